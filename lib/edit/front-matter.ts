import { isScalar, parseDocument } from 'yaml';

const fence = /^(---\r?\n)([\s\S]*?)(\r?\n---(?:\r?\n|$))/;

/** A text with another value in one field above it; everything else stays as it was typed. A field that is not there is not added. */
export function withField(source: string, field: string, value: string): string {
  return source.replace(fence, (_all, open: string, front: string, close: string) => `${open}${withValue(front, field, value)}${close}`);
}

/** YAML with another value in one field of its first level, byte for byte the same elsewhere. */
export function withValue(yaml: string, field: string, value: string): string {
  const node = parseDocument(yaml).get(field, true);
  if (!isScalar(node) || !node.range) return yaml;
  const [start, end] = node.range;
  return yaml.slice(0, start) + asScalar(value) + yaml.slice(end);
}

/** The value of a field above a text, where it is one word or line. */
export function fieldOf(source: string, field: string): string | undefined {
  const value: unknown = parseDocument(fence.exec(source)?.[2] ?? '').get(field);
  return typeof value === 'string' ? value : undefined;
}

/** Written plainly where that reads back as the same words, otherwise between quotation marks. */
function asScalar(value: string): string {
  return /^[a-z0-9][a-z0-9-]*$/i.test(value) ? value : JSON.stringify(value);
}
