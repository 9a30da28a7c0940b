import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';
import { serveSite } from '../support/server.ts';
import { tokenIn, Visitor } from '../support/visitor.ts';

/**
 * Fifty visitors go through the form at the same time, again and again for a minute, each to a receipt. Build first; then
 * `npm run load`, or `npm run load -- VISITORS SECONDS`. Exit code 1 when an answer was not the expected one, or when the store
 * does not hold exactly the requests that were acknowledged.
 */
const [visitors = 50, seconds = 60] = process.argv.slice(2).map(Number);
const folder = temporaryFolder();
const { url, stop } = await serveSite(3224, {
  VAR_DIR: folder,
  LIMIT_PER_ADDRESS: '1000000',
  LIMIT_EVERYONE: '1000000',
  LIMIT_FORMS: '1000000',
});
const times: number[] = [];
const references = new Set<string>();
const errors: string[] = [];
const end = performance.now() + seconds * 1000;

async function timed(visitor: Visitor, expected: number, path: string, fields?: [string, string][]): Promise<string> {
  const began = performance.now();
  const response = await visitor.ask(path, fields);
  const body = await response.text();
  times.push(performance.now() - began);
  if (response.status !== expected) throw new Error(`${path} answered ${response.status} instead of ${expected}`);
  return body;
}

async function journey(number: number): Promise<void> {
  const visitor = new Visitor(url);
  await timed(visitor, 200, '/fr/demande');
  await timed(visitor, 303, '/fr/demande', [
    ['forWhom', 'self'],
    ['name', `Personne ${number}`],
    ['contact', 'phone'],
    ['phone', '613-555-0199'],
    ['message', 'yes'],
    ['nameClinic', 'no'],
    ['language', 'fr-CA'],
  ]);
  await timed(visitor, 200, '/fr/demande/precisions');
  await timed(visitor, 303, '/fr/demande/precisions', [
    ['help', 'sleep'],
    ['note', 'Le matin, de préférence.'],
    ['location', 'montreal'],
    ['times', 'morning'],
  ]);
  const check = await timed(visitor, 200, '/fr/demande/verification');
  const token = tokenIn(check);
  await timed(visitor, 303, '/fr/demande/verification', [
    ['contactMe', 'yes'],
    ['token', token],
  ]);
  const sent = await timed(visitor, 200, '/fr/demande/envoyee');
  const reference = /AND-[A-Z0-9]{3}-[A-Z0-9]{3}/.exec(sent)?.[0];
  if (!reference) throw new Error('the last page shows no reference');
  references.add(reference);
}

await Promise.all(
  Array.from({ length: visitors }, async (_, number) => {
    while (performance.now() < end) {
      try {
        await journey(number);
      } catch (problem) {
        errors.push(problem instanceof Error ? problem.message : String(problem));
      }
    }
  }),
);
stop();

const kept = new DatabaseSync(join(folder, 'requests.sqlite'), { readOnly: true }).prepare('select reference from requests').all();
const lost = [...references].filter((reference) => !kept.some((row) => row.reference === reference)).length;
const at = (share: number): number => Math.round(times.sort((a, b) => a - b)[Math.floor(times.length * share)] ?? 0);
console.log(
  `${visitors} visitors, ${seconds} s: ${times.length} answers, ${Math.round(times.length / seconds)} a second; ${references.size} requests acknowledged, ${lost} lost; errors ${errors.length}; median ${at(0.5)} ms, p99 ${at(0.99)} ms`,
);
for (const error of new Set(errors)) console.log(error);
process.exit(errors.length + lost > 0 ? 1 : 0);
