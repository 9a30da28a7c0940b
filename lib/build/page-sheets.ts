import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { templateMark } from '../templates/templates.ts';
import { leadToPanel, panelOf, panelScript, withoutPanel } from './display-panel.ts';
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
  /** Puts the names that custom properties have in the sheet into the page, whose drawings use them, and leaves “Display” to its script. */
  adapt: (html: string) => string;
};

export type SheetReader = {
  /** Gives the parts of a style sheet of the build, known by its address, that a page needs. */
  read: (href: string, html: string) => PageSheet;
  /** Writes what such a sheet has beside a page that needs no other part of it any more: the part for paper, the script of “Display”. */
  lay: (href: string, html: string) => unknown;
};

/** A sheet of the build: what screens need, the address of what paper needs, what “Display” needs, and how its names become short. */
type Divided = { screen: string; paper: string; display: string; rename: (text: string) => string };

/** Where these lie in a build, as Next.js has what lies there kept for a year; its rules lead `/styles/paper…` and `/scripts/display…` there. */
const folder = 'static/css';

/**
 * Reads style sheets of the build, each made to fit a page and its own scripts; a template also to whatever the code that fills it may
 * add. What only paper needs is a file of its own, which no first view waits for, and so is what “Display” needs.
 */
export function sheetReader(distDir: string, kept: KeptSheets): SheetReader {
  const scripts = sources(join(process.cwd(), 'public', 'scripts'));
  const fillers = sources(join(process.cwd(), 'lib'))
    .filter(({ code }) => /from '[./]*\/templates\//.test(code))
    .map(({ code }) => code)
    .join('\n');
  const pruners = new Map<string, ReturnType<typeof cssPruner>>();
  const prunerFor = (html: string, display: string): ReturnType<typeof cssPruner> => {
    // The script of the theme stands in every page, without its address.
    const own = scripts.filter(({ name }) => name === 'theme.js' || html.includes(`/scripts/${name.replace(/js$/, '')}`));
    const isTemplate = html.includes(templateMark);
    const key = `${own.map(({ name }) => name).join()} ${isTemplate} ${display}`;
    // What is read by rules that come later stays, as it does for scripts.
    const code = [...own.map((script) => script.code), display].join('\n');
    const pruner = pruners.get(key) ?? cssPruner({ scripts: code, fillers: isTemplate ? fillers : undefined, known: kept });
    pruners.set(key, pruner);
    return pruner;
  };
  const sheets = new Map<string, Divided>();
  const inScripts = scripts.map(({ code }) => code).join('\n');
  const divided = (href: string): Divided => {
    const sheet = sheets.get(href) ?? divide(distDir, href, inScripts);
    sheets.set(href, sheet);
    return sheet;
  };
  // All pages of a language have the same panel.
  const panels = new Map<string, string>();
  const lay = (href: string, html: string): string | undefined => {
    const panel = panelOf(html);
    const { display, rename } = divided(href);
    if (panel === undefined) return undefined;
    const script = panels.get(href + panel) ?? write(distDir, 'display.js', panelScript(panel, minified(rename(display))));
    panels.set(href + panel, script);
    return script;
  };
  const read: SheetReader['read'] = (href, html) => {
    const { screen, paper, display, rename } = divided(href);
    const script = lay(href, html);
    const left = withoutPanel(html);
    return {
      screen: rename(prunerFor(html, script ? display : '')(screen, left)),
      paper,
      adapt: (page) => rename(script ? leadToPanel(page, script) : page),
    };
  };
  return { read, lay };
}

/** The parts of a sheet, the one for paper written where it is served. */
function divide(distDir: string, href: string, inScripts: string): Divided {
  const whole = readFileSync(join(distDir, href.replace(/^\/_next\//, '').split('?')[0] ?? ''), 'utf8').trimEnd();
  const { screen, paper, display } = divideCss(whole);
  const rename = shortNames(whole, inScripts);
  return { screen, paper: write(distDir, 'paper.css', minified(rename(paper))), display, rename };
}

function minified(css: string): string {
  return transform({ filename: 'part.css', code: Buffer.from(css), minify: true }).code.toString();
}

/** Writes what pages share, and gives its address, named by its content. */
function write(distDir: string, kind: 'paper.css' | 'display.js', code: string): string {
  const mark = createHash('sha256').update(code).digest('hex').slice(0, 8);
  const name = kind.replace('.', `.${mark}.`);
  mkdirSync(join(distDir, folder), { recursive: true });
  writeFileSync(join(distDir, folder, name), code);
  return `${kind === 'paper.css' ? '/styles' : '/scripts'}/${name}`;
}

function sources(where: string): { name: string; code: string }[] {
  return readdirSync(where, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => ({ name, code: readFileSync(join(where, name), 'utf8') }));
}
