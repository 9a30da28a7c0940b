/** What was changed in a text that was pasted, by the name of its message. */
export type Cleaned = 'invisible' | 'softHyphen' | 'tabs' | 'curlyInTags' | 'blankLines' | 'bullets';

/** Signs that nobody sees and no reader needs: of another direction, of no width, marks of byte order. */
const invisible = /[\u200b\u200e\u200f\u2060\ufeff]/g;

/**
 * A text from another program as our files have it, and what was changed. No-break spaces stay: French needs them.
 */
export function cleanPaste(text: string): { text: string; cleaned: Cleaned[] } {
  const cleaned: Cleaned[] = [];
  const replace = (before: string, what: Cleaned, pattern: RegExp, by: string): string => {
    const after = before.replace(pattern, by);
    if (after !== before) cleaned.push(what);
    return after;
  };
  let clean = text.replace(/\r\n?/g, '\n').replace(/\u2028|\u2029/g, '\n');
  clean = replace(clean, 'invisible', invisible, '');
  clean = replace(clean, 'softHyphen', /\u00ad/g, '');
  clean = replace(clean, 'bullets', /^[ \t]*[•·▪◦][ \t\u00a0]*/gm, '- ');
  clean = replace(clean, 'tabs', /\t/g, ' ');
  clean = replace(clean, 'curlyInTags', /=[“”„]([^“”"<>]*)[“”]/g, '="$1"');
  clean = replace(clean, 'blankLines', /\n(?:[ ]*\n){2,}/g, '\n\n');
  return { text: clean, cleaned };
}
