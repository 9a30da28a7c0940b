/** Kinds of results a reader can choose between, in the order shown; also their names in an address. */
export const resultTypes = ['articles', 'treatments', 'conditions', 'glossary', 'evidence', 'team', 'locations', 'about'] as const;

export type ResultType = (typeof resultTypes)[number];
