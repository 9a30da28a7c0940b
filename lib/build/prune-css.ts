import { PurgeCSS } from 'purgecss';

const word = /[\w-]+/g;
const tag = /<[^>]+>/g;

/**
 * Makes style sheets fit one page: rules whose classes, ids, elements or attributes appear neither in the page’s tags nor in
 * our own scripts are left out. Every page carries its style sheet, so a page pays for its own looks only.
 *
 * @param scripts the text of our own scripts, which may add any class they name
 */
export function cssPruner(scripts: string): (css: string, html: string) => Promise<string> {
  const named = [...(scripts.match(word) ?? []), ...dataAttributes(scripts)];
  const words = new Map<string, Set<string>>();
  const known = new Map<string, Promise<string>>();
  return (css, html) => {
    const inSheet = words.get(css) ?? new Set(css.match(word));
    words.set(css, inSheet);
    // Pages of a kind mostly use the same words of the sheet, and then share the result.
    const used = new Set(
      [...named, ...(html.match(tag) ?? []).flatMap((text) => text.match(word) ?? [])].filter((one) => inSheet.has(one)),
    );
    const key = [...used].sort().join(' ');
    const pruned = known.get(css + key) ?? prune(css, key);
    known.set(css + key, pruned);
    return pruned;
  };
}

/** Attributes by the name a style sheet knows them by: `dataset.openNow` is `data-open-now`. */
function dataAttributes(scripts: string): string[] {
  return [...scripts.matchAll(/\bdataset\.(\w+)/g)].map(
    ([, name = '']) => `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
  );
}

async function prune(css: string, used: string): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{ raw: used, extension: 'txt' }],
    css: [{ raw: css }],
    defaultExtractor: (content) => content.split(' '),
  });
  if (!result) throw new Error('a style sheet could not be made to fit its page');
  return result.css;
}
