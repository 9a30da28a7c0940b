import type { Library } from '../../../content/library.ts';
import type { ForbiddenKind, LawPack, LawPlace } from '../../../content/schemas/law.ts';
import { textsOf } from '../../../content/texts.ts';

/** One rule of one place, with the day it was checked. */
export type LawRule = LawPack['rules'][number] & { place: LawPlace; checked: string };

const names: Readonly<Record<Exclude<LawPlace, 'federal'>, RegExp>> = {
  ontario: /\bOntario\b/i,
  quebec: /\bQu[ée]bec\b/i,
  'new-brunswick': /New Brunswick|Nouveau-Brunswick/i,
  'nova-scotia': /Nova Scotia|Nouvelle-[ÉE]cosse/i,
  alberta: /\bAlberta\b/i,
  'british-columbia': /British Columbia|Colombie-Britannique/i,
  saskatchewan: /Saskatchewan/i,
  manitoba: /Manitoba/i,
};

/** The places whose rules the clinic goes by: Canada, and each province named in the address of one of its places of care. */
export function placesInForce(library: Library): LawPlace[] {
  const addresses = library.locations.flatMap((entry) => textsOf(entry).flatMap(({ text }) => text.words.address)).join('\n');
  const provinces = (Object.keys(names) as (keyof typeof names)[]).filter((place) => names[place].test(addresses));
  return [...provinces, 'federal'];
}

/** The rules in force that forbid something, those of the provinces first: they are the stricter. */
export function rulesAgainst(kind: ForbiddenKind, library: Library): LawRule[] {
  const packs = new Map(library.laws.map((pack) => [pack.place, pack]));
  return placesInForce(library).flatMap((place) => {
    const pack = packs.get(place);
    return (pack?.rules ?? [])
      .filter(({ forbids }) => forbids.includes(kind))
      .map((rule) => ({ ...rule, place, checked: pack?.checked ?? '' }));
  });
}

/** What a problem says of the law: place, citation, day; where no rule kept here forbids it, the clinic’s own. */
export function lawArguments(rules: readonly LawRule[]): Record<string, string> {
  const [first] = rules;
  if (!first) return { place: 'house', law: '', checked: '' };
  const { en, 'fr-CA': french } = first.citation;
  return { place: selector(first.place), law: en === french ? en : `${en} / ${french}`, checked: first.checked };
}

/** A name as the words of problems choose by it: ICU takes no hyphen. */
export function selector(name: string): string {
  return name.replaceAll('-', '_');
}
