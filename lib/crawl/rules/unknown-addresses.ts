import { locales } from '../../i18n/locales.ts';
import type { Fault } from '../fault.ts';
import { fault } from '../fault.ts';
import type { Site } from '../site.ts';

/** An address that does not exist says so, in the language it names, and is not listed. */
export function unknownAddresses({ lost }: Site): Fault[] {
  return locales.flatMap((locale) => {
    const { address, status, page } = lost[locale];
    const wrong = (message: string, fix: string): Fault => fault('unknown-address', address, message, fix);
    return [
      ...(status === 404 ? [] : [wrong(`An address that does not exist answers ${status}.`, 'Answer 404.')]),
      ...(page?.language === locale ? [] : [wrong(`What it answers is not in ${locale}.`, `Answer with a page whose lang is ${locale}.`)]),
      ...(page?.listed === true ? [wrong('Search engines may list what it answers.', 'Mark the page noindex.')] : []),
    ];
  });
}
