import { describe, expect, it } from 'vitest';
import { Diagram } from '#components/mdx/diagram.tsx';
import { render, wordsIn } from '#tests/support/render.tsx';

describe('the drawing of the day of a session', () => {
  it('names its four steps in their order and the signal to stop, in French', () => {
    const html = render(
      'fr-CA',
      <Diagram name="session-day" title="La journée, en quatre étapes">
        De gauche à droite.
      </Diagram>,
    );

    for (const layout of ['wide', 'narrow'])
      expect(wordsIn(html, `<svg class="diagram diagram--${layout}"`)).toEqual([
        [
          'Le jour d’une séance sous surveillance',
          'Quatre scènes. À l’arrivée, un cadran mesure la pression artérielle. Pendant la séance, quelqu’un reste auprès de la personne. Ensuite, elle se repose, allongée. Enfin, deux personnes sont devant une maison\u00a0: le retour avec un adulte. Une main levée, le geste pour arrêter, figure sous les deux premières scènes.',
          'Vérifications santé, pression',
          'Une présence à vos côtés',
          'Du repos sous surveillance',
          'Le retour avec un adulte',
          'Le geste pour arrêter avant ou pendant',
        ].join(' '),
      ]);
    expect(html).toContain('<figcaption>De gauche à droite.</figcaption>');
  });

  it('says to people who do not see it what it shows, in English', () => {
    const html = render(
      'en',
      <Diagram name="session-day" title="The day, in four steps">
        From left to right.
      </Diagram>,
    );

    expect(html).toContain('role="img" aria-labelledby="session-day-w-t session-day-w-d"');
    expect(html).toContain('role="img" aria-labelledby="session-day-n-t session-day-n-d"');
    expect(html).toContain('A raised hand, the signal to stop, stands under the first two scenes.</desc>');
  });
});
