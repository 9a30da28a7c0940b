import type { Kind } from './kind.ts';
import { mdx, slugOf, yaml } from './pieces.ts';

const words = {
  en: {
    disclosure: '[to do] Who pays this person, and every financial tie.',
    summary: '[to do] One or two sentences shown under articles, 60 to 260 characters in all.',
    body: '[to do] A few sentences about this person’s work.',
  },
  fr: {
    disclosure: '[à faire] Qui paie cette personne, et tous ses liens financiers.',
    summary: '[à faire] Une ou deux phrases montrées sous les articles, de 60 à 260 caractères.',
    body: '[à faire] Quelques phrases sur le travail de cette personne.',
  },
};

/** A person, first as an invented profile: whoever has the consent of a real one changes that. */
export const author: Kind = {
  questions: ['name', 'display-en', 'display-fr', 'role-en', 'role-fr'],
  files: (answers) => {
    const id = slugOf(answers.name ?? '');
    const text = (language: 'en' | 'fr'): string => {
      const { disclosure, summary, body } = words[language];
      const shown = { displayName: answers[`display-${language}`], slug: id, credentials: [], role: answers[`role-${language}`] };
      return mdx({ ...shown, affiliations: [], disclosure, summary }, body);
    };
    return {
      [`authors/${id}/meta.yaml`]: yaml({ name: answers.name, languages: ['en', 'fr-CA'], portrait: 'a', sample: true }),
      [`authors/${id}/en.mdx`]: text('en'),
      [`authors/${id}/fr-CA.mdx`]: text('fr'),
    };
  },
};
