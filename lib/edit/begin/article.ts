import type { Kind } from './kind.ts';
import { description, lead, listOf, mdx, monthsLater, short, slugOf, yaml } from './pieces.ts';

const body = {
  en: {
    head: '<KeyTakeaways>\n\n- [to do] The first thing to remember.\n- [to do] The second.\n- [to do] The third.\n\n</KeyTakeaways>\n\n## [to do] The first question this page answers {#first-question}\n\n[to do] The answer.',
    both: '## Benefits and risks {#benefits-risks}\n\n<BenefitsAndRisks>\n<Benefits title="Possible benefits">\n\n- [to do] A benefit.\n\n</Benefits>\n<Risks title="Known risks">\n\n- [to do] A risk.\n\n</Risks>\n</BenefitsAndRisks>\n\n## Who should not have it {#who-should-not}\n\n[to do] For whom it is not.',
    end: '## When to get help now {#urgent-signs}\n\n<Callout kind="urgent" title="Get help right away">\n\nCall 9-1-1 if [to do] the signs that cannot wait.\n\n</Callout>\n\n## About this page {#about-this-page}\n\n[to do] Who wrote it, who paid for it, what it rests on and what it leaves out.',
  },
  fr: {
    head: '<KeyTakeaways>\n\n- [à faire] La première chose à retenir.\n- [à faire] La deuxième.\n- [à faire] La troisième.\n\n</KeyTakeaways>\n\n## [à faire] La première question à laquelle répond cette page {#first-question}\n\n[à faire] La réponse.',
    both: '## Bienfaits et risques {#benefits-risks}\n\n<BenefitsAndRisks>\n<Benefits title="Bienfaits possibles">\n\n- [à faire] Un bienfait.\n\n</Benefits>\n<Risks title="Risques connus">\n\n- [à faire] Un risque.\n\n</Risks>\n</BenefitsAndRisks>\n\n## Qui ne devrait pas le recevoir {#who-should-not}\n\n[à faire] Pour qui ce n’est pas.',
    end: '## Quand demander de l’aide {#urgent-signs}\n\n<Callout kind="urgent" title="Demandez de l’aide tout de suite">\n\nAppelez le 9-1-1 si [à faire] les signes qui ne peuvent pas attendre.\n\n</Callout>\n\n## À propos de cette page {#about-this-page}\n\n[à faire] Qui l’a écrite, qui l’a payée, sur quoi elle s’appuie et ce qu’elle laisse de côté.',
  },
};

/** An article in both languages, with every section a page of its kind owes its readers. */
export const article: Kind = {
  questions: ['title-en', 'title-fr', 'topic', 'authors', 'reviewer', 'treatments'],
  twinMayWait: true,
  files: (answers, library, today) => {
    const treatments = listOf(answers.treatments);
    const [authors, conditions] = [listOf(answers.authors), library.conditions.slice(0, 1).map(({ id }) => id)];
    const folder = `articles/${slugOf(answers['title-en'] ?? '')}`;
    const dates = { published: today, updated: today, reviewed: today, nextReview: monthsLater(today, 6) };
    const meta = { label: 'education', topic: answers.topic, authors, reviewer: answers.reviewer, ...dates, conditions, treatments };
    const text = (language: 'en' | 'fr'): string => {
      const title = answers[`title-${language}`] ?? '';
      const fields = { title, shortTitle: short(title, 50), slug: slugOf(title), description: description[language], lead: lead[language] };
      const { head, both, end } = body[language];
      return mdx(fields, [head, ...(treatments.length > 0 ? [both] : []), end].join('\n\n'));
    };
    return {
      [`${folder}/meta.yaml`]: yaml({ ...meta, jurisdictions: ['CA'], art: 'dial', references: [] }),
      [`${folder}/en.mdx`]: text('en'),
      [`${folder}/fr-CA.mdx`]: text('fr'),
    };
  },
};
