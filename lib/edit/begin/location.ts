import type { Kind } from './kind.ts';
import { description, lead, mdx, slugOf, yaml } from './pieces.ts';

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const closed = [
  { day: '01-01', name: { en: 'New Year’s Day', 'fr-CA': 'jour de l’An' } },
  { day: '07-01', name: { en: 'Canada Day', 'fr-CA': 'fête du Canada' } },
  { day: '12-25', name: { en: 'Christmas Day', 'fr-CA': 'jour de Noël' } },
];
const words = {
  en: {
    address: ['[to do] Street', '[to do] City and province'],
    hoursNote: '[to do] What the regular hours leave out.',
    access: '[to do] Steps, doors, seats, light, scents.',
    languagesNote: '[to do] Languages of care and interpreters.',
    area: ['[to do] A town'],
  },
  fr: {
    address: ['[à faire] Rue', '[à faire] Ville et province'],
    hoursNote: '[à faire] Ce que l’horaire habituel ne dit pas.',
    access: '[à faire] Marches, portes, sièges, lumière, odeurs.',
    languagesNote: '[à faire] Langues des soins et interprètes.',
    area: ['[à faire] Une ville'],
  },
};
const waiting = { en: '[to do] What happens here.', fr: '[à faire] Ce qui se passe ici.' };

/** A clinic with the hours of an office, closed on the holidays of the country every year. */
export const location: Kind = {
  questions: ['title-en', 'title-fr', 'phone', 'zone'],
  files: (answers, library) => {
    const folder = `locations/${slugOf(answers['title-en'] ?? '')}`;
    const meta = {
      kind: 'clinic',
      order: Math.max(0, ...library.locations.map(({ meta: { order } }) => order)) + 1,
      art: 'ottawa',
      phone: answers.phone,
      zone: answers.zone,
      hours: [{ days, opens: '09:00', closes: '17:00' }],
      holidays: closed.map(({ day, name }) => ({ date: `every ${day}`, name })),
      languages: ['en', 'fr-CA'],
      people: [],
      requests: library.locations[0]?.meta.requests ?? { eraseAfterDays: 90, answerWithinBusinessDays: 2 },
    };
    const text = (language: 'en' | 'fr'): string => {
      const title = answers[`title-${language}`] ?? '';
      return mdx(
        { title, slug: slugOf(title), description: description[language], lead: lead[language], ...words[language] },
        waiting[language],
      );
    };
    return { [`${folder}/meta.yaml`]: yaml(meta), [`${folder}/en.mdx`]: text('en'), [`${folder}/fr-CA.mdx`]: text('fr') };
  },
};
