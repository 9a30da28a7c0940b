import type { Document } from 'yaml';
import { isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { obstacleIn } from './obstacles.ts';
import type { Place, Problem } from './problem.ts';
import { cutValues } from './yaml/cut-values.ts';
import { explainAll } from './yaml/explain.ts';
import { curlyValues, gluedItems } from './yaml/readable-slips.ts';
import { signsIn } from './yaml/signs.ts';
import { syntaxProblems } from './yaml/syntax.ts';

type Path = readonly PropertyKey[];

/** Facts read from a piece of YAML, with the place of each of them in its file. */
export type YamlResult<T> = { value: T | undefined; problems: Problem[]; placeOf: (path: Path) => Place };

/**
 * Reads YAML against a schema. Every mistake is reported at its line and column, with the schema’s own
 * sentence about the field as the remedy.
 *
 * @param firstLine line of the file on which the YAML starts, counted from 1
 */
export function parseYaml<T>(source: string, schema: z.ZodType<T>, file: string, firstLine = 1): YamlResult<T> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const placeOf = (path: Path): Place => at(offsetOf(document, path));
  const obstacle = obstacleIn(source, file, firstLine);
  if (obstacle) return { value: undefined, problems: [obstacle], placeOf };
  const glued = gluedItems(source, at);
  const unreadable = isReadable(document, source) ? [] : syntaxProblems(source, at);
  // A line that is no item stands further in than the items around it, and follows from that.
  const syntax = [...glued, ...unreadable.filter(({ code }) => code !== 'yaml.indent' || glued.length === 0)];
  if (syntax.length > 0) return { value: undefined, problems: syntax, placeOf };
  const cut = [...cutValues(source, at), ...curlyValues(source, at)];
  const parsed = schema.safeParse(document.toJS() ?? {}, { reportInput: true });
  if (parsed.success) return { value: parsed.data, problems: cut, placeOf };
  const problems = explainAll(parsed.error.issues, schema, placeOf);
  return { value: undefined, problems: [...cut, ...problems], placeOf };
}

function isReadable(document: Document, source: string): boolean {
  return document.errors.length + document.warnings.length + signsIn(document, source).length === 0;
}

/** Where the value at a path starts; where it is missing, the start of the nearest thing around it. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length -= 1) {
    const key = keyNode(document, path.slice(0, length));
    if (key !== undefined) return key;
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyNode(document: Document, path: Path): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(path.at(-1)));
  return pair && isNode(pair.key) ? pair.key.range?.[0] : undefined;
}
