import { english } from './danger/english.ts';
import { foldText } from './danger/fold.ts';
import { french } from './danger/french.ts';
import type { Grammar } from './danger/grammar.ts';
import { compile } from './danger/grammar.ts';
import { mendSlips } from './danger/slips.ts';

/** What a text suggests: nothing, a danger that is only asked about, or someone in danger. */
export type Danger = 'none' | 'subject' | 'someone';

/** As much of a text as is read, in characters; a note is shorter. */
const longest = 5000;

const readers = [reader(english, ''), reader(french, ' ')];

/** Everything of a language compiled once. */
function reader(grammar: Grammar, apostrophe: '' | ' '): (text: string) => Danger {
  const { slots, slips, notSlips } = grammar;
  const [harmless, danger, subjects, asking, personal] = (['harmless', 'danger', 'subjects', 'asking', 'personal'] as const).map((part) =>
    compile(grammar[part], slots),
  ) as [RegExp, RegExp, RegExp, RegExp, RegExp];
  const holds = (pattern: RegExp, text: string) => text.search(pattern) >= 0;
  return (written) => {
    const text = mendSlips(foldText(written, apostrophe), slips, notSlips).replace(harmless, '. ');
    if (holds(danger, text)) return 'someone';
    if (!holds(subjects, text)) return 'none';
    return holds(asking, text) && !holds(personal, text) ? 'subject' : 'someone';
  };
}

/** What a text suggests, in English or in French, whichever language the page is in. */
export function dangerIn(text: string): Danger {
  const found = readers.map((read) => read(text.slice(0, longest)));
  if (found.includes('someone')) return 'someone';
  return found.includes('subject') ? 'subject' : 'none';
}

/**
 * Whether a text suggests, in English or in French, that someone may be in danger: of suicide, of harming themselves, of poisoning,
 * of a medical emergency or of violence. The answer only decides whether help lines are shown: it never blocks, and is neither
 * kept nor sent. It errs towards showing them.
 */
export function suggestsDanger(text: string): boolean {
  return dangerIn(text) !== 'none';
}
