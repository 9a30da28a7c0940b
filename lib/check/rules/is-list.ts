/** Is this a list that programs go by (addresses, or what the check itself forbids) rather than words for readers? */
export function isList(path: string): boolean {
  return /^content\/(?:law\/|(?:words|terms|exceptions|redirects|published-addresses)\.yaml$)/.test(path);
}
