import { localeOfSegment, locales } from '../../i18n/locales.ts';
import { resolveAddress } from '../address.ts';
import type { Fault } from '../fault.ts';
import { fault } from '../fault.ts';
import type { Site } from '../site.ts';
import { isRedirect } from '../site.ts';

/** A redirect leads to a page at once, and `/` to the home page in the language of the reader. */
export function redirects(site: Site): Fault[] {
  return [...chains(site), ...front(site)];
}

function chains({ answers, origin }: Site): Fault[] {
  return [...answers].flatMap(([address, answer]) => {
    const next = isRedirect(answer) ? resolveAddress(answer.headers.location ?? '', address, origin) : undefined;
    const further = next === undefined ? undefined : answers.get(next);
    if (next === undefined || further === undefined || !isRedirect(further)) return [];
    return [
      fault(
        'redirect-chain',
        address,
        `The address leads to ${next}, which leads on to ${further.headers.location}.`,
        'Lead to the last address at once.',
      ),
    ];
  });
}

function front({ front, origin }: Site): Fault[] {
  return locales.flatMap((locale) => {
    const answer = front[locale];
    const home = isRedirect(answer) ? resolveAddress(answer.headers.location ?? '', '/', origin) : undefined;
    if (localeOfSegment(home?.split('/')[1] ?? '') === locale) return [];
    const outcome = home === undefined ? `answers ${answer.status}` : `leads to ${home}`;
    return [
      fault(
        'wrong-language',
        '/',
        `For a reader of ${locale}, the address ${outcome}.`,
        'Lead each reader to the home page in their language.',
      ),
    ];
  });
}
