import type { Locale } from '../i18n/locales.ts';
import type { IntakeRequest } from './schema.ts';

const reasons = ['honeypot', 'too-fast', 'many-from-address'] as const;

/** Why a request deserves a second look; `damaged` when that cannot be read any more. Flagged requests are kept, delivered and answered like any other. */
export type Flag = (typeof reasons)[number] | 'damaged';

/** The flags of a request from the column that keeps them. */
export function flagsOf(column: string): Flag[] {
  return column
    .split(' ')
    .filter(Boolean)
    .map((word) => reasons.find((reason) => reason === word) ?? 'damaged');
}

/** A checked request on its way to the store. */
export type Submission = {
  request: IntakeRequest;
  /** The language the visitor used. */
  locale: Locale;
  /** Made with the form, once: the same answers sent again with it get the same receipt, however often. */
  nonce: string;
  /** When the page was drawn on which the visitor read these answers: only a page newer than what is kept may correct it. */
  shownAt: Date;
  flags: readonly Flag[];
};

/**
 * What became of a submission: `receipt` when exactly these answers are in the store, `kept` when others are there that may not be
 * changed any more.
 */
export type Outcome = { receipt: Receipt } | { kept: 'other-answers' };

/** What a visitor is told after the request is safe in the store. It holds nothing about the person. */
export type Receipt = {
  /** Such as “AND-4K7-92M”: no vowels, 0, O, 1 or I, so that it can be said on the telephone. */
  reference: string;
  /** Four digits, with which its sender may ask how the request stands; older requests have none. */
  code?: string | undefined;
  /** ISO instant. */
  receivedAt: string;
  /** The id of the place asked for. */
  location: string;
  /** The day by which the request is erased, YYYY-MM-DD by the place’s clock. */
  deleteBy: string;
};
