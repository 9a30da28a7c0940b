import { fold } from '../values/fold.ts';
import { affirms } from './affirms.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';
import { whereOf } from './words.ts';

/** “The most common diagnosis”, of records that put nothing first. */
export function rankedByNone({ folded, references, passage: { locale } }: Sourced): Spoken | undefined {
  const said = whereOf('ranking', folded, locale);
  if (
    !said ||
    !illness.test(said.words) ||
    !affirms(folded, locale, ['negation', 'hedge']) ||
    /(?<!\p{L})(?:not|pas) (?:the |le |la )?$/iu.test(folded.slice(0, said.from))
  )
    return undefined;
  const ranked = references.some(({ finding, title }) =>
    /(?<!\p{L})(?:most|leading|first|le plus|la plus|les plus)(?!\p{L})/iu.test(fold(`${finding[locale]} ${title}`)),
  );
  return ranked ? undefined : said;
}

/** What is counted, and no treatment, which other looks see to. */
const illness = /diagnos|disorder|condition|illness|disease|syndrome|none is|trouble|maladie|affection|douleur/iu;
