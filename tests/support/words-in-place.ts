import type { Locale } from '#lib/i18n/locales.ts';

const words: Readonly<
  Record<Locale, { price: string; risks: string; none: string; tiring: string; addictive: string; depends: string; no: string }>
> = {
  en: {
    price: 'Price',
    risks: 'Risks',
    none: 'none',
    tiring: 'Is a visit tiring?',
    addictive: 'Can I become dependent on ketamine?',
    depends: 'That depends.',
    no: 'No.',
  },
  'fr-CA': {
    price: 'Prix',
    risks: 'Risques',
    none: 'aucun',
    tiring: 'La visite est-elle fatigante?',
    addictive: 'Puis-je devenir dépendante de la kétamine?',
    depends: 'Cela dépend.',
    no: 'Non.',
  },
};

/** The same cell and the same answer again and again, which become faults by what stands above them; and what they do not change. */
export function* wordsInPlace(locale: Locale): Generator<string> {
  const { price, risks, none, tiring, addictive, depends, no } = words[locale];
  const table = (column: string): string => `| Option | ${column} |\n| --- | --- |\n| Massage | ${none} |`;
  const question = (asked: string, answer: string): string => `<Question title="${asked}">\n\n${answer}\n\n</Question>`;
  yield [table(price), question(tiring, no)].join('\n\n');
  yield [table(risks), question(tiring, no)].join('\n\n');
  yield [table(price), question(addictive, no)].join('\n\n');
  yield [table(price), question(addictive, depends)].join('\n\n');
  yield [table(price), question(addictive, no)].join('\n\n');
}
