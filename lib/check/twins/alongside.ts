import type { Locale } from '../../i18n/locales.ts';
import { sentencesOf } from '../sentences.ts';

/** A piece of a passage and the piece of its twin that stands at the same place. */
export type Alongside = Readonly<Record<Locale, string>>;

/** French of the site is this much longer than its English. */
const longer = 1.2;
/** How many sentences of the one may say what so many of the other say, and what it costs to think so. */
const beads = [
  { en: 1, fr: 1, cost: 0 },
  { en: 1, fr: 2, cost: 0.4 },
  { en: 2, fr: 1, cost: 0.4 },
  { en: 1, fr: 3, cost: 0.8 },
  { en: 3, fr: 1, cost: 0.8 },
  { en: 2, fr: 2, cost: 0.8 },
] as const;

type Path = { cost: number; pieces: readonly Alongside[] };

/**
 * Two passages that say the same, side by side, cell by cell and sentence by sentence. Where one language has made two sentences of one, the pieces are those
 * whose lengths and figures agree best; nothing where none come out even.
 */
export function alongside(english: string, french: string): readonly Alongside[] {
  const [rows, twins] = [english.split('\n'), french.split('\n')];
  if (rows.length > 1 && rows.length === twins.length) return rows.flatMap((row, index) => alongside(row, twins[index] ?? ''));
  const [en, fr] = [pieces(english), pieces(french)];
  if (en.length === fr.length) return en.map((text, index) => ({ en: text, 'fr-CA': fr[index] ?? '' }));
  const best: (Path | undefined)[][] = [[{ cost: 0, pieces: [] }]];
  for (let a = 0; a <= en.length; a += 1) {
    const row = best[a] ?? [];
    best[a] = row;
    for (let b = a === 0 ? 1 : 0; b <= fr.length; b += 1) row[b] = cheapest(best, en, fr, a, b);
  }
  return best[en.length]?.[fr.length]?.pieces ?? [];
}

/** The cheapest way to set the first sentences of both beside each other. */
function cheapest(best: readonly (Path | undefined)[][], en: readonly string[], fr: readonly string[], a: number, b: number) {
  let found: Path | undefined;
  for (const bead of beads) {
    const before = best[a - bead.en]?.[b - bead.fr];
    if (!before) continue;
    const piece = { en: en.slice(a - bead.en, a).join(' '), 'fr-CA': fr.slice(b - bead.fr, b).join(' ') };
    const cost = before.cost + bead.cost + unlikeness(piece);
    if (!found || cost < found.cost) found = { cost, pieces: [...before.pieces, piece] };
  }
  return found;
}

/** How far two pieces are from having the lengths and the figures of twins. */
function unlikeness({ en, 'fr-CA': fr }: Alongside): number {
  const figures = (text: string): string[] => [...new Set(text.match(/\d+/g) ?? [])];
  const [a, b] = [figures(en), figures(fr)];
  const alone = a.filter((one) => !b.includes(one)).length + b.filter((one) => !a.includes(one)).length;
  return Math.abs(Math.log((en.length * longer + 5) / (fr.length + 5))) + alone * 0.3;
}

function pieces(text: string): string[] {
  return sentencesOf(text).map((sentence) => sentence.text);
}
