import type { Kind } from './kind.ts';
import { slugOf, yaml } from './pieces.ts';

/** A word of the glossary. */
export const term: Kind = {
  questions: ['term-en', 'term-fr', 'definition-en', 'definition-fr'],
  files: (answers) => ({
    [`glossary/${slugOf(answers['term-en'] ?? '')}.yaml`]: yaml({
      term: { en: answers['term-en'], 'fr-CA': answers['term-fr'] },
      definition: { en: answers['definition-en'], 'fr-CA': answers['definition-fr'] },
    }),
  }),
};
