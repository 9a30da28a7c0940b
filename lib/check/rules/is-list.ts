/** Is this one of the lists the check itself goes by, rather than words for readers? It names what it forbids. */
export function isList(path: string): boolean {
  return /^content\/(?:law\/|(?:words|terms|exceptions)\.yaml$)/.test(path);
}
