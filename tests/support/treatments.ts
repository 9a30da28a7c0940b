import { questions } from '#lib/content/schemas/treatment.ts';

/** The files of a sound treatment of the fixture library: every cell answered, nothing but practical advice. */
export function treatmentFiles(id: string, order: number, french: string): Record<string, string> {
  const advice = (question: string) => `  ${question}:
    text: {en: Ask the team., fr-CA: Informez-vous auprès de l’équipe.}
    basis: advice
    references: []`;
  const help = (concern: string) => `  ${concern}:
    mark: not-studied
    text: {en: Nothing verified., fr-CA: Rien de vérifié.}
    references: []`;
  const words = (title: string, slug: string, more: string) => `---
title: ${title}
shortTitle: ${title}
slug: ${slug}
description: ${more}
lead: ${more}
---

## ${title} {#what-it-is}

${more}
`;
  return {
    [`content/treatments/${id}/meta.yaml`]: `family: care
order: ${order}
offeredHere: false
needsPrescription: false
helps:
${['pain', 'sleep', 'mood', 'fatigue', 'function'].map(help).join('\n')}
effects: []
certainty:
  level: not-rated
  text: {en: No rating seen., fr-CA: Aucune cote vue.}
  references: []
answers:
${questions.map(advice).join('\n')}
approval:
  CA: {status: not-applicable, text: {en: Not a product., fr-CA: Ce n’est pas un produit.}}
  US: {status: not-applicable, text: {en: Not a product., fr-CA: Ce n’est pas un produit.}}
updated: 2026-09-15
nextReview: 2027-03-15
`,
    [`content/treatments/${id}/en.mdx`]: words(
      `About ${id}`,
      `about-${id}`,
      `What anyone can say about ${id} in fibromyalgia, and what nobody knows yet, in plain words.`,
    ),
    [`content/treatments/${id}/fr-CA.mdx`]: words(
      `À propos : ${french}`.replace(' :', ''),
      `a-propos-${id}`,
      `Ce qu’on peut dire de ce traitement dans la fibromyalgie, et ce que personne ne sait encore, en mots simples.`,
    ),
  };
}
