/** What was typed into a file on this device and is not known to have arrived, and what it was written over. */
export type LocalCopy = { file: string; who: string; text: string; version: number; base: string | null; at: string };

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

/** Keeps what is typed on this device until the server has it. */
export async function keepCopy(copy: LocalCopy): Promise<void> {
  await inStore('readwrite', (store) => store.put(copy));
}

/** What this device kept of a file for somebody; others who use it are not shown it. */
export async function findCopy(file: string, who: string): Promise<LocalCopy | undefined> {
  const copy = await inStore<LocalCopy | undefined>('readonly', (store) => store.get(file));
  return copy?.who === who ? copy : undefined;
}

/** Forgets a copy: the server has the text, or the writer does not want it. */
export async function dropCopy(file: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(file));
}
