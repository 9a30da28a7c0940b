import { checker } from '#lib/check/check.ts';
import { uncitedClaim } from '#lib/check/rules/evidence/uncited-claim.ts';
import { unknownFigure } from '#lib/check/rules/evidence/unknown-figure.ts';
import { structureRules } from '#lib/check/rules/structure/index.ts';
import { buildLibrary } from '#lib/content/build.ts';
import type { Article, Author, Library } from '#lib/content/library.ts';
import type { Problem } from '#lib/content/problem.ts';
import { formatProblem } from '#lib/content/problem-words.ts';
import type { RawContent } from '#lib/content/raw.ts';
import { memory } from '#lib/content/reading.ts';
import { conditionFiles } from '#tests/support/conditions.ts';
import { treatmentFiles } from '#tests/support/treatments.ts';

/** The day on which the fixture library is judged; nothing in it is overdue then. */
export const today = '2026-11-21';

/** Files to change: a function rewrites a file, words replace or add one, `undefined` removes it. */
export type Changes = Record<string, ((text: string) => string) | string | undefined>;

/** A sound library of three articles in both languages, the condition they are about, four treatments, two people, four references and a notice, with these changes. */
export function library(changes: Changes = {}): RawContent {
  const texts = new Map(Object.entries(files));
  for (const [path, change] of Object.entries(changes)) {
    const text = texts.get(path);
    if (typeof change === 'string') texts.set(path, change);
    else if (text === undefined) throw new Error(`The fixture library has no file ${path} to change.`);
    else if (change) texts.set(path, change(text));
    else texts.delete(path);
  }
  return { texts, images: new Map([['content/articles/moving-more/pacing.svg', { width: 640, height: 320 }]]) };
}

/** What was read of each file of the fixture library before. */
export const remember = memory();

/** The library as pages see it. */
export function builtLibrary(changes?: Changes): Library {
  return buildLibrary(library(changes), { today, remember }).library;
}

/** Rules that ask more of a page than the short ones of the fixture library hold; they have tests of their own. */
const ofWholePages = new Set(['holidays', 'kept-lists', 'required-sections']);

/** As beside an editor who changes one file after the other: what stands in the others is read once. */
const check = checker();

/** What the check finds in a library by its shape, the rules of its structure and the sources of its figures. */
export function problemsOf(raw: RawContent): Problem[] {
  const rules = [...structureRules.filter(({ name }) => !ofWholePages.has(name)), uncitedClaim, unknownFigure];
  return check({ raw }, { today, rules }).problems.filter(
    ({ code }) => !/^(?:uncited-claim\.(?!figure|definition)|unknown-figure\.(?!recalled))/.test(code),
  );
}

/** What the checker prints about the library with these changes. */
export function mistakes(changes?: Changes): string[] {
  return problemsOf(library(changes)).map((problem) => formatProblem(problem));
}

export function articleOf(from: Library, id: string): Article {
  const article = from.articles.find((candidate) => candidate.id === id);
  if (!article) throw new Error(`The fixture library has no article ${id}.`);
  return article;
}

export function authorOf(from: Library, id: string): Author {
  const author = from.authors.find((candidate) => candidate.id === id);
  if (!author) throw new Error(`The fixture library has no person ${id}.`);
  return author;
}

/** Replaces words that stand exactly once in a file. */
export function replacing(words: string, others: string): (text: string) => string {
  return (text) => {
    const [before, after, ...more] = text.split(words);
    if (before === undefined || after === undefined || more.length > 0)
      throw new Error(`“${words}” must stand exactly once in the fixture.`);
    return `${before}${others}${after}`;
  };
}

/** Adds a block at the end of a text, after an empty line. */
export function adding(block: string): (text: string) => string {
  return (text) => `${text}\n${block}\n`;
}

/** The fixture library as it would be if everyone in it were real. */
export const realProfiles: Changes = {
  'content/authors/marc-aubin/meta.yaml': replacing('sample: true', 'sample: false'),
};

const files: Record<string, string> = {
  ...conditionFiles,
  ...treatmentFiles('sleep', 1, 'sommeil'),
  ...treatmentFiles('exercise', 2, 'exercice'),
  ...treatmentFiles('tai-chi', 3, 'tai-chi'),
  ...treatmentFiles('ketamine', 4, 'kétamine'),
  'content/articles/sleep-and-pain/meta.yaml': `label: education
topic: living
authors: [marc-aubin]
reviewer: lena-park
published: 2026-03-02
updated: 2026-06-01
reviewed: 2026-06-01
nextReview: 2027-06-01
conditions: [fibromyalgia]
treatments: [sleep]
jurisdictions: [CA]
art: sleep
references:
  - bidonde2017
  - wang2018
`,
  'content/articles/sleep-and-pain/en.mdx': `---
title: Sleep and pain, day after day
shortTitle: Sleep and pain
slug: sleep-and-pain
description: Poor sleep and long-lasting pain feed each other. What is known about it, and small steps that cost little.
lead: Many people who live with pain sleep badly. Here is what is known, what is not, and what you can try tonight.
---

<KeyTakeaways>

- Poor sleep and pain feed each other.
- Getting up at the same time each day helps some people.
- Moving more may help. <Cite ref="bidonde2017" />

</KeyTakeaways>

## Why sleep matters {#why-sleep}

Sleep changes how you feel pain. Read about [moving more](article:moving-more#tai-chi), or about [Lena Park](author:lena-park).

## What a trial found {#trial}

In 226 people, tai chi did 5.5 points better than exercise on a scale of 100. <Cite ref="wang2018" />
`,
  'content/articles/sleep-and-pain/fr-CA.mdx': `---
title: Le sommeil et la douleur, jour après jour
shortTitle: Sommeil et douleur
slug: sommeil-et-douleur
description: Le mauvais sommeil et la douleur qui dure se nourrissent l'un l'autre. Ce qu'on en sait, et de petits pas qui coûtent peu.
lead: Bien des gens qui vivent avec la douleur dorment mal. Voici ce qu'on sait, ce qu'on ignore et ce qu'on peut essayer dès ce soir.
---

<KeyTakeaways>

- Le mauvais sommeil et la douleur se nourrissent l'un l'autre.
- Se lever à heure fixe aide certaines personnes.
- Bouger davantage peut aider. <Cite ref="bidonde2017" />

</KeyTakeaways>

## Pourquoi le sommeil compte {#why-sleep}

Le sommeil change la façon de sentir la douleur. Lisez [bouger davantage](article:moving-more#tai-chi), ou la page de [Lena Park](author:lena-park).

## Ce qu'un essai a trouvé {#trial}

Chez 226 personnes, le tai-chi a fait 5,5 points de mieux que l'exercice sur une échelle de 100. <Cite ref="wang2018" />
`,
  'content/articles/moving-more/meta.yaml': `label: education
topic: living
authors: [marc-aubin]
reviewer: lena-park
published: 2026-05-04
updated: 2026-05-04
reviewed: 2026-05-04
nextReview: 2027-05-04
conditions: [fibromyalgia]
treatments: [exercise, tai-chi, sleep]
jurisdictions: [CA]
art: pacing
references: [wang2018]
`,
  'content/articles/moving-more/en.mdx': `---
title: "Moving a little more: how to begin"
shortTitle: Moving more
slug: moving-more
description: Start below what you think you can do, then add a little at a time. What pacing is and what one trial of tai chi found.
lead: Moving can hurt, and staying still can hurt more. Here is how to begin gently and how to keep going on bad days.
---

<KeyTakeaways>

- Start below what you think you can do.
- Add a little at a time.
- Tai chi did somewhat better than exercise in one trial. <Cite ref="wang2018" />

</KeyTakeaways>

## Pacing {#pacing}

<Figure image="pacing.svg" alt="Two lines over a week: one rises and crashes, the other stays level.">

Boom and bust, and pacing.

</Figure>

## Tai chi {#tai-chi}

Tai chi is a set of slow, flowing movements.
`,
  'content/articles/moving-more/fr-CA.mdx': `---
title: "Bouger un peu plus : comment commencer"
shortTitle: Bouger davantage
slug: bouger-davantage
description: Commencez en dessous de ce que vous croyez pouvoir faire, puis ajoutez-en un peu à la fois. Ce qu'un essai du tai-chi a trouvé.
lead: Bouger peut faire mal, et rester immobile peut faire plus mal encore. Voici comment commencer en douceur et continuer les mauvais jours.
---

<KeyTakeaways>

- Commencez en dessous de ce que vous croyez pouvoir faire.
- Ajoutez-en un peu à la fois.
- Le tai-chi a fait un peu mieux que l'exercice dans un essai. <Cite ref="wang2018" />

</KeyTakeaways>

## Doser l'effort {#pacing}

<Figure image="pacing.svg" alt="Deux lignes sur une semaine : l'une monte et s'effondre, l'autre reste égale.">

Tout ou rien, et l'effort dosé.

</Figure>

## Le tai-chi {#tai-chi}

Le tai-chi est une suite de mouvements lents et liés.
`,
  'content/articles/ketamine-trial/meta.yaml': `label: education
topic: evidence
authors: [lena-park]
reviewer: marc-aubin
published: 2026-09-01
updated: 2026-10-05
reviewed: 2026-10-05
nextReview: 2027-10-05
conditions: [fibromyalgia]
treatments: [ketamine]
jurisdictions: [CA]
art: dial
references: [noppers2011, wang2018]
`,
  'content/articles/ketamine-trial/en.mdx': `---
title: "One ketamine trial, read closely"
shortTitle: A ketamine trial
slug: ketamine-trial
description: One trial followed people with fibromyalgia for eight weeks after ketamine. What it found, what it did not, and the risks.
lead: Ketamine is not approved for fibromyalgia. One small trial followed people for eight weeks. Here is what it can and cannot tell us.
---

<KeyTakeaways>

- Ketamine is not approved for fibromyalgia.
- Relief followed the infusion and did not last. <Cite ref="noppers2011" />
- The trial was small.

</KeyTakeaways>

## What it found {#found}

Relief came and went. <Cite ref="noppers2011" />

<IconArray title="Eight weeks later, 2 of 12 people had their pain cut in half with ketamine." ref="noppers2011">
  <Group label="Ketamine" count="2" of="12" />
  <Group label="Midazolam" count="2" of="12" />
</IconArray>

<EvidenceTable caption="Two trials" refs="wang2018 noppers2011" />

## Both sides {#both-sides}

<BenefitsAndRisks>
<Benefits title="Possible benefits">

- Less pain for a few hours.

</Benefits>
<Risks title="Known risks">

- Nausea.
- Feeling detached.

</Risks>
</BenefitsAndRisks>

<Table caption="What people ask about">

| What | What is known |
| --- | --- |
| A cure | <Direction mark="not-studied" /> |
| Lasting relief | <Direction mark="no-benefit" /> <Certainty level="very-low" /> |

</Table>

<Faq>
<Question title="Will it cure me?">

No treatment is known to cure fibromyalgia.

</Question>
</Faq>
`,
  'content/articles/ketamine-trial/fr-CA.mdx': `---
title: "Un essai sur la kétamine, lu de près"
shortTitle: Un essai sur la kétamine
slug: essai-ketamine
description: Un essai a suivi des personnes atteintes de fibromyalgie huit semaines après la kétamine. Ce qu'il a trouvé, et les risques.
lead: La kétamine n'est pas approuvée pour la fibromyalgie. Un petit essai a suivi des gens huit semaines. Voici ce qu'il peut nous dire, ou non.
---

<KeyTakeaways>

- La kétamine n'est pas approuvée pour la fibromyalgie.
- Le soulagement a suivi la perfusion et n'a pas duré. <Cite ref="noppers2011" />
- L'essai était petit.

</KeyTakeaways>

## Ce qu'il a trouvé {#found}

Le soulagement est venu, puis reparti. <Cite ref="noppers2011" />

<IconArray title="Huit semaines plus tard, 2 personnes sur 12 avaient deux fois moins mal avec la kétamine." ref="noppers2011">
  <Group label="Kétamine" count="2" of="12" />
  <Group label="Midazolam" count="2" of="12" />
</IconArray>

<EvidenceTable caption="Deux essais" refs="wang2018 noppers2011" />

## Les deux côtés {#both-sides}

<BenefitsAndRisks>
<Benefits title="Bienfaits possibles">

- Moins de douleur pendant quelques heures.

</Benefits>
<Risks title="Risques connus">

- La nausée.
- L'impression d'être détaché de soi.

</Risks>
</BenefitsAndRisks>

<Table caption="Ce que les gens demandent">

| Quoi | Ce qu'on sait |
| --- | --- |
| Une guérison | <Direction mark="not-studied" /> |
| Un soulagement durable | <Direction mark="no-benefit" /> <Certainty level="very-low" /> |

</Table>

<Faq>
<Question title="Est-ce que cela va me guérir ?">

On ne connaît aucun traitement qui guérit la fibromyalgie.

</Question>
</Faq>
`,
  'content/authors/lena-park/meta.yaml': `name: Lena Park
languages: [en, fr-CA]
portrait: a
sample: false
`,
  'content/authors/lena-park/en.mdx': `---
displayName: Dr. Lena Park
slug: lena-park
credentials: [MD]
role: Pain physician
affiliations: []
disclosure: The clinic pays her a salary. She has no other financial ties.
summary: Pain physician. She writes about medicines for long-lasting pain and about how sure anyone can be.
---

She sees people with long-lasting pain.
`,
  'content/authors/lena-park/fr-CA.mdx': `---
displayName: Dre Lena Park
slug: lena-park
credentials: [MD]
role: Médecin de la douleur
affiliations: []
disclosure: La clinique lui verse un salaire. Elle n'a aucun autre lien financier.
summary: Médecin de la douleur. Elle parle des médicaments contre la douleur qui dure et de ce dont on peut être sûr.
---

Elle reçoit des personnes qui ont mal depuis longtemps.
`,
  'content/authors/marc-aubin/meta.yaml': `name: Marc Aubin
languages: [fr-CA]
portrait: b
sample: true
`,
  'content/authors/marc-aubin/en.mdx': `---
displayName: Marc Aubin, PT
slug: marc-aubin
credentials: [MD]
role: Physiotherapist
affiliations: ["Andante, Ottawa clinic (fictional)"]
disclosure: In this sample, the clinic pays him a salary. He has no other financial ties.
summary: Sample profile. Physiotherapist. He writes about moving a little more, pacing and sleep with long-lasting pain.
---

Marc Aubin is a sample profile.
`,
  'content/authors/marc-aubin/fr-CA.mdx': `---
displayName: Marc Aubin, pht
slug: marc-aubin
credentials: [MD]
role: Physiothérapeute
affiliations: ["Andante, clinique d'Ottawa (fictive)"]
disclosure: Dans cet exemple, la clinique lui verse un salaire. Il n'a aucun autre lien financier.
summary: Profil fictif. Physiothérapeute. Il parle de bouger un peu plus, de doser l'effort et du sommeil avec la douleur.
---

Marc Aubin est un profil fictif.
`,
  'content/legal/privacy/meta.yaml': `updated: 2026-11-01
order: 1
`,
  'content/legal/privacy/en.mdx': `---
title: Privacy on this site
shortTitle: Privacy
slug: privacy
description: This site sets no cookies and gathers nothing about you. What the server notes, for how long, and whom to ask.
lead: You can read every page without telling us who you are.
---

## What we keep {#kept}

Nothing about you, unless you ask us to call you.

## For how long {#keeping}

90 days after you send it, a request is erased.
`,
  'content/legal/privacy/fr-CA.mdx': `---
title: La confidentialité sur ce site
shortTitle: Confidentialité
slug: confidentialite
description: Ce site ne dépose aucun témoin et ne recueille rien sur vous. Ce que le serveur note, pour combien de temps, et à qui écrire.
lead: Vous pouvez lire chaque page sans nous dire qui vous êtes.
---

## Ce que nous gardons {#kept}

Rien à votre sujet, sauf si vous nous demandez de vous appeler.

## Combien de temps {#keeping}

90 jours après son envoi, une demande est effacée.
`,
  'content/references/noppers2011.yaml': `type: article
title: Absence of long-term analgesic effect from a short-term S-ketamine infusion on fibromyalgia pain
authors:
  - {family: Noppers, initials: I}
  - {family: Niesters, initials: M}
  - {family: Swartjes, initials: M}
issued: "2011-10"
journal: European Journal of Pain
volume: "15"
issue: "9"
pages: "942-949"
kind: randomized-trial
design: {en: Randomized double-blind trial, fr-CA: Essai randomisé à double insu}
n: 24
population: {en: 24 adults with fibromyalgia, fr-CA: 24 adultes atteints de fibromyalgie}
comparator: {en: Midazolam, fr-CA: Midazolam}
followUp: {en: 8 weeks, fr-CA: 8 semaines}
direction: no-benefit
directionWords: {en: No lasting benefit, fr-CA: Aucun bienfait durable}
hasResults: true
verified: true
figuresVerified: true
finding: {en: The relief followed the medicine in the blood and did not last., fr-CA: Le soulagement a suivi le médicament dans le sang et n'a pas duré.}
limits: {en: Only 24 people and one short infusion., fr-CA: Seulement 24 personnes et une courte perfusion.}
topics: [fibromyalgia, ketamine]
`,
  'content/references/wang2018.yaml': `type: article
title: "Effect of tai chi versus aerobic exercise for fibromyalgia"
authors:
  - {family: Wang, initials: C}
  - {family: Schmid, initials: CH}
issued: "2018-03-21"
journal: BMJ
volume: "360"
pages: k851
doi: 10.1136/bmj.k851
pmid: "29563100"
kind: randomized-trial
design: {en: Randomized trial, fr-CA: Essai randomisé}
n: 226
direction: supports
hasResults: true
verified: true
figuresVerified: true
finding: {en: All groups improved; the tai chi groups improved a little more., fr-CA: Tous les groupes se sont améliorés; le tai-chi un peu plus.}
limits: {en: People knew which group they were in., fr-CA: Les gens savaient dans quel groupe ils étaient.}
topics: [fibromyalgia, tai-chi]
`,
  'content/references/bidonde2017.yaml': `type: article
title: Aerobic exercise training for adults with fibromyalgia
authors:
  - {family: Bidonde, initials: J}
issued: "2017"
journal: Cochrane Database of Systematic Reviews
issue: "6"
pages: CD012700
kind: systematic-review
design: {en: Systematic review, fr-CA: Revue systématique}
n: null
direction: supports
hasResults: true
verified: true
figuresVerified: false
finding: {en: Pain was lower with aerobic exercise than without it., fr-CA: La douleur était plus basse avec l'exercice aérobie que sans lui.}
limits: {en: We have not checked the figures., fr-CA: Nous n'avons pas vérifié les chiffres.}
topics: [fibromyalgia, exercise]
`,
  'content/references/unseen2025.yaml': `type: article
title: A study that nobody at the clinic has seen yet
authors:
  - {organization: A study group}
issued: "2025"
kind: cohort
design: {en: Cohort study, fr-CA: Étude de cohorte}
n: null
direction: background
hasResults: true
verified: false
figuresVerified: false
finding: {en: Nobody has read it yet and nothing is said here., fr-CA: Pas encore lue; rien n'est affirmé ici.}
limits: {en: Nobody has read it., fr-CA: Personne ne l'a lue.}
topics: [fibromyalgia]
`,
};
