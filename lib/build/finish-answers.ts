import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markedPath } from '../assets.ts';
import { cachingOf, contentSecurityPolicy, securityHeaders } from '../security/headers.ts';
import type { FinishedAnswer, FinishedTable } from '../serve/finished.ts';
import { finishedFolder, tableFile } from '../serve/finished.ts';
import type { Output } from './every-output.ts';
import { everyOutput } from './every-output.ts';
import { ByteKeeper, compressible } from './keep-bytes.ts';
import { publicAddresses } from './public-addresses.ts';
import type { Lead, Rules } from './rules.ts';
import { followRules } from './rules.ts';

/** Headers by which the framework speaks to itself. */
const inner = /^x-next/;

/** How many answers are compressed beside one another, as Node.js has threads for it: each of them takes some megabytes. */
const atOnce = 4;

const always = Object.fromEntries(securityHeaders.map(({ key, value }) => [key.toLowerCase(), value]));

/**
 * Writes every answer that a build can give without running code, compressed, and one table from address to status, headers and bytes.
 * The rules of next.config.mjs decide which address has which answer; `lib/serve` sends them.
 */
export async function finishAnswers(distDir: string, publicDir: string, rules: Rules): Promise<FinishedTable> {
  const folder = finishedFolder(distDir);
  const keeper = new ByteKeeper(folder, join(distDir, 'cache', 'finished'));
  const entries: [string, FinishedAnswer][] = [];
  const waiting = everyOutput(distDir, publicDir).values();
  const work = async (): Promise<void> => {
    for (const output of waiting) {
      const marked = output.path.startsWith('/scripts/') ? markedPath(output.path as `/${string}`) : undefined;
      const leads = publicAddresses(output.path, marked).map((address) => ({ address, lead: followRules(address, rules) }));
      const here = leads.flatMap(({ address, lead }) => (lead?.path === output.path ? [{ address, lead }] : []));
      if (here.length === 0 || output.path.startsWith('/_') !== output.path.startsWith('/_next/')) continue;
      const bytes = await keeper.keep(readFileSync(output.file), output.headers['content-type']);
      for (const { address, lead } of here) entries.push([address, { ...answerOf(output, lead), ...bytes }]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const table: FinishedTable = Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(join(folder, tableFile), JSON.stringify(table, null, 1));
  keeper.forgetOthers();
  return table;
}

function answerOf({ status, headers, parts }: Output, { headers: ruled, unless }: Lead): Omit<FinishedAnswer, 'body' | 'codings'> {
  const own = Object.entries(headers).filter(([name]) => !inner.test(name) && name !== 'etag');
  const all: Record<string, string> = {
    ...always,
    'content-security-policy': contentSecurityPolicy(),
    ...Object.fromEntries(own),
    ...ruled,
  };
  all['cache-control'] = cachingOf(status, all['cache-control'] ?? '');
  // Whether or not it is worth it for these bytes: an answer of a kind that is compressed varies.
  if (compressible.test(all['content-type'] ?? '')) all.vary = 'Accept-Encoding';
  const depends = unless.query.length + unless.cookie.length + unless.header.length > 0;
  return { status, headers: all, ...(parts && { parts }), ...(depends && { unless }) };
}
