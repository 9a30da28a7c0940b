/** The domain of an address, with or without a name before it; used in Message-IDs. */
export function domainOf(address: string): string {
  return /@([\w.-]+)>?\s*$/.exec(address)?.[1]?.toLowerCase() ?? 'andante.example';
}
