import type { PageOf } from '../templates/fill.ts';
import { element } from '../templates/fill.ts';
import type { Part } from '../templates/part.ts';
import type { SearchView } from './view.ts';

type SearchPage = PageOf<'search'>;

/** Makes the prerendered search page show an answer. Without a query the page stays as it was built. */
export function showView(page: SearchPage, view: SearchView): void {
  page.retitle(() => view.title);
  for (const box of page.fields('q')) box.setAttribute('value', view.query);
  page.say('status', view.status);
  page.show('start', false);
  page.show('danger', view.danger);
  page.show('none', view.none);
  page.show('anyway', view.anyway.shown);
  page.slot('anywayLink').setAttribute('href', view.anyway.href);
  page.slot('agreed').toggleAttribute('disabled', !view.anyway.agreed);
  page.show('found', view.found);
  page.show('notes', view.notes !== '');
  page.say('notes', view.notes);
  showOther(page, view.other);
  showShort(page, view.short);
  showFacets(page, view.facets);
  page.slot('results').replaceChildren(...page.each('result', view.results, (copy, result) => fillResult(page, copy, result)));
  showPages(page, view.pages);
}

function showOther(page: SearchPage, { shown, words, href }: SearchView['other']): void {
  page.show('other', shown);
  page.say('otherLink', words);
  for (const link of [page.slot('otherLink'), ...page.slots('language')]) link.setAttribute('href', href);
}

function showShort(page: SearchPage, short: SearchView['short']): void {
  page.show('short', short !== undefined);
  if (!short) return;
  page.say('shortName', short.name);
  page.say('shortDefinition', short.definition);
  page.slot('shortLink').setAttribute('href', short.path);
}

function showFacets(page: SearchPage, facets: SearchView['facets']): void {
  const chosen = [facets.type, facets.topic].some(({ options }) => [...options.values()].some((option) => option.chosen));
  page.slot('narrowing').toggleAttribute('open', chosen);
  for (const name of ['type', 'topic'] as const) {
    const facet = page.slot('facet', { key: name });
    facet.toggleAttribute('hidden', !facets[name].shown);
    for (const option of page.slots('option', { within: facet })) {
      const { count, chosen } = facets[name].options.get(option.getAttribute('data-key') ?? '') ?? { count: 0, chosen: false };
      option.toggleAttribute('hidden', count === 0 && !chosen);
      for (const box of page.fields(name, { within: option })) box.toggleAttribute('checked', chosen);
      page.say('optionCount', `(${count})`, { within: option });
    }
  }
}

function fillResult(page: SearchPage, item: Part, result: SearchView['results'][number]): void {
  page.say('resultType', result.type, { within: item });
  const title = page.slot('resultLink', { within: item });
  title.textContent = result.title;
  title.setAttribute('href', result.path);
  if (result.titleLanguage) title.setAttribute('lang', result.titleLanguage);
  const snippet = result.snippet.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  page.slot('snippet', { within: item }).replaceChildren(...snippet);
  page.keep('resultSample', result.sample === true, { within: item });
  page.keep('resultSection', result.section !== undefined, { within: item });
  if (result.section) {
    page.say('resultSectionLink', result.section.title, { within: item });
    page.slot('resultSectionLink', { within: item }).setAttribute('href', result.section.path);
  }
  page.slot('resultFacts', { within: item }).replaceChildren(...result.facts.map((fact) => element('span', {}, fact)));
  page.keep('resultFacts', result.facts.length > 0, { within: item });
}

function showPages(page: SearchPage, pages: SearchView['pages']): void {
  page.show('pager', pages.length > 1);
  const items = page.each('pageItem', pages, (copy, { words, href, current }) => {
    const link = page.slot('pageLink', { within: copy });
    link.textContent = words;
    link.setAttribute('href', href);
    if (current) link.setAttribute('aria-current', 'page');
  });
  page.slot('pages').replaceChildren(...items);
}
