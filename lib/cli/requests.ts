import './plain-refusals.ts';

import { theStore } from '../db/client.ts';
import { env } from '../env.ts';
import { localeOfTerminal } from '../i18n/terminal-locale.ts';
import { outboxFolder } from '../mail/transport.ts';
import { accountActor } from './account-actor.ts';
import { actOnRequests } from './requests/act.ts';
import { runCommand } from './run-command.ts';

/** What staff do with requests where they have no browser: npm run requests -- list, and so on. */
await runCommand(() =>
  actOnRequests(process.argv.slice(2), {
    store: theStore(),
    outbox: outboxFolder(env.VAR_DIR),
    locale: localeOfTerminal,
    actor: accountActor(),
    say: console.log,
  }),
);
