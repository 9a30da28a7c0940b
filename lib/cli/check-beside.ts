import './plain-refusals.ts';
import '../serve/compile-patterns-at-once.ts';

import { setPriority } from 'node:os';
import { checker } from '../check/check.ts';
import { enginePrint, KeptAnswers, readMessages } from '../check/disk.ts';
import { LastAnswers } from '../check/keep.ts';
import { prepareRules } from '../check/rules.ts';
import type { CheckAnswer, CheckQuestion } from '../staff/content/check-beside.ts';

/**
 * Checks content for a server (lib/staff/content/check-beside.ts), in a process of its own that gives way to readers. It remembers what
 * it has read, begins with what the build has found, and ends with its server.
 */
setPriority(5);
process.once('disconnect', () => process.exit(0));
const check = checker();
const keep = new LastAnswers(new KeptAnswers(enginePrint()));
const messages = readMessages();
const prepared = prepareRules();
process.on('message', async ({ id, raw, today }: CheckQuestion) => {
  await prepared;
  keep.begin();
  const { problems } = check({ raw, messages }, { today, keep });
  process.send?.({ id, problems } satisfies CheckAnswer);
});
