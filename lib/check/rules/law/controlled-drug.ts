import type { Severity } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { Passage } from '../../passage.ts';
import { flat } from '../../prose/flat.ts';
import type { FileRule } from '../../rule.ts';
import { isList } from '../is-list.ts';
import { advertised, lawSource } from './advertising.ts';
import { lawArguments, rulesAgainst } from './in-force.ts';
import { balanced, drugOnOffer, drugs } from './lexicon/drugs.ts';

/** Fields that head a page, a card or what is shared of it. */
const heads = /^(?:title|shortTitle|description|lead)$/;
/** Pages that present the clinic: no drug belongs in what heads them. */
const promotion = /^content\/(?:locations|authors|pages)\//;
const promotionWords =
  /^(?:Home|Locations?|Team|SiteHeader|SiteFooter|Site|HowCareWorks|Request\w*)\..*(?:title|description|lead|hero|note)/i;

/** A controlled drug stands in no invitation, and in no title, summary or share card without what is known against it. */
export const controlledDrug: FileRule = {
  name: 'controlled-drug',
  family: 'law',
  scope: 'file',
  restsOn: ['laws'],
  source: lawSource,
  check: ({ path, passages }, { library }) => {
    if (isList(path)) return [];
    const rules = rulesAgainst('controlled-drug', library);
    const severity: Severity = rules.length > 0 ? 'error' : 'warning';
    const law = lawArguments(rules);
    const headings = passages.filter(isHead);
    const fair = headings.some(({ text, locale }) => balanced[locale].some((pattern) => flat(text).search(pattern) !== -1));
    return [
      ...passages.flatMap((passage) =>
        invitesTo(passage).map(({ from, to, words }) =>
          found('controlled-drug.offered', passage.place(from, to), { words, ...law }, { severity }),
        ),
      ),
      ...headings
        .filter(() => !fair || promotion.test(path))
        .flatMap((passage) =>
          advertised(drugs, passage.text, passage.locale).map(({ from, to, words }) =>
            found('controlled-drug.heading', passage.place(from, to), { words, field: passage.name ?? '', ...law }, { severity }),
          ),
        ),
    ];
  },
};

function isHead({ kind, name = '' }: Passage): boolean {
  return kind === 'message' ? promotionWords.test(name) : kind === 'field' && heads.test(name);
}

/** What says whose interest it is in is a disclosure, not an invitation. */
const disclosure =
  /weigh our words|keep (?:this|that) in mind|with that in mind|among other treatments|interest|earns? (?:money|income)|tenez-en compte|gardez(?:-le)? (?:cela|ça)|parmi d[’']autres traitements|intérêt|en tire (?:un |des )?(?:revenu|profit)/i;

function invitesTo({ text, locale }: Passage): ReturnType<typeof advertised> {
  return disclosure.test(text) ? [] : advertised(drugOnOffer, text, locale, { invites: true });
}
