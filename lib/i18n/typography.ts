import type { Locale } from './locales.ts';

type Rule = (text: string) => string;
type Pair = readonly [opening: string, closing: string];

const NBSP = '\u00a0';

// Unicode noncharacters, set aside for use inside a program, stand for what the rules must see but not change.
const KEPT = '\ufdd0'; // an address, DOI or {placeholder}: read as a word or a number
const TAG = '\ufdd1'; // a <tag> or the frame of an ICU plural: read as nothing
const SEAM = '\ufdd2'; // where one text node ends and the next begins: read as nothing

const kept = keptPattern();
const joint = `[${TAG}${SEAM}]`;
const gap = `[\\s${TAG}${SEAM}]`;
const notGap = `[^\\s${TAG}${SEAM}]`;
const endOfWord = `[^\\s${TAG}${SEAM}:=([«“/]`;
// Not the start of an operator or of a word: `a != b`.
const stop = String.raw`[;!?](?![=\p{L}\p{N}${KEPT}])`;

// A code such as B12 is no quantity, so no letter may touch the digits. Bounded to keep the search linear.
const quantity = String.raw`(?<!\p{L}\d{0,3})[\p{N}${KEPT}]`;
const unit = String.raw`(?:[mkµμn]?g|mcg|[mdc]?[lL]|[kcm]?m|min|h|kcal|mmol|mmHg|Hz|°[CF])(?!${joint}*[\p{L}\p{Nd}'’])`;

const guillemets: Pair = ['«', '»'];
const doubleCurly: Pair = ['“', '”'];
const singleCurly: Pair = ['‘', '’'];

// Order matters: a rule sees what the ones above it have set.
const sharedFirst: Rule[] = [
  // An ellipsis is one character; longer runs of dots are leaders to fill in, and stay.
  swap(/(?<!\.)\.{3}(?!\.)/gu, '…'),
  // ICU messages may double an apostrophe, as in « l''étude ».
  swap(new RegExp(String.raw`(?<=[\p{L}\p{N}${KEPT}])''(?=[\p{L}${KEPT}])`, 'gu'), '’'),
];

const sharedLast: Rule[] = [
  // International System of Units, in both languages: a space between the number and its unit.
  bind(quantity, unit),
  // A telephone number stays on one line.
  unbroken(String.raw`(?<!\d)(?:1\s)?(?:\(\d{3}\)|\d{3})\s(?:\d{3}-\d{4}(?!\d)|\p{Lu}{7}(?!\p{L}))`),
  // A hyphen between spaces is a dash.
  swap(new RegExp(`(?<=${endOfWord}${joint}*\\s${joint}*)-(?=${joint}*\\s)`, 'gu'), '–'),
];

const rules: Record<Locale, Rule[]> = {
  en: [
    ...sharedFirst,
    curlDoubleQuotes(doubleCurly, singleCurly),
    curlSingleQuotes,
    // No space before ; ! ? and :, except in a ratio such as 1 : 10.
    close(endOfWord, `(?:${stop}|(?!(?<=\\d\\s):\\s\\d):(?=${joint}*(?:\\s|$)))`),
    // No space before %.
    close(quantity, '%'),
    // A title stays with the name.
    tie(String.raw`(?<!\p{L})(?:Drs?|Mrs?|Ms)\.?`, String.raw`[\p{Lu}${KEPT}]`),
    ...sharedLast,
  ],
  'fr-CA': [
    ...sharedFirst,
    // OQLF, guillemets: « » outside, “ ” for a quotation within a quotation.
    curlDoubleQuotes(guillemets, doubleCurly),
    // OQLF, apostrophe: the curly form.
    curlSingleQuotes,
    // OQLF, heure: 16 h 30 with non-breaking spaces; 9 h is a number with its unit.
    swap(
      new RegExp(String.raw`(?<![\p{L}\p{N}.,:])(\d{1,2})\s?h\s?([0-5]\d)(?=${unit}|[^\p{L}\p{N}]|$)(?!\s?h(?!\p{L}))`, 'gu'),
      `$1${NBSP}h${NBSP}$2`,
    ),
    // OQLF, espacement: nothing before ; ! ?
    close(endOfWord, stop),
    // OQLF, espacement: a non-breaking space before the colon, but none in 13:30 or 1:10.
    tie(`^|${notGap}`, ':'),
    bind(String.raw`[\p{L}\p{N}»)\]”’…%$°\ufffc${KEPT}]`, `:(?=${joint}*(?:\\s|$|[»”]))`),
    // OQLF, espacement: a non-breaking space inside « ».
    bind('«', '', 'start'),
    bind(`^|${notGap}`, '»'),
    // OQLF, nombres: thousands in groups of three, kept together.
    unbroken(String.raw`(?<![\d.,])\d{1,3}(?:\s\d{3})+(?!\d)`),
    // OQLF, symboles: a non-breaking space before % and $.
    bind(quantity, '[%$]'),
    // OQLF, date: the day stays with the month.
    tie(
      String.raw`(?<!\d)(?:\d{1,2}|1er)`,
      String.raw`(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})`,
    ),
    // OQLF, titres de civilité: the abbreviation stays with the name.
    tie(String.raw`(?<!\p{L})(?:Dre?s?|MM?\.|Mmes?)`, String.raw`[\p{Lu}${KEPT}]`),
    ...sharedLast,
  ],
};

/**
 * Sets one piece of text by the typographic rules of its language; setting it again changes nothing.
 * Addresses, DOIs, times, ratios, ICU placeholders and rich-text tags stay as they are.
 * @example typeset('"Pourquoi ?": 10%', 'fr-CA') // '« Pourquoi? » : 10 %'
 */
export function typeset(text: string, locale: Locale): string {
  return typesetRun([text], locale).join('');
}

/**
 * Sets the consecutive text nodes of one block as a single text and gives back as many pieces.
 * Where code or an image stands between two nodes, put `'\ufffc'` (object replacement character) in its place.
 * @example typesetRun(['Elle dit "', 'oui', '".'], 'fr-CA') // ['Elle dit « ', 'oui', ' ».']
 */
export function typesetRun(texts: readonly string[], locale: Locale): string[] {
  if (texts.length === 0) return [];
  const originals: string[] = [];
  const hidden = texts.map((text) =>
    text.replace(kept, (original: string, word: string | undefined) => {
      originals.push(original);
      return word === undefined ? TAG : KEPT;
    }),
  );
  const set = rules[locale].reduce((text, rule) => rule(text), hidden.join(SEAM));
  const restore = originals.values();
  return set.split(SEAM).map((text) => text.replace(/[\ufdd0\ufdd1]/g, () => restore.next().value ?? ''));
}

function keptPattern(): RegExp {
  const tags = [
    String.raw`<\/?[A-Za-z][\w-]*\s*>`,
    String.raw`\{\s*\w+\s*,\s*(?:plural|select|selectordinal)\s*,\s*(?:offset:\d+\s*)?[=\w-]+\s*\{`,
    String.raw`\}\s*\}`,
    String.raw`\}\s*[=\w-]+\s*\{`,
  ];
  // The last character may not be punctuation that belongs to the sentence.
  const address = String.raw`[^\s"<>«»“”{}]*[^\s"<>«»“”{}.,;:!?…'‘’()\[\]]`;
  const words = [
    String.raw`\{\s*[\w.]+\s*(?:,[^{}]*)?\}`,
    String.raw`<[A-Za-z][\w-]*\s*\/>`, // an icon or another thing that takes up room
    // ICU quotes its own syntax with '…'; after a letter, as in l'{name}, an author means an apostrophe.
    String.raw`'[{}]'|(?<![\p{L}\p{N}])'[{<][^']*'`,
    String.raw`(?<![\p{L}\p{N}])(?:https?:\/\/|www\.|mailto:|tel:)${address}`,
    String.raw`(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+`,
    String.raw`(?<!\d)10\.\d{4,9}\/${address}`,
    String.raw`#(?=[\s%"»”])`, // the number of an ICU plural
    '[\ufdd0-\ufdd2]',
  ];
  return new RegExp(`${tags.join('|')}|(${words.join('|')})`, 'gu');
}

function swap(pattern: RegExp, replacement: string): Rule {
  return (text) => text.replace(pattern, replacement);
}

/** Removes the space between two contexts. */
function close(left: string, right: string): Rule {
  return between(left, `${gap}+`, right, (found) => found.replace(/(?<!\s)\s+$/u, ''));
}

/** Makes the space between two contexts non-breaking. */
function tie(left: string, right: string): Rule {
  return between(left, `${joint}*\\s${gap}*`, right, (found) => withOneSpace(found, 'end'));
}

/** Puts a non-breaking space between two contexts, in place of whatever space is there. */
function bind(left: string, right: string, side: 'start' | 'end' = 'end'): Rule {
  return between(left, `${gap}*`, right, (found) => withOneSpace(found, side));
}

/** Makes every space inside a figure non-breaking. */
function unbroken(figure: string): Rule {
  const pattern = new RegExp(figure, 'gu');
  return (text) => text.replace(pattern, (found) => found.replace(/\s/gu, NBSP));
}

function between(left: string, middle: string, right: string, fill: (found: string) => string): Rule {
  const pattern = new RegExp(`(?<=${left})${middle}(?=${right})`, 'gu');
  return (text) => text.replace(pattern, fill);
}

const firstSpaces = new RegExp(`^(${joint}*)\\s+`, 'u');
const lastSpaces = new RegExp(`(?<!\\s)\\s+(${joint}*)$`, 'u');

// A space that exists stays in its own text node, so that the underline of a link does not grow.
function withOneSpace(found: string, side: 'start' | 'end'): string {
  if (!/\s/u.test(found)) return side === 'start' ? NBSP + found : found + NBSP;
  return side === 'start' ? found.replace(firstSpaces, `$1${NBSP}`) : found.replace(lastSpaces, `${NBSP}$1`);
}

function curlDoubleQuotes(outer: Pair, inner: Pair): Rule {
  return (text) => {
    const characters = text.split('');
    const open: { at: number; pair: Pair; straight: boolean }[] = [];
    for (const { 0: mark, index } of text.matchAll(/["«»“”]/gu)) {
      const last = open.at(-1);
      const curled = [guillemets, doubleCurly].find((pair) => pair.includes(mark));
      if (curled && mark === curled[0]) {
        open.push({ at: index, pair: curled, straight: false });
      } else if (curled) {
        while (open.at(-1)?.straight) open.pop();
        if (open.at(-1)?.pair === curled) open.pop();
      } else if (opensQuotation(text, index, last?.straight === true)) {
        open.push({ at: index, pair: last?.pair === outer ? inner : outer, straight: true });
      } else if (last?.straight) {
        // Only a pair is curled: a lone mark may stand for inches.
        characters[last.at] = last.pair[0];
        characters[index] = last.pair[1];
        open.pop();
      }
    }
    return characters.join('');
  };
}

function opensQuotation(text: string, index: number, inside: boolean): boolean {
  const mayOpen = /^[\s([{«“‘'’/–—-]?$/u.test(neighbour(text, index, -1));
  const mayClose = /^[\s)\]}»”.,;:!?…–—-]?$/u.test(neighbour(text, index, 1));
  return mayOpen === mayClose ? !inside : mayOpen;
}

function curlSingleQuotes(text: string): string {
  const characters = text.split('');
  const open: number[] = [];
  for (const { index } of text.matchAll(/'/gu)) {
    const before = neighbour(text, index, -1);
    const after = neighbour(text, index, 1);
    const touchesNothing = /^\s?$/u.test(before) && /^[\s:;!?]?$/u.test(after);
    const leads = /^[\s([{«“‘"/–—-]?$/u.test(before);
    const endsWord = !/[\p{L}\p{N}\ufdd0]/u.test(after);
    const prime = /\d/u.test(before) && (/\d/u.test(after) || (endsWord && open.length === 0));
    if (touchesNothing || prime) continue;
    characters[index] = '’';
    if (leads && !isElided(text, index + 1)) open.push(index);
    else if (!leads && endsWord) {
      const opening = open.pop();
      if (opening !== undefined) characters[opening] = '‘';
    }
  }
  return characters.join('');
}

// ’90s, ’tis, rock ’n’ roll: a leading apostrophe is not an opening quotation mark.
function isElided(text: string, start: number): boolean {
  return /^(?:\d\ds?|tis|twas|em|til|n)(?![\p{L}\p{N}])/iu.test(text.slice(start, start + 6));
}

function neighbour(text: string, index: number, step: -1 | 1): string {
  let at = index + step;
  while (text[at] === TAG || text[at] === SEAM) at += step;
  return text[at] ?? '';
}
