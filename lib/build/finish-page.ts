import { createHash } from 'node:crypto';
import type { PageSheet } from './page-sheets.ts';

export type FinishedPage = {
  html: string;
  /** Hashes of what stays inline, for the Content-Security-Policy. */
  scripts: string[];
  styles: string[];
};

const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const stylesheet = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;

/**
 * Turns a prerendered page into plain HTML: the framework’s scripts and data go, our own scripts, structured data and
 * speculation rules stay, and the style sheet moves into the page but for what only paper needs.
 *
 * @param readSheet gives the parts of a style sheet by its address
 * @throws Error when the page needs a script to show its content
 */
export function finishPage(html: string, readSheet: (href: string) => PageSheet): FinishedPage {
  const unresolved = /<template id="B:|<div hidden id="S:|<!--\$[!?~]-->/.exec(html);
  if (unresolved) throw new Error(`the page waits for a script to show part of its content (${unresolved[0]})`);

  const scripts: string[] = [];
  const styles: string[] = [];
  const adapts: PageSheet['adapt'][] = [];
  const plain = html
    .replace(script, (whole, attributes: string, content: string) => {
      if (/\btype="application\/ld\+json"/.test(attributes)) return whole;
      if (/\btype="speculationrules"|\bid="theme"/.test(attributes)) {
        scripts.push(hashSource(content));
        return whole;
      }
      return /\bsrc="\/scripts\//.test(attributes) ? whole : '';
    })
    .replace(/<link rel="preload" as="(?:script|style)"[^>]*>/g, '')
    .replace(stylesheet, (_whole, href: string) => {
      const { screen, paper, adapt } = readSheet(href);
      adapts.push(adapt);
      styles.push(hashSource(screen));
      return `<style>${screen}</style><link rel="stylesheet" href="${paper}" media="print"/>`;
    })
    // Next.js says once more for one network what Open Graph says for all, and that network reads.
    .replace(/<meta name="twitter:(?!card")[^>]*>/g, '')
    .replace(/<div hidden="">(?:<!--.*?-->)*<\/div>/g, '')
    .replace(/<!--(?:\/?\$| )?-->/g, '');
  const finished = adapts.reduce((page, adapt) => adapt(page), plain);
  if (/self\.__next_f|\/_next\/static\/[^"]*\.js/.test(finished)) throw new Error('part of the framework’s script is still in the page');
  return { html: finished, scripts, styles };
}

function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
