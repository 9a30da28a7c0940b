import { createHash } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { FinishedAnswer } from '../serve/finished.ts';
import { endings } from '../serve/finished.ts';

/** What compressing makes smaller; pictures and fonts are compressed already. */
export const compressible = /^(?:text|application)\/|svg/;

/** One step below the most: 2 % more bytes for a third of the work, which a build does for every page. */
const quality = 10;

/** Bytes below this fit in one packet whatever is done to them; Next.js draws the line at the same place. */
const worthCompressing = 1024;

const compress = {
  br: (bytes: Buffer): Promise<Buffer> =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gzip: (bytes: Buffer): Promise<Buffer> => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * Keeps bytes in a folder under the name of their hash, plain and in each coding that makes them smaller. What a build before has
 * compressed already, it takes from `cache`.
 */
export class ByteKeeper {
  readonly #folder: string;
  readonly #cache: string;
  readonly #kept = new Map<string, Promise<FinishedAnswer['codings']>>();

  constructor(folder: string, cache: string) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    mkdirSync(cache, { recursive: true });
    this.#folder = folder;
    this.#cache = cache;
  }

  /** Compressing runs beside other work; many calls may wait at once. */
  async keep(bytes: Buffer, type = ''): Promise<Pick<FinishedAnswer, 'body' | 'codings'>> {
    const body = createHash('sha256').update(bytes).digest('hex');
    const kept = this.#kept.get(body) ?? this.#write(body, bytes, bytes.length >= worthCompressing && compressible.test(type));
    this.#kept.set(body, kept);
    return { body, codings: await kept };
  }

  async #write(body: string, bytes: Buffer, worthwhile: boolean): Promise<FinishedAnswer['codings']> {
    writeFileSync(join(this.#folder, body), bytes);
    if (!worthwhile) return [];
    const codings: FinishedAnswer['codings'] = [];
    for (const coding of ['br', 'gzip'] as const) {
      const name = body + endings[coding];
      const cached = join(this.#cache, name);
      // Written under another name first: a build that is cut off leaves no half of a file.
      if (!existsSync(cached)) writeWhole(cached, await compress[coding](bytes));
      if (readFileSync(cached).length >= bytes.length) continue;
      linkSync(cached, join(this.#folder, name));
      codings.push(coding);
    }
    return codings;
  }

  /** Forgets what builds before have compressed and this one did not need. */
  forgetOthers(): void {
    for (const name of readdirSync(this.#cache)) {
      if (!this.#kept.has(basename(name).split('.')[0] ?? '')) rmSync(join(this.#cache, name));
    }
  }
}

function writeWhole(file: string, bytes: Buffer): void {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, bytes);
  rmSync(file, { force: true });
  linkSync(draft, file);
  rmSync(draft);
}
