import type { Arguments, Place } from '../problem.ts';
import { found } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { ComponentName } from '../vocabulary.ts';
import { entryOf } from '../vocabulary.ts';
import type { Context, JsxElement } from './mdast.ts';

type Refuse = (code: string, filled?: Arguments) => void;

/** The attributes of a component, checked against the vocabulary; nothing when one of them is wrong. */
export function readAttributes(node: JsxElement, name: ComponentName, place: Place, context: Context): Record<string, unknown> | undefined {
  const { attributes: schema } = entryOf(name);
  const problems: Context['problems'] = [];
  const refuse: Refuse = (code, filled) => problems.push(found(code, place, { name, ...filled }));
  const given = writtenAttributes(node, Object.keys(schema.shape), refuse);
  const parsed = problems.length === 0 ? schema.safeParse(given) : undefined;
  for (const issue of parsed?.error?.issues ?? []) {
    const key = String(issue.path[0] ?? '');
    const description = schema.shape[key]?.meta()?.description ?? '';
    const value = given[key];
    if (value === undefined) refuse('attribute.missing', { key, help: description });
    else if (issue.code === 'invalid_value') refuse('attribute.value', { key, value, ...suggest(value, issue.values.map(String)) });
    else refuse('attribute.says', { key, says: issue.message, help: description });
  }
  context.problems.push(...problems);
  return parsed?.data;
}

/** The attributes as written, each once and as words. */
function writtenAttributes(node: JsxElement, known: readonly string[], refuse: Refuse): Record<string, string> {
  const given: Record<string, string> = {};
  for (const attribute of node.attributes) {
    const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      refuse('attribute.code');
    } else if (!known.includes(key)) {
      refuse('attribute.unknown', { key, ...suggest(key, known) });
    } else if (Object.hasOwn(given, key)) {
      refuse('attribute.twice', { key });
    } else {
      given[key] = attribute.value ?? '';
    }
  }
  return given;
}
