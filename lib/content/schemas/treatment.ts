import { z } from 'zod';
import { bilingual, choiceOf, entryId, isoDate, slug, words } from './fields.ts';
import { marks } from './reference.ts';

const references = (description: string) => z.array(entryId('references', 'The id of a file in content/references.')).describe(description);

/**
 * One answer. A finding names its references; advice says so and may go without; `notKnown` is an answer too,
 * and says in a few words what is missing.
 */
const answer = z
  .strictObject({
    text: bilingual(2, 500, 'The answer in one to three short sentences.'),
    basis: choiceOf(
      'StaffEditor.facts.values.basis',
      z
        .enum(['finding', 'advice', 'notKnown'])
        .describe(
          'finding: what a source says. advice: practical caution, not a study result. notKnown: nobody knows, or we have not checked.',
        ),
    ),
    references: references('The sources of a finding; may be empty for advice and notKnown.'),
  })
  .refine(({ basis, references: sources }) => basis !== 'finding' || sources.length > 0, {
    path: ['references'],
    error: 'must name at least one source, because the answer is a finding',
  });

/** Marks of a cell: which way results point, or that nobody here has checked, which says nothing about the treatment. */
export const cellMarks = [...marks, 'not-checked'] as const;

/** What a treatment may change for one thing that matters to a patient. */
const help = z
  .strictObject({
    mark: choiceOf(
      'Direction',
      z
        .enum(cellMarks)
        .describe('Which way the results point; not-checked when nobody here has looked, which is not the same as not-studied.'),
    ),
    text: bilingual(2, 240, 'What was found, in one short sentence.'),
    references: references('The sources; may be empty only when the mark is not-studied or not-checked.'),
  })
  .refine(({ mark, references: sources }) => mark === 'not-studied' || mark === 'not-checked' || sources.length > 0, {
    path: ['references'],
    error: 'must name at least one source, because the mark states a result',
  });

/** People out of 100, with and without the treatment. */
const effect = z
  .strictObject({
    outcome: bilingual(4, 120, 'What is counted, such as “pain at least halved”.'),
    comparator: bilingual(2, 80, 'What it was compared with, such as “placebo”.'),
    withTreatment: z.number().int().min(0).describe('How many people with the treatment.'),
    withComparator: z.number().int().min(0).describe('How many people with the comparator.'),
    of: z.number().int().min(1).describe('Out of how many people: the same number on both sides, 100 when the source allows.'),
    references: references('The sources of these numbers.').min(1, { error: 'must name at least one source' }),
  })
  .refine(({ withTreatment, withComparator, of }) => Math.max(withTreatment, withComparator) <= of, {
    path: ['of'],
    error: 'is smaller than the number of people counted',
  });

/** The kinds of treatment. */
export const families = ['movement', 'mind', 'medicine', 'body', 'supplement', 'care'] as const;

/** Things that matter to patients, in the order of the comparison. */
export const concerns = ['pain', 'sleep', 'mood', 'fatigue', 'function'] as const;

/** Questions every treatment answers, in the order of the comparison. */
export const questions = [
  'guidelines',
  'acts',
  'onset',
  'duration',
  'sideEffects',
  'stopped',
  'seriousRisks',
  'avoid',
  'given',
  'days',
  'monitoring',
  'driving',
  'cost',
  'unknowns',
] as const;

/** Everything that is asked of a treatment, in the order of the comparison; messages name each under “Treatments.questions”. */
export const columns = [
  'helps',
  'effects',
  'certainty',
  ...questions.slice(0, 12),
  'approvalCA',
  'approvalUS',
  ...questions.slice(12),
] as const;

/** What a regulator may have said of a treatment, for fibromyalgia. */
const approvals = ['approved', 'other-use', 'not-approved', 'not-applicable', 'not-known'] as const;

/** What a treatment may bring or ask that some people would rather avoid, in the order of the comparison. */
export const burdens = ['drowsiness', 'weight', 'needles', 'visits', 'cost', 'driving'] as const;

export type Burden = (typeof burdens)[number];

/** Facts about a treatment (`content/treatments/<id>/meta.yaml`): the same cells for each, so that none is shown in less detail. */
export const treatmentMetaSchema = z.strictObject({
  family: choiceOf('StaffContent.families', z.enum(families).describe('The kind of treatment.')),
  order: z.number().int().min(1).describe('Its place in the comparison: the order of stepwise care in guidelines, not a ranking by us.'),
  updated: isoDate('The day its words or answers last changed, YYYY-MM-DD.'),
  nextReview: isoDate('The day by which a clinician must have reviewed it, YYYY-MM-DD.'),
  offeredHere: z
    .boolean()
    .describe('true when this clinic offers it: it then never comes first. Which ones is said once, in the editorial policy.'),
  needsPrescription: z.boolean().describe('true when it is a medicine on prescription.'),
  burdens: z
    .array(choiceOf('Treatments.burdens', z.enum(burdens)))
    .default([])
    .describe('What its answers say it may bring or ask, and some would rather avoid; empty when none is named.'),
  helps: z
    .strictObject({
      pain: help.describe('What it may change for pain.'),
      sleep: help.describe('What it may change for sleep.'),
      mood: help.describe('What it may change for mood, without a claim to treat depression.'),
      fatigue: help.describe('What it may change for fatigue.'),
      function: help.describe('What it may change for daily activities.'),
    })
    .describe('What it may help: pain, sleep, mood, fatigue, function.'),
  effects: z
    .array(effect)
    .max(3, { error: 'must list 3 or fewer' })
    .describe('Absolute numbers whose figures are verified, of gains and of harms; empty when none.'),
  counted: z
    .strictObject({
      text: bilingual(2, 240, 'The counts in one or two sentences, each with its own denominator.'),
      references: references('The sources of these numbers.').min(1, { error: 'must name at least one source' }),
    })
    .optional()
    .describe('Verified counts that `effects` cannot draw: the groups differ in size, or only the gap was seen. It stands after them.'),
  certainty: z
    .strictObject({
      level: choiceOf(
        'StaffEditor.facts.values.level',
        z
          .enum(['very-low', 'low', 'moderate', 'high', 'not-rated'])
          .describe('The GRADE word given by the source; not-rated when we have seen none.'),
      ),
      text: bilingual(2, 240, 'What the rating is about, and who gave it.'),
      references: references('Who gave the rating; may be empty only when not-rated.'),
    })
    .refine(({ level, references: sources }) => level === 'not-rated' || sources.length > 0, {
      path: ['references'],
      error: 'must name who gave the rating',
    })
    .describe('How sure the evidence is.'),
  answers: z
    .strictObject({
      guidelines: answer.describe('What guidelines say, each by its name and year; where they disagree, so.'),
      acts: answer.describe('How it is thought to act; never as proof that it helps.'),
      onset: answer.describe('How fast it may help.'),
      duration: answer.describe('How long it lasts.'),
      sideEffects: answer.describe('Common side effects.'),
      stopped: answer.describe('How many people stop because of unwanted effects, with and without it.'),
      seriousRisks: answer.describe('Serious risks.'),
      avoid: answer.describe('Who should not have it.'),
      given: answer.describe('How it is given or done.'),
      days: answer.describe('What it asks of one’s days: time, trips, effort, what has to be planned.'),
      monitoring: answer.describe('What is watched, and by whom.'),
      driving: answer.describe('Whether one can drive afterwards.'),
      cost: answer.describe('Usual cost and cover, in general terms, without a price.'),
      unknowns: answer.describe('What nobody knows.'),
    })
    .describe('The same fourteen questions for every treatment.'),
  approval: z
    .strictObject({
      CA: z
        .strictObject({
          status: choiceOf(
            'Treatments.approval',
            z
              .enum(approvals)
              .describe(
                'approved for fibromyalgia; other-use: approved for something else; not-applicable: not a product that needs approval.',
              ),
          ),
          text: bilingual(2, 240, 'The status in a sentence.'),
        })
        .describe('In Canada.'),
      US: z
        .strictObject({
          status: choiceOf('Treatments.approval', z.enum(approvals).describe('As for Canada.')),
          text: bilingual(2, 240, 'The status in a sentence.'),
        })
        .describe('In the United States.'),
    })
    .describe('Approval status for fibromyalgia, by country.'),
});

/** The words of a treatment’s own page, once per language (front matter of `en.mdx` and `fr-CA.mdx`). */
export const treatmentWordsSchema = z.strictObject({
  title: words(4, 90, 'The headline, 4 to 90 characters.'),
  shortTitle: words(3, 40, 'The name in tables and menus, 40 characters or fewer.'),
  slug,
  description: words(70, 155, 'One or two sentences for search engines, 70 to 155 characters.'),
  lead: words(60, 320, 'One to three sentences under the headline.'),
});

export type CellMark = (typeof cellMarks)[number];
export type Column = (typeof columns)[number];
export type Question = (typeof questions)[number];
