import { describe, expect, it } from 'vitest';
import type { FileRule } from '#lib/check/rule.ts';
import { builtPages } from '#lib/check/rules/law/built-pages.ts';
import { placesInForce, rulesAgainst } from '#lib/check/rules/law/in-force.ts';
import { lawRules } from '#lib/check/rules/law/index.ts';
import { testimonialComponent } from '#lib/check/rules/law/testimonial-component.ts';
import { buildLibrary } from '#lib/content/build.ts';
import { readContent } from '#lib/content/read.ts';
import { fileIn, problemsIn, said } from '#tests/support/check.ts';
import { today } from '#tests/support/library.ts';

const raw = readContent();
const given = { library: buildLibrary(raw, { today }).library, raw, today };

const pack = `checked: 2026-11-27
rules:
  - id: fed-10
    forbids: [testimonial]
    says: { en: "No testimonial without consent.", fr-CA: "Aucun témoignage sans accord." }
    citation: { en: "Competition Act, s. 74.02", fr-CA: "Loi sur la concurrence, art. 74.02" }
    seen: laws
    copy: undated
`;

describe('which rules of advertising are in force', () => {
  it('is decided by the addresses of the clinic: three provinces, and Canada', () => {
    expect(placesInForce(given.library)).toEqual(['ontario', 'quebec', 'new-brunswick', 'federal']);
  });

  it('names the rule of a province before that of Canada', () => {
    expect(rulesAgainst('testimonial', given.library).map(({ id }) => id)).toEqual(['on-2', 'qc-2', 'nb-3', 'fed-10']);
  });

  it('makes the same words an error where a rule forbids them, and a warning where only the clinic does', () => {
    const rule = lawRules.find((one): one is FileRule => one.name === 'testimonial' && one.scope === 'file');
    const text = 'This clinic gave me my life back.\n';
    expect(rule && problemsIn(rule, text).map(({ severity }) => severity)).toEqual(['warning']);
    expect(rule && problemsIn(rule, text, fileIn('en'), { 'content/law/federal.yaml': pack }).map(({ severity }) => severity)).toEqual([
      'error',
    ]);
  });

  it('refuses the component, with the law that forbids it', () => {
    const problems = problemsIn(testimonialComponent, '<Testimonial name="Ana">\n\nIt helped.\n\n</Testimonial>\n', fileIn('en'), {
      'content/law/federal.yaml': pack,
    });
    expect(said(problems)).toEqual(['1:1 A testimonial cannot be published here. | Remove <Testimonial> and what it holds.']);
    expect(problems[0]?.arguments).toEqual({
      place: 'federal',
      law: 'Competition Act, s. 74.02 / Loi sur la concurrence, art. 74.02',
      checked: '2026-11-27',
    });
  });
});

/** A finished page with these words in its head and its body. */
const page = (head: string, body: string) => ({
  address: '/en/care',
  locale: 'en' as const,
  html: `<html><head>${head}</head><body>${body}</body></html>`,
});
const codesOf = (head: string, body: string): string[] =>
  builtPages.check(page(head, body), given).map(({ code, arguments: { what } }) => `${code} ${what}`);

describe('a finished page', () => {
  it('is judged by its titles and what is shared of it', () => {
    expect(codesOf('<title>The best pain clinic</title><meta property="og:title" content="Guaranteed relief">', '')).toEqual([
      'built-pages.advertises title',
      'built-pages.advertises og:title',
    ]);
  });

  it('names no controlled drug in a link that invites', () => {
    expect(codesOf('<title>Care</title>', '<a class="button" href="/en/request">Ask for <b>ketamine</b></a>')).toEqual([
      'built-pages.drug-in-invitation link',
    ]);
  });

  it('does not name a controlled drug above an invitation, even with what is known against it', () => {
    expect(codesOf('<title>Ketamine: not approved for fibromyalgia</title>', '<a href="/en/request">Request a consultation</a>')).toEqual([
      'built-pages.drug-beside-invitation title',
    ]);
  });

  it('may explain a drug, with its risks, where nothing invites', () => {
    expect(codesOf('<title>Ketamine: not approved for fibromyalgia</title>', '<a href="tel:911">Call 9-1-1</a>')).toEqual([]);
  });
});
