import { formatDay } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { codeOf, log } from '../log.ts';
import { visitorAddress } from '../network/visitor-address.ts';
import { answer } from '../templates/answer.ts';
import type { PageOf } from '../templates/fill.ts';
import { isFromThisSite, readForm } from './posted-form.ts';
import type { RequestStatus } from './status.ts';
import { lookAtStatus } from './status.ts';

/** Neither the reference nor the code is in an address, in the answer, or in a cache. */
const headers = { 'cache-control': 'private, no-store' };

const statuses: Record<RequestStatus['state'] | 'unavailable', number> = {
  received: 200,
  progress: 200,
  answered: 200,
  unknown: 200,
  busy: 429,
  unavailable: 503,
};

/** Answers whoever asks how a request stands. */
export async function answerStatus(request: Request, locale: Locale, now = new Date()): Promise<Response> {
  const status = await look(request, now);
  const page = await answer('requestStatus', { locale, url: request.url }, (it) => fillStatus(it, status, locale), headers);
  return new Response(page.body, { status: statuses[status.state], headers: page.headers });
}

async function look(request: Request, now: Date): Promise<RequestStatus | { state: 'unavailable' }> {
  const posted = isFromThisSite(request.headers) ? await readForm(request) : undefined;
  if (!posted || !('form' in posted)) return { state: 'unknown' };
  const field = (name: string) => {
    const value = posted.form.get(name);
    return typeof value === 'string' ? value.slice(0, 40) : '';
  };
  try {
    return await lookAtStatus({ reference: field('reference'), code: field('code') }, visitorAddress(request.headers), now);
  } catch (failure) {
    log('error', 'status-not-read', { code: codeOf(failure) });
    return { state: 'unavailable' };
  }
}

/** Shows the one answer that applies. */
export function fillStatus(page: PageOf<'requestStatus'>, status: RequestStatus | { state: 'unavailable' }, locale: Locale): void {
  page.show('result', true, { key: status.state });
  if (status.state === 'answered') page.say('answeredOn', formatDay(status.on, locale));
}
