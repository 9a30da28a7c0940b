/** Elements of a page that a style sheet cannot tell apart, as one. */
export type PageElement = {
  name: string;
  classes: ReadonlySet<string>;
  attributes: ReadonlyMap<string, string>;
  parent?: PageElement | undefined;
  /** What stands directly before one of them in the same parent. */
  before: Set<PageElement>;
};

const tag = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^>"])*)>/gi;
const attribute = /([^\s"=/]+)(?:="([^"]*)")?/g;

/** Elements that hold nothing, and so have no end tag. */
const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/**
 * The elements of a page as React writes it: each is closed, each value stands in quotation marks. Neighbours of the same looks in the
 * same parent are one, so that a table of a hundred rows is as quick to ask as one of three.
 *
 * @param read what makes a difference besides `class`: names of attributes, and ids as `#main`
 */
export function readElements(html: string, read: ReadonlySet<string>): PageElement[] {
  const bare = html.replace(/(<(script|style)\b[^>]*>)[\s\S]*?(?=<\/\2>)/g, '$1');
  const markup = /<html\b/i.test(bare) ? bare : `<html>${bare}</html>`;
  const elements = new Map<string, PageElement>();
  /** Of each element: the key it is kept under, and its own looks. */
  const known = new Map<PageElement | undefined, { key: string; looks: string }>();
  const last = new Map<PageElement | undefined, PageElement>();
  let parent: PageElement | undefined;
  for (const [, closing, written = '', rest = ''] of markup.matchAll(tag)) {
    if (closing) {
      parent = parent?.parent;
      continue;
    }
    const name = written.toLowerCase();
    const named = new Map([...rest.matchAll(attribute)].map(([, one = '', value = '']) => [one.toLowerCase(), value]));
    const attributes = new Map([...named].filter(([one, value]) => read.has(one === 'id' ? `#${value}` : one)));
    const classes = new Set(named.get('class')?.split(' '));
    const before = last.get(parent);
    const looks = [name, ...classes, ...[...attributes].flat()].join(' ');
    const key = `${known.get(parent)?.key}>${known.get(before)?.looks}+${looks}`;
    const element = elements.get(key) ?? { name, classes, attributes, parent, before: new Set() };
    elements.set(key, element);
    if (!known.has(element)) known.set(element, { key: String(known.size), looks });
    if (before) element.before.add(before);
    last.set(parent, element);
    if (empty.has(name) || rest.endsWith('/')) continue;
    parent = element;
    last.delete(element);
  }
  return [...elements.values()];
}

/** Everything that a style sheet can ask about these elements, in words: the same for all pages of the same looks. */
export function printOf(elements: readonly PageElement[]): string {
  const places = new Map(elements.map((element, place) => [element, place]));
  return JSON.stringify(
    elements.map(({ name, classes, attributes, parent, before }) => [
      name,
      [...classes],
      [...attributes],
      parent && places.get(parent),
      [...before].map((one) => places.get(one)),
    ]),
  );
}
