import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '#tests/support/source-files.ts';

/** Every class that a style sheet speaks of. */
const defined = new Set(
  globSync('app/styles/**/*.css').flatMap(
    (file) =>
      readFileSync(file, 'utf8')
        .replace(/\/\*[\s\S]*?\*\/|"[^"]*"/g, '')
        .match(/(?<=\.)-?[a-z_][\w-]*/gi) ?? [],
  ),
);

// className="…", className={…}, className = '…', className: '…', data-field-class="…", look="…", classList.toggle('…'
const placesOfClasses =
  /(?:\b(?:className|data-field-class|look)\s*[=:](?!=)\s*|\bclassList\.\w+\()(?:\{((?:[^{}]|\{[^{}]*\})*)\}|("[^"]*"|[^;\n]*?['`][^;\n]*))/g;
const comparison = /[=!]==\s*'[^']*'|'[^']*'\s*[=!]==/g;

/** The names in a piece of code that says classes. What a template fills in is left open: `callout--${kind}` is “callout--*”. */
function namesIn(piece: string): string[] {
  return [...piece.replace(comparison, '').matchAll(/'([^']*)'|"([^"]*)"|`([^`]*)`/g)]
    .flatMap(([, single, double, template]) => (single ?? double ?? template ?? '').replace(/\$\{[^}]*\}/g, '*').split(/\s+/))
    .filter((name) => /^[a-z][\w-]*\*?$/i.test(name));
}

const used = new Map(
  sourceFiles('app', 'components', 'lib/intake', 'lib/templates', 'public/scripts').flatMap(({ path, code }) =>
    [...code.matchAll(placesOfClasses)].flatMap(([, braced, plain]) => namesIn(braced ?? plain ?? '').map((name) => [name, path] as const)),
  ),
);
const beginnings = [...used.keys()].filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));

/** Classes that a property hands on under another name, and the place that says them. */
const handedOn: Record<string, [file: string, words: string]> = {
  lead: ['components/article/article-card.tsx', "variant?: 'card' | 'lead'"],
  card: ['components/article/article-card.tsx', "variant?: 'card' | 'lead'"],
};

describe('class names', () => {
  it('are found in pages, in pieces of them and in scripts', () => {
    expect([...used.keys()]).toEqual(
      expect.arrayContaining(['wrap', 'button', 'is-closed', 'open--closed', 'past', 'figure--wide', 'direction--*', 'has-error']),
    );
    expect(used.has('volume-dial')).toBe(false);
  });

  it('that a page or a script uses are known to a style sheet', () => {
    const known = (name: string) =>
      name.endsWith('*') ? [...defined].some((one) => one.startsWith(name.slice(0, -1))) : defined.has(name);

    expect([...used].filter(([name]) => !known(name)).map(([name, path]) => `${path}: ${name}`)).toEqual([]);
  });

  it('that a style sheet speaks of are used', () => {
    // CodeMirror draws the text of a pane by itself, with classes of its own.
    const isUsed = (name: string) =>
      used.has(name) || name.startsWith('cm-') || name in handedOn || beginnings.some((beginning) => name.startsWith(beginning));

    expect([...defined].filter((name) => !isUsed(name))).toEqual([]);
  });

  it('that are handed on are still said where the exceptions name them', () => {
    for (const [file, words] of Object.values(handedOn)) expect(readFileSync(file, 'utf8')).toContain(words);
  });
});
