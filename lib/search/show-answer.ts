import { createTranslator } from 'next-intl';
import type { Locale } from '../i18n/locales.ts';
import { otherLocale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { sectionPath } from '../i18n/routing.ts';
import type { Choice, Result, SearchAnswer } from './answer-query.ts';
import { limits } from './find.ts';
import type { SnippetPart } from './snippet.ts';

/** Pages named one by one under the results; a query with more is better asked again. */
const mostPages = 5;

/** The address of a query with its choices; the first page needs no number. */
export function searchAddress(query: string, locale: Locale, choice?: Choice, page = 1, anyway = false): string {
  const parameters = new URLSearchParams([
    ['q', query],
    ...(anyway ? [['anyway', '1']] : []),
    ...(choice?.type ?? []).map((type) => ['type', type]),
    ...(choice?.topic ?? []).map((topic) => ['topic', topic]),
    ...(page > 1 ? [['page', String(page)]] : []),
  ]);
  return `${sectionPath('search', locale)}?${parameters}`;
}

/**
 * Makes the prerendered search page show an answer: fills what components/search has drawn and shows only what applies. Words
 * reach the page as text, never as markup. Without an answer the page stays as it was built.
 */
export function showAnswer(document: Document, answer: SearchAnswer | undefined, locale: Locale): void {
  if (answer === undefined) return;
  const t = createTranslator({ locale, messages: messagesFor(locale), namespace: 'Search' });
  const { query, choice, total, short, other, counts } = answer;
  const narrowed = choice.type.length + choice.topic.length > 0;
  const spoken = otherLocale(locale);
  const inOther = createTranslator({ locale: spoken, messages: messagesFor(spoken), namespace: 'Search' });
  const part = (name: string): Element => required(document, `[data-part="${name}"]`);
  const show = (name: string, shown: boolean): void => {
    part(name).toggleAttribute('hidden', !shown);
  };
  const say = (selector: string, words: string, within: ParentNode = document): void => {
    required(within, selector).textContent = words;
  };

  say('title', t('titleFor', { query }));
  required(document, '#q').setAttribute('value', query);
  const found = total === 0 ? t('countNone', { query }) : t('count', { count: total, query });
  say('[data-part="status"]', answer.danger ? `${t('dangerStatus')} ${answer.withheld ? '' : found}`.trim() : found);
  show('start', false);
  show('danger', answer.danger);
  // Someone in danger is not told to check the spelling.
  show('none', total === 0 && !narrowed && !answer.danger);
  show('found', (total > 0 || narrowed) && !answer.withheld);
  show('anyway', answer.withheld && total > 0);
  required(part('anyway'), 'a').setAttribute('href', searchAddress(query, locale, choice, 1, true));
  part('agreed').toggleAttribute('disabled', !answer.anyway);

  const notes = [
    ...(answer.corrected.length > 0 ? [t('corrected', { words: answer.corrected.join(', ') })] : []),
    ...(answer.cut && !answer.withheld ? [t('cut', { words: limits.words, characters: limits.characters })] : []),
    ...(total === 0 && narrowed && !answer.withheld ? [t('noneNarrowed')] : []),
  ];
  show('notes', notes.length > 0);
  say('[data-part="notes"]', notes.join(' '));

  // Someone in danger needs the help lines, not another language.
  show('other', other.total > 0 && !answer.danger);
  const bridge = required(part('other'), 'a');
  bridge.textContent = inOther('see', { count: other.total, query: other.query });
  bridge.setAttribute('href', searchAddress(other.query, spoken));
  for (const link of document.querySelectorAll('[data-language]')) link.setAttribute('href', searchAddress(other.query, spoken));

  show('short', short !== undefined);
  if (short) {
    say('[data-say="name"]', short.name, part('short'));
    say('[data-say="definition"]', short.definition, part('short'));
    required(part('short'), 'a').setAttribute('href', short.path);
  }

  for (const [name, chosen, shown] of [
    ['type', choice.type, counts.type],
    ['topic', choice.topic, counts.topic],
  ] as const) {
    for (const option of part(name).querySelectorAll('[data-option]')) {
      const value = option.getAttribute('data-option') ?? '';
      const count = (shown as ReadonlyMap<string, number>).get(value) ?? 0;
      const on = (chosen as readonly string[]).includes(value);
      option.toggleAttribute('hidden', count === 0 && !on);
      required(option, 'input').toggleAttribute('checked', on);
      say('[data-say="count"]', `(${count})`, option);
    }
    show(name, shown.size > 0 || chosen.length > 0);
  }

  part('results').replaceChildren(...answer.results.map((result) => resultItem(document, result, t(`type.${result.type}`))));
  show('pager', answer.pages > 1);
  part('pages').replaceChildren(...pageLinks(document, answer, locale, t('next')));
}

function required(within: ParentNode, selector: string): Element {
  const element = within.querySelector(selector);
  if (!element) throw new Error(`The search page has no “${selector}”.`);
  return element;
}

/** A copy of what the component has drawn once, to be filled. */
function copyOf(document: Document, name: string): Element {
  const [drawn] = (required(document, `template[data-draw="${name}"]`) as HTMLTemplateElement).content.children;
  if (!drawn) throw new Error(`The template “${name}” of the search page is empty.`);
  return drawn.cloneNode(true) as Element;
}

function resultItem(document: Document, result: Result, type: string): Element {
  const item = copyOf(document, 'result');
  const slot = (name: string): Element => required(item, `[data-say="${name}"]`);
  slot('type').textContent = type;
  const title = slot('title');
  title.textContent = result.title;
  title.setAttribute('href', result.path);
  if (result.titleLanguage) title.setAttribute('lang', result.titleLanguage);
  slot('snippet').append(...result.snippet.map((piece) => snippetNode(document, piece)));
  if (result.sample !== true) slot('sample').remove();
  if (result.section) {
    const link = required(slot('section'), 'a');
    link.textContent = result.section.title;
    link.setAttribute('href', result.section.path);
  } else slot('section').remove();
  if (result.facts.length > 0)
    slot('facts').append(
      ...result.facts.map((fact) => {
        const piece = document.createElement('span');
        piece.textContent = fact;
        return piece;
      }),
    );
  else slot('facts').remove();
  return item;
}

function snippetNode(document: Document, { text, marked }: SnippetPart): Node {
  if (!marked) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** Links to the pages around the current one, and to the next. */
function pageLinks(document: Document, { query, choice, page, pages, anyway }: SearchAnswer, locale: Locale, next: string): Element[] {
  const first = Math.max(1, Math.min(page - Math.floor(mostPages / 2), pages - mostPages + 1));
  const numbers = Array.from({ length: Math.min(mostPages, pages) }, (_, index) => first + index);
  const link = (to: number, words: string): Element => {
    const item = copyOf(document, 'page');
    const anchor = required(item, 'a');
    anchor.textContent = words;
    anchor.setAttribute('href', searchAddress(query, locale, choice, to, anyway));
    if (to === page) anchor.setAttribute('aria-current', 'page');
    return item;
  };
  return [...numbers.map((number) => link(number, String(number))), ...(page < pages ? [link(page + 1, next)] : [])];
}
