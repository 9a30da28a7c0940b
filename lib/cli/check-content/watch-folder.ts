import { existsSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { contentFingerprint } from '../../content/read.ts';
import { locales } from '../../i18n/locales.ts';

/** How long nothing may change before it is looked at: editors write a file in several steps. In milliseconds. */
const calm = 50;
/** What the system does not tell, such as an edit in a folder made a moment ago, is seen by looking; in milliseconds. */
const everySoOften = 2000;

/**
 * Calls `changed` whenever the content folder, or the words of the interface beside it, differ from what they were at the call before;
 * `gone` once, when the folder is no longer there. It watches from the moment it is called, so that nothing is missed while a first run
 * goes on.
 */
export function watchFolder(folder: string, { changed, gone }: { changed: () => Promise<unknown>; gone: () => void }): void {
  const messages = join(folder, '..', 'messages');
  let seen = printOf(folder, messages);
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = Promise.resolve();
  const look = async (): Promise<void> => {
    if (!existsSync(folder)) {
      stop();
      gone();
      return;
    }
    const print = printOf(folder, messages);
    if (print === seen) return;
    seen = print;
    await changed();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // A folder that goes while it is read is looked at again.
      running = running.then(look).catch(() => {
        seen = '';
      });
    }, calm);
  };
  const watchers = [folder, ...(existsSync(messages) ? [messages] : [])].map((one) =>
    watch(one, { recursive: one === folder }, soon).on('error', soon),
  );
  const often = setInterval(soon, everySoOften);
  const stop = (): void => {
    clearTimeout(timer);
    clearInterval(often);
    for (const watcher of watchers) watcher.close();
  };
}

function printOf(folder: string, messages: string): string {
  const words = locales.map((locale) => statSync(join(messages, `${locale}.json`), { throwIfNoEntry: false })?.mtimeMs);
  try {
    return `${contentFingerprint(folder)} ${words.join(' ')}`;
  } catch {
    return ''; // It went while it was looked at.
  }
}
