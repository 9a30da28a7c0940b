import Negotiator from 'negotiator';

/** What browsers accept, by the header in which they say it; there are few such headers, and a stranger may not add to them without end. */
const accepted = new Map<string, ReadonlySet<string>>();
const mostHeaders = 200;

/** The codings of an answer that a header `Accept-Encoding` accepts; their names, and that of a weight, may be in capitals (RFC 9110). */
export function acceptedCodings(written: string): ReadonlySet<string> {
  const header = written.toLowerCase();
  let known = accepted.get(header);
  if (!known) {
    known = new Set(new Negotiator({ headers: { 'accept-encoding': header } }).encodings());
    if (accepted.size < mostHeaders && header.length < 200) accepted.set(header, known);
  }
  return known;
}
