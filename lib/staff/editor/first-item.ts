import { isSeq } from 'yaml';
import { z } from 'zod';
import { fieldAt, unwrapped } from '../../content/field-words.ts';
import { blankOf } from './blank-facts.ts';
import { asYaml, factsAsYaml, readFacts, withAtEnd } from './fact-lists.ts';

/**
 * A file with the first item of a list at its top: one that is empty, or that the file leaves out, which then comes at its end.
 *
 * @param value what the item says; where the items are groups of facts it is left out, and the group has an empty place for each
 *   that must be there
 * @returns `undefined` where the file cannot be read, may have no such list, or has items in it already
 */
export function withFirstItem(source: string, path: string, schema: z.ZodType, value?: string): string | undefined {
  const document = readFacts(source);
  const list = unwrapped(fieldAt(schema, path.split('/')));
  if (!document || path.includes('/') || !(list instanceof z.ZodArray)) return undefined;
  const said = value === undefined ? factsAsYaml({ [path]: [blankOf(list.element)] }) : `${path}:\n  - ${asYaml(value)}\n`;
  const node = document.get(path, true);
  if (!document.has(path)) return readable(withAtEnd(source, said));
  if (!isSeq(node) || node.items.length > 0 || !node.range) return undefined;
  const items = said.slice(said.indexOf('\n')).trimEnd();
  return readable(`${source.slice(0, node.range[0]).trimEnd()}${items}${source.slice(node.range[1])}`);
}

/**
 * A file with a group of facts at its top that it leaves out: at its end, with an empty place for each fact that must be there.
 *
 * @returns `undefined` where the file cannot be read, may have no such group, or has it already
 */
export function withNewGroup(source: string, path: string, schema: z.ZodType): string | undefined {
  const document = readFacts(source);
  const field = fieldAt(schema, path.split('/'));
  if (!document || path.includes('/') || document.has(path) || !(unwrapped(field) instanceof z.ZodObject)) return undefined;
  return readable(withAtEnd(source, factsAsYaml({ [path]: blankOf(field, true) })));
}

function readable(text: string): string | undefined {
  return readFacts(text) ? text : undefined;
}
