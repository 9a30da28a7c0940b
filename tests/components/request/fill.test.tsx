import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { CareLocation } from '#lib/content/library.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import type { Answers, FormQuestion } from '#lib/intake/answers.ts';
import { formQuestions, longestOf, steps } from '#lib/intake/answers.ts';
import { checkStep } from '#lib/intake/check-answers.ts';
import type { PageIssue } from '#lib/intake/fill.ts';
import { fillAnswers, fillIssues, fillNoteHint, fillToken, issueWords, showNotice, showProblem } from '#lib/intake/fill.ts';
import { fillReceipt } from '#lib/intake/fill-receipt.ts';
import { fillSummary, showHelp } from '#lib/intake/fill-summary.ts';
import type { PageOf } from '#lib/templates/fill.ts';
import type { TemplateSection } from '#lib/templates/slots.ts';
import { builtLibrary } from '#tests/support/library.ts';
import { locationFiles } from '#tests/support/locations.ts';
import { keptPage, pageOf } from '#tests/support/template-pages.tsx';

const library = builtLibrary(locationFiles);
const [riverside] = library.locations as [CareLocation];

/** A page of the form as it is built. */
function drawn(section: TemplateSection, locale: Locale = 'en'): Document {
  return received(keptPage(section, library, locale));
}

/** A page of the form as a visitor gets it, after it has been filled. */
function filled<Section extends TemplateSection>(section: Section, fill: (page: PageOf<Section>) => void, locale: Locale = 'en'): Document {
  return received(filledText(section, fill, locale));
}

function filledText<Section extends TemplateSection>(section: Section, fill: (page: PageOf<Section>) => void, locale?: Locale): string {
  const page = pageOf(section, library, locale);
  fill(page);
  return page.toString();
}

/** What a browser makes of the page a handler sends. */
function received(text: string): Document {
  return parseHTML(text).document as unknown as Document;
}

describe('the drawn form', () => {
  it('has one field for each answer of its step, with the limits and the choices of the schema', () => {
    for (const [document, asked] of [
      [drawn('request'), formQuestions.details],
      [drawn('requestWishes'), formQuestions.wishes],
      [drawn('requestCheck'), formQuestions.check],
    ] as const) {
      const names = new Set([...document.querySelectorAll('#request-form [name]')].map((field) => field.getAttribute('name')));
      expect([...names].sort()).toEqual([...asked, 'go', 'website', ...(asked === formQuestions.check ? ['token'] : [])].sort());
    }
    for (const question of ['name', 'phone', 'email'] as const) {
      expect(drawn('request').querySelector(`#${question}`)?.getAttribute('maxLength')).toBe(String(longestOf(question)));
    }
  });

  it('offers a French reader French first', () => {
    const first = (locale: Locale) => drawn('request', locale).querySelector('[name="language"]')?.getAttribute('value');
    expect([first('en'), first('fr-CA')]).toEqual(['en', 'fr-CA']);
  });

  it('asks ten questions or fewer of anyone', () => {
    const asked = [drawn('request'), drawn('requestWishes')].flatMap((document) => [
      ...document.querySelectorAll('#request-form [data-slot="field"]'),
    ]);
    const byTelephone = asked.filter((field) => field.getAttribute('data-key') !== 'email');
    // How to be reached and the number are one question in two parts.
    expect(byTelephone.length - 1).toBeLessThanOrEqual(10);
  });

  it('says of each question why it is asked', () => {
    for (const locale of locales) {
      for (const question of steps.flatMap((step) => [...formQuestions[step]])) {
        expect(messagesFor(locale).RequestForm.fields[question].hint.length, `${locale} ${question}`).toBeGreaterThan(15);
      }
    }
  });

  it('makes the Enter key go on, not change the language', () => {
    const [first] = drawn('request').querySelectorAll('button[type="submit"]');
    expect(first?.getAttribute('form')).toBe('request-form');
    expect(first?.hasAttribute('name')).toBe(false);
  });
});

describe('answers', () => {
  it('come back into the fields as they were given, whatever they hold', () => {
    const hostile = '"><script>alert(1)</script> &lt;';
    const firstPage = filled('request', (page) =>
      fillAnswers(page, { forWhom: ['relative'], name: [hostile], contact: ['phone'], phone: ['613'] }),
    );
    const secondText = filledText('requestWishes', (page) =>
      fillAnswers(page, { help: ['sleep', 'other'], note: [`\n</textarea>${hostile} &amp;`] }),
    );
    const secondPage = received(secondText);

    expect(firstPage.querySelector('#name')?.getAttribute('value')).toBe(hostile);
    expect(firstPage.querySelectorAll('[name="forWhom"][checked]')).toHaveLength(1);
    expect(firstPage.querySelector('#forWhom-relative')?.hasAttribute('checked')).toBe(true);
    expect(firstPage.querySelector('script')).toBeNull();
    expect([...secondPage.querySelectorAll('[checked]')].map(({ id }) => id)).toEqual(['help-sleep', 'help-other']);
    expect(secondText).toContain('>\n\n&lt;/textarea&gt;"&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt; &amp;amp;</textarea>');
  });

  it('of a clinician are asked without anything that identifies a patient', () => {
    const page = filled('requestWishes', (wishes) => fillNoteHint(wishes, { forWhom: ['patient'] }));

    expect([...page.querySelectorAll('[data-slot="noteHint"]:not([hidden])')].map(({ textContent }) => textContent)).toEqual([
      messagesFor('en').RequestForm.fields.note.hintPatient,
    ]);
  });
});

/** Any characters; fast-check’s own strings of all of Unicode take a second to prepare. */
const anyText = fc.array(fc.nat({ max: 0x10ffff }), { maxLength: 600 }).map((points) => String.fromCodePoint(...points));

describe('what is wrong', () => {
  it('is said in the title, at the top with links to the fields, and beside each field in the same words', () => {
    const issues = [
      { question: 'forWhom', code: 'missing' },
      { question: 'phone', code: 'not-a-phone' },
    ] as const;
    const page = filled('request', (form) => fillIssues(form, issues, 'fr-CA'), 'fr-CA');

    const phone = 'Inscrivez un numéro de téléphone avec l’indicatif régional, par exemple 613-555-0199';
    expect(page.title).toBe('Erreur\u00a0: Page');
    const summary = page.querySelector('#problems');
    expect(summary?.hasAttribute('hidden')).toBe(false);
    expect(summary?.hasAttribute('autofocus')).toBe(true);
    expect([...(summary?.querySelectorAll('a') ?? [])].map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
      ['#forWhom-self', 'Indiquez pour qui vous faites cette demande'],
      ['#phone', phone],
    ]);
    expect(page.querySelector('#phone-error')?.textContent).toBe(phone);
    expect(page.querySelector('#phone')?.getAttribute('aria-invalid')).toBe('true');
    expect(page.querySelector('#phone')?.getAttribute('aria-describedby')).toBe('phone-hint phone-error');
    expect(page.querySelector('[data-slot="field"][data-key="forWhom"]')?.getAttribute('aria-describedby')).toBe(
      'forWhom-hint forWhom-error',
    );
    expect([...page.querySelectorAll('.has-error')].map((field) => field.getAttribute('data-key'))).toEqual(['forWhom', 'phone']);
    expect(page.querySelector('#name-error')?.hasAttribute('hidden')).toBe(true);
  });

  it('has words in both languages, whatever a visitor may send', () => {
    const text = fc.oneof(anyText, fc.constantFrom('phone', 'email', 'yes', 'a@b', '613', 'x'.repeat(501)));
    const anything = fc.record(
      Object.fromEntries(
        steps.flatMap((step) => formQuestions[step].map((question) => [question, fc.array(text, { maxLength: 3 })])),
      ) as Record<FormQuestion, fc.Arbitrary<string[]>>,
      { requiredKeys: [] },
    );
    const found = new Map<string, PageIssue>();
    fc.assert(
      fc.property(anything, (answers) => {
        for (const step of steps) {
          const checked = checkStep(step, answers as Answers);
          for (const issue of 'issues' in checked ? checked.issues : []) found.set(`${issue.question} ${issue.code}`, issue);
        }
      }),
      { numRuns: 500 },
    );
    const words = new Set([...found.values()].flatMap((issue) => locales.map((locale) => issueWords(issue, locale))));

    expect([...words].filter((sentence) => /RequestForm|Invalid|undefined|\{/.test(sentence))).toEqual([]);
    expect(words).toContain('Shorten your note to 500 characters or fewer');
    expect(words.size).toBeGreaterThan(20);
  });
});

describe('the check page', () => {
  const summed = {
    details: { forWhom: 'self', name: 'Zoé', contact: 'phone', phone: '+16135550199', message: 'no', nameClinic: 'yes', language: 'fr-CA' },
    wishes: { help: ['sleep', 'other'], note: '', location: 'riverside', times: ['morning'] },
  } as const;
  const answer = (page: Document, question: string) => page.querySelector(`[data-key="${question}"] [data-slot="answer"]`)?.textContent;

  it('shows every answer in words, the number as it is written in Canada, and what was left out', () => {
    const given = { ...summed, wishes: { ...summed.wishes, help: [...summed.wishes.help], times: [...summed.wishes.times] } };
    const page = filled('requestCheck', (form) => fillSummary(form, given, library.locations, 'fr-CA'), 'fr-CA');

    expect(answer(page, 'contact')).toBe('Par téléphone\u00a0: 613-555-0199');
    expect(answer(page, 'help')).toBe('Le sommeil; Autre chose');
    expect(answer(page, 'location')).toBe('Bord-de-l’eau');
    expect(answer(page, 'note')).toBe('Sans réponse');
    expect([...page.querySelectorAll('[data-slot="summaryRow"][hidden]')]).toEqual([]);
    expect(page.querySelector('[data-slot="summaryRow"][data-key="contact"] dt')?.textContent).toBe('Pour vous joindre');
    expect(page.querySelector('[data-slot="summaryRow"][data-key="contact"] a')?.textContent).toBe(
      'Modifier\u00a0: Comment préférez-vous qu’on vous joigne?',
    );
  });

  it('leaves out the question about messages, and offers a confirmation, when an address was given', () => {
    const given: Parameters<typeof fillSummary>[1] = {
      details: { forWhom: 'self', name: 'Zoé', contact: 'email', email: 'zoe@example.ca', nameClinic: 'no', language: 'either' },
      wishes: { help: ['sleep'], note: 'Line 1\nLine 2', location: 'riverside', times: ['morning', 'evening'] },
    };
    const page = filled('requestCheck', (form) => fillSummary(form, given, library.locations, 'en'));

    expect(answer(page, 'contact')).toBe('By email: zoe@example.ca');
    expect(answer(page, 'note')).toBe('Line 1\nLine 2');
    expect([...page.querySelectorAll('[data-slot="summaryRow"][hidden]')].map((row) => row.getAttribute('data-key'))).toEqual(['message']);
    expect(page.querySelector('[data-slot="field"][data-key="confirm"]')?.hasAttribute('hidden')).toBe(false);
  });

  it('shows help lines when the note suggests danger, in either language, and keeps the button', () => {
    for (const [note, shown] of [
      ['I want to die', true],
      ['Je veux mourir', true],
      ['My back hurts at night', false],
    ] as const) {
      const page = filled('requestCheck', (form) => showHelp(form, note), 'fr-CA');
      expect(page.querySelector('[data-slot="danger"]')?.hasAttribute('hidden'), note).toBe(!shown);
      expect(page.querySelector('.actions .button--primary')?.textContent).toBe('Envoyer ma demande');
    }
    expect(drawn('requestCheck', 'fr-CA').querySelector('[data-slot="danger"] a')?.getAttribute('href')).toBe('tel:+18662773553');
    expect(drawn('requestCheck').querySelector('[data-slot="danger"] a')?.getAttribute('href')).toBe('tel:988');
  });

  it('carries its token, and one notice at a time', () => {
    const page = filled('requestCheck', (form) => {
      fillToken(form, 'abc');
      showNotice(form, 'again');
    });

    expect(page.querySelector('[name="token"]')?.getAttribute('value')).toBe('abc');
    expect([...page.querySelectorAll('[data-slot="notice"]:not([hidden])')].map((box) => box.getAttribute('data-key'))).toEqual(['again']);
  });
});

it('the last page gives the reference and real days, by the clock of the place, in both languages', () => {
  const receipt = { reference: 'AND-4K7-92M', receivedAt: '2026-11-24T03:30:00.000Z', location: 'riverside', deleteBy: '2027-02-21' };
  const values = (locale: Locale) => {
    const page = filled('requestSent', (sent) => fillReceipt(sent, receipt, riverside, locale), locale);
    return [...page.querySelectorAll('[data-slot]')].map((slot) => slot.textContent?.replaceAll('\u00a0', ' '));
  };

  // 3:30 UTC on Tuesday is still Monday evening in Moncton, which opens on Mondays and Wednesdays only.
  expect(values('en').slice(0, 5)).toEqual([
    'AND-4K7-92M',
    'Monday 23 November 2026, 23:30, Atlantic Time',
    'Riverside',
    'Monday 30 November 2026',
    'Sunday 21 February 2027',
  ]);
  expect(values('fr-CA').slice(1, 4)).toEqual([
    'lundi 23 novembre 2026 à 23 h 30, heure de l’Atlantique',
    'Bord-de-l’eau',
    'lundi 30 novembre 2026',
  ]);
});

it('the last page calls the place at a touch of its number', () => {
  const receipt = { reference: 'AND-4K7-92M', receivedAt: '2026-11-24T03:30:00.000Z', location: 'riverside', deleteBy: '2027-02-21' };
  const page = filled('requestSent', (sent) => fillReceipt(sent, receipt, riverside, 'en'));
  const calls = [...page.querySelectorAll('a[data-slot="phone"]')];

  expect(calls).toHaveLength(2);
  for (const call of calls) {
    expect(call.getAttribute('href')).toBe(`tel:${riverside.meta.phone}`);
    expect(call.textContent).toMatch(/^\d{3}-\d{3}-\d{4}$/);
  }
});

it('a request that was not taken is told why, how long to wait and whom to call', () => {
  const page = filled('requestProblem', (problem) => showProblem(problem, 'busy', 7, 'fr-CA'), 'fr-CA');

  expect([...page.querySelectorAll('[data-slot="problem"]:not([hidden]) p')].map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Attendez 7 minutes'),
    'Revenir à mes réponses',
  ]);
  expect(page.querySelector('a[href="tel:+16135550142"]')?.textContent).toBe('613-555-0142');
});
