import type { AbstractIntlMessages } from 'next-intl';
import type { Known } from '#components/staff/editor/use-check.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import type { DraftFile } from '#lib/staff/content/draft.ts';
import type { Choices } from '#lib/staff/editor/choices.ts';

export type EditorProps = {
  /** Whose editor it is. */
  who: string;
  entry: string;
  title: string;
  /** The files that are written in, in the order of the panes. */
  files: readonly DraftFile[];
  nonce: string;
  /** Where messages go, below `/staff/content`. */
  address: string;
  first: Known;
  choices: Choices;
  messages: Readonly<Record<Locale, AbstractIntlMessages>>;
};
