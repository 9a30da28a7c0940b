import { english } from './danger/english.ts';
import { foldText } from './danger/fold.ts';
import { french } from './danger/french.ts';
import type { Grammar } from './danger/grammar.ts';
import { compile } from './danger/grammar.ts';
import { mendSlips } from './danger/slips.ts';

/** What a text suggests: nothing, a danger that is only asked about, or someone in danger. */
export type Danger = 'none' | 'subject' | 'someone';

/** What one language finds in a text. */
type Signs = { danger: boolean; subject: boolean; asking: boolean; personal: boolean };

/** As much of a text as is read, in characters; a note is shorter. */
const longest = 5000;

/** What only sounds like danger, in either language: both know “overdose” and “EpiPen”. */
const harmless = [english, french].map((grammar) => compile(grammar.harmless, grammar.slots));

const readers = [reader(english, ''), reader(french, ' ')];

/** Everything of a language, compiled once. */
function reader({ slots, spellings, slips, notSlips, ...patterns }: Grammar, apostrophe: '' | ' '): (text: string) => Signs {
  const [danger, subjects, asking, personal] = [
    compile(patterns.danger, slots),
    compile(patterns.subjects, slots),
    compile(patterns.asking, slots),
    compile(patterns.personal, slots),
  ];
  return (written) => {
    const spelled = spellings.reduce((text, [spelling, meant]) => text.replace(spelling, meant), foldText(written, apostrophe));
    const words = mendSlips(spelled, slips, notSlips).trim().split(' ');
    const text = harmless.reduce((left, sayings) => sayings.without(left), words);
    return { danger: danger.holds(text), subject: subjects.holds(text), asking: asking.holds(text), personal: personal.holds(text) };
  };
}

/** What a text suggests, in English or in French, whichever language the page is in. */
export function dangerIn(text: string): Danger {
  const start = text.slice(0, longest);
  // A new line may end a sentence, or only a line.
  const parts = start.includes('\n') ? [start, start.replaceAll('\n', '. ')] : [start];
  const found = parts.flatMap((part) => readers.map((read) => read(part)));
  const some = (sign: keyof Signs) => found.some((signs) => signs[sign]);
  if (some('danger')) return 'someone';
  if (!some('subject')) return 'none';
  return some('asking') && !some('personal') ? 'subject' : 'someone';
}

/**
 * Whether a text suggests, in English or in French, that someone may be in danger: of suicide, of harming themselves, of poisoning,
 * of a medical emergency or of violence. The answer only decides whether help lines are shown: it never blocks, and is neither
 * kept nor sent. It errs towards showing them.
 */
export function suggestsDanger(text: string): boolean {
  return dangerIn(text) !== 'none';
}
