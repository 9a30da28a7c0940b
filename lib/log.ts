import { AsyncLocalStorage } from 'node:async_hooks';

/** What a line may tell: ids, counts, codes and milliseconds. There is no field for a visitor’s words. */
export type LogFields = {
  reference?: string;
  store?: 'sqlite' | 'postgres';
  mail?: 'smtp' | 'files';
  code?: string;
  count?: number;
  attempts?: number;
  status?: number;
  ms?: number;
};

const requestIds = new AsyncLocalStorage<string>();

/** Does some work under a request id, which every line logged meanwhile carries. */
export function withRequestId<T>(id: string, work: () => T): T {
  return requestIds.run(id, work);
}

/** An id or a code. An address, a name or a sentence does not look like one. */
const idOrCode = /^[\w.:/-]{1,80}$/;

/** Writes one line of JSON to standard output: when, what, under which request, and nothing a visitor wrote. */
export function log(level: 'info' | 'warn' | 'error', event: string, fields: LogFields = {}): void {
  const safe = Object.entries(fields).map(([name, value]) => [
    name,
    typeof value === 'string' && !idOrCode.test(value) ? 'withheld' : value,
  ]);
  const requestId = requestIds.getStore();
  console.log(
    JSON.stringify({ time: new Date().toISOString(), level, event, ...(requestId && { requestId }), ...Object.fromEntries(safe) }),
  );
}

/** Writes one sentence for whoever runs the server. */
export function announce(sentence: string): void {
  console.log(sentence);
}

/** The code by which the outside world names a failure, such as ECONNREFUSED; never its message, which may quote data. */
export function codeOf(failure: unknown): string {
  for (let error = failure; error instanceof Error; error = error.cause) {
    const { code, errcode } = error as Error & { code?: unknown; errcode?: unknown };
    if (typeof errcode === 'number') return `sqlite-${errcode}`;
    if (typeof code === 'string') return code;
    if (!error.cause) return error.name;
  }
  return 'unknown';
}
