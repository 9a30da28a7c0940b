import type { Library } from '../../content/library.ts';
import type { NewWord } from './words.ts';

/** What was answered, by the name of the question; an empty answer is an empty string. */
export type Answers = Readonly<Record<string, string>>;

/** A kind of thing that can be begun: what is asked, and the files that are made of the answers, by path from the content folder. */
export type Kind = {
  questions: readonly NewWord[];
  /** May its French be left to a colleague at the beginning? */
  twinMayWait?: true;
  /** @param today YYYY-MM-DD */
  files(answers: Answers, library: Library, today: string): Record<string, string>;
};
