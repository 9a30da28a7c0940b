/** Where a script names what it looks for, asks about or takes away. */
const lookup = /\b(?:querySelector(?:All)?|closest|matches|getElementById|(?:get|has|remove)Attribute)\(\s*(["'`])[^"'`]*\1/g;

/** Where it makes an element or writes an attribute, which is no class. */
const typed = /\b(createElement|(?:set|toggle)Attribute)\(\s*(["'`])([\w-]+)\2/g;

/** Words in quotation marks that could name a class, an attribute or an element; what looks like a selector only finds them. */
const plainWords = /(["'`])([\w-]+(?: [\w-]+)*)\1/g;

/**
 * Everything a script may add to a page: any word it names, an element as `<details>`, an attribute as `[open]`, also one it writes as
 * `dataset.openNow`, which is `[data-open-now]`.
 */
export function wordsOf(code: string): string[] {
  const adding = code.replace(lookup, '');
  const named = [...adding.replace(typed, '').matchAll(plainWords)].flatMap(([, , words = '']) => words.split(' '));
  const kinds = [...adding.matchAll(typed)].map(([, call, , word = '']) => (call === 'createElement' ? `<${word}>` : `[${word}]`));
  const noted = [...code.matchAll(/\bdataset\.(\w+)/g)].map(
    ([, name = '']) => `[data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}]`,
  );
  return [...named, ...kinds, ...noted];
}

/** What code that fills a page adds: elements it makes, attributes it writes, classes it toggles, each named where it does so. */
export function wordsGiven(code: string): string[] {
  return [...code.matchAll(/\b(?:element|toggleAttribute|setAttribute|toggle)\(\s*'([\w-]+)'/g)].map(([, word = '']) => word);
}

/** Classes that a page keeps in an attribute, such as `data-field-class`, for whoever fills it. */
export function classesKept(html: string): string[] {
  return [...html.matchAll(/ data-[\w-]*class="([^"]*)"/g)].flatMap(([, words = '']) => words.split(' '));
}
