/** A sound condition for the fixture library. */
export const conditionFiles = {
  'content/conditions/fibromyalgia/meta.yaml': 'order: 1\nupdated: 2026-10-20\ncompared: true\n',
  'content/conditions/fibromyalgia/en.mdx': `---
title: Fibromyalgia in plain words
shortTitle: Fibromyalgia
slug: fibromyalgia
description: What fibromyalgia is, how it is diagnosed, what comes with it and what nobody knows yet.
lead: Widespread pain that lasts, with fatigue and poor sleep. Here is what is known about it.
---

## What it is {#what-it-is}

Pain in several parts of the body. <Cite ref="bidonde2017" />
`,
  'content/conditions/fibromyalgia/fr-CA.mdx': `---
title: La fibromyalgie en mots simples
shortTitle: Fibromyalgie
slug: fibromyalgie
description: Ce qu'est la fibromyalgie, comment on la diagnostique, ce qui l'accompagne et ce qu'on ignore encore.
lead: Une douleur étendue qui dure, avec de la fatigue et un mauvais sommeil. Voici ce qu'on en sait.
---

## Ce que c'est {#what-it-is}

De la douleur à plusieurs endroits du corps. <Cite ref="bidonde2017" />
`,
} as const;
