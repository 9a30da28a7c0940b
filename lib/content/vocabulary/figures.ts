import { z } from 'zod';
import { count, text } from '../attributes.ts';
import { naming } from '../schemas/fields.ts';
import { cited } from './cited.ts';
import type { Entry } from './entry.ts';

/** Drawings, pictures and charts. */
export const figures = {
  Diagram: {
    placement: 'block',
    markdown: 'own',
    attributes: z.strictObject({
      name: z.enum(['volume-dial', 'nmda-gate', 'session-day']).describe('The drawing: volume-dial, nmda-gate or session-day.'),
      title: text('The heading of the drawing.'),
    }),
    guide: {
      en: {
        title: 'Diagram',
        what: 'one of our drawings, with its words in the page’s language. Names: `volume-dial`, `nmda-gate`, `session-day`. What you write inside is the caption.',
        example: `<Diagram name="volume-dial" title="The same signal, two settings of the dial">

A simplified picture.

</Diagram>`,
      },
      'fr-CA': {
        title: 'Schéma',
        what: 'un de nos dessins, avec ses mots dans la langue de la page. Noms : `volume-dial`, `nmda-gate`, `session-day`. Ce que vous y écrivez est la légende.',
        example: `<Diagram name="volume-dial" title="Le même signal, deux réglages">

Une image simplifiée.

</Diagram>`,
      },
    },
  },
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
    guide: {
      en: {
        title: 'Figure',
        what: 'a picture from the article’s folder. `alt` says what the picture shows, for people who do not see it.',
        example: `<Figure image="pacing.svg" alt="Two lines over a week. One rises and crashes twice; the other stays level.">

Boom and bust, and pacing.

</Figure>`,
      },
      'fr-CA': {
        title: 'Image',
        what: 'une image du dossier de l’article. `alt` dit ce qu’elle montre, pour les personnes qui ne la voient pas.',
        example: `<Figure image="pacing.svg" alt="Deux lignes sur une semaine. L’une monte et s’effondre deux fois; l’autre reste stable.">

L’excès puis l’épuisement, et le dosage de l’effort.

</Figure>`,
      },
    },
  },
  IconArray: {
    placement: 'block',
    markdown: 'own',
    holds: ['Group'],
    attributes: z.strictObject({ title: text('The sentence that says the same in words.'), ref: cited }),
    guide: {
      en: {
        title: 'People out of…',
        what: 'an icon array with its sentence. Same denominator for every group.',
        example: `<IconArray title="Eight weeks later, 2 of 12 people had their pain cut in half with ketamine. So did 2 of 12 with the comparison drug." ref="noppers2011">
  <Group label="Ketamine" count="2" of="12" />
  <Group label="Midazolam" count="2" of="12" />
</IconArray>`,
      },
      'fr-CA': {
        title: 'Personnes sur…',
        what: 'des cercles avec leur phrase. Le même dénominateur pour chaque groupe.',
        example: `<IconArray title="Huit semaines plus tard, 2 personnes sur 12 avaient vu leur douleur diminuer de moitié avec la kétamine. Avec l’autre médicament, 2 sur 12 aussi." ref="noppers2011">
  <Group label="Kétamine" count="2" of="12" />
  <Group label="Midazolam" count="2" of="12" />
</IconArray>`,
      },
    },
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
    guide: {
      en: {
        title: 'Trial chart',
        what: 'people counted over time in two groups, drawn from the `series` of a reference, with its table. The reference’s own page shows the same chart.',
        example: `<TrialChart ref="noppers2011" title="People whose pain was more than halved, over 8 weeks" />`,
      },
      'fr-CA': {
        title: 'Graphique d’essai',
        what: 'des personnes comptées au fil du temps dans deux groupes, à partir de la `series` d’une référence, avec son tableau.',
        example: `<TrialChart ref="noppers2011" title="Personnes dont la douleur a diminué de plus de la moitié, sur 8 semaines" />`,
      },
    },
  },
} as const satisfies Record<string, Entry>;
