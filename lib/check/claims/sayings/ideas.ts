import type { Locale } from '../../../i18n/locales.ts';
import { certaintyInEnglish } from './certainty-english.ts';
import { certaintyInFrench } from './certainty-french.ts';
import { dangersInEnglish } from './dangers-english.ts';
import { dangersInFrench } from './dangers-french.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { hintsInEnglish } from './hints-english.ts';
import { hintsInFrench } from './hints-french.ts';
import type { Ideas, Looking } from './phrases.ts';
import { lookingFor, wordsOf } from './phrases.ts';
import { warningsInEnglish } from './warnings-english.ts';
import { warningsInFrench } from './warnings-french.ts';

const inEnglish = { ...english, ...dangersInEnglish, ...hintsInEnglish, ...warningsInEnglish, ...certaintyInEnglish };
const inFrench = { ...french, ...dangersInFrench, ...hintsInFrench, ...warningsInFrench, ...certaintyInFrench };

export type Idea = keyof typeof inEnglish;

const looking: Readonly<Record<Locale, Looking>> = {
  en: lookingFor(inEnglish, 'en'),
  'fr-CA': lookingFor(inFrench, 'fr-CA'),
};
const kept: Readonly<Record<Locale, Map<string, Ideas>>> = { en: new Map(), 'fr-CA': new Map() };
/** More sentences than any site has; when they are reached, all are forgotten. */
const mostKept = 50_000;

/** What a folded sentence speaks of; worked out once, since an edit changes one sentence of many. */
export function ideasIn(text: string, locale: Locale): Ideas {
  const known = kept[locale].get(text);
  if (known) return known;
  const ideas = looking[locale](wordsOf(text, locale));
  if (kept[locale].size > mostKept) kept[locale].clear();
  kept[locale].set(text, ideas);
  return ideas;
}
