import type { BodyNode } from '../body.ts';
import { childrenOf, componentsNamed, headings, isComponent } from '../body.ts';
import type { Library, Text } from '../library.ts';
import type { Problem } from '../problem.ts';
import { error } from '../problem.ts';
import { everyEntry, textsOf } from '../texts.ts';

/** An article opens with its takeaways, answers questions, and never shows a benefit without its risk. */
export function articleShape(library: Library): Problem[] {
  const articles = library.articles.flatMap((article) =>
    textsOf(article).flatMap(({ text }) => [...takeaways(text), ...boxes(text), ...arrays(text), ...tables(text)]),
  );
  const everyText = everyEntry(library).flatMap((entry) => textsOf(entry).flatMap(({ text }) => anchors(text)));
  return [...articles, ...everyText];
}

function listItems(node: BodyNode | undefined): number {
  const [list, ...rest] = node ? childrenOf(node) : [];
  return list?.type === 'list' && rest.length === 0 ? childrenOf(list).length : 0;
}

function takeaways(text: Text<unknown>): Problem[] {
  const [first, ...others] = componentsNamed(text.body, 'KeyTakeaways');
  const start = text.body[0];
  if (!first || !start || start !== first) {
    return [
      error(
        start?.place ?? text.placeOf([]),
        'The article does not open with its key takeaways.',
        'Begin with <KeyTakeaways> and a list of 3 to 7 points.',
      ),
    ];
  }
  const points = listItems(first);
  return [
    ...(points >= 3 && points <= 7
      ? []
      : [error(first.place, '<KeyTakeaways> must hold one list of 3 to 7 points.', 'Write each point on a line that starts with “- ”.')]),
    ...others.map((other) => error(other.place, 'The article has key takeaways twice.', 'Keep the first.')),
  ];
}

function boxes(text: Text<unknown>): Problem[] {
  return componentsNamed(text.body, 'BenefitsAndRisks').flatMap((both) => {
    const names = both.children.map((child) => (child.type === 'component' ? child.name : ''));
    const order =
      names.join(' ') === 'Benefits Risks'
        ? []
        : [
            error(
              both.place,
              'Benefits and risks must stand side by side.',
              'Write one <Benefits> and then one <Risks> inside <BenefitsAndRisks>.',
            ),
          ];
    const lists = both.children
      .filter((child) => listItems(child) === 0)
      .map((child) => error(child.place, 'This box must hold one list.', 'Write each point on a line that starts with “- ”.'));
    return [...order, ...lists];
  });
}

function arrays(text: Text<unknown>): Problem[] {
  return componentsNamed(text.body, 'IconArray').flatMap((array) => {
    const groups = array.children.filter((child) => isComponent(child, 'Group'));
    const denominators = new Set(groups.map((group) => group.attributes.of));
    return [
      ...(groups.length === 0
        ? [error(array.place, '<IconArray> has no group of people.', 'Add <Group label="…" count="2" of="12" />.')]
        : []),
      ...(denominators.size > 1
        ? [error(array.place, 'The groups are not out of the same number.', 'Give every <Group> the same “of”.')]
        : []),
      ...groups
        .filter((group) => group.attributes.count > group.attributes.of || group.attributes.of === 0)
        .map((group) =>
          error(group.place, `${group.attributes.count} out of ${group.attributes.of} is not possible.`, 'Correct “count” or “of”.'),
        ),
    ];
  });
}

function tables(text: Text<unknown>): Problem[] {
  return componentsNamed(text.body, 'Table')
    .filter(({ children }) => children.length !== 1 || children[0]?.type !== 'table')
    .map((table) =>
      error(
        table.place,
        '<Table> must hold one table and nothing else.',
        'Leave an empty line before and after the table, and put other text outside.',
      ),
    );
}

function anchors(text: Text<unknown>): Problem[] {
  const seen = new Set<string>();
  let depth = 1;
  return headings(text.body).flatMap((heading) => {
    const skipped = heading.depth > depth + 1;
    depth = heading.depth;
    const twice = heading.id !== '' && seen.has(heading.id);
    seen.add(heading.id);
    return [
      ...(skipped ? [error(heading.place, 'This heading skips a level.', 'Use ## for a section and ### for a heading inside it.')] : []),
      ...(twice ? [error(heading.place, `The anchor {#${heading.id}} is used twice.`, 'Give each section its own anchor.')] : []),
    ];
  });
}
