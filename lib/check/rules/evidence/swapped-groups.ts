import { found } from '../../../content/problem.ts';
import type { Reference } from '../../../content/schemas/reference.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Contrast } from '../../claims/arms.ts';
import { contrastIn } from '../../claims/arms.ts';
import { placeIn } from '../../claims/claim.ts';
import { shareOf } from '../../claims/known.ts';
import type { Sourced } from '../../claims/sourced.ts';
import { sourcedClaims } from '../../claims/sourced.ts';
import type { FileRule } from '../../rule.ts';
import { sentencesOf } from '../../sentences.ts';
import { fold } from '../../values/fold.ts';
import { valuesIn } from '../../values.ts';

/** The figure of the comparison group is not given to the treatment, nor the other way round. */
export const swappedGroups: FileRule = {
  name: 'swapped-groups',
  family: 'evidence',
  scope: 'file',
  restsOn: ['cited-references'],
  check: (file, given) => sourcedClaims(file, given).flatMap(judge),
};

function judge(claim: Sourced) {
  const { references, folded, values, passage } = claim;
  const said = contrastIn(folded, values, passage.locale);
  if (!said) return [];
  const swapped = references.find((reference) => contrastsOf(reference, passage.locale).some((recorded) => isSwapped(said, recorded)));
  return swapped
    ? [
        found('swapped-groups.found', placeIn(claim, said.treated), {
          treated: said.treated.words,
          compared: said.compared.words,
          reference: swapped.id,
        }),
      ]
    : [];
}

function contrastsOf({ finding, series }: Reference, locale: Locale): Contrast[] {
  const told = sentencesOf(finding[locale]).flatMap(({ text }) =>
    fold(text)
      .split(/;/)
      .flatMap((part) => contrastIn(part, valuesIn(part, locale), locale) ?? []),
  );
  const counted = (series?.points ?? []).flatMap(({ counts: [treated = 0, compared = 0] }) =>
    treated === compared ? [] : [{ treated: ratio(treated, series?.of ?? 1), compared: ratio(compared, series?.of ?? 1) }],
  );
  return [...told, ...counted];
}

function ratio(amount: number, of: number): Contrast['treated'] {
  return { kind: 'ratio', amount, of, from: 0, to: 0, words: '' };
}

function isSwapped(said: Contrast, recorded: Contrast): boolean {
  const [a, b] = [shareOf(said.treated), shareOf(said.compared)];
  const [c, d] = [shareOf(recorded.treated), shareOf(recorded.compared)];
  return a !== b && a === d && b === c;
}
