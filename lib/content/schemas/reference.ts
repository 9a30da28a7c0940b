import { z } from 'zod';
import { bilingual, choiceOf, publicationDate, words } from './fields.ts';

/** Ways in which evidence is made; their names are in messages, under “ReferenceKinds”. */
export const referenceKinds = [
  'randomized-trial',
  'crossover-trial',
  'comparative-trial',
  'laboratory-study',
  'uncontrolled-study',
  'systematic-review',
  'meta-analysis',
  'narrative-review',
  'protocol',
  'case-report',
  'cohort',
  'case-series',
  'chart-review',
  'guideline',
  'criteria',
  'imaging-study',
  'measurement-study',
  'technology-review',
  'safety-notice',
  'survey',
  'product-monograph',
  'law',
  'information-page',
] as const;

/** Marks that say which way results point; shape, word and colour are in the evidence-mark component. */
/** How sure evidence is (GRADE). */
const certainties = ['very-low', 'low', 'moderate', 'high'] as const;

export const marks = ['supports', 'mixed', 'no-benefit', 'not-studied'] as const;

/** Which way a reference points: a mark, or what stands in for one where nothing is weighed. */
export const directions = [...marks, 'protocol', 'guideline', 'harm', 'background'] as const;

/** Subjects a reference can be found under in the evidence library. */
export const conditionTopics = ['fibromyalgia', 'chronic-pain'] as const;

export const treatmentTopics = [
  'ketamine',
  'exercise',
  'tai-chi',
  'cbt',
  'acupuncture',
  'snri',
  'gabapentinoids',
  'amitriptyline',
  'ssri',
  'supplements',
  'sleep',
  'massage',
  'opioids',
  'anti-inflammatories',
  'cannabinoids',
  'naltrexone',
  'self-management',
] as const;

const otherTopics = [
  'safety',
  'diagnosis',
  'comorbidity',
  'mechanisms',
  'measurement',
  'guidelines',
  'prevalence',
  'outlook',
  'law',
] as const;

export const referenceTopics = [...conditionTopics, ...treatmentTopics, ...otherTopics] as const;

/** People counted at several moments in two groups of the same size, which a trial chart draws. */
const series = z
  .strictObject({
    outcome: bilingual(4, 80, 'What is counted, in lower case, such as “pain more than halved”.'),
    of: z.number().int().min(1).max(20).describe('How many people are in each group: the same number in both, 20 or fewer.'),
    groups: z
      .array(bilingual(2, 24, 'The name of the group: what it received.'))
      .length(2, { error: 'must name two groups' })
      .describe('The two groups, the treatment first.'),
    points: z
      .array(
        z.strictObject({
          time: bilingual(2, 14, 'When, such as “15 minutes”.'),
          counts: z
            .array(z.number().int().min(0).describe('How many people.'))
            .length(2, { error: 'must give one number for each group' })
            .describe('How many people in each group, in the order of the groups.'),
        }),
      )
      .min(2, { error: 'must have at least two moments' })
      .max(4, { error: 'must have four moments or fewer' })
      .describe('The moments, first to last.'),
  })
  .superRefine(({ of, points }, context) => {
    for (const [moment, { counts }] of points.entries())
      for (const [group, count] of counts.entries())
        if (count > of)
          context.addIssue({
            code: 'custom',
            path: ['points', moment, 'counts', group],
            message: `is ${count}, more than the ${of} people of the group`,
          });
  });

/** One study, guideline or notice of the bibliography (`content/references/<id>.yaml`). */
export const referenceSchema = z
  .strictObject({
    type: choiceOf(
      'StaffEditor.facts.values.appeared',
      z.enum(['article', 'report', 'web-page']).describe('Where it appeared: article, report or web-page.'),
    ),
    title: words(10, 400, 'The title in its original language, as published.'),
    language: choiceOf(
      'StaffEditor.facts.values.language',
      z.enum(['en', 'fr']).describe('The language of the title, when it is not English.'),
    ).optional(),
    authors: z
      .array(
        z.union([
          z.strictObject({
            family: words(1, 60, 'Family name.'),
            initials: words(1, 8, 'Initials without full stops, such as JP.').optional(),
          }),
          z.strictObject({ organization: words(2, 160, 'The organization that wrote it.') }),
        ]),
      )
      .min(1, { error: 'must name at least one author or organization' })
      .describe('Authors in the order of publication: {family: Noppers, initials: I} or {organization: …}.'),
    etAl: z.literal(true).describe('true when there are more authors than you could see.').optional(),
    issued: publicationDate,
    journal: words(2, 160, 'The journal or series.').optional(),
    volume: words(1, 20, 'The volume, between quotation marks.').optional(),
    issue: words(1, 20, 'The issue, between quotation marks.').optional(),
    pages: words(1, 30, 'First and last page, such as 942-949.').optional(),
    doi: z
      .string()
      .regex(/^10\.\d{4,9}\/\S+$/, { error: 'must be a DOI, such as 10.1136/bmj.k851, without “https://doi.org/”' })
      .describe('The DOI, only if you saw it on the publisher’s page.')
      .optional(),
    pmid: z
      .string()
      .regex(/^\d{1,8}$/, { error: 'must be the PubMed number between quotation marks' })
      .describe('The PubMed number, between quotation marks.')
      .optional(),
    url: z
      .url({ protocol: /^https$/, error: 'must be a full https:// address' })
      .describe('The address of the publisher, journal, PubMed or regulator.')
      .optional(),
    kind: choiceOf('ReferenceKinds', z.enum(referenceKinds).describe('How the evidence was made.')),
    design: bilingual(4, 160, 'The design in a few words.'),
    n: z
      .number()
      .int()
      .positive({ error: 'must be a whole number above 0, or null' })
      .nullable()
      .describe('How many people took part; null when unknown or not applicable.'),
    population: bilingual(2, 160, 'Who took part.').optional(),
    intervention: bilingual(2, 160, 'What they received.').optional(),
    comparator: bilingual(2, 160, 'What it was compared with.').optional(),
    followUp: bilingual(2, 100, 'For how long people were followed.').optional(),
    direction: choiceOf('Direction', z.enum(directions).describe('Which way the results point; protocol when there are none yet.')),
    stance: choiceOf('Direction', z.enum(marks).describe('For a guideline that speaks of one treatment: what it says of it.')).optional(),
    directionWords: bilingual(2, 60, 'Two to five words shown beside the mark, about the direction only.')
      .refine(({ en, 'fr-CA': french }) => !/\b(?:un)?certain(?:ty)?\b|certitude|\bincertaine?s?\b/i.test(`${en} ${french}`), {
        error: 'must say which way the results point; how sure they are has a field of its own, certainty',
      })
      .optional(),
    certainty: choiceOf(
      'Certainty',
      z.enum(certainties).describe('How sure its authors are of the main result (GRADE), where one level holds.'),
    ).optional(),
    hasResults: z.boolean().describe('false for a protocol or a trial without published results.'),
    verified: z.boolean().describe('true once someone has seen the publication; only then may it be cited.'),
    figuresVerified: z.boolean().describe('true once someone has seen its figures; only then may it support a figure.'),
    finding: bilingual(20, 700, 'What was found, in plain words, one to three sentences.'),
    shortFinding: bilingual(
      10,
      130,
      'The finding in fifteen words or fewer, for tables; the whole finding stands on its own page.',
    ).optional(),
    limits: bilingual(10, 500, 'What it cannot tell, one or two sentences.'),
    series: series.describe('Counts at several moments, for a chart; only figures someone has seen.').optional(),
    topics: z
      .array(choiceOf('EvidenceLibrary.topic', z.enum(referenceTopics)))
      .min(1, { error: 'must list at least one subject' })
      .describe('Subjects it is found under.'),
    note: words(3, 900, 'For editors only: what still has to be looked up.').optional(),
  })
  .refine((reference) => reference.type !== 'web-page' || reference.url !== undefined, {
    path: ['url'],
    error: 'is missing: a web page needs its address',
  })
  .refine((reference) => reference.hasResults === (reference.direction !== 'protocol'), {
    path: ['hasResults'],
    error: 'must be false for a protocol and true for everything else',
  })
  .refine(({ series: counts, figuresVerified }) => counts === undefined || figuresVerified, {
    path: ['series'],
    error: 'cannot be drawn: nobody has checked the figures of this reference',
  });

/** Counts of people at several moments, as a chart draws them. */
export type Series = z.infer<typeof series>;
export type Reference = z.infer<typeof referenceSchema> & { id: string };
export type Mark = (typeof marks)[number];
