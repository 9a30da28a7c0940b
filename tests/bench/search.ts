import MiniSearch from 'minisearch';
import type { Article, Library } from '#lib/content/library.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { locales, otherLocale } from '#lib/i18n/locales.ts';
import { answerQuery, buildSearchIndexes } from '#lib/search/answer-query.ts';
import { readIndexes, saveIndexes } from '#lib/search/index-file.ts';
import type { SearchIndex } from '#lib/search/search-index.ts';
import { searchDocuments } from '#lib/search/site-documents.ts';
import { splitWords } from '#lib/search/words.ts';
import { endlessWords, hostileQueries } from '#tests/search/hostile-texts.ts';
import { englishQueries } from '#tests/search/judged-english.ts';
import { frenchQueries } from '#tests/search/judged-french.ts';
import type { Finder, Quality } from '#tests/search/quality.ts';
import { measureQuality, siteFinder } from '#tests/search/quality.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/**
 * How well and how fast the search finds: the judged queries against the search of the site and against the engine’s own defaults, then
 * the cost of texts made to be slow, then with more articles in both languages, each a copy of a real one. `npm run bench:search [more articles]`.
 */
const more = Number(process.argv[2] ?? 1000);
const judged = { en: englishQueries, 'fr-CA': frenchQueries };
const library = loadLibrary();

function line(name: string, { recall, reciprocalRank }: Quality, count: number): string {
  return `  ${name.padEnd(44)} recall@5 ${recall.toFixed(3)}   MRR ${reciprocalRank.toFixed(3)}   ${count} queries`;
}

/** The engine as it comes, with the same texts; `options` are those its documentation offers. */
function engineFinder({ locale }: SearchIndex, options: { prefix?: boolean; fuzzy?: number }): Finder {
  const documents = searchDocuments(library, locale);
  const engine = new MiniSearch({ fields: ['title', 'names', 'lead', 'text'] });
  engine.addAll(
    documents.map(({ title, names, lead, passages }, id) => ({
      id,
      title,
      names,
      lead,
      text: passages.map((passage) => `${passage.title} ${passage.subtitles} ${passage.text}`).join(' '),
    })),
  );
  return (query) => engine.search(query, options).flatMap(({ id }) => documents[id as number]?.id ?? []);
}

const indexes = buildSearchIndexes(library);
for (const locale of locales) {
  const all = judged[locale];
  const site = siteFinder(indexes[locale], indexes[otherLocale(locale)]);
  console.log(locale);
  for (const [name, queries] of [
    ['this search', all],
    ['  looked at while tuning', all.filter(({ held }) => !held)],
    ['  held out', all.filter(({ held }) => held)],
  ] as const)
    console.log(line(name, measureQuality(queries, site), queries.length));
  console.log(line('MiniSearch, its defaults', measureQuality(all, engineFinder(indexes[locale], {})), all.length));
  console.log(
    line(
      'MiniSearch, prefix: true, fuzzy: 0.2',
      measureQuality(all, engineFinder(indexes[locale], { prefix: true, fuzzy: 0.2 })),
      all.length,
    ),
  );
}

function withMore(count: number): Library {
  const copies = Array.from({ length: count }, (_, number): Article => {
    const model = library.articles[number % library.articles.length];
    if (!model) throw new Error('There is no article to copy.');
    return { ...model, id: `${model.id}-${number}` };
  });
  return { ...library, articles: [...library.articles, ...copies] };
}

/** What this process keeps, on the heap and beside it, in MB. */
async function memory(): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    globalThis.gc?.();
    await new Promise((later) => setTimeout(later, 100)); // what lies beside the heap is let go of a moment later
  }
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}

/** CPU time of this process in milliseconds, user and system. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

console.log('texts made to be slow');
const costOf = (run: () => void): string => {
  const start = cpu();
  run();
  return `${(cpu() - start).toFixed(1)} ms of CPU`;
};
for (const text of endlessWords)
  console.log(`  ${text.length} characters, “${text.slice(0, 4)}…”: ${costOf(() => splitWords(text, 'fr-CA'))}`);
for (const [what, query] of Object.entries(hostileQueries))
  console.log(`  ${what}: ${costOf(() => answerQuery(new URLSearchParams({ q: query }), 'en', indexes))}`);

const folder = temporaryFolder();
for (const count of [0, more]) {
  // As a server does it: the build has saved the search, the start reads it.
  const making = cpu();
  saveIndexes(buildSearchIndexes(withMore(count)), folder);
  const made = cpu() - making;
  const [before, from] = [await memory(), cpu()];
  const built = readIndexes(folder);
  if (!built) throw new Error('The search was not saved.');
  const [reading, kept] = [cpu() - from, (await memory()) - before];
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1)
    for (const locale of locales)
      for (const { query } of judged[locale]) {
        const start = cpu();
        answerQuery(new URLSearchParams({ q: query }), locale, built);
        if (round > 0) times.push(cpu() - start);
      }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
  console.log(
    `${count} more articles × 2   made in ${made.toFixed(0)} ms of CPU, read at the start in ${reading.toFixed(0)} ms, ${kept.toFixed(0)} MB   answer p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${(times.at(-1) ?? 0).toFixed(2)} ms of CPU (${times.length} answers)`,
  );
}
