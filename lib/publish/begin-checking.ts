import type { Store } from '../db/client.ts';
import { codeOf, log } from '../log.ts';
import type { Repository } from '../repository/repository.ts';
import { checkBeside } from '../staff/content/check-beside.ts';
import { contentNow } from '../staff/content/content-now.ts';
import { listPeople } from '../staff/store.ts';

/** Who looks at what the check finds. */
const readers: ReadonlySet<string> = new Set(['editor', 'admin']);

/**
 * Has the check beside the server begin, where somebody works here who will look at what it finds: their first page after a start waited
 * seconds for it. A start without it is as good; the next page asks again.
 */
export async function beginChecking(store: Store, repository?: Repository, check: typeof checkBeside = checkBeside): Promise<void> {
  try {
    const people = await store.run(listPeople);
    if (people.some(({ role, leftAt }) => leftAt === null && readers.has(role)))
      await check(await contentNow({ store, ...(repository && { repository }) }));
  } catch (problem) {
    log('warn', 'check-waits', { code: codeOf(problem) });
  }
}
