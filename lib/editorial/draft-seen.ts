import type { DraftFile } from '../staff/content/draft.ts';

/** A draft that somebody else saved last: by whom, and when. */
export type OthersDraft = { name: string; at: string };

/** The colleagues who saved in these drafts last, each once with the latest time; whoever asks is none of them. */
export function othersIn(drafts: readonly DraftFile[], me: string): OthersDraft[] {
  const latest = new Map<string, string>();
  for (const { savedBy, savedAt } of drafts) {
    if (!savedBy || savedBy.id === me || savedAt === null) continue;
    const before = latest.get(savedBy.name);
    if (before === undefined || before < savedAt) latest.set(savedBy.name, savedAt);
  }
  return [...latest].map(([name, at]) => ({ name, at }));
}

/** The very drafts that a page showed: what was written since is not thrown away with them. */
export function seenIn(drafts: readonly DraftFile[]): string {
  return drafts
    .map(({ file, version }) => `${file}:${version}`)
    .sort()
    .join(' ');
}
