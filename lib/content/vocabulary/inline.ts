import { z } from 'zod';
import { filled, text } from '../attributes.ts';
import { naming } from '../schemas/fields.ts';
import { marks } from '../schemas/reference.ts';
import { cited } from './cited.ts';
import type { Entry } from './entry.ts';

/** Marks inside a sentence. */
export const inline = {
  Cite: {
    placement: 'inline',
    markdown: 'own',
    free: true,
    holds: [],
    attributes: z.strictObject({ ref: cited }),
    guide: {
      en: {
        title: 'Citation',
        what: 'after the sentence it supports. Several sources: separate with spaces. Numbers are given by the site.',
        example: `The one trial that followed people for 8 weeks found no lasting difference. <Cite ref="noppers2011" />
Reviews agree. <Cite ref="pastrak2021 decarvalho2024" />`,
      },
      'fr-CA': {
        title: 'Source',
        what: 'après la phrase qu’elle appuie. Plusieurs sources : séparez-les par des espaces. Le site donne les numéros.',
        example: `Le seul essai qui a suivi des gens pendant 8 semaines n’a trouvé aucune différence durable. <Cite ref="noppers2011" />
Des revues concordent. <Cite ref="pastrak2021 decarvalho2024" />`,
      },
    },
  },
  Direction: {
    placement: 'inline',
    markdown: 'own',
    holds: [],
    attributes: z.strictObject({ mark: z.enum(marks).describe('Which way the results point.') }),
    guide: {
      en: {
        title: 'Direction and certainty',
        what: 'the marks, inside a sentence or a table cell. Direction: `supports`, `mixed`, `no-benefit`, `not-studied`. Certainty (GRADE): `very-low`, `low`, `moderate`, `high`.',
        example: `<Direction mark="no-benefit" /> <Certainty level="very-low" />`,
      },
      'fr-CA': {
        title: 'Sens et certitude',
        what: 'les marques, dans une phrase ou une case. Sens : `supports`, `mixed`, `no-benefit`, `not-studied`. Certitude (GRADE) : `very-low`, `low`, `moderate`, `high`.',
        example: `<Direction mark="no-benefit" /> <Certainty level="very-low" />`,
      },
    },
  },
  Certainty: {
    placement: 'inline',
    markdown: 'own',
    holds: [],
    attributes: z.strictObject({ level: z.enum(['very-low', 'low', 'moderate', 'high']).describe('How sure the evidence is (GRADE).') }),
  },
  Term: {
    placement: 'inline',
    markdown: 'content',
    free: true,
    attributes: z.strictObject({ id: naming('terms', filled('The id of a file in content/glossary.')) }),
    guide: {
      en: {
        title: 'Word of the glossary',
        what: 'the word leads to its entry in `content/glossary`, and its definition shows when a pointer or the keyboard reaches it. Mark a word once, where it first appears in the text, never in a heading or a link. The two languages may mark different words.',
        example: `Plan for <Term id="flare">flares</Term>.`,
      },
      'fr-CA': {
        title: 'Mot du glossaire',
        what: 'le mot mène à sa définition de `content/glossary`. Marquez-le une fois, là où il apparaît d’abord, jamais dans un intertitre ni dans un lien. Les deux langues peuvent marquer des mots différents.',
        example: `Prévoyez les <Term id="flare">poussées</Term>.`,
      },
    },
  },
  Abbr: {
    placement: 'inline',
    markdown: 'own',
    free: true,
    hint: true,
    attributes: z.strictObject({ title: text('What the letters stand for.') }),
    guide: {
      en: { title: 'Abbreviation', what: '`<Abbr title="N-methyl-D-aspartate">NMDA</Abbr>`.' },
      'fr-CA': { title: 'Abréviation', what: '`<Abbr title="N-méthyl-D-aspartate">NMDA</Abbr>`.' },
    },
  },
  Lang: {
    placement: 'inline',
    markdown: 'content',
    free: true,
    attributes: z.strictObject({ code: z.enum(['en', 'fr', 'it', 'la']).describe('The language of these words.') }),
    guide: {
      en: { title: 'Words in another language', what: '`<Lang code="en">central sensitization</Lang>` (codes: `en`, `fr`, `it`, `la`).' },
      'fr-CA': {
        title: 'Mots d’une autre langue',
        what: '`<Lang code="en">central sensitization</Lang>` (codes : `en`, `fr`, `it`, `la`).',
      },
    },
  },
} as const satisfies Record<string, Entry>;
