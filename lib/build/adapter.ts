import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NextAdapter } from 'next';
import { contentSecurityPolicy } from '../security/headers.ts';
import { finishPage } from './finish-page.ts';

/** The file beside a prerendered page that holds its status and headers; `next start` sends what it says. */
type PageMeta = { status?: number; headers?: Record<string, string> };

/**
 * A Next.js build adapter that makes reading pages plain HTML. Every prerendered page is finished, gets the policy that
 * names exactly what it holds inline, and the localized “not found” page gets its status 404.
 */
const adapter: NextAdapter = {
  name: 'andante-reading-pages',
  async onBuildComplete({ outputs, distDir, projectDir }) {
    const failures: string[] = [];
    const css = new Map<string, string>();
    const readCss = (href: string): string => {
      const text = css.get(href) ?? readFileSync(join(distDir, href.replace(/^\/_next\//, '').split('?')[0] ?? ''), 'utf8');
      css.set(href, text);
      return text;
    };
    for (const { pathname, fallback } of outputs.prerenders) {
      const file = fallback && 'filePath' in fallback ? fallback.filePath : undefined;
      if (!file?.endsWith('.html')) continue;
      try {
        finish(file, pathname, readCss, ownClientModules(pathname, distDir, projectDir));
      } catch (cause) {
        failures.push(`${pathname}: ${cause instanceof Error ? cause.message : String(cause)}`);
      }
    }
    if (failures.length > 0) throw new Error(`These pages cannot be published as plain HTML:\n${failures.join('\n')}`);
  },
};

export default adapter;

function finish(file: string, pathname: string, readCss: (href: string) => string, clientModules: string[]): void {
  if (clientModules.length > 0) throw new Error(`it uses client components (${clientModules.join(', ')})`);
  const metaFile = file.replace(/\.html$/, '.meta');
  if (!existsSync(metaFile)) throw new Error(`its status file ${metaFile} is missing`);
  const meta = JSON.parse(readFileSync(metaFile, 'utf8')) as PageMeta;
  const page = finishPage(readFileSync(file, 'utf8'), readCss);
  meta.headers = { ...meta.headers, 'Content-Security-Policy': contentSecurityPolicy(page) };
  if (pathname.endsWith('/not-found')) meta.status = 404;
  writeFileSync(file, page.html);
  writeFileSync(metaFile, JSON.stringify(meta));
}

function ownClientModules(_pathname: string, _distDir: string, _projectDir: string): string[] {
  return [];
}
