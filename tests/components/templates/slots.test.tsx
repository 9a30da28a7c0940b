import { afterEach, describe, expect, it, vi } from 'vitest';
import { fillThanks } from '#lib/clear/answer-clear.ts';
import { showComparison } from '#lib/comparison/show-comparison.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { showFiltered } from '#lib/evidence/show-filtered.ts';
import { fillStatus } from '#lib/intake/answer-status.ts';
import type { Answers } from '#lib/intake/answers.ts';
import { drawProblem, drawReceipt, drawStep } from '#lib/intake/draw.ts';
import type { SearchAnswer } from '#lib/search/answer-query.ts';
import { showView } from '#lib/search/show-view.ts';
import { viewOf } from '#lib/search/view.ts';
import { keepPage } from '#lib/templates/keep-page.ts';
import { Part } from '#lib/templates/part.ts';
import type { TemplateSection } from '#lib/templates/slots.ts';
import { pageSlots } from '#lib/templates/slots.ts';
import * as templates from '#lib/templates/templates.ts';
import { keptPage, pageOf } from '#tests/support/template-pages.tsx';

const library = loadLibrary();
const at = { locale: 'en', url: 'http://localhost/', library } as const;
const answers: Answers = {
  ...{ forWhom: ['self'], name: ['Zoé'], contact: ['email'], email: ['zoe@example.ca'], nameClinic: ['no'], language: ['en'] },
  ...{ help: ['sleep'], location: ['ottawa'], times: ['morning'], note: [] },
};
const view = { answers, notice: 'again', token: 'abc' } as const;
const receipt = {
  reference: 'AND-4K7-92M',
  code: '4711',
  receivedAt: '2026-11-24T03:30:00.000Z',
  location: 'ottawa',
  deleteBy: '2027-02-21',
};

/** An answer with every part that an answer may have. */
const everything: SearchAnswer = {
  query: 'sleep',
  cut: true,
  corrected: ['sleep'],
  danger: true,
  withheld: false,
  anyway: true,
  short: { name: 'sleep', definition: 'Rest.', path: '/en/glossary#sleep' },
  total: 30,
  page: 2,
  pages: 3,
  results: [
    {
      ...{ type: 'team', title: 'Someone', path: '/en/team/someone', titleLanguage: 'en', sample: true, facts: ['Nurse'] },
      ...{ section: { title: 'About', path: '/en/team/someone#about' }, snippet: [{ text: 'sleep', marked: true }] },
    },
  ],
  choice: { type: ['team'], topic: [] },
  counts: { type: new Map([['team', 1]]), topic: new Map() },
  other: { query: 'sommeil', total: 3 },
};

/** Answers that use everything a page can show, except what only a script in the browser does. */
const fillers: Record<TemplateSection, () => unknown> = {
  compare: () => showComparison(pageOf('compare', library), new URLSearchParams('t=cbt,exercise&m=pain'), 'en'),
  evidence: () => showFiltered(pageOf('evidence', library), new URLSearchParams('treatment=ketamine'), 'en'),
  search: () => showView(pageOf('search', library), viewOf(everything, 'en')),
  request: () => drawStep('details', { ...view, issues: [{ question: 'name', code: 'missing' }], wait: { days: 1 } }, at),
  requestWishes: () => drawStep('wishes', { ...view, issues: [{ question: 'help', code: 'missing' }] }, at),
  requestCheck: () => drawStep('check', { ...view, issues: [{ question: 'contactMe', code: 'missing' }] }, at),
  requestSent: () => drawReceipt(receipt, at),
  requestProblem: () => drawProblem('busy', at, 7),
  requestStatus: () => fillStatus(pageOf('requestStatus', library), { state: 'answered', on: '2026-11-26' }, 'en'),
  wasItClear: () => fillThanks(pageOf('wasItClear', library), 'kept', '/en/glossary'),
};

afterEach(() => vi.restoreAllMocks());

describe.each(Object.keys(pageSlots) as TemplateSection[])('the page “%s”', (section) => {
  it('draws every slot that it names, and no other', () => {
    const drawn = new Set([...keptPage(section, library).matchAll(/ data-slot="(\w+)"/g)].map(([, name]) => name));

    expect([...drawn].sort()).toEqual([...pageSlots[section]].sort());
  });

  it('has every slot filled', async () => {
    vi.spyOn(templates, 'loadTemplate').mockResolvedValue({ page: keepPage(keptPage(section, library)), policy: undefined });
    const asked = vi.spyOn(Part.prototype, 'querySelectorAll');
    await fillers[section]();
    const filled = new Set(asked.mock.calls.flatMap(([selector]) => /data-slot="(\w+)"/.exec(selector)?.[1] ?? []));

    expect([...filled].sort()).toEqual([...pageSlots[section]].sort());
  });
});

describe('what is typed under “Was this clear?”', () => {
  const answered = (danger: boolean) => {
    const page = pageOf('wasItClear', library);
    fillThanks(page, 'kept', '/en/glossary', danger);
    return page.slot('danger').getAttribute('hidden');
  };

  it('is answered with who helps right now, where it speaks of danger, and only there', () => {
    expect(answered(true)).toBeNull();
    expect(answered(false)).not.toBeNull();
    expect(keptPage('wasItClear', library)).toContain('tel:988');
  });
});
