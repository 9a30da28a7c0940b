import { isDeepStrictEqual } from 'node:util';
import type { Document, Node, Pair, YAMLSeq } from 'yaml';
import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, stringify, visit } from 'yaml';

type Way = readonly (string | number)[];

/**
 * A file with one more item in a list. Only the letters of the item are new: comments, order and spaces of the rest stay.
 *
 * @param value what the item says; where the items are groups of facts it is left out, and the last one is there twice, to be changed
 * @returns `undefined` where the file, or the list in it, cannot be read
 */
export function withItem(source: string, path: string, value?: string): string | undefined {
  const document = readFacts(source);
  const list = document && listAt(document, path);
  if (!document || !list) return undefined;
  const last = list.items.at(-1);
  const item = value === undefined ? (isNode(last) ? textOf(source, last) : undefined) : asYaml(value);
  if (item === undefined || (value === undefined && list.flow)) return undefined;
  const text = isNode(last)
    ? after(source, last, item, list.flow === true)
    : `${source.slice(0, start(list))}[${item}]${source.slice(end(list))}`;
  document.addIn(wayOf(document, path), value === undefined && isNode(last) ? last.clone() : value);
  return same(text, document);
}

/** A file without one item of a list. A comment that stands on its own line stays. `undefined` where there is no such item. */
export function withoutItem(source: string, path: string): string | undefined {
  const document = readFacts(source);
  const cut = path.lastIndexOf('/');
  const list = document && listAt(document, path.slice(0, cut));
  const index = Number(path.slice(cut + 1)) - 1;
  const item = list?.items[index];
  if (!document || !list || !isNode(item)) return undefined;
  const text = list.flow ? withoutFlow(source, list, index) : withoutLines(source, document, list, item);
  document.deleteIn([...wayOf(document, path.slice(0, cut)), index]);
  return same(text, document);
}

/** The document of a file of facts; `undefined` where it cannot be read. */
export function readFacts(source: string): Document | undefined {
  const document = parseDocument(source);
  return document.errors.length > 0 || !isMap(document.contents) ? undefined : document;
}

/** The way to a place: positions of lists count from 1 in a path, and from 0 in the file. */
function wayOf(document: Document, path: string): Way {
  const way: (string | number)[] = [];
  for (const key of path.split('/')) {
    const parent = way.length === 0 ? document.contents : document.getIn(way, true);
    way.push(isSeq(parent) ? Number(key) - 1 : key);
  }
  return way;
}

function listAt(document: Document, path: string): YAMLSeq | undefined {
  const node = document.getIn(wayOf(document, path), true);
  return isSeq(node) && node.range ? node : undefined;
}

const start = (node: Node): number => node.range?.[0] ?? 0;
const end = (node: Node): number => node.range?.[1] ?? 0;
const lineStart = (source: string, at: number): number => source.lastIndexOf('\n', at - 1) + 1;
const lineEnd = (source: string, at: number): number => (source.indexOf('\n', at) + 1 || source.length + 1) - 1;

/** The letters of a node, without the empty lines behind it. */
function textOf(source: string, node: Node): string {
  return source.slice(start(node), end(node)).trimEnd();
}

function after(source: string, last: Node, item: string, flow: boolean): string {
  const behind = start(last) + textOf(source, last).length;
  if (flow) return `${source.slice(0, behind)}, ${item}${source.slice(behind)}`;
  const here = lineStart(source, start(last));
  const at = lineEnd(source, behind);
  return `${source.slice(0, at)}\n${source.slice(here, start(last))}${item}${source.slice(at)}`;
}

function withoutFlow(source: string, list: YAMLSeq, index: number): string {
  const [item, before, next] = [list.items[index], list.items[index - 1], list.items[index + 1]] as Node[];
  if (!item) return source;
  if (next) return source.slice(0, start(item)) + source.slice(start(next));
  return source.slice(0, before ? end(before) : start(item)) + source.slice(end(item));
}

/** A list that loses its last item stays as an empty one behind its name. */
function withoutLines(source: string, document: Document, list: YAMLSeq, item: Node): string {
  const from = lineStart(source, start(item));
  const to = Math.min(lineEnd(source, start(item) + textOf(source, item).length) + 1, source.length);
  const rest = source.slice(0, from) + source.slice(to);
  const name = list.items.length === 1 ? nameOf(document, list) : undefined;
  if (!name) return rest;
  const colon = source.indexOf(':', end(name)) + 1;
  return `${rest.slice(0, colon)} []${rest.slice(colon)}`;
}

function nameOf(document: Document, list: YAMLSeq): Node | undefined {
  let name: Node | undefined;
  visit(document, {
    Pair(_, pair: Pair) {
      if (isPair(pair) && pair.value === list && isNode(pair.key)) name = pair.key;
    },
  });
  return name;
}

/** A text, if it says what was meant and nothing else. */
function same(text: string, meant: Document): string | undefined {
  return isDeepStrictEqual(readFacts(text)?.toJS(), meant.toJS()) ? text : undefined;
}

/** A file without one fact of its top, or group of facts; `undefined` where it has none. A comment that stands on its own line stays. */
export function withoutFact(source: string, name: string): string | undefined {
  const document = readFacts(source);
  const pair = document && isMap(document.contents) && document.contents.items.find(({ key }) => isScalar(key) && key.value === name);
  if (!document || !pair || !isNode(pair.key)) return undefined;
  const last = isNode(pair.value) ? pair.value : pair.key;
  const behind = start(last) + textOf(source, last).length;
  const text = source.slice(0, lineStart(source, start(pair.key))) + source.slice(Math.min(lineEnd(source, behind) + 1, source.length));
  document.deleteIn([name]);
  return same(text, document);
}

/** May a text stand in YAML without marks? The name of an entry, or a day. */
export function isBareText(value: string): boolean {
  return /^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*|\d{4}-\d{2}-\d{2})$/.test(value) && !/^(?:true|false|null|yes|no|on|off)$/.test(value);
}

/** Facts as YAML: text between straight marks, whatever it looks like. */
export function factsAsYaml(facts: unknown): string {
  return stringify(facts, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 });
}

/** A file with more facts at its end. */
export function withAtEnd(source: string, facts: string): string {
  return `${source.replace(/\n?$/, '\n')}${facts}`;
}

/** A value as YAML: bare where it may be; otherwise between straight marks. */
export function asYaml(value: string): string {
  return isBareText(value) ? value : JSON.stringify(value);
}
