import type { Selector } from 'lightningcss';
import { transform } from 'lightningcss';
import type { Living } from './living-selectors.ts';
import { withoutDead } from './living-selectors.ts';
import { printOf, readElements } from './page-elements.ts';
import { classesKept, wordsGiven, wordsOf } from './script-words.ts';
import { mayMatch, shownBy } from './selectors.ts';

/** The oldest browsers Next.js builds for. Without them the minifier writes shorthands that Safari does not know, and drops. */
const targets = { chrome: 111 << 16, edge: 111 << 16, firefox: 111 << 16, safari: (16 << 16) | (4 << 8) };

const property = /--[\w-]+/g;

type Options = {
  /** The text of our own scripts, which may add any class they name. */
  scripts: string;
  /** The text of the code that makes answers from the page, putting pieces into one another; undefined where none does. */
  fillers?: string | undefined;
  /** Sheets made before, by what they are made of. */
  known?: Known;
};

/**
 * Makes style sheets fit one page: rules that nothing in the page, and nothing that a script or an answer may make of it, can ever
 * match are left out, and so is what a list of selectors says of nothing. Every page carries its style sheet, so a page pays for its own looks only.
 */
export function cssPruner({ scripts, fillers, known = keepNothing }: Options): (css: string, html: string) => string {
  const named = [...wordsOf(scripts), ...wordsGiven(fillers ?? '')];
  const inScripts = scripts.match(property) ?? [];
  const moves = fillers !== undefined;
  return (css, html) => {
    const { rules, attributes } = rulesOf(css);
    const added = new Set([...named, ...classesKept(html)]);
    const elements = readElements(html, attributes);
    // A drawing may take a colour of the sheet.
    const read = new Set([...inScripts, ...(html.replace(/<script\b[\s\S]*?<\/script>/g, '').match(property) ?? [])]);
    const looks = [css, printOf(elements), String(moves), ...[...added, ...read].sort()];
    return known.sheet(looks, () => {
      const shown = shownBy(elements, { added, moves });
      const living = rules.map(({ loc, selectors }) => ({ ...loc, selectors: selectors.map((one) => mayMatch(one, shown)) }));
      return { parts: [css, JSON.stringify(living), ...[...read].sort()], make: () => prune(css, living, read) };
    });
  };
}

/** What a sheet is made of, by which pages of other looks may share it, and how it is made. */
export type Making = { parts: readonly string[]; make: () => string };

type Known = { sheet(looks: readonly string[], making: () => Making): string };

const keepNothing: Known = { sheet: (_, making) => making().make() };

function remembered<Result>(make: (css: string) => Result): (css: string) => Result {
  const made = new Map<string, Result>();
  return (css) => {
    const result = made.get(css) ?? make(css);
    made.set(css, result);
    return result;
  };
}

/** A sheet is read once, whatever the pages it is made to fit. */
const rulesOf = remembered(readRules);

/** Every style rule of a sheet: where it stands, and what it looks for; and the attributes that any of them looks for. */
function readRules(css: string): { rules: { loc: Omit<Living, 'selectors'>; selectors: Selector[] }[]; attributes: Set<string> } {
  const rules: { loc: Omit<Living, 'selectors'>; selectors: Selector[] }[] = [];
  // Whatever selectors ask: these say which inputs have which parts.
  const attributes = new Set(['placeholder', 'type']);
  transform({
    filename: 'page.css',
    code: Buffer.from(css),
    visitor: {
      Rule: {
        style({ value }) {
          rules.push({ loc: { line: value.loc.line, column: value.loc.column }, selectors: value.selectors });
          return undefined;
        },
      },
    },
  });
  for (const { selectors } of rules) for (const name of attributesIn(selectors)) attributes.add(name);
  return { rules, attributes };
}

/** The attributes that selectors look for, also inside `:is()` and the like; an id as `#main`. */
function attributesIn(selectors: readonly Selector[]): string[] {
  return selectors.flat().flatMap((part) => {
    if (part.type === 'attribute') return [part.name];
    if (part.type === 'id') return [`#${part.name}`];
    const holds =
      part.type === 'pseudo-class' && (part.kind === 'is' || part.kind === 'where' || part.kind === 'any' || part.kind === 'has');
    return holds ? attributesIn(part.selectors) : [];
  });
}

function prune(css: string, living: readonly Living[], read: ReadonlySet<string>): string {
  const left = Buffer.from(withoutDead(css, living));
  const { code } = transform({ filename: 'page.css', code: left, minify: true, targets });
  return withoutUnused(withoutFallbacks(code.toString()), read);
}

/** What stands in for a custom property is never used where the root of every page sets it. */
function withoutFallbacks(css: string): string {
  const set = new Set([...css.matchAll(/^@layer theme\{:root\{([^}]*)/g)].flatMap(([, block = '']) => block.match(/--[\w-]+(?=:)/g) ?? []));
  return css.replace(/var\((--[\w-]+),[^()]*\)/g, (whole, name: string) => (set.has(name) ? `var(${name})` : whole));
}

/** The value of a custom property where it is set; what stands in quotation marks may hold anything. */
const setting = /(?<=[{;])(--[\w-]+):(?:"[^"]*"|'[^']*'|[^;{}"'])*(?:;|(?=\}))/g;

/** Leaves out custom properties that nothing reads: no rule that is left, no tag of the page, no script. */
function withoutUnused(css: string, used: ReadonlySet<string>): string {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  const kept = css.replace(setting, (whole, name: string) => (read.has(name) || used.has(name) ? whole : ''));
  // One that is gone may have been the only one to read another.
  return kept.length < css.length ? withoutUnused(kept.replaceAll(';}', '}'), used) : kept;
}
