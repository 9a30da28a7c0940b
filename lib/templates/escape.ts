const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00a0': '&#160;' };

const entityOf = (sign: string): string => entities[sign] ?? sign;

/** Words as the text of an element. */
export function escapeText(words: string): string {
  return words.replace(/[&<>\u00a0]/g, entityOf);
}

/** Words as the text of a `<title>` or a `<textarea>`; of the latter a parser drops the first line end. */
export function escapePlain(words: string): string {
  const escaped = words.replace(/[&<>]/g, entityOf);
  return escaped.startsWith('\n') ? `\n${escaped}` : escaped;
}

/** Words as the value of an attribute in quotation marks. */
export function escapeAttribute(words: string): string {
  return words.replace(/[&"]/g, entityOf);
}

/** The words that text of an element was made from. */
export function readText(markup: string): string {
  return Object.entries(entities).reduceRight((text, [sign, entity]) => text.replaceAll(entity, sign), markup);
}
