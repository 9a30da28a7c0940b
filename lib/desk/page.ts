import type { Library } from '../content/library.ts';
import type { Problem } from '../content/problem.ts';
import { wordsOf } from '../content/problem-words.ts';
import { everyEntry } from '../content/texts.ts';
import { titleOf as entryTitle } from '../content/title-of.ts';
import { formatDate, formatMonth } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { localeSegment, otherLocale } from '../i18n/locales.ts';
import { escapeAttribute, escapeText } from '../templates/escape.ts';
import type { DeskView, Row } from './view.ts';
import type { DeskWord } from './words.ts';
import { deskWord } from './words.ts';

/** What a page is drawn from besides the view: the titles of the library, the style, and the time of day of the check. */
export type Drawing = { library: Library; css: string; time: string };

/** The desk as one page, which works without any script. */
export function deskPage(view: DeskView, locale: Locale, { library, css, time }: Drawing): string {
  const say = (word: DeskWord, filled?: Record<string, string | number>): string => escapeText(deskWord(locale, word, filled));
  const titleOf = titles(library, locale);
  const other = otherLocale(locale);
  const sections = [
    section('problems', say('problems'), view.rows.length === 0 ? `<p>${say('none')}</p>` : problemTable(view.rows, say, titleOf)),
    section('translation', say('translation'), translationTable(view, say, titleOf)),
    section('calendar', say('calendar'), calendar(view, locale, say, titleOf)),
    ...(view.problems.length === 0 ? [] : [section('details', say('details'), details(view.problems, locale, say, titleOf))]),
  ];
  return `<!doctype html>
<html lang="${tags[locale]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex"><title>${say('title')} | Andante</title><style>${css}</style></head>
<body><a class="skip" href="#main">${say('skip')}</a>
<header><a href="/${localeSegment(other)}" lang="${other}" hreflang="${other}">${say('other')}</a></header>
<main id="main" tabindex="-1"><h1>${say('title')}</h1><p>${say('lead', { time })}</p>
${tiles(view.counts, say)}
${sections.join('\n')}
</main></body></html>
`;
}

const tags: Readonly<Record<Locale, string>> = { en: 'en-CA', 'fr-CA': 'fr-CA' };

type Say = (word: DeskWord, filled?: Record<string, string | number>) => string;
type TitleOf = (file: string) => string;

/** The name of the page a file belongs to, with the language of the file; the file itself where no page is made of it. */
function titles(library: Library, locale: Locale): TitleOf {
  const known = new Map(everyEntry(library).map((entry) => [entry.placeOf([]).file.replace(/\/[^/]+$/, ''), entryTitle(entry, locale)]));
  return (file) => {
    const title = known.get(file.replace(/\/[^/]*$/, ''));
    if (title !== undefined && file.endsWith('/')) return escapeText(title);
    const language = file.endsWith('/en.mdx') ? 'en' : file.endsWith('/fr-CA.mdx') ? 'fr' : 'facts';
    return escapeText(title === undefined ? file : deskWord(locale, 'inFile', { title, language }));
  };
}

function section(id: string, heading: string, content: string): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${heading}</h2>\n${content}</section>`;
}

function tiles({ errors, warnings, sections, reviews, waiting }: DeskView['counts'], say: Say): string {
  const tile = (count: number, word: DeskWord, late = false): string =>
    `<p class="tile${late && count > 0 ? ' late' : ''}"><b>${count}</b> <span>${say(word, { count })}</span></p>`;
  const all = [tile(errors, 'tileErrors', true), tile(warnings, 'tileWarnings'), tile(sections, 'tileSections')];
  return `<div class="tiles">${[...all, tile(reviews, 'tileReviews', true), tile(waiting, 'tileWaiting')].join('')}</div>`;
}

function table(caption: string, heads: readonly string[], rows: readonly string[]): string {
  const columns = heads.map((head) => `<th scope="col">${head}</th>`).join('');
  return `<div class="wide" tabindex="0" role="region" aria-label="${escapeAttribute(caption)}"><table><caption>${caption}</caption><thead><tr>${columns}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

function problemTable(rows: readonly Row[], say: Say, titleOf: TitleOf): string {
  const lines = rows.map(({ severity, file, rule, problems }) => {
    const [first] = problems;
    const link = `<a href="#${anchorOf(file)}">${titleOf(file)}</a>`;
    const line = say('line', { line: first?.line ?? 1 });
    return `<tr><th scope="row" class="${severity}">${say(severity)}</th><td>${link}</td><td>${rule}</td><td>${problems.length}</td><td>${line}</td></tr>`;
  });
  return table(
    say('problemsCaption'),
    (['severity', 'page', 'rule', 'times', 'first'] as const).map((word) => say(word)),
    lines,
  );
}

function translationTable({ sections }: DeskView, say: Say, titleOf: TitleOf): string {
  if (sections.length === 0) return `<p>${say('allAgree')}</p>`;
  const rows = sections.map(({ file, anchor, state }) => {
    const name = anchor === 'top' ? say('top') : `#${escapeText(anchor)}`;
    return `<tr><th scope="row">${titleOf(file)}</th><td>${name}</td><td>${say(state)}</td></tr>`;
  });
  return table(
    say('translationCaption'),
    (['page', 'section', 'state'] as const).map((word) => say(word)),
    rows,
  );
}

function calendar({ months }: DeskView, locale: Locale, say: Say, titleOf: TitleOf): string {
  const items = months.map(({ month, reviews }) => {
    const name = escapeText(formatMonth(month, locale));
    const list = reviews.map(({ collection, id, due, overdue }) => {
      const said = say(overdue ? 'overdue' : 'due', { date: formatDate(due, locale) });
      return `<li${overdue ? ' class="late"' : ''}>${titleOf(`content/${collection}/${id}/`)}<br><small>${said}</small></li>`;
    });
    return `<li><h3>${name}</h3>${list.length === 0 ? `<p>${say('nothingDue')}</p>` : `<ul>${list.join('')}</ul>`}</li>`;
  });
  return `<ol class="calendar">${items.join('\n')}</ol>`;
}

function details(problems: readonly Problem[], locale: Locale, say: Say, titleOf: TitleOf): string {
  const told = (problem: Problem): string => {
    const { what, why, fix } = wordsOf(problem, locale);
    const reasons = [
      ...(why ? [`<dt>${say('why')}</dt><dd>${escapeText(why)}</dd>`] : []),
      ...(fix ? [`<dt>${say('fix')}</dt><dd>${escapeText(fix)}</dd>`] : []),
    ];
    const head = `<p><b class="${problem.severity}">${say(problem.severity)}</b> ${say('line', { line: problem.line })} · ${escapeText(what)} <code>${problem.code}</code></p>`;
    return `<li>${head}<dl>${reasons.join('')}</dl></li>`;
  };
  return [...Map.groupBy(problems, ({ file }) => file)]
    .map(
      ([file, inFile]) =>
        `<h3 id="${anchorOf(file)}" tabindex="-1">${titleOf(file)}</h3><p><code>${escapeText(file)}</code></p><ul>${inFile.map(told).join('\n')}</ul>`,
    )
    .join('\n');
}

function anchorOf(file: string): string {
  return `file-${file.replace(/[^\w]+/g, '-')}`;
}
