import type { Place } from '../problem.ts';
import { error } from '../problem.ts';
import { suggest } from '../suggest.ts';
import type { ComponentName } from '../vocabulary.ts';
import { entryOf } from '../vocabulary.ts';
import type { Context, JsxElement } from './mdast.ts';

type Refuse = (message: string, fix: string) => void;

/** The attributes of a component, checked against the vocabulary; nothing when one of them is wrong. */
export function readAttributes(node: JsxElement, name: ComponentName, place: Place, context: Context): Record<string, unknown> | undefined {
  const { attributes: schema } = entryOf(name);
  const problems: Context['problems'] = [];
  const refuse: Refuse = (message, fix) => problems.push(error(place, message, fix));
  const given = writtenAttributes(node, name, Object.keys(schema.shape), refuse);
  const parsed = problems.length === 0 ? schema.safeParse(given) : undefined;
  for (const issue of parsed?.error?.issues ?? []) {
    const key = String(issue.path[0] ?? '');
    const description = schema.shape[key]?.meta()?.description ?? '';
    const value = given[key];
    if (value === undefined) refuse(`<${name}> has no “${key}”.`, `Add ${key}="…". ${description}`);
    else if (issue.code === 'invalid_value')
      refuse(`“${key}” of <${name}> cannot be “${value}”.`, suggest(value, issue.values.map(String)));
    else refuse(`“${key}” of <${name}> ${issue.message}.`, description);
  }
  context.problems.push(...problems);
  return parsed?.data;
}

/** The attributes as written, each once and as words. */
function writtenAttributes(node: JsxElement, name: ComponentName, known: readonly string[], refuse: Refuse): Record<string, string> {
  const given: Record<string, string> = {};
  for (const attribute of node.attributes) {
    const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      refuse(`<${name}> contains code between braces { }.`, 'Write every attribute as name="words".');
    } else if (!known.includes(key)) {
      refuse(`<${name}> has no attribute “${key}”.`, suggest(key, known) || 'Remove it.');
    } else if (Object.hasOwn(given, key)) {
      refuse(`<${name}> has the attribute “${key}” twice.`, 'Keep one.');
    } else {
      given[key] = attribute.value ?? '';
    }
  }
  return given;
}
