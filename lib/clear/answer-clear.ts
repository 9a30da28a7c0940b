import { loadLibrary } from '../content/load.ts';
import { suggestsDanger } from '../danger.ts';
import type { Store } from '../db/client.ts';
import { theStore } from '../db/client.ts';
import { clinicDay } from '../i18n/clinic-day.ts';
import type { Locale } from '../i18n/locales.ts';
import { homePath } from '../i18n/routing.ts';
import { withinHour } from '../intake/limits.ts';
import { isFromThisSite, readForm } from '../intake/posted-form.ts';
import { codeOf, log } from '../log.ts';
import { sourceOf } from '../network/source.ts';
import { visitorAddress } from '../network/visitor-address.ts';
import { writtenWords } from '../security/written-words.ts';
import { publishedPages } from '../seo/published-pages.ts';
import { asksIfClear } from '../site.ts';
import { answer } from '../templates/answer.ts';
import type { PageOf } from '../templates/fill.ts';
import type { ClearAnswer } from './clear-answer.ts';
import { longestMissing, mayNameSomebody } from './clear-answer.ts';
import { keepAnswer } from './store.ts';

/** How many answers one network address may give in an hour, and how many a page may get. */
const limits = { address: 30, page: 300 };

/** An answer, and whether what was typed suggests danger: that is only answered, never kept. */
type Said = ClearAnswer & { danger: boolean };

/** What a reader is answered with. */
export type Thanks = 'kept' | 'enough' | 'unavailable';

/** Answers a reader who has said whether a page was clear, and leads back to it. */
export async function answerClear(request: Request, locale: Locale, now = new Date(), store: Store = theStore()): Promise<Response> {
  if (!asksIfClear || !isFromThisSite(request.headers)) return new Response(null, { status: 404 });
  const posted = await readForm(request);
  const said = 'form' in posted ? readAnswer(posted.form) : undefined;
  if (!said) return new Response(null, { status: 303, headers: { location: homePath(locale) } });
  const thanks = await keep(said, visitorAddress(request.headers), now, store);
  return answer('wasItClear', { locale, url: request.url }, (page) => fillThanks(page, thanks, said.page, said.danger), {
    'cache-control': 'private, no-store',
  });
}

async function keep({ danger: _, ...said }: Said, address: string, now: Date, store: Store): Promise<Thanks> {
  try {
    const most = [
      [`clear ${sourceOf(address)}`, limits.address],
      [`clear of ${said.page}`, limits.page],
    ] as const;
    if (!(await withinHour(most, now, store))) return 'enough';
    await store.run((db) => keepAnswer(db, store.keys(), said, mayNameSomebody(said.missing), clinicDay(now)));
    return 'kept';
  } catch (failure) {
    log('error', 'clear-not-kept', { code: codeOf(failure) });
    return 'unavailable';
  }
}

/** Shows the one sentence that applies, who helps right now where the words suggest danger, and the way back. */
export function fillThanks(page: PageOf<'wasItClear'>, thanks: Thanks, back: string, danger = false): void {
  page.show('danger', danger);
  page.show('result', true, { key: thanks });
  page.slot('back').setAttribute('href', back);
}

/** The answer in a posted form, if it is about a page of this site. */
function readAnswer(form: FormData): Said | undefined {
  const field = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const page = publishedPages(loadLibrary())
    .flatMap(({ twins }) => Object.values(twins))
    .find((path) => path === field('page'));
  const clear = field('clear');
  if (page === undefined || (clear !== 'yes' && clear !== 'no')) return undefined;
  const words = writtenWords(field('missing'), ' ').trim();
  const missing = clear === 'no' ? words.slice(0, longestMissing) : '';
  return { page, clear: clear === 'yes', missing, danger: suggestsDanger(words) };
}
