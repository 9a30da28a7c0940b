import './plain-refusals.ts';

import { closeSync, existsSync, fsyncSync, openSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import type { Library } from '../content/library.ts';
import { loadLibrary } from '../content/load.ts';
import { textFor } from '../content/queries.ts';
import { theStore } from '../db/client.ts';
import { formatFact } from '../i18n/format.ts';
import { localeOfTerminal } from '../i18n/terminal-locale.ts';
import { commandWords, describeRequest, summarize } from '../intake/describe.ts';
import { eraseRequest } from '../intake/purge.ts';
import { readReference } from '../intake/reference.ts';
import { audit, listRequests, markDone, markOpened } from '../intake/store.ts';
import { listSummaries } from '../intake/summaries-store.ts';
import { retryMessages } from '../mail/store.ts';
import { accountActor, runCommand, UsageError } from './run-command.ts';

/** What staff do with requests until there are pages for it; every use is written down with the name of the account. */
const usage = 'npm run requests -- list | show REFERENCE | done REFERENCE | erase REFERENCE | export FILE | retry';
const locale = localeOfTerminal;
const store = theStore();
const t = commandWords(locale);
const actor = accountActor();
/** Read once for a whole list. */
let library: Library | undefined;

await runCommand(async () => {
  const [action, argument, ...rest] = process.argv.slice(2);
  if (action === 'list' && argument === undefined) return list();
  if (action === 'retry' && argument === undefined) return retry();
  if (argument !== undefined && rest.length === 0) {
    if (action === 'export') return exportTo(argument);
    if (action === 'show') return show(referenceIn(argument));
    if (action === 'done') return done(referenceIn(argument));
    if (action === 'erase') return erase(referenceIn(argument));
  }
  throw new UsageError(`Write: ${usage}`);
});

async function list(): Promise<void> {
  await written('list', null);
  const summaries = await store.run(listSummaries);
  if (summaries.length === 0) return console.log(t('none'));
  const rows = summarize(summaries, locale, placeName);
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

/** Written down before anything is shown: what could not be audited is not read. */
async function show(reference: string): Promise<void> {
  await written('show', reference);
  await store.run((db) => markOpened(db, new Date().toISOString(), reference));
  const { requests, damaged } = await store.run((db) => listRequests(db, store.keys(), reference));
  if (damaged.length > 0) throw new UsageError(t('damaged', { references: reference }));
  const [kept] = requests;
  if (!kept) throw new UsageError(t('unknown', { reference }));
  for (const [label, words] of describeRequest(kept, locale, placeName)) {
    // Lines a visitor wrote are set apart, so that none of them can pass for a line of ours.
    const apart = words.includes('\n') ? words.split('\n').map((line) => `\n  | ${line}`) : [words];
    console.log(formatFact(label, apart.join(''), locale));
  }
}

async function done(reference: string): Promise<void> {
  const at = new Date().toISOString();
  const found = await store.run((db) =>
    db.transaction().execute(async (transaction) => {
      await audit(transaction, { at, actor, action: 'done', reference });
      return markDone(transaction, reference, at);
    }),
  );
  if (!found) throw new UsageError(t('unknown', { reference }));
  console.log(t('done', { reference }));
}

/** A running server sends them at its next look at the outbox, within seconds. */
async function retry(): Promise<void> {
  await written('retry', null);
  const count = await store.run((db) => retryMessages(db, new Date().toISOString()));
  console.log(t('retry', { count }));
}

async function erase(reference: string): Promise<void> {
  const erasure = await eraseRequest(reference, actor);
  if (erasure === 'unknown') throw new UsageError(t('unknown', { reference }));
  console.log(t(erasure === 'later' ? 'erasedLater' : 'erased', { reference }));
}

/** JSON holds every answer exactly and is read by every program; a spreadsheet takes none of it for a formula. */
async function exportTo(file: string): Promise<void> {
  refusePublic(file);
  if (existsSync(file)) throw new UsageError(`${file} is there already: name a new file.`);
  await written('export', null);
  await store.run((db) => markOpened(db, new Date().toISOString()));
  const { requests, damaged } = await store.run((db) => listRequests(db, store.keys()));
  const handle = openSync(file, 'wx', 0o600);
  writeFileSync(handle, `${JSON.stringify(requests, null, 2)}\n`);
  fsyncSync(handle);
  closeSync(handle);
  console.log(t('exported', { file, count: requests.length }));
  if (damaged.length > 0) throw new UsageError(t('damaged', { references: damaged.join(', ') }));
}

/** The server would hand a file in these folders to anyone. */
function refusePublic(file: string): void {
  const folder = `${realpathSync(dirname(resolve(file)))}${sep}`;
  for (const served of ['public', '.next']) {
    if (folder.startsWith(`${resolve(served)}${sep}`)) throw new UsageError(`${served} is served to visitors: name a file elsewhere.`);
  }
}

function written(action: string, reference: string | null): Promise<void> {
  return store.run((db) => audit(db, { at: new Date().toISOString(), actor, action, reference }));
}

function referenceIn(typed: string): string {
  const reference = readReference(typed);
  if (!reference) throw new UsageError(`“${typed}” is not a reference such as AND-4K7-92M.`);
  return reference;
}

function placeName(id: string): string {
  library ??= loadLibrary();
  const place = library.locations.find((location) => location.id === id);
  return place ? textFor(place, locale).text.words.title : id;
}
