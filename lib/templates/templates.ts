import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { env } from '../env.ts';
import { keepPage } from './keep-page.ts';
import type { Part } from './part.ts';

/** A finished page from which others are made on request, with its Content-Security-Policy. */
export type Template = { html: string; policy: string };

/** A template as answers are made from it; there is no policy in development. */
export type KeptTemplate = { page: Part; policy: string | undefined };

const folder = join(process.cwd(), '.next', 'templates');

/** Marks a page as a template: any element with this attribute. */
export const templateMark = 'data-template=""';

/** Asks a server in development for a page as it is built; next.config.mjs leads other requests for it to a handler. */
const templateHeader = 'x-template';

/** Templates read by this process, by their files; a finished build does not change. */
const kept = new Map<string, KeptTemplate>();

function fileOf(path: string): string {
  return join(folder, `${path.replaceAll('/', '~')}.json`);
}

/** Keeps a finished page beside the build. */
export function writeTemplate(path: string, template: Template): void {
  mkdirSync(dirname(fileOf(path)), { recursive: true });
  writeFileSync(fileOf(path), JSON.stringify(template));
}

/**
 * A page kept by the build; the first call reads them all, so that no later visitor waits for one. In development, where nothing is built, the page is asked from the running server
 * each time.
 *
 * @param path where the page lies in `app`, which is its address in the build, such as /fr/evidence
 * @param url any address of the running server, used in development only
 */
export async function loadTemplate(path: string, url: string): Promise<KeptTemplate> {
  if (env.NODE_ENV === 'development') {
    const built = await fetch(new URL(path, url), { headers: { [templateHeader]: '1' } });
    return { page: keepPage(await built.text()), policy: undefined };
  }
  if (kept.size === 0) for (const name of readdirSync(folder)) kept.set(join(folder, name), readTemplate(name));
  const known = kept.get(fileOf(path));
  if (!known) throw new Error(`The build kept no page for ${path}.`);
  return known;
}

function readTemplate(name: string): KeptTemplate {
  const { html, policy } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Template;
  return { page: keepPage(html), policy };
}
