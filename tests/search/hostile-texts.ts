/** Texts that trap careless patterns, of a hundred thousand characters: none holds more than one word. */
export const endlessWords: readonly string[] = ['a'.repeat(100_000), "l'".repeat(50_000), '’'.repeat(100_000), 'e\u0301'.repeat(50_000)];

/** Queries no reader writes, by what they are; only their beginning is read. */
export const hostileQueries: Readonly<Record<string, string>> = {
  'ten thousand letters': 'a'.repeat(10_000),
  'ten thousand quotation marks': '"'.repeat(10_000),
  'a pattern that traps careless programs': `${'a?'.repeat(2000)}${'(a+)+$'.repeat(1000)}`,
  'accents piled up': 'e\u0301\u0302\u0303'.repeat(3000),
  'many unknown words': 'qzwxec rvtbyn umikol '.repeat(500),
};
