import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ways to send the bytes of an answer. */
export type Coding = 'br' | 'gzip' | 'identity';

/** What in a request may lead its address elsewhere; such a request is handed to Next.js, which decides. */
export type Unless = Record<'query' | 'cookie' | 'header', string[]>;

/** An answer that the build has finished, as its table names it. Its bytes are in files named by their hash, one per coding. */
export type FinishedAnswer = {
  status: number;
  /** Everything the answer says but its length, its coding and its tag. */
  headers: Record<string, string>;
  /** SHA-256 of its bytes, in hexadecimal. */
  body: string;
  /** In which codings it is kept besides its plain bytes, the smallest first. */
  codings: Exclude<Coding, 'identity'>[];
  /** Whether a part of it may be asked for. */
  parts?: true;
  unless?: Unless;
};

/** Every finished answer of a build, by its address. */
export type FinishedTable = Record<string, FinishedAnswer>;

/** The ending of the file of each coding; the same that nginx looks for. */
export const endings: Record<Coding, string> = { br: '.br', gzip: '.gz', identity: '' };

/** Where a build keeps its table and the bytes of its answers. */
export function finishedFolder(distDir: string): string {
  return join(distDir, 'finished');
}

/** The file of the table in that folder. */
export const tableFile = 'table.json';

/** One way to send a finished answer: its bytes, its tag, and its headers as they are written, with and without the bytes. */
export type Sending = { bytes: Buffer; tag: string; head: string[]; bareHead: string[] };

/** A finished answer in memory. */
export type KeptAnswer = Pick<FinishedAnswer, 'parts' | 'status' | 'unless'> & { codings: Coding[]; by: Partial<Record<Coding, Sending>> };

/** Finished answers in memory, by their address. */
export type Finished = ReadonlyMap<string, KeptAnswer>;

/**
 * Reads the finished answers of a build into memory.
 *
 * @throws Error when the build has none: it ended before it was complete, or was made by another version
 */
export function readFinished(folder: string): Finished {
  const table = JSON.parse(readFileSync(join(folder, tableFile), 'utf8')) as FinishedTable;
  const files = new Map<string, Buffer>();
  const read = (name: string): Buffer => {
    const bytes = files.get(name) ?? readFileSync(join(folder, name));
    files.set(name, bytes);
    return bytes;
  };
  return new Map(Object.entries(table).map(([address, answer]) => [address, keep(answer, read)]));
}

function keep({ status, headers, body, codings: made, parts, unless }: FinishedAnswer, read: (name: string) => Buffer): KeptAnswer {
  const codings: Coding[] = [...made, 'identity'];
  const sendings = codings.map((coding) => {
    const bytes = read(body + endings[coding]);
    const tag = `"${body.slice(0, 16)}${coding === 'identity' ? '' : `-${coding}`}"`;
    const bare = { ...headers, ...(parts && { 'accept-ranges': 'bytes' }), etag: tag };
    const { 'content-type': _, ...unchanged } = bare as Record<string, string>;
    const full = { ...bare, ...(coding !== 'identity' && { 'content-encoding': coding }), 'content-length': String(bytes.length) };
    return [coding, { bytes, tag, head: Object.entries(full).flat(), bareHead: Object.entries(unchanged).flat() }] as const;
  });
  return { status, codings, by: Object.fromEntries(sendings), ...(parts && { parts }), ...(unless && { unless }) };
}
