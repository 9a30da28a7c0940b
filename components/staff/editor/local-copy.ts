/**
 * What was typed into a file in one open editor and is not known to have arrived, and what it was written over. Each editor keeps its own:
 * what one tab saves, or decides, takes nothing from another.
 */
export type LocalCopy = { file: string; session: string; who: string; text: string; version: number; from?: string; at: string };

/** As the store keeps it: `file` is its key, under which older copies have the name of their file alone. */
type Row = Omit<LocalCopy, 'session'> & { of?: string };

const name = 'andante-editor';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(name, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('copies', { keyPath: 'file' });
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

async function inStore<Value>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<Value>): Promise<Value | undefined> {
  try {
    const db = await open();
    return await new Promise((resolve, reject) => {
      const asked = ask(db.transaction('copies', mode).objectStore('copies'));
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  } catch {
    return undefined; // A browser that keeps nothing, as in a private window: the text is still in the page.
  }
}

const keyOf = ({ file, session }: Pick<LocalCopy, 'file' | 'session'>): string => (session === '' ? file : `${file} ${session}`);

/** Keeps what is typed on this device until the server has it. */
export async function keepCopy({ session, ...copy }: LocalCopy): Promise<void> {
  await inStore('readwrite', (store) => store.put({ ...copy, file: keyOf({ ...copy, session }), of: copy.file }));
}

/** What this device kept of a file for somebody; others who use it are not shown it. */
export async function findCopies(file: string, who: string): Promise<LocalCopy[]> {
  const rows = (await inStore<Row[]>('readonly', (store) => store.getAll())) ?? [];
  return rows
    .filter((row) => (row.of ?? row.file) === file && row.who === who)
    .map(({ of: _, ...row }) => ({ ...row, file, session: row.file.slice(file.length + 1) }));
}

/** Forgets a copy: the server has the text, or the writer does not want it. */
export async function dropCopy(copy: Pick<LocalCopy, 'file' | 'session'>): Promise<void> {
  await inStore('readwrite', (store) => store.delete(keyOf(copy)));
}
