import { z } from 'zod';
import { count, filled, isWords, list, text } from './attributes.ts';
import { naming } from './schemas/fields.ts';
import { marks } from './schemas/reference.ts';
import { columns } from './schemas/treatment.ts';

const cited = list(naming('references', z.string()), 'Ids of files in content/references, separated by spaces.');

/** Where a component may stand: between paragraphs, or inside a sentence. */
export type Placement = 'block' | 'inline';

/**
 * How a component is written as Markdown: as its content alone, under a heading, as a quotation under its title, or as its
 * content under its title in bold; `part` is written by the component it stands in, and `own` has a form of its own in lib/markdown.
 */
export type MarkdownForm = 'content' | 'heading' | 'quote' | 'titled' | 'part' | 'own';

type Entry = {
  placement: Placement;
  markdown: MarkdownForm;
  attributes: z.ZodObject;
  /** The component it must stand directly inside; absent when it stands in the text itself. */
  inside?: string;
  /** May it stand in one language only? What may not must be the same in both. */
  free?: true;
  /** Are its words a hint beside the text, rather than part of what is read? */
  hint?: true;
  /** Components it consists of; absent when it holds ordinary text, empty when it holds nothing. */
  holds?: readonly string[];
};

/**
 * Every component an editor may use: what it is asked, which of that is words and which leads to an entry, where it stands, and how
 * it is written as Markdown. Its drawing is in components/mdx/component.tsx, and `content/README.md` shows it with an example.
 */
export const vocabulary = {
  Abbr: {
    placement: 'inline',
    markdown: 'own',
    free: true,
    hint: true,
    attributes: z.strictObject({ title: text('What the letters stand for.') }),
  },
  Benefits: {
    placement: 'block',
    markdown: 'heading',
    inside: 'BenefitsAndRisks',
    attributes: z.strictObject({ title: text('The heading of the box.') }),
  },
  BenefitsAndRisks: { placement: 'block', markdown: 'content', holds: ['Benefits', 'Risks'], attributes: z.strictObject({}) },
  Callout: {
    placement: 'block',
    markdown: 'quote',
    attributes: z.strictObject({
      kind: z.enum(['info', 'caution', 'urgent']).describe('info, caution, or urgent for emergency signs.'),
      title: text('The heading of the box.'),
    }),
  },
  Certainty: {
    placement: 'inline',
    markdown: 'own',
    holds: [],
    attributes: z.strictObject({ level: z.enum(['very-low', 'low', 'moderate', 'high']).describe('How sure the evidence is (GRADE).') }),
  },
  Cite: { placement: 'inline', markdown: 'own', free: true, holds: [], attributes: z.strictObject({ ref: cited }) },
  Diagram: {
    placement: 'block',
    markdown: 'own',
    attributes: z.strictObject({
      name: z.enum(['volume-dial', 'nmda-gate']).describe('The drawing: volume-dial or nmda-gate.'),
      title: text('The heading of the drawing.'),
    }),
  },
  Direction: {
    placement: 'inline',
    markdown: 'own',
    holds: [],
    attributes: z.strictObject({ mark: z.enum(marks).describe('Which way the results point.') }),
  },
  EvidenceTable: {
    placement: 'block',
    markdown: 'own',
    holds: [],
    attributes: z.strictObject({ caption: text('The heading of the table.'), refs: cited }),
  },
  Faq: { placement: 'block', markdown: 'content', holds: ['Question'], attributes: z.strictObject({}) },
  Figure: {
    placement: 'block',
    markdown: 'own',
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
    markdown: 'part',
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
    markdown: 'own',
    holds: ['Group'],
    attributes: z.strictObject({ title: text('The sentence that says the same in words.'), ref: cited }),
  },
  KeyTakeaways: { placement: 'block', markdown: 'own', attributes: z.strictObject({}) },
  Lang: {
    placement: 'inline',
    markdown: 'content',
    free: true,
    attributes: z.strictObject({ code: z.enum(['en', 'fr', 'it', 'la']).describe('The language of these words.') }),
  },
  Note: { placement: 'block', markdown: 'quote', free: true, attributes: z.strictObject({ title: text('The first words of the note.') }) },
  Question: { placement: 'block', markdown: 'heading', inside: 'Faq', attributes: z.strictObject({ title: text('The question.') }) },
  Risks: {
    placement: 'block',
    markdown: 'heading',
    inside: 'BenefitsAndRisks',
    attributes: z.strictObject({ title: text('The heading of the box.') }),
  },
  Step: {
    placement: 'block',
    markdown: 'part',
    inside: 'Steps',
    attributes: z.strictObject({ title: text('What happens in this step.'), time: text('How long it takes, or when.').optional() }),
  },
  Steps: { placement: 'block', markdown: 'own', holds: ['Step'], attributes: z.strictObject({}) },
  Table: { placement: 'block', markdown: 'titled', attributes: z.strictObject({ caption: text('The heading of the table.') }) },
  Term: {
    placement: 'inline',
    markdown: 'content',
    free: true,
    attributes: z.strictObject({ id: naming('terms', filled('The id of a file in content/glossary.')) }),
  },
  Testimonial: {
    placement: 'block',
    markdown: 'quote',
    attributes: z.strictObject({ title: text('Who says it; published only where no rule of advertising in force forbids it.') }),
  },
  TreatmentTable: {
    placement: 'block',
    markdown: 'own',
    holds: [],
    attributes: z.strictObject({
      caption: text('The heading of the table.'),
      ids: list(naming('treatments', z.string()), 'Ids of folders in content/treatments, separated by spaces.'),
      columns: list(z.enum(columns), 'Questions of the comparison, separated by spaces, such as helps certainty sideEffects seriousRisks.'),
    }),
  },
  TrialChart: {
    placement: 'block',
    markdown: 'own',
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

type Having<Shape> = { [Name in ComponentName]: (typeof vocabulary)[Name] extends Shape ? Name : never }[ComponentName];

/** The components between paragraphs that have a Markdown form of their own. */
export type OwnBlock = Having<{ placement: 'block'; markdown: 'own' }>;
/** The components inside a sentence that have one. */
export type OwnInline = Having<{ placement: 'inline'; markdown: 'own' }>;

/** The attributes of a component that are words for the reader. */
export function wordAttributes(name: ComponentName): string[] {
  return Object.entries(entryOf(name).attributes.shape).flatMap(([key, attribute]) => (isWords(attribute) ? [key] : []));
}
