/** Answers of rules kept from one run to the next, by a key that names rule, file and grounds; whatever it is can be written as JSON. */
export type Keep = { recall(key: string): readonly unknown[] | undefined; keep(key: string, answers: readonly unknown[]): void };

/** How the keys of answers about finished pages begin. */
export const aboutPages = 'page ';

/** Keeps nothing. */
export const keepNothing: Keep = { recall: () => undefined, keep: () => undefined };
