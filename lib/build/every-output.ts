import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { lowered } from './rules.ts';

/** A file that answers an address as it lies: a prerendered page, a feed, a font, a script. */
export type Output = {
  /** Where the build keeps it, before any rule leads there, such as /fr/conditions/fibromyalgia. */
  path: string;
  file: string;
  status: number;
  headers: Record<string, string>;
  /** Whether a browser may ask for a part of it. */
  parts: boolean;
};

/** The file beside a prerendered page that holds its status and headers; `next start` sends what it says. */
export type PageMeta = { status?: number; headers?: Record<string, string> };

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** Everything a build of Next.js answers without running code. */
export function everyOutput(distDir: string, publicDir: string): Output[] {
  return [...prerendered(join(distDir, 'server')), ...lying(publicDir, ''), ...lying(join(distDir, 'static'), '/_next/static')];
}

/** Prerendered pages and files. The list Next.js hands over leaves out the pages for errors, so they are found on disk. */
function prerendered(server: string): Output[] {
  return readdirSync(server, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:html|body)$/.test(name) && existsSync(join(server, metaOf(name))))
    .map((name) => {
      const { status = 200, headers = {} } = JSON.parse(readFileSync(join(server, metaOf(name)), 'utf8')) as PageMeta;
      const path = `/${name.split('/$/')[1] ?? name.split('app/')[1] ?? name}`.replace(/\.(?:html|body)$/, '');
      const type = name.endsWith('.html') ? { 'content-type': 'text/html; charset=utf-8' } : {};
      return { path, file: join(server, name), status, headers: { ...type, ...lowered(headers) }, parts: false };
    });
}

/** The file that goes with a prerendered one. */
export function metaOf(name: string): string {
  return name.replace(/\.(?:html|body)$/, '.meta');
}

/** Files of a folder that are served as they are. */
function lying(folder: string, base: string): Output[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({
      path: `${base}/${name.replaceAll('\\', '/')}`,
      file: join(folder, name),
      status: 200,
      headers: { 'content-type': types[extname(name)] ?? 'application/octet-stream' },
      parts: true,
    }));
}
