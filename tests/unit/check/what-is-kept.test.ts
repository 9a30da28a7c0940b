import { beforeAll, expect, it } from 'vitest';
import { check } from '#lib/check/check.ts';
import type { Keep } from '#lib/check/keep.ts';
import { runPrint } from '#lib/check/kept-run.ts';
import { prepareRules } from '#lib/check/rules.ts';
import type { Problem } from '#lib/content/problem.ts';
import type { RawContent } from '#lib/content/raw.ts';
import type { Changes } from '#tests/support/library.ts';
import { adding, library, today } from '#tests/support/library.ts';

const term = `term: { en: xyz (XYZ), fr-CA: xyz (XYZ) }
definition:
  en: A group of people who write about sleep and pain in plain words for everybody.
  fr-CA: Un groupe de gens qui parlent du sommeil et de la douleur en mots simples pour tout le monde.
topic: treatments
`;
const exception = `- rule: spelling
  place: content/articles/sleep-and-pain/en.mdx#Zopiclonex
  reason: The name of a made-up medicine in an example.
  name: An editor
  expires: 2027-12-31
`;
const mark = 'abcdefghijkl';
const translation = `sections:
  why-sleep: { agreed: 2026-10-01, en: ${mark}, fr-CA: ${mark} }
`;
const law = `checked: 2026-11-01
rules:
  - id: ca-1
    forbids: [promise]
    says: { en: No promise of a result., fr-CA: Aucune promesse de résultat. }
    citation: { en: "An Act, s. 1", fr-CA: "Une loi, art. 1" }
    seen: example.org
    secondary: true
    copy: undated
`;

/** A library in which every file that a rule may rest on has something to say. */
const base: Changes = {
  'content/articles/sleep-and-pain/en.mdx': adding(
    'Zopiclonex eases a flair-up, as the XYZ say. Ask about a miracle. This page was due for review in March 2027.',
  ),
  'content/words.yaml': 'both: []\nen: []\nfr-CA: []\n',
  'content/terms.yaml':
    '- say: { en: flare, fr-CA: poussée }\n  not: { en: [flair-up], fr-CA: [] }\n  why: { en: One word., fr-CA: Un seul mot. }\n',
  'content/exceptions.yaml': '[]\n',
};
const messages = {
  'messages/en.json': '{ "Page": { "title": "Welcome" } }',
  'messages/fr-CA.json': '{ "Page": { "title": "Bienvenue" } }',
};

type Run = { raw: RawContent; messages: ReadonlyMap<string, string>; day: string };
const of = (changes: Changes, said: Partial<typeof messages> = {}, day = today): Run => ({
  raw: library({ ...base, ...changes }),
  messages: new Map(Object.entries({ ...messages, ...said })),
  day,
});

const kept = new Map<string, readonly unknown[]>();
const keep: Keep = { recall: (key) => kept.get(key), keep: (key, answers) => void kept.set(key, answers) };
/** As a run says it: what was kept has been written and read again. */
const inFile: Keep = { recall: (key) => JSON.parse(JSON.stringify(kept.get(key) ?? null)) ?? undefined, keep: () => undefined };
const ask = ({ raw, messages: said, day }: Run, from?: Keep): Problem[] =>
  check({ raw, messages: said }, { today: day, ...(from && { keep: from }) }).problems;
const codes = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, severity, file, line }) => `${severity} ${code} ${file}:${line}`);

let before: Problem[];
beforeAll(async () => {
  await prepareRules();
  before = ask(of({}), keep);
}, 60_000);

const english = 'content/articles/sleep-and-pain/en.mdx';
const text = (more: string) => ({ [english]: (words: string) => `${(base[english] as (from: string) => string)(words)}\n${more}\n` });

it.each<[what: string, Run]>([
  ['a text', of(text('Ketamine cures pain.'))],
  ['the text of the other language', of({ 'content/articles/sleep-and-pain/fr-CA.mdx': adding('La kétamine guérit la douleur.') })],
  [
    'the record of a reference',
    of({ 'content/references/wang2018.yaml': (yaml) => yaml.replace('figuresVerified: true', 'figuresVerified: false') }),
  ],
  ['a word of the glossary', of({ 'content/glossary/xyz.yaml': term })],
  ['the clinic’s own words', of({ 'content/words.yaml': 'both: [Zopiclonex]\nen: []\nfr-CA: []\n' })],
  ['its choice of terms', of({ 'content/terms.yaml': '[]\n' })],
  ['its exceptions', of({ 'content/exceptions.yaml': exception })],
  ['what someone said of two languages', of({ 'content/articles/sleep-and-pain/translation.yaml': translation })],
  ['a rule of advertising', of({ 'content/law/federal.yaml': law })],
  ['a word of the interface', of({}, { 'messages/en.json': '{ "Page": { "title": "The best clinic in Canada" } }' })],
  ['the day', of({}, {}, '2027-04-15')],
])('%s changes what the check says, also where the rest is kept', (_, run) => {
  const fresh = ask(run);

  expect(codes(fresh)).not.toEqual(codes(before));
  expect(ask(run, inFile)).toEqual(fresh);
  expect(print(run)).not.toBe(print(of({})));
});

it('the same content on the same day has the same answers, all of them kept', () => {
  const asked: string[] = [];
  const counting: Keep = { ...inFile, recall: (key) => inFile.recall(key) ?? void asked.push(key) };

  expect(ask(of({}), counting)).toEqual(before);
  expect(asked).toEqual([]);
  expect(print(of({}))).toBe(print(of({})));
});

it('another size of a picture, a fault of a file and another check make another run', () => {
  const run = of({});
  const larger = {
    ...run,
    raw: { ...run.raw, images: new Map([['content/articles/moving-more/pacing.svg', { width: 6400, height: 3200 }]]) },
  };
  const faulty = { ...run, raw: { ...run.raw, faults: before.slice(0, 1) } };

  expect(new Set([print(run), print(larger), print(faulty), print(run, 'another check')]).size).toBe(4);
});

function print({ raw, messages: said, day }: Run, engine = 'this check'): string {
  return runPrint(engine, day, raw, said);
}
