import type { z } from 'zod';
import type { Locale } from '../../i18n/locales.ts';

/** Where a component may stand: between paragraphs, or inside a sentence. */
type Placement = 'block' | 'inline';

/**
 * How a component is written as Markdown: as its content alone, under a heading, as a quotation under its title, or as its
 * content under its title in bold; `part` is written by the component it stands in, and `own` has a form of its own in lib/markdown.
 */
type MarkdownForm = 'content' | 'heading' | 'quote' | 'titled' | 'part' | 'own';

/** What the guide for editors says of a component: its name in their language, what it is for, and how it is written. */
type Guide = { title: string; what: string; example?: string };

/** What is known of a component besides its drawing. */
export type Entry = {
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
  /** Absent for a component that the example of another one shows. */
  guide?: Readonly<Record<Locale, Guide>>;
};
