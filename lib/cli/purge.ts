import './plain-refusals.ts';

import { purgeRequests } from '../intake/purge.ts';
import { argumentsOf, runCommand } from './run-command.ts';

/** Erases every request whose last day has come: npm run purge. A running server does the same every hour. */
await runCommand(async () => {
  argumentsOf('npm run purge', 0);
  const erased = await purgeRequests();
  console.log(`Requests erased: ${erased.length}.`);
});
