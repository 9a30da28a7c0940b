import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { templateMark } from '../templates/templates.ts';
import { divideCss } from './divide-css.ts';
import type { KeptSheets } from './kept-sheets.ts';
import { cssPruner } from './prune-css.ts';
import { shortNames } from './short-names.ts';

/** What a page needs of a style sheet. */
export type PageSheet = {
  /** Rules for screens that fit the page. */
  screen: string;
  /** The address of those for paper, which all pages share. */
  paper: string;
  /** Puts the names that custom properties have in the sheet into the page, whose drawings use them. */
  rename: (html: string) => string;
};

export type SheetReader = {
  /** Gives the parts of a style sheet of the build, known by its address, that a page needs. */
  read: (href: string, html: string) => PageSheet;
  /** Writes the part for paper of such a sheet, for a page that needs no other part of it any more. */
  lay: (href: string) => void;
};

/** Where sheets for paper lie in a build; next.config.mjs leads `/styles/…` there. */
const folder = 'static/css';

/**
 * Reads style sheets of the build, each made to fit a page and its own scripts; a template also to whatever the code that fills it may
 * add. What only paper needs is a file of its own, which no first view waits for.
 */
export function sheetReader(distDir: string, kept: KeptSheets): SheetReader {
  const scripts = sources(join(process.cwd(), 'public', 'scripts'));
  const fillers = sources(join(process.cwd(), 'lib'))
    .filter(({ code }) => /from '[./]*\/templates\//.test(code))
    .map(({ code }) => code)
    .join('\n');
  const pruners = new Map<string, ReturnType<typeof cssPruner>>();
  const prunerFor = (html: string): ReturnType<typeof cssPruner> => {
    // The script of the theme stands in every page, without its address.
    const own = scripts.filter(({ name }) => name === 'theme.js' || html.includes(`/scripts/${name.replace(/js$/, '')}`));
    const isTemplate = html.includes(templateMark);
    const key = `${own.map(({ name }) => name).join()} ${isTemplate}`;
    const code = own.map((script) => script.code).join('\n');
    const pruner = pruners.get(key) ?? cssPruner({ scripts: code, fillers: isTemplate ? fillers : undefined, known: kept });
    pruners.set(key, pruner);
    return pruner;
  };
  const sheets = new Map<string, PageSheet>();
  const inScripts = scripts.map(({ code }) => code).join('\n');
  const divided = (href: string): PageSheet => {
    const sheet = sheets.get(href) ?? divide(distDir, href, inScripts);
    sheets.set(href, sheet);
    return sheet;
  };
  const read: SheetReader['read'] = (href, html) => {
    const sheet = divided(href);
    return { ...sheet, screen: sheet.rename(prunerFor(html)(sheet.screen, html)) };
  };
  return { read, lay: divided };
}

/** The two parts of a sheet, the one for paper written where it is served. */
function divide(distDir: string, href: string, inScripts: string): PageSheet {
  const whole = readFileSync(join(distDir, href.replace(/^\/_next\//, '').split('?')[0] ?? ''), 'utf8').trimEnd();
  const { screen, paper } = divideCss(whole);
  const rename = shortNames(whole, inScripts);
  const { code } = transform({ filename: 'paper.css', code: Buffer.from(rename(paper)), minify: true });
  const name = `paper.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.css`;
  mkdirSync(join(distDir, folder), { recursive: true });
  writeFileSync(join(distDir, folder, name), code);
  return { screen, paper: `/styles/${name}`, rename };
}

function sources(where: string): { name: string; code: string }[] {
  return readdirSync(where, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => ({ name, code: readFileSync(join(where, name), 'utf8') }));
}
