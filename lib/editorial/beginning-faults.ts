import { localeOfTextFile } from '../content/locale-of-text-file.ts';
import type { Problem } from '../content/problem.ts';
import type { Begun } from '../edit/begin-entry.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Beginning, KindName } from './beginning.ts';
import type { Fault, FaultCode } from './fault.ts';

type Typed = Readonly<Record<string, string>>;
type Refused = Exclude<Begun, { files: unknown }>;

/** The question whose answer names an entry and its address. */
const naming: Readonly<Record<KindName, string>> = {
  ...{ article: 'title-en', treatment: 'title-en', location: 'title-en' },
  ...{ term: 'term-en', author: 'name', reference: 'reference-authors' },
};

/**
 * Why nothing was begun, by the questions of the form, in their order and once each; and what the check says of none of them.
 *
 * @param typed the answers, and the addresses that were typed by hand
 */
export function faultsOf(refused: Refused, { kind, questions }: Beginning, typed: Typed): { faults: Fault[]; rest: Problem[] } {
  const order = [...questions.map(({ name }) => name), 'slug-en', 'slug-fr'];
  const empty = questions.filter(({ name, required }) => required && typed[name] === '');
  const missing = empty.map(({ name, options }): Fault => ({ question: name, code: options ? 'choose' : 'missing' }));
  const errors = 'errors' in refused ? refused.errors : [];
  const told = 'errors' in refused ? errors.flatMap((problem) => faultOf(problem, order, typed) ?? []) : [ofTheName(refused, kind)];
  const all = Map.groupBy([...missing, ...told], ({ question }) => question);
  return {
    faults: order.flatMap((question) => all.get(question)?.slice(0, 1) ?? []),
    rest: errors.filter((problem) => faultOf(problem, order, typed) === undefined),
  };
}

function ofTheName(refused: Exclude<Refused, { errors: unknown }>, kind: KindName): Fault {
  if ('unnamed' in refused) return { question: naming[kind], code: 'unnamed' };
  return kind === 'reference' ? { question: 'title', code: 'known' } : { question: naming[kind], code: 'exists' };
}

function faultOf(problem: Problem, order: readonly string[], typed: Typed): Fault | undefined {
  const question = questionOf(problem, order, typed);
  if (question === undefined) return undefined;
  // An address that nobody typed is made of the title.
  const isMade = question.startsWith('slug-') && typed[question] === '' && !problem.code.startsWith('duplicate-slug');
  if (isMade) return { question: question.replace('slug', 'title'), code: 'unnamed' };
  const [, least] = /at least (\d+) characters/.exec(String(problem.arguments.says)) ?? [];
  const [, most] = /(\d+) characters or fewer/.exec(String(problem.arguments.says)) ?? [];
  if (question === 'reference-authors' && most !== undefined) return { question, code: 'names', limit: Number(most) };
  if (least !== undefined) return { question, code: 'short', limit: Number(least) };
  if (most !== undefined) return { question, code: 'long', limit: Number(most) };
  return { question, code: codes[problem.code] ?? forms[question] ?? 'form' };
}

/** What an answer must look like, where it is not just words. */
const forms: Readonly<Record<string, FaultCode>> = {
  ...{ issued: 'date', doi: 'doi', pmid: 'pmid', url: 'url', phone: 'phone', zone: 'choose', 'reference-topics': 'subjects' },
  ...{ 'slug-en': 'address', 'slug-fr': 'address' },
};

const codes: Readonly<Record<string, FaultCode>> = {
  'duplicate-slug.taken': 'taken',
  'glossary-terms.twice': 'exists',
  'publication-year.later': 'later',
  'publication-year.early': 'early',
};

/** Problems that name no field are about this one. */
const about: Readonly<Record<string, string>> = { 'duplicate-slug.taken': 'slug', 'location-hours.zone': 'zone' };
const otherNames: Readonly<Record<string, string>> = { displayName: 'display', shortTitle: 'title' };
const endings: Readonly<Record<Locale, string>> = { en: 'en', 'fr-CA': 'fr' };

/** The question whose answer stands in a field of a file. */
function questionOf({ file, code, arguments: { field, word } }: Problem, order: readonly string[], typed: Typed): string | undefined {
  if (code === 'glossary-terms.twice') return ['term-en', 'term-fr'].find((question) => typed[question] === word);
  const [top = '', language = ''] = String(about[code] ?? field ?? '').split(' → ');
  const name = otherNames[top] ?? top;
  const ending = endings[localeOfTextFile(file) ?? (language as Locale)];
  return [`${name}-${ending}`, `reference-${name}`, name].find((question) => order.includes(question));
}
