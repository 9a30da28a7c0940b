import type { Fault } from '../fault.ts';
import { fault } from '../fault.ts';
import type { Site } from '../site.ts';

/** Every picture is said in words, or marked as decoration. */
export function alternatives({ pages }: Site): Fault[] {
  return [...pages.values()].flatMap(({ address, wordlessPictures }) =>
    wordlessPictures.map((picture) =>
      fault(
        'missing-alternative',
        address,
        `The picture ${picture} has no text alternative.`,
        'Say what it shows, or write alt="" if it only decorates.',
      ),
    ),
  );
}
