import './plain-refusals.ts';

import { resolve } from 'node:path';
import { env } from '../env.ts';
import { accountActor } from './account-actor.ts';
import { releaseCommand } from './release/command.ts';
import { serveReleases } from './release/serve.ts';

/** Makes releases, serves one, and puts another in its place; see deploy/README.md. */
const at = {
  root: resolve(env.RELEASES_DIR),
  project: process.cwd(),
  place: { varDir: env.VAR_DIR, databaseUrl: env.DATABASE_URL, dataKeys: env.DATA_KEYS },
  siteUrl: env.SITE_URL,
  by: accountActor(),
  say: console.log,
  complain: console.error,
  print: (text: string) => void process.stdout.write(text),
};

const code = await releaseCommand(process.argv.slice(2), { ...at, serve: (named) => serveReleases(at, named) });
if (code !== 0) process.exitCode = code;
