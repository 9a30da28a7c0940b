/**
 * The header by which the front tells a handler that a sender is over its share, with the seconds to wait: the handler answers with what
 * was typed and does nothing else. From outside it means nothing, because the front takes it away.
 */
export const lateHeader = 'x-late-seconds';

/** The seconds a sender has to wait; `undefined` for one within its share. */
export function lateness(headers: Headers): number | undefined {
  const seconds = Number(headers.get(lateHeader));
  return Number.isInteger(seconds) && seconds > 0 ? seconds : undefined;
}
