import type { Scalar } from 'yaml';
import { isMap, isScalar, isSeq } from 'yaml';
import type { z } from 'zod';
import { choiceAt } from './fact-choice.ts';
import { below, isOptional } from './fact-fields.ts';
import { factsAsYaml, isBareText, readFacts, withAtEnd, withoutFact } from './fact-lists.ts';

type Found = { path: string; node: Scalar };

/**
 * A file with other facts. Only the letters of the facts that changed are written anew: comments, order, quotation marks and spaces of all
 * the rest stay as somebody wrote them. A fact that the file left out comes at its end.
 *
 * @param changed new values by path; a fact that says the same is left alone
 * @param schema what the file may hold: a fact that it may leave out goes from the file when it says nothing more
 * @returns `undefined` where the file cannot be read
 */
export function withFacts(source: string, changed: ReadonlyMap<string, string>, schema?: z.ZodType): string | undefined {
  const document = readFacts(source);
  if (!document) return undefined;
  const found = scalars(document.contents);
  const emptied = topsWhere(found, (path, node) => (changed.get(path) ?? String(node.value ?? '')) === '' && isOptional(schema, path));
  const edits = found.flatMap(({ path, node }) => {
    const value = changed.get(path);
    return value === undefined || value === String(node.value ?? '') || !node.range || emptied.has(topOf(path))
      ? []
      : [{ range: node.range, text: written(value, node) }];
  });
  const text = edits.reduceRight((all, { range: [from, to], text: said }) => all.slice(0, from) + said + all.slice(to), source);
  const without = [...emptied].reduce((all: string | undefined, top) => all && withoutFact(all, top), text);
  const added = absentOf(changed, new Set(found.map(({ path }) => topOf(path))), schema);
  const whole = without && added ? withAtEnd(without, added) : without;
  return whole !== undefined && readFacts(whole) ? whole : undefined;
}

const topOf = (path: string): string => path.split('/')[0] ?? '';

/** The facts at the top all of whose own facts are so. */
function topsWhere(found: readonly Found[], isSo: (path: string, node: Scalar) => boolean): Set<string> {
  const others = new Set(found.filter(({ path, node }) => !isSo(path, node)).map(({ path }) => topOf(path)));
  return new Set(found.map(({ path }) => topOf(path)).filter((top) => !others.has(top)));
}

/** What is said anew of what the file left out, as YAML: text between marks, whatever it looks like, and yes without. */
function absentOf(changed: ReadonlyMap<string, string>, present: ReadonlySet<string>, schema: z.ZodType | undefined): string {
  const said: Record<string, unknown> = {};
  for (const [path, value] of changed) {
    const [top = '', key, ...deeper] = path.split('/');
    if (present.has(top) || value === '' || deeper.length > 0) continue;
    const as = schema && choiceAt(schema, path)?.kind === 'yesNo' ? value === 'true' : value;
    said[top] = key === undefined ? as : { ...(said[top] as object | undefined), [key]: as };
  }
  return Object.keys(said).length > 0 ? factsAsYaml(said) : '';
}

function scalars(node: unknown, path = ''): Found[] {
  if (isScalar(node)) return [{ path, node }];
  if (isSeq(node)) return node.items.flatMap((item, index) => scalars(item, below(path, index + 1)));
  if (isMap(node)) return node.items.flatMap(({ key, value }) => scalars(value, below(path, isScalar(key) ? key.value : key)));
  return [];
}

/** A value as YAML: bare where it is a number, one of yes and no, or nothing as before, or a text that stood bare and still may. */
function written(value: string, { type, value: before }: Scalar): string {
  const bare =
    typeof before === 'string'
      ? type === 'PLAIN' && isBareText(value)
      : /^(?:-?\d+(?:\.\d+)?|true|false|null)$/.test(value) || isBareText(value);
  if (value === '' && typeof before !== 'string') return 'null';
  return bare ? value : JSON.stringify(value);
}
