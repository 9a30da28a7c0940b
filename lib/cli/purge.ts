import './plain-refusals.ts';

import { purgeRequests } from '../intake/purge.ts';
import { runCommand } from './run-command.ts';
import { misused } from './usage.ts';

/**
 * Erases every request whose last day has come: npm run purge. A running server does the same every hour. With
 * --despite-clock it believes a clock that is far ahead of what the store has seen.
 */
await runCommand(async () => {
  const [option, ...rest] = process.argv.slice(2);
  if (rest.length > 0 || (option !== undefined && option !== '--despite-clock')) {
    throw misused('purge');
  }
  const erased = await purgeRequests(undefined, undefined, undefined, { despiteClock: option !== undefined });
  console.log(`Requests erased: ${erased.length}.`);
});
