import type { Store } from '../../db/client.ts';
import { formatFact } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { listDamaged } from '../../intake/damaged-store.ts';
import { commandWords, describeRequest, summarize } from '../../intake/describe.ts';
import { markOpened } from '../../intake/opened-store.ts';
import { eraseRequest } from '../../intake/purge.ts';
import { readReference } from '../../intake/reference.ts';
import { audit, listRequests } from '../../intake/store.ts';
import { listSummaries } from '../../intake/summaries-store.ts';
import { retryMessages } from '../../mail/store.ts';
import { closeRequest } from '../../staff/inbox/change.ts';
import { misused, UsageError } from '../usage.ts';
import { requirePrivateNewFile, writePrivateFile } from './export-to.ts';
import { placeNames } from './place-names.ts';

/** Where requests are and who asks: every use is written down with the name of the account. */
export type At = {
  store: Store;
  /** The folder of messages that no mail server took. */
  outbox: string;
  locale: Locale;
  actor: string;
  say: (line: string) => void;
};

/**
 * Does with requests what the words of a command ask.
 *
 * @throws UsageError when they ask for nothing that can be done; StoreUnavailable
 */
export async function actOnRequests([action, argument, ...rest]: readonly string[], at: At): Promise<void> {
  if (action === 'list' && argument === undefined) return list(at);
  if (action === 'retry' && argument === undefined) return retry(at);
  if (argument !== undefined && rest.length === 0) {
    if (action === 'export') return exportTo(argument, at);
    if (action === 'show') return show(referenceIn(argument), at);
    if (action === 'done') return done(referenceIn(argument), at);
    if (action === 'erase') return erase(referenceIn(argument), at);
  }
  throw misused('requests');
}

async function list(at: At): Promise<void> {
  const { store, locale, say } = at;
  await written('list', null, at);
  const summaries = await store.run(listSummaries);
  if (summaries.length === 0) return say(commandWords(locale)('none'));
  const rows = summarize(summaries, locale, placeNames(locale));
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows)
    say(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  const damaged = await store.run(listDamaged);
  if (damaged.length > 0)
    say(commandWords(locale)('damagedInPart', { references: damaged.join(', '), command: 'npm run requests -- erase REFERENCE' }));
}

/** Written down before anything is shown: what could not be audited is not read. */
async function show(reference: string, at: At): Promise<void> {
  const { store, locale, say } = at;
  const t = commandWords(locale);
  await written('show', reference, at);
  await store.run((db) => markOpened(db, new Date().toISOString(), reference));
  const { requests, damaged } = await store.run((db) => listRequests(db, store.keys(), reference));
  if (damaged.length > 0) throw new UsageError(t('damaged', { references: reference }));
  const [kept] = requests;
  if (!kept) throw new UsageError(t('unknown', { reference }));
  for (const [label, words] of describeRequest(kept, locale, placeNames(locale))) {
    // Lines a visitor wrote are set apart, so that none of them can pass for a line of ours.
    const apart = words.includes('\n') ? words.split('\n').map((line) => `\n  | ${line}`) : [words];
    say(formatFact(label, apart.join(''), locale));
  }
}

async function done(reference: string, at: At): Promise<void> {
  const t = commandWords(at.locale);
  await written('done', reference, at);
  const closed = await closeRequest({ id: at.actor, name: at.actor }, reference, new Date(), at.store);
  if (closed.did === 'unknown') throw new UsageError(t('unknown', { reference }));
  at.say(t('done', { reference }));
}

/** A running server sends them at its next look at the outbox, within seconds. */
async function retry(at: At): Promise<void> {
  await written('retry', null, at);
  const count = await at.store.run((db) => retryMessages(db, new Date().toISOString()));
  at.say(commandWords(at.locale)('retry', { count }));
}

async function erase(reference: string, { store, outbox, locale, actor, say }: At): Promise<void> {
  const t = commandWords(locale);
  const erasure = await eraseRequest(reference, actor, new Date(), store, { folder: outbox });
  if (erasure === 'unknown') throw new UsageError(t('unknown', { reference }));
  say(t(erasure === 'later' ? 'erasedLater' : 'erased', { reference }));
}

async function exportTo(file: string, at: At): Promise<void> {
  const { store, locale, say } = at;
  const t = commandWords(locale);
  requirePrivateNewFile(file);
  await written('export', null, at);
  await store.run((db) => markOpened(db, new Date().toISOString()));
  const { requests, damaged } = await store.run((db) => listRequests(db, store.keys()));
  writePrivateFile(file, requests);
  say(t('exported', { file, count: requests.length }));
  if (damaged.length > 0) throw new UsageError(t('damaged', { references: damaged.join(', ') }));
}

function written(action: string, reference: string | null, { store, actor }: At): Promise<void> {
  return store.run((db) => audit(db, { at: new Date().toISOString(), actor, action, reference }));
}

function referenceIn(typed: string): string {
  const reference = readReference(typed);
  if (!reference) throw new UsageError(`“${typed}” is not a reference such as AND-4K7-92M.`);
  return reference;
}
