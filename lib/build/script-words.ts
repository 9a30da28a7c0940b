/** Where a script names what it looks for. */
const lookup = /\b(?:querySelector(?:All)?|closest|matches|getElementById)\(\s*(["'`])[^"'`]*\1/g;

/** Words in quotation marks that could name a class, an attribute or an element; what looks like a selector only finds them. */
const plainWords = /(["'`])([\w-]+(?: [\w-]+)*)\1/g;

/** Everything a script may add to a page: any word it names, and any attribute it writes as `dataset.openNow`, which is `data-open-now`. */
export function wordsOf(code: string): string[] {
  const named = [...code.replace(lookup, '').matchAll(plainWords)].flatMap(([, , words = '']) => words.split(' '));
  const noted = [...code.matchAll(/\bdataset\.(\w+)/g)].map(
    ([, name = '']) => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  );
  return [...named, ...noted];
}

/** What code that fills a page adds: elements it makes, attributes it writes, classes it toggles, each named where it does so. */
export function wordsGiven(code: string): string[] {
  return [...code.matchAll(/\b(?:element|toggleAttribute|setAttribute|toggle)\(\s*'([\w-]+)'/g)].map(([, word = '']) => word);
}

/** Classes that a page keeps in an attribute, such as `data-field-class`, for whoever fills it. */
export function classesKept(html: string): string[] {
  return [...html.matchAll(/ data-[\w-]*class="([^"]*)"/g)].flatMap(([, words = '']) => words.split(' '));
}
