import type { Place, Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { ForbiddenKind } from '../../../content/schemas/law.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { homePath, sectionPath, sections } from '../../../i18n/routing.ts';
import type { PageRule } from '../../rule.ts';
import type { Lexicon } from './advertising.ts';
import { advertised, lawSource } from './advertising.ts';
import { lawArguments, rulesAgainst, selector } from './in-force.ts';
import { beforeAfter } from './lexicon/before-after.ts';
import { comparatives } from './lexicon/comparatives.ts';
import { balanced, drugOnOffer, drugs } from './lexicon/drugs.ts';
import { offers } from './lexicon/offers.ts';
import { promises } from './lexicon/promises.ts';
import { superlatives } from './lexicon/superlatives.ts';
import { testimonials } from './lexicon/testimonials.ts';
import { unsafeSafety } from './lexicon/unsafe-safety.ts';
import { headsOf, invitationsOf } from './page-heads.ts';

const lexicons: Readonly<Record<Exclude<ForbiddenKind, 'controlled-drug'>, Lexicon>> = {
  testimonial: testimonials,
  superlative: superlatives,
  comparative: comparatives,
  promise: promises,
  'unsafe-safety': unsafeSafety,
  offer: offers,
  'before-after': beforeAfter,
};

/** Where a drug is explained, and studies are listed under their own titles; nothing there may invite. */
const education = ['articles', 'treatments', 'conditions', 'evidence', 'glossary'] as const;

/** The build names a page by its folder, a visitor by the name of its section. */
function isEducation(address: string, locale: Locale): boolean {
  return education.some((section) =>
    [sectionPath(section, locale), `${homePath(locale)}/${sections[section].folder}`].some((path) => `${address}/`.startsWith(`${path}/`)),
  );
}

/**
 * What a crawler, a share card and a hurried reader get of a finished page: its titles, its descriptions and its invitations. What the
 * text says below them is judged where it is written.
 */
export const builtPages: PageRule = {
  name: 'built-pages',
  family: 'law',
  scope: 'pages',
  restsOn: ['laws'],
  source: lawSource,
  check: ({ address, html, locale }, { library }) => {
    const place: Place = { file: address, line: 1, column: 1 };
    const heads = headsOf(html);
    const invitations = invitationsOf(html);
    const drugRules = lawArguments(rulesAgainst('controlled-drug', library));
    const problems: Problem[] = Object.entries(lexicons).flatMap(([kind, lexicon]) => {
      const law = lawArguments(rulesAgainst(kind as ForbiddenKind, library));
      return [...heads, ...invitations].flatMap(({ what, text }) =>
        advertised(lexicon, text, locale).map(({ words }) =>
          found('built-pages.advertises', place, { words, what, kind: selector(kind), ...law }),
        ),
      );
    });
    const naming = (texts: typeof heads, lexicon: Lexicon) =>
      texts.flatMap(({ what, text }) => advertised(lexicon, text, locale).map(({ words }) => ({ what, words })));
    const fair = isEducation(address, locale) || heads.some(({ text }) => balanced[locale].some((pattern) => text.search(pattern) !== -1));
    const invited = invitations.length > 0 && naming(heads, drugs).length > 0;
    return [
      ...problems,
      ...[...naming(invitations, drugs), ...naming(invitations, drugOnOffer)].map((filled) =>
        found('built-pages.drug-in-invitation', place, { ...filled, ...drugRules }),
      ),
      ...(fair ? [] : naming(heads, drugs)).map((filled) => found('built-pages.drug-in-head', place, { ...filled, ...drugRules })),
      ...(invited ? [found('built-pages.drug-beside-invitation', place, { ...naming(heads, drugs)[0], ...drugRules })] : []),
    ];
  },
};
