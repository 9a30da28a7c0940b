/** What somebody may do here: write pages, answer requests, or look after the people who do. */
export const roles = ['editor', 'intake', 'admin'] as const;

export type Role = (typeof roles)[number];

/** How much waits for somebody, in numbers; what is not theirs is left out. */
export type Waiting = { requests?: number; review?: number; mail?: number };

/** Somebody who is signed in with both factors; for whoever reads a page, with how much waits for them. */
export type Staff = { id: string; name: string; email: string; role: Role; waiting?: Waiting };

/** The role a word names, if it names one. */
export function roleOf(word: string): Role | undefined {
  return roles.find((role) => role === word);
}
