import { concerns, questions } from '../../content/schemas/treatment.ts';
import type { Kind } from './kind.ts';
import { description, lead, mdx, monthsLater, short, slugOf, yaml } from './pieces.ts';

const unchecked = { en: 'We have not checked this yet.', 'fr-CA': 'Nous ne l’avons pas encore vérifié.' };
const sections = {
  en: [
    ['What it is', 'what-it-is'],
    ['How it goes', 'how-it-goes'],
    ['Questions to ask', 'questions-to-ask'],
  ],
  fr: [
    ['Ce que c’est', 'what-it-is'],
    ['Comment cela se passe', 'how-it-goes'],
    ['Questions à poser', 'questions-to-ask'],
  ],
} as const;
const waiting = { en: '[to do] Write this section.', fr: '[à faire] Écrivez cette section.' };

/** A treatment with every cell of the comparison, each saying that nobody has looked yet. */
export const treatment: Kind = {
  questions: ['title-en', 'title-fr', 'family'],
  files: (answers, library, today) => {
    const folder = `treatments/${slugOf(answers['title-en'] ?? '')}`;
    const help = { mark: 'not-checked', text: unchecked, references: [] };
    const answer = { text: unchecked, basis: 'notKnown', references: [] };
    const status = { status: 'not-known', text: unchecked };
    const meta = {
      family: answers.family,
      order: Math.max(0, ...library.treatments.map(({ meta: { order } }) => order)) + 1,
      updated: today,
      nextReview: monthsLater(today, 6),
      offeredHere: false,
      needsPrescription: false,
      helps: Object.fromEntries(concerns.map((concern) => [concern, help])),
      effects: [],
      certainty: { level: 'not-rated', text: unchecked, references: [] },
      answers: Object.fromEntries(questions.map((question) => [question, answer])),
      approval: { CA: status, US: status },
    };
    const text = (language: 'en' | 'fr'): string => {
      const title = answers[`title-${language}`] ?? '';
      const fields = { title, shortTitle: short(title, 40), slug: slugOf(title), description: description[language], lead: lead[language] };
      const body = sections[language].map(([heading, anchor]) => `## ${heading} {#${anchor}}\n\n${waiting[language]}`).join('\n\n');
      return mdx(fields, body);
    };
    // Each cell is written out, so that it can be changed by itself.
    return {
      [`${folder}/meta.yaml`]: yaml(JSON.parse(JSON.stringify(meta))),
      [`${folder}/en.mdx`]: text('en'),
      [`${folder}/fr-CA.mdx`]: text('fr'),
    };
  },
};
