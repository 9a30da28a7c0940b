import { z } from 'zod';
import { text } from '../attributes.ts';
import type { Entry } from './entry.ts';

/** Boxes, lists and questions. */
export const boxes = {
  KeyTakeaways: {
    placement: 'block',
    markdown: 'own',
    attributes: z.strictObject({}),
    guide: {
      en: {
        title: 'Key takeaways',
        what: 'first thing in every article, 3 to 7 points.',
        example: `<KeyTakeaways>

- Fibromyalgia is a real, long-term pain condition. <Cite ref="fitzcharles2013" />
- …

</KeyTakeaways>`,
      },
      'fr-CA': {
        title: 'Points à retenir',
        what: 'en tête de chaque article, de 3 à 7 points.',
        example: `<KeyTakeaways>

- La fibromyalgie est une affection réelle et durable. <Cite ref="fitzcharles2013" />
- …

</KeyTakeaways>`,
      },
    },
  },
  Note: {
    placement: 'block',
    markdown: 'quote',
    free: true,
    attributes: z.strictObject({ title: text('The first words of the note.') }),
    guide: {
      en: {
        title: 'Margin note',
        what: 'a short aside. It stands beside the text on a wide screen: put it before the paragraph it belongs to.',
        example: `<Note title="A word about words">

“Sensitization” does not mean that the pain is imagined.

</Note>`,
      },
      'fr-CA': {
        title: 'Remarque en marge',
        what: 'une courte parenthèse, à côté du texte sur un grand écran : placez-la avant le paragraphe qu’elle accompagne.',
        example: `<Note title="Un mot sur les mots">

« Sensibilisation » ne veut pas dire que la douleur est imaginée.

</Note>`,
      },
    },
  },
  Callout: {
    placement: 'block',
    markdown: 'quote',
    attributes: z.strictObject({
      kind: z.enum(['info', 'caution', 'urgent']).describe('info, caution, or urgent for emergency signs.'),
      title: text('The heading of the box.'),
    }),
    guide: {
      en: {
        title: 'Callout',
        what: '`info`, `caution`, or `urgent` (emergency signs only).',
        example: `<Callout kind="caution" title="Not approved for fibromyalgia">

Health Canada has authorized ketamine as an anaesthetic.

</Callout>`,
      },
      'fr-CA': {
        title: 'Encadré',
        what: '`info`, `caution` ou `urgent` (seulement les signes d’urgence).',
        example: `<Callout kind="caution" title="Non approuvée pour la fibromyalgie">

Santé Canada a autorisé la kétamine comme anesthésique.

</Callout>`,
      },
    },
  },
  BenefitsAndRisks: {
    placement: 'block',
    markdown: 'content',
    holds: ['Benefits', 'Risks'],
    attributes: z.strictObject({}),
    guide: {
      en: {
        title: 'Benefits and risks',
        what: 'two equal boxes.',
        example: `<BenefitsAndRisks>
<Benefits title="Possible benefits">

- …

</Benefits>
<Risks title="Known risks">

- …

</Risks>
</BenefitsAndRisks>`,
      },
      'fr-CA': {
        title: 'Bienfaits et risques',
        what: 'deux encadrés égaux.',
        example: `<BenefitsAndRisks>
<Benefits title="Bienfaits possibles">

- …

</Benefits>
<Risks title="Risques connus">

- …

</Risks>
</BenefitsAndRisks>`,
      },
    },
  },
  Benefits: {
    placement: 'block',
    markdown: 'heading',
    inside: 'BenefitsAndRisks',
    attributes: z.strictObject({ title: text('The heading of the box.') }),
  },
  Risks: {
    placement: 'block',
    markdown: 'heading',
    inside: 'BenefitsAndRisks',
    attributes: z.strictObject({ title: text('The heading of the box.') }),
  },
  Steps: {
    placement: 'block',
    markdown: 'own',
    holds: ['Step'],
    attributes: z.strictObject({}),
    guide: {
      en: {
        title: 'Steps',
        what: 'a numbered process.',
        example: `<Steps>
<Step title="First assessment" time="About 75 minutes">

A clinician reviews your history and your medicines.

</Step>
</Steps>`,
      },
      'fr-CA': {
        title: 'Étapes',
        what: 'une démarche numérotée.',
        example: `<Steps>
<Step title="Première évaluation" time="Environ 75 minutes">

Une personne soignante revoit votre histoire et vos médicaments.

</Step>
</Steps>`,
      },
    },
  },
  Step: {
    placement: 'block',
    markdown: 'part',
    inside: 'Steps',
    attributes: z.strictObject({ title: text('What happens in this step.'), time: text('How long it takes, or when.').optional() }),
  },
  Faq: {
    placement: 'block',
    markdown: 'content',
    holds: ['Question'],
    attributes: z.strictObject({}),
    guide: {
      en: {
        title: 'Questions people ask',
        what: 'closed until opened; found by Ctrl-F and printed open.',
        example: `<Faq>
<Question title="Will it cure my fibromyalgia?">

No treatment is known to cure fibromyalgia.

</Question>
</Faq>`,
      },
      'fr-CA': {
        title: 'Questions fréquentes',
        what: 'fermées tant qu’on ne les ouvre pas; trouvées par Ctrl-F et imprimées ouvertes.',
        example: `<Faq>
<Question title="Est-ce que cela guérira ma fibromyalgie?">

On ne connaît aucun traitement qui guérit la fibromyalgie.

</Question>
</Faq>`,
      },
    },
  },
  Question: { placement: 'block', markdown: 'heading', inside: 'Faq', attributes: z.strictObject({ title: text('The question.') }) },
  Testimonial: {
    placement: 'block',
    markdown: 'quote',
    attributes: z.strictObject({ title: text('Who says it; published only where no rule of advertising in force forbids it.') }),
    guide: {
      en: {
        title: 'Testimonial',
        what: 'what somebody says of their care. The check refuses it wherever a rule of advertising in force forbids it (`content/law`); with the rules kept there today, that is everywhere. It exists so that you are told why.',
        example: `<Testimonial title="A person who was treated here">

What they say, with their written approval.

</Testimonial>`,
      },
      'fr-CA': {
        title: 'Témoignage',
        what: 'ce que quelqu’un dit de ses soins. La vérification le refuse partout où une règle de publicité en vigueur l’interdit (`content/law`); avec les règles qui s’y trouvent aujourd’hui, c’est partout. Il existe pour qu’on vous dise pourquoi.',
        example: `<Testimonial title="Une personne soignée ici">

Ce qu’elle dit, avec son accord écrit.

</Testimonial>`,
      },
    },
  },
} as const satisfies Record<string, Entry>;
