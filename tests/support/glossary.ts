import type { Changes } from '#tests/support/library.ts';

type Word = { en: string; french: string; definition?: { en: string; french: string }; more?: string };

const plain = {
  en: 'A word that readers may not know, said plainly.',
  french: 'Un mot que tout le monde ne connaît pas, dit simplement.',
};

/** The file of one word, with a definition that breaks no rule unless another is given. */
export function wordFile({ en, french, definition = plain, more = '' }: Word): string {
  return `term: {en: "${en}", fr-CA: "${french}"}\ndefinition: {en: "${definition.en}", fr-CA: "${definition.french}"}\n${more}`;
}

/** A short glossary for the fixture library. */
export const glossary: Changes = {
  'content/glossary/evidence.yaml': wordFile({ en: 'evidence', french: 'données probantes' }),
  'content/glossary/dizziness.yaml': wordFile({ en: 'dizziness', french: 'étourdissement' }),
  'content/glossary/fatigue.yaml': wordFile({ en: 'fatigue', french: 'fatigue' }),
  'content/glossary/follow-up.yaml': wordFile({ en: 'follow-up', french: 'suivi' }),
  'content/glossary/flare.yaml': wordFile({
    en: 'flare',
    french: 'poussée',
    definition: { en: 'A period when symptoms get worse.', french: "Période où les symptômes s'aggravent." },
    more: 'synonyms: {en: [flare-up, crisis], fr-CA: []}\nrelated: [fatigue, dizziness]\ntopic: living\n',
  }),
  'content/glossary/cbt.yaml': wordFile({
    en: 'cognitive behavioural therapy',
    french: 'thérapie cognitivo-comportementale',
    more: 'abbreviation: {en: CBT, fr-CA: TCC}\n',
  }),
  'content/glossary/scale.yaml': wordFile({ en: 'pain scale', french: 'échelle de douleur' }),
};
