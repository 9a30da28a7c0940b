import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { env } from '../env.ts';

/** A finished page from which others are made on request, with its Content-Security-Policy. */
export type Template = { html: string; policy: string };

const folder = join(process.cwd(), '.next', 'templates');

/** Marks a page as a template: any element with this attribute. */
export const templateMark = 'data-template=""';

/** Asks a server in development for a page as it is built; next.config.mjs leads other requests for it to a handler. */
export const templateHeader = 'x-template';

function fileOf(path: string): string {
  return join(folder, `${path.replaceAll('/', '~')}.json`);
}

/** Keeps a finished page beside the build. */
export function writeTemplate(path: string, template: Template): void {
  mkdirSync(dirname(fileOf(path)), { recursive: true });
  writeFileSync(fileOf(path), JSON.stringify(template));
}

/**
 * A page kept by the build. In development, where nothing is built, the page is asked from the running server.
 *
 * @param path where the page lies in `app`, which is its address in the build, such as /fr/evidence
 * @param url any address of the running server, used in development only
 */
export async function readTemplate(path: string, url: string): Promise<Partial<Template> & { html: string }> {
  if (env.NODE_ENV === 'development')
    return { html: await (await fetch(new URL(path, url), { headers: { [templateHeader]: '1' } })).text() };
  return JSON.parse(readFileSync(fileOf(path), 'utf8')) as Template;
}
