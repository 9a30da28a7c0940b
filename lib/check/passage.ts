import type { Place } from '../content/problem.ts';
import type { Locale } from '../i18n/locales.ts';

/** What a passage is in its file. */
export type PassageKind = 'paragraph' | 'heading' | 'list-item' | 'cell' | 'attribute' | 'field' | 'message';

/**
 * The smallest piece of prose that is read as one: a paragraph, a heading, a cell, an attribute, a field. Its text is what the editor
 * typed, without marks of Markdown and without components that show no words.
 */
export type Passage = {
  file: string;
  locale: Locale;
  kind: PassageKind;
  /** The path of a field, such as `helps.pain.text.fr-CA`, the name of an attribute with its component, such as `Figure.alt`, or the key of a message. */
  name?: string;
  /** What stands in the first row of a table above a cell; a cell of that row has none. */
  column?: string;
  /** What stands first in the row of a cell; the first cell, and the first row, have none. */
  row?: string;
  /** The question that it answers, or the line that leads to its list. */
  lead?: Passage;
  /** The anchor of the section it stands in; “top” before the first one and outside texts. */
  section: string;
  text: string;
  /** Ids of the references cited in its unit: the paragraph, the list item, the whole row of a table, the cell of a treatment. */
  cites: readonly string[];
  /** Where letters `from` to before `to` of the text stand in the file; the whole passage when both are left out. */
  place(from?: number, to?: number): Place;
};
