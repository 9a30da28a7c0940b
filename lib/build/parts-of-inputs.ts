import type { PageElement } from './page-elements.ts';

const dated = ['date', 'datetime-local', 'month', 'time', 'week'];

/** Parts that browsers draw in some inputs only, by the types of these inputs. */
const parts: [part: RegExp, types: readonly string[]][] = [
  [/^file-selector-button$/, ['file']],
  [/^-webkit-(?:date|calendar)/, dated],
  [/^-webkit-search/, ['search']],
  [/^-webkit-(?:inner|outer)-spin/, ['number', ...dated]],
];

/** Would a browser draw this part, such as the button that chooses a file, in one of these elements? Of most parts: yes, in any. */
export function drawsPart(part: string, elements: readonly PageElement[]): boolean {
  if (part === 'placeholder') return elements.some(({ attributes }) => attributes.has('placeholder'));
  const types = parts.find(([pattern]) => pattern.test(part))?.[1];
  return !types || elements.some(({ name, attributes }) => name === 'input' && types.includes(attributes.get('type') ?? ''));
}
