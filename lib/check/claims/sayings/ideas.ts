import type { Locale } from '../../../i18n/locales.ts';
import { remembering } from '../../prose/remember.ts';
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

/** What a folded sentence speaks of; worked out once, since an edit changes one sentence of many. */
export const ideasIn = remembering((text, locale): Ideas => looking[locale](wordsOf(text, locale)));
