import { showComparison } from '../../lib/comparison/show-comparison.ts';
import { loadLibrary } from '../../lib/content/load.ts';
import { showFiltered } from '../../lib/evidence/show-filtered.ts';
import { drawStep } from '../../lib/intake/draw.ts';
import { showSearch } from '../../lib/search/search-site.ts';
import { answerQueries } from '../../lib/templates/answer.ts';

/**
 * The CPU that an answer made from a finished page costs, without what the framework and compression add. Build first; then
 * `npm run bench:answers`.
 */
const warmUp = 30;
const rounds = 100;
const site = 'http://localhost';
const inEnglish = { params: Promise.resolve({ language: 'en' }) };
const at = { locale: 'en', url: site, library: loadLibrary() } as const;
const details = {
  ...{ forWhom: ['self'], name: ['Zoé'], contact: ['phone'], phone: ['613-555-0199'], message: ['no'] },
  ...{ nameClinic: ['yes'], language: ['either'] },
};
const wishes = { help: ['sleep'], location: ['ottawa'], times: ['morning'], note: ['Stairs'] };

const search = answerQueries('search', showSearch);
const comparison = answerQueries('compare', showComparison);
const evidence = answerQueries('evidence', showFiltered);

const answers: Record<string, () => Promise<Response>> = {
  search: () => search(new Request(`${site}/en/search?q=sleep`), inEnglish),
  'comparison of two': () => comparison(new Request(`${site}/en/treatments/compare?t=cbt,exercise`), inEnglish),
  'evidence with a filter': () => evidence(new Request(`${site}/en/evidence?treatment=ketamine`), inEnglish),
  'form, first step': () => drawStep('details', { answers: details }, at),
  'form, faults': () => drawStep('details', { answers: {}, issues: [{ question: 'name', code: 'missing' }] }, at),
  'form, check': () => drawStep('check', { answers: { ...details, ...wishes }, token: 'token' }, at),
};

/** CPU of one answer, in milliseconds. */
async function cost(answer: () => Promise<Response>): Promise<number> {
  const before = process.cpuUsage();
  await (await answer()).text();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

for (const [name, answer] of Object.entries(answers)) {
  const first = await cost(answer);
  for (let round = 0; round < warmUp; round += 1) await cost(answer);
  const costs: number[] = [];
  for (let round = 0; round < rounds; round += 1) costs.push(await cost(answer));
  costs.sort((a, b) => a - b);
  const shown = (value: number | undefined) => `${value?.toFixed(2)} ms`;
  console.log(`${name}: median ${shown(costs[rounds / 2])}, p95 ${shown(costs[rounds * 0.95])}, first ${shown(first)}`);
}
