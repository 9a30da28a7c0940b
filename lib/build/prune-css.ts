import type { Selector } from 'lightningcss';
import { transform } from 'lightningcss';

const word = /[\w-]+/g;
const tag = /<[^>]+>/g;

/** The oldest browsers Next.js builds for. Without them the minifier writes shorthands that Safari does not know, and drops. */
const targets = { chrome: 111 << 16, edge: 111 << 16, firefox: 111 << 16, safari: (16 << 16) | (4 << 8) };

/**
 * Makes style sheets fit one page: rules whose classes, ids, elements or attributes appear neither in the page’s tags nor in
 * our own scripts are left out. Every page carries its style sheet, so a page pays for its own looks only.
 *
 * @param scripts the text of our own scripts, which may add any class they name
 * @param known sheets that were made before: pages of a kind mostly use the same words of the sheet, and then share the result
 */
export function cssPruner(scripts: string, known: Known = keepInMemory()): (css: string, html: string) => string {
  const named = [...(scripts.match(word) ?? []), ...dataAttributes(scripts)];
  const words = new Map<string, Set<string>>();
  return (css, html) => {
    const inSheet = words.get(css) ?? new Set(css.match(word));
    words.set(css, inSheet);
    const tags = [...new Set(html.match(tag))].join(); // most tags of a page are the same few
    const inPage = new Set(tags.match(word));
    const used = new Set([...named, ...inPage].filter((one) => inSheet.has(one)));
    return known.sheet([css, ...[...used].sort()], () => prune(css, used));
  };
}

/** Sheets made before, by what they are made of. */
type Known = { sheet(parts: readonly string[], make: () => string): string };

function keepInMemory(): Known {
  const made = new Map<string, string>();
  return {
    sheet: (parts, make) => {
      const key = parts.join(' ');
      const sheet = made.get(key) ?? make();
      made.set(key, sheet);
      return sheet;
    },
  };
}

/** Attributes by the name a style sheet knows them by: `dataset.openNow` is `data-open-now`. */
function dataAttributes(scripts: string): string[] {
  return [...scripts.matchAll(/\bdataset\.(\w+)/g)].map(
    ([, name = '']) => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  );
}

function prune(css: string, used: ReadonlySet<string>): string {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    targets,
    visitor: {
      Rule: {
        // A rule goes whole or stays whole: lightningcss 1.33 cannot read back a changed rule that holds a var().
        style: (rule) => (rule.value.selectors.some((selector) => mayMatch(selector, used)) ? undefined : []),
      },
    },
  });
  return withoutUnused(code.toString(), used);
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

/** Could this selector ever match in a page of these words? What only time, place or a reader changes may always come true. */
function mayMatch(selector: Selector, used: ReadonlySet<string>): boolean {
  return selector.every((part) => {
    if (part.type === 'class' || part.type === 'id' || part.type === 'type' || part.type === 'attribute') return used.has(part.name);
    if (part.type !== 'pseudo-class') return true;
    if (part.kind !== 'is' && part.kind !== 'where' && part.kind !== 'any' && part.kind !== 'has') return true;
    return part.selectors.some((inner) => mayMatch(inner, used));
  });
}
