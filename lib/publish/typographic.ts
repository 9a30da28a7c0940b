/**
 * Whether two texts differ only as a typographer would have it: in spaces, in the kind of quotation marks, apostrophes and dashes, in
 * how an ellipsis is written. Everything else can change what is said: a comma, a letter, the end of a line.
 */
export function isTypographic(before: string | null, after: string | null): boolean {
  return before !== null && after !== null && skeleton(before) === skeleton(after);
}

function skeleton(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/[\u2018\u2019\u201b]/g, "'")
    .replace(/[\u00ab\u00bb\u201c\u201d\u201e\u2039\u203a]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('\u2026', '...')
    .replace(/[ \t\u00a0\u2009\u202f\u00ad\u200b]+(?=["!?:;%,.)])|(?<=["(])[ \t\u00a0\u2009\u202f]+/g, '')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[ \t\u00a0\u2009\u202f]+/g, ' ')
    .replace(/ +(?=\n|$)/g, '');
}
