import { fold } from '../values/fold.ts';
import { keyOf } from '../values/value.ts';
import { valuesIn } from '../values.ts';
import type { Sourced } from './sourced.ts';
import type { Spoken } from './words.ts';

/** “Ketamine was followed for 4 to 6 weeks”, of a record in which that is how long people took another medicine. */
export function followedForAnother({ folded, values, references, passage: { locale } }: Sourced): Spoken | undefined {
  const [reference, ...others] = references;
  const told = reference?.followUp && fold(reference.followUp[locale]);
  const whose = told && /, (?:for|pour) (?:the |la |le |l')?(?<medicine>\p{L}{6,})/iu.exec(told)?.groups?.medicine;
  if (
    !told ||
    !whose ||
    others.length > 0 ||
    folded.toLowerCase().includes(whose.toLowerCase()) ||
    /(?<!\p{L})(?:an)?other|autre/iu.test(folded)
  )
    return undefined;
  const times = new Set(valuesIn(told, locale).map(keyOf));
  return values.find((value) => value.kind === 'duration' && times.has(keyOf(value)));
}
