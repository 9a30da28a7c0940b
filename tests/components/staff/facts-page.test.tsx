import { expect, it } from 'vitest';
import { FactsPage } from '#components/staff/editor/facts-page.tsx';
import type { OpenedFacts } from '#lib/staff/editor/open-facts.ts';
import { render, wordsIn } from '#tests/support/render.tsx';

const staff = { id: 'ada', name: 'Ada', email: 'ada@clinic.example', role: 'editor' } as const;

it('the facts of an entry are headed by its title', () => {
  const file = { file: 'content/treatments/exercise/meta.yaml', version: 1 } as OpenedFacts['file'];
  const page = (title: string) => (
    <FactsPage
      staff={{ ...staff, waiting: { requests: 0, review: 0, mail: 0 } }}
      entry="treatments/exercise"
      title={title}
      opened={{ file, parts: undefined }}
      names={{}}
      found={[]}
      problem={undefined}
      done={undefined}
    />
  );
  expect(wordsIn(render('fr-CA', page('Exercice')), '<h1>')).toEqual(['Données\u00a0: Exercice']);
  expect(wordsIn(render('en', page('Exercise')), '<h1>')).toEqual(['Facts: Exercise']);
});
