import type { Scalar } from 'yaml';
import { isScalar, parseDocument, visit } from 'yaml';
import { signsIn } from '../../content/yaml/signs.ts';

/** A value of a file of fields, or of front matter: its quotation marks, what it says, and where it stands in the file. */
export type Value = { type: string; value: unknown; from: number; to: number };

const marks = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** The part of a file that is YAML, and where it begins in the file. */
export function fieldPart(file: string, source: string): { yaml: string; start: number } {
  if (file.endsWith('.yaml')) return { yaml: source, start: 0 };
  const [whole = '', yaml = ''] = file.endsWith('.mdx') ? (marks.exec(source) ?? []) : [];
  return { yaml, start: whole.indexOf('\n') + 1 };
}

/** Every value of a file from top to bottom, with the names of the fields; nothing where it cannot be read. */
export function valuesOf(file: string, source: string): Value[] | undefined {
  const { yaml, start } = fieldPart(file, source);
  const document = parseDocument(yaml, { prettyErrors: false });
  if (document.errors.length + document.warnings.length + signsIn(document, yaml).length > 0) return undefined;
  const values: Value[] = [];
  visit(document, {
    Scalar(_, node: Scalar) {
      if (!isScalar(node)) return;
      const [from = 0, to = 0] = node.range ?? [];
      values.push({ type: node.type ?? '', value: node.value, from: start + from, to: start + to });
    },
  });
  return values;
}
