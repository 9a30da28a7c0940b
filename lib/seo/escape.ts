/** Text for HTML and XML, where it may stand between tags or inside quotation marks. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Data as JSON for a script element: no word in it can end the element or open a comment. */
export function jsonForScript(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** A name for machines: without the soft hyphens that only tell a browser where a line may break. */
export function plainName(name: string): string {
  return name.replaceAll('\u00ad', '');
}
