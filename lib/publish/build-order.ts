import type { Locale } from '../i18n/locales.ts';
import type { Author } from '../repository/repository.ts';
import type { Outcome, ProposedFile, Step } from './proposal.ts';

/** A change that is to be built, with whoever wrote it. */
export type OrderedChange = {
  id: string;
  entry: string;
  author: Author;
  /** The first line of its commit. */
  subject: string;
  publicNote: Record<Locale, string> | null;
  files: ProposedFile[];
};

/** What a builder is asked for: a release of `main` with some changes. */
export type BuildOrder = { head: string; changes: OrderedChange[]; by: string; today: string };

/** What a builder tells while it works. */
export type BuildNews = { step: Step; state: 'running' | 'done' };

/** What came of it; `failed` names the changes that are to blame where only some are. */
export type Built = { commit: string; release: string } | { failed: Omit<Outcome, 'serving'>; blamed?: readonly string[] };

/** Makes a release, or says why there is none; ends soon once `signal` is aborted. */
export type Builder = (order: BuildOrder, hear: (news: BuildNews) => void, signal: AbortSignal) => Promise<Built>;
