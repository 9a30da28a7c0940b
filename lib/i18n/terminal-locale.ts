import { env } from '../env.ts';
import type { Locale } from './locales.ts';
import { defaultLocale, localeOfSegment } from './locales.ts';

/** The language of the environment, for what commands, the build and the server say to whoever runs them: French where LANG begins with “fr”. */
export const localeOfTerminal: Locale = localeOfSegment(env.LANG.slice(0, 2).toLowerCase()) ?? defaultLocale;
