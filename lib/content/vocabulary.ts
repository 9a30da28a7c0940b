import { z } from 'zod';
import { naming } from './schemas/fields.ts';
import { marks } from './schemas/reference.ts';
import { questions } from './schemas/treatment.ts';

const text = (description: string) => z.string().trim().min(1, { error: 'must not be empty' }).describe(description);
const count = (description: string) =>
  z
    .string()
    .regex(/^\d{1,4}$/, { error: 'must be a whole number, such as "12"' })
    .transform(Number)
    .describe(description);
const list = <Item extends z.ZodType<unknown, string>>(item: Item, description: string) =>
  z
    .string()
    .trim()
    .min(1, { error: 'must name at least one' })
    .transform((value) => value.split(/\s+/))
    .pipe(z.array(item))
    .describe(description);
const references = list(naming('references', z.string()), 'Ids of files in content/references, separated by spaces.');

/** Where a component may stand: between paragraphs, or inside a sentence. */
export type Placement = 'block' | 'inline';

type Entry = {
  placement: Placement;
  attributes: z.ZodObject;
  /** The component it must stand directly inside; absent when it stands in the text itself. */
  inside?: string;
  /** Components it consists of; absent when it holds ordinary text, empty when it holds nothing. */
  holds?: readonly string[];
};

/** Every component an editor may use, with its attributes. `content/README.md` shows each with an example. */
export const vocabulary = {
  Abbr: { placement: 'inline', attributes: z.strictObject({ title: text('What the letters stand for.') }) },
  Benefits: { placement: 'block', inside: 'BenefitsAndRisks', attributes: z.strictObject({ title: text('The heading of the box.') }) },
  BenefitsAndRisks: { placement: 'block', holds: ['Benefits', 'Risks'], attributes: z.strictObject({}) },
  Callout: {
    placement: 'block',
    attributes: z.strictObject({
      kind: z.enum(['info', 'caution', 'urgent']).describe('info, caution, or urgent for emergency signs.'),
      title: text('The heading of the box.'),
    }),
  },
  Certainty: {
    placement: 'inline',
    holds: [],
    attributes: z.strictObject({ level: z.enum(['very-low', 'low', 'moderate', 'high']).describe('How sure the evidence is (GRADE).') }),
  },
  Cite: { placement: 'inline', holds: [], attributes: z.strictObject({ ref: references }) },
  Diagram: {
    placement: 'block',
    attributes: z.strictObject({
      name: z.enum(['volume-dial', 'nmda-gate']).describe('The drawing: volume-dial or nmda-gate.'),
      title: text('The heading of the drawing.'),
    }),
  },
  Direction: {
    placement: 'inline',
    holds: [],
    attributes: z.strictObject({ mark: z.enum(marks).describe('Which way the results point.') }),
  },
  EvidenceTable: {
    placement: 'block',
    holds: [],
    attributes: z.strictObject({ caption: text('The heading of the table.'), refs: references }),
  },
  Faq: { placement: 'block', holds: ['Question'], attributes: z.strictObject({}) },
  Figure: {
    placement: 'block',
    attributes: z.strictObject({
      image: z
        .string()
        .regex(/^[a-z0-9-]+\.(?:svg|png|jpg|webp|avif)$/, { error: 'must be the name of a picture in the article’s folder' })
        .describe('A picture in the article’s folder.'),
      alt: text('What the picture shows, for people who do not see it.'),
    }),
  },
  Group: {
    placement: 'block',
    inside: 'IconArray',
    holds: [],
    attributes: z.strictObject({
      label: text('Who these people are.'),
      count: count('How many of them.'),
      of: count('Out of how many; the same for every group.'),
    }),
  },
  IconArray: {
    placement: 'block',
    holds: ['Group'],
    attributes: z.strictObject({ title: text('The sentence that says the same in words.'), ref: references }),
  },
  KeyTakeaways: { placement: 'block', attributes: z.strictObject({}) },
  Lang: {
    placement: 'inline',
    attributes: z.strictObject({ code: z.enum(['en', 'fr', 'it', 'la']).describe('The language of these words.') }),
  },
  Note: { placement: 'block', attributes: z.strictObject({ title: text('The first words of the note.') }) },
  Question: { placement: 'block', inside: 'Faq', attributes: z.strictObject({ title: text('The question.') }) },
  Risks: { placement: 'block', inside: 'BenefitsAndRisks', attributes: z.strictObject({ title: text('The heading of the box.') }) },
  Step: {
    placement: 'block',
    inside: 'Steps',
    attributes: z.strictObject({ title: text('What happens in this step.'), time: text('How long it takes, or when.').optional() }),
  },
  Steps: { placement: 'block', holds: ['Step'], attributes: z.strictObject({}) },
  Table: { placement: 'block', attributes: z.strictObject({ caption: text('The heading of the table.') }) },
  Term: { placement: 'inline', attributes: z.strictObject({ id: naming('terms', text('The id of a file in content/glossary.')) }) },
  TreatmentTable: {
    placement: 'block',
    holds: [],
    attributes: z.strictObject({
      caption: text('The heading of the table.'),
      ids: list(naming('treatments', z.string()), 'Ids of folders in content/treatments, separated by spaces.'),
      columns: list(
        z.enum(['helps', 'effects', 'certainty', 'approvalCA', 'approvalUS', ...questions]),
        'Questions of the comparison, separated by spaces, such as helps certainty sideEffects seriousRisks.',
      ),
    }),
  },
  TrialChart: {
    placement: 'block',
    holds: [],
    attributes: z.strictObject({
      ref: naming(
        'references',
        z
          .string()
          .regex(/^[a-z0-9-]+$/, { error: 'must be the id of one file in content/references' })
          .describe('The reference whose series is drawn.'),
      ),
      title: text('The heading of the chart.'),
    }),
  },
} as const satisfies Record<string, Entry>;

export type ComponentName = keyof typeof vocabulary;

/** The checked attributes of one component. */
export type Attributes<Name extends ComponentName> = z.infer<(typeof vocabulary)[Name]['attributes']>;

export const componentNames = Object.keys(vocabulary) as ComponentName[];

export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(vocabulary, name);
}

/** The entry of a component, seen through the type all entries share. */
export function entryOf(name: ComponentName): Entry {
  return vocabulary[name];
}
