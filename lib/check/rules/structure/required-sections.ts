import { componentsNamed, headings } from '../../../content/body.ts';
import type { Article, Library, Text, Treatment } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import { textsOf } from '../../../content/texts.ts';
import type { LibraryRule } from '../../rule.ts';

/** Anchors every page of a treatment has. */
const ofTreatment = ['what-it-is', 'how-it-goes', 'questions-to-ask'] as const;

/** What a patient is owed on every page of a kind: when to get help, risks beside benefits, for whom it is not, who wrote it and from what. */
export const requiredSections: LibraryRule = {
  name: 'required-sections',
  family: 'structure',
  scope: 'library',
  check: ({ library }) => [
    ...library.articles.flatMap((article) => textsOf(article).flatMap(({ text }) => inArticle(article, text, library))),
    ...library.treatments.flatMap((treatment) => textsOf(treatment).flatMap(({ text }) => inTreatment(treatment, text))),
  ],
};

function inArticle({ meta }: Article, text: Text<unknown>, library: Library): Problem[] {
  const [only, ...others] = meta.treatments;
  const prescribed = others.length === 0 && library.treatments.find(({ id }) => id === only)?.meta.needsPrescription === true;
  return [
    ...section(text, 'about-this-page', 'required-sections.about'),
    ...urgent(text),
    ...(only !== undefined && componentsNamed(text.body, 'BenefitsAndRisks').length === 0
      ? [found('required-sections.risks', text.placeOf([]))]
      : []),
    ...(prescribed ? section(text, 'who-should-not', 'required-sections.whoShouldNot') : []),
  ];
}

function inTreatment({ meta }: Treatment, text: Text<unknown>): Problem[] {
  const missing = ofTreatment.flatMap((anchor) => section(text, anchor, 'required-sections.treatment'));
  return meta.needsPrescription ? [...missing, ...urgent(text)] : missing;
}

function section(text: Text<unknown>, anchor: string, code: string): Problem[] {
  return headings(text.body, 2).some(({ id }) => id === anchor) ? [] : [found(code, text.placeOf([]), { anchor })];
}

function urgent(text: Text<unknown>): Problem[] {
  const callouts = componentsNamed(text.body, 'Callout');
  return callouts.some(({ attributes }) => attributes.kind === 'urgent') ? [] : [found('required-sections.urgent', text.placeOf([]))];
}
