import type { Library } from '../content/library.ts';
import { loadLibrary } from '../content/load.ts';
import type { Locale } from '../i18n/locales.ts';
import { lateness } from '../network/late.ts';
import { act } from './act.ts';
import { formQuestions, readAnswers } from './answers.ts';
import { largestFile, readAnswersFile } from './answers-file.ts';
import type { FormPage } from './decide.ts';
import { decideCutShort, decidePost, decideResume, decideVisit } from './decide.ts';
import { fileField, tokenField, trapField } from './form-fields.ts';
import { placeIds, shownIn } from './places.ts';
import { carriesFile, isFromThisSite, readForm } from './posted-form.ts';
import type { Typed } from './show-again.ts';
import { orSayUnavailable, showAgain } from './show-again.ts';
import type { Visit } from './visit.ts';
import { brought } from './visit.ts';

/** Answers a visit to a page of the form. */
export function answerVisit(request: Request, page: FormPage, locale: Locale, now = new Date()): Promise<Response> {
  const visit = { request, locale, url: request.url, library: loadLibrary(), now };
  const notice = new URL(request.url).searchParams.get('notice');
  return orSayUnavailable(visit, { step: page === 'sent' ? 'details' : page }, async () =>
    act(visit, decideVisit(page, locale, brought(visit), notice, now)),
  );
}

/** Answers a form posted to a page of the request form. Nothing of what was typed is ever in an address. */
export async function answerPost(request: Request, page: FormPage, locale: Locale, now = new Date()): Promise<Response> {
  const visit = { request, locale, url: request.url, library: loadLibrary(), now };
  if (!isFromThisSite(request.headers)) return act(visit, { do: 'problem', kind: 'elsewhere', status: 403 });
  const posted = await readForm(request);
  if (page === 'sent') return act(visit, { do: 'lead', to: 'sent', locale });
  if (page === 'details' && carriesFile(request.headers)) {
    const read =
      'form' in posted
        ? await readFile(posted.form, visit.library)
        : ({ fault: posted.fault === 'too-large' ? 'too-large' : 'damaged' } as const);
    return inTime(visit, { step: page }, async () => act(visit, decideResume(read, locale, brought(visit).draft, now)));
  }
  if (!('form' in posted)) {
    if (posted.fault === 'too-large') return act(visit, { do: 'problem', kind: 'large', status: 413 });
    return inTime(visit, { step: page }, async () => act(visit, decideCutShort(page, locale, brought(visit).draft, now)));
  }
  const { form } = posted;
  const typed = readAnswers(form, formQuestions[page], placeIds(visit.library));
  const token = textOf(form, tokenField);
  const trapped = textOf(form, trapField) !== '';
  const decide = () => {
    const shown = shownIn(visit, token);
    return decidePost({ page, typed, trapped, go: textOf(form, 'go'), shown }, locale, brought(visit), now);
  };
  return inTime(visit, { step: page, answers: typed, token }, async () => act(visit, decide()));
}

/** Whoever sends too much gets back what was typed and is asked to wait. */
function inTime(visit: Visit, typed: Typed, work: () => Promise<Response>): Promise<Response> {
  const seconds = lateness(visit.request.headers);
  if (seconds !== undefined) return showAgain(visit, typed, { notice: 'late', status: 429, retryAfter: seconds });
  return orSayUnavailable(visit, typed, work);
}

async function readFile(form: FormData, library: Library): Promise<ReturnType<typeof readAnswersFile>> {
  const file = form.get(fileField);
  if (!(file instanceof File)) return { fault: 'missing' };
  return file.size > largestFile ? { fault: 'too-large' } : readAnswersFile(await file.text(), placeIds(library));
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
