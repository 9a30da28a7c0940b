/** One thing that structured data describes; `depth` 0 is a thing of its own, more is a part of another. */
export type Thing = { types: readonly string[]; properties: Readonly<Record<string, unknown>>; depth: number };

/** The things a block of structured data describes, outermost first, or the reason why it cannot be read. */
export function thingsIn(block: string): Thing[] | string {
  try {
    const value: unknown = JSON.parse(block);
    const context = typeof value === 'object' && value !== null && '@context' in value ? value['@context'] : undefined;
    return typeof context === 'string' && /^https:\/\/schema\.org\/?$/.test(context)
      ? collect(value, 0)
      : 'it does not say "@context": "https://schema.org"';
  } catch (cause) {
    return `it is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}

function collect(value: unknown, depth: number): Thing[] {
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, depth));
  if (typeof value !== 'object' || value === null) return [];
  const { '@graph': graph, ...properties } = value as Record<string, unknown>;
  if (graph !== undefined) return collect(graph, depth);
  return [
    { types: wordsOf(properties['@type']), properties, depth },
    ...Object.values(properties).flatMap((part) => collect(part, depth + 1)),
  ];
}

/** A property’s values: none, one or several. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** A property’s values that are words. */
export function wordsOf(value: unknown): string[] {
  return listOf(value).filter((item) => typeof item === 'string');
}

/** Whether a thing only points at one described elsewhere. */
export function isReference({ properties }: Thing): boolean {
  return Object.keys(properties).every((key) => key === '@id' || key === '@type');
}

const addressProperties = ['@id', 'url', 'item', 'image', 'logo', 'contentUrl', 'urlTemplate', 'target', 'sameAs', 'mainEntityOfPage'];

/** Every web address that things name; the words of a search template are filled in. */
export function addressesIn(things: readonly Thing[]): string[] {
  return things.flatMap(({ properties }) =>
    addressProperties
      .flatMap((name) => wordsOf(properties[name]))
      .map((address) => address.replace(/\{[^}]+\}/g, 'pain').replace(/#.*$/, '')),
  );
}
