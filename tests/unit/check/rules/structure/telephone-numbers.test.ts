import { describe, expect, it } from 'vitest';
import { passagesOf } from '#lib/check/passages.ts';
import { dialledLink } from '#lib/check/rules/structure/dialled-link.ts';
import { telephoneNumbers } from '#lib/check/rules/structure/telephone-numbers.ts';
import { buildLibrary } from '#lib/content/build.ts';
import { problemsOfLibrary } from '#tests/support/check.ts';
import { adding, library, today } from '#tests/support/library.ts';

const raw = library();
const given = { library: buildLibrary(raw, { today }).library, raw, today };

function problemsIn(source: string, path = 'content/articles/moving-more/en.mdx') {
  return telephoneNumbers.check({ path, source, passages: passagesOf(path, source) }, given);
}

function numbersIn(source: string, path?: string): unknown[] {
  return problemsIn(source, path).map(({ arguments: filled }) => filled?.number);
}

describe('a telephone number', () => {
  it.each([
    ['Call 613-565-0142 on weekdays.', '613-565-0142'],
    ['Téléphone : 613 730-0155', '613 730-0155'],
    ['Téléphone : (514) 288 0199', '(514) 288 0199'],
    ['Call 1 800 555-0299.', '1 800 555-0299'],
    ['Call 1 888 NEWPAIN now.', '1 888 NEWPAIN'],
  ])('that may be somebody’s is told: “%s”', (sentence, number) => {
    expect(numbersIn(sentence)).toEqual([number]);
  });

  it('that may be somebody’s is told in a file of facts too', () => {
    expect(numbersIn('phone: "+15145551118"\n', 'content/locations/riverside/meta.yaml')).toEqual(['+15145551118']);
  });

  it.each([
    'Call 613-555-0142 on weekdays.',
    'Téléphone : 506 555-0167',
    'phone: "+15145550118"',
    'Call [9-1-1](tel:911), [9-8-8](tel:988) or [8-1-1](tel:811).',
    'Au Québec, appelez le 1 866 APPELLE ([1 866 277-3553](tel:+18662773553)) ou textez le 535353.',
    'Poison centres: 1 844 764-7669, 1-800-463-5060 and 1-844 POISON-X.',
    'The trial followed 226 people for 12 months, from 2014 to 2016.',
    'doi: 10.1007/s10865-013-9520-1',
  ])('of nobody, or of a public line, is let be: “%s”', (sentence) => {
    expect(numbersIn(sentence)).toEqual([]);
  });
});

describe('a number that is dialled in danger', () => {
  const french = 'content/articles/moving-more/fr-CA.mdx';
  const english = 'content/articles/moving-more/en.mdx';

  it.each([
    ['If you are thinking about suicide, dial 3-1-1 and ask for a counsellor.', '3-1-1', english],
    ['If you have dark thoughts, text 741741.', '741741', english],
    ['Thoughts of suicide? Call 116 123.', '116 123', english],
    ['If you have chest pain, call 112.', '112', english],
    ['If a child swallows your tablets, call Poison Help at 1-800-222-1222.', '1-800-222-1222', english],
    ['Si vous pensez au suicide, composez le 3114, à toute heure.', '3114', french],
    ['Vous voulez mourir? Appelez le 31 14.', '31 14', french],
    ['Si vous avez mal à la poitrine, faites le 15.', '15', french],
    ['En cas de surdose, composez le 811 ou le 1 800 222-1222.', '1 800 222-1222', french],
  ])('and is none of those of Canada is told: “%s”', (sentence, number, path) => {
    expect(problemsIn(sentence, path).map(({ code, arguments: filled }) => [code, filled?.number])).toEqual([
      ['telephone-number.elsewhere', number],
    ]);
  });

  it.each([
    ['If you are thinking about suicide, call or text 9-8-8.', english],
    ['For snow removal, dial 3-1-1.', english],
    ['If you faint, call 9-1-1, and then call us within 24 hours.', english],
    ['In the United States, if a child swallows your tablets, call Poison Help at 1-800-222-1222.', english],
    ['Si vous avez des idées noires, textez le 535353.', french],
    ['En cas d’évanouissement, composez le 9-1-1, puis appelez 12 heures plus tard.', french],
    ['En France, si vous pensez au suicide, composez le 3114.', french],
  ])('and answers there, or is meant for nobody in danger here, is let be: “%s”', (sentence, path) => {
    expect(problemsIn(sentence, path)).toEqual([]);
  });
});

describe('a link to a number or an address', () => {
  const codes = (link: string): string[] =>
    problemsOfLibrary(dialledLink, { 'content/articles/moving-more/fr-CA.mdx': adding(`Joignez-nous : ${link}.`) }).map(({ code }) => code);

  it.each([
    ['[506-555-0100](tel:+15065550199)', 'dialled-link.number'],
    ['[506 555-0100](tel:5065550199)', 'dialled-link.number'],
    ['[le 9-8-8](tel:911)', 'dialled-link.number'],
    ['[1 866 APPELLE](tel:+18662773554)', 'dialled-link.number'],
    ['[506-555-0100](mailto:care@clinic.example)', 'dialled-link.number'],
    ['[care@clinic.example](mailto:other@clinic.example)', 'dialled-link.mail'],
    ['[care@clinic.example](tel:+15065550100)', 'dialled-link.mail'],
  ])('that shows something else is told: %s', (link, code) => {
    expect(codes(link)).toEqual([code]);
  });

  it.each([
    '[506-555-0100](tel:+15065550100)',
    '[506 555-0100](tel:5065550100)',
    '[(506) 555-0100, poste 12](tel:+15065550100;ext=12)',
    '[1 866 APPELLE](tel:+18662773553)',
    '[Appelez-nous](tel:+15065550100)',
    '[9-8-8](tel:988)',
    '[Care@clinic.example](mailto:care@clinic.example?subject=Rendez-vous)',
    '[Écrivez-nous](mailto:care@clinic.example)',
    '[la loi de 2016](https://www.canada.ca/)',
  ])('that shows the same, or words, is let be: %s', (link) => {
    expect(codes(link)).toEqual([]);
  });
});
