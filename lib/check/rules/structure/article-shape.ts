import type { BodyNode } from '../../../content/body.ts';
import { childrenOf, componentsNamed, contentsOf, headings, isComponent } from '../../../content/body.ts';
import type { Library, Text } from '../../../content/library.ts';
import type { Problem } from '../../../content/problem.ts';
import { found } from '../../../content/problem.ts';
import type { ArticleWords } from '../../../content/schemas/article.ts';
import { suggest } from '../../../content/suggest.ts';
import { everyEntry, textsOf } from '../../../content/texts.ts';
import type { EntryRule } from '../../rule.ts';

/** An article opens with its takeaways, answers questions, and never shows a benefit without its risk. */
export const articleShape: EntryRule = {
  name: 'article-shape',
  family: 'structure',
  scope: 'entry',
  check: ({ library }) => judgeLibrary(library),
};

function judgeLibrary(library: Library): Problem[] {
  const articles = library.articles.flatMap((article) =>
    textsOf(article).flatMap(({ text }) => [...takeaways(text), ...boxes(text), ...arrays(text), ...tables(text), ...inShort(text)]),
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
    return [found('article-shape.opening', start?.place ?? text.placeOf([]))];
  }
  const points = listItems(first);
  return [
    ...(points >= 3 && points <= 7 ? [] : [found('article-shape.takeaways', first.place)]),
    ...others.map((other) => found('article-shape.takeawaysTwice', other.place)),
  ];
}

function boxes(text: Text<unknown>): Problem[] {
  return componentsNamed(text.body, 'BenefitsAndRisks').flatMap((both) => {
    const names = both.children.map((child) => (child.type === 'component' ? child.name : ''));
    const order = names.join(' ') === 'Benefits Risks' ? [] : [found('article-shape.sideBySide', both.place)];
    const lists = both.children.filter((child) => listItems(child) === 0).map((child) => found('article-shape.boxList', child.place));
    return [...order, ...lists];
  });
}

function arrays(text: Text<unknown>): Problem[] {
  return componentsNamed(text.body, 'IconArray').flatMap((array) => {
    const groups = array.children.filter((child) => isComponent(child, 'Group'));
    const denominators = new Set(groups.map((group) => group.attributes.of));
    return [
      ...(groups.length === 0 ? [found('article-shape.noGroup', array.place)] : []),
      ...(denominators.size > 1 ? [found('article-shape.unequalGroups', array.place)] : []),
      ...groups
        .filter((group) => group.attributes.count > group.attributes.of || group.attributes.of === 0)
        .map((group) => found('article-shape.impossibleCount', group.place, { count: group.attributes.count, of: group.attributes.of })),
    ];
  });
}

function tables(text: Text<unknown>): Problem[] {
  return componentsNamed(text.body, 'Table')
    .filter(({ children }) => children.length !== 1 || children[0]?.type !== 'table')
    .map((table) => found('article-shape.oneTable', table.place));
}

/** Each sentence of the short version belongs to a section of the text, and each section has one; there may be no short version. */
function inShort({ words: { inShort: said }, body, placeOf }: Text<ArticleWords>): Problem[] {
  if (!said) return [];
  const sections = contentsOf(body);
  const ids = sections.map(({ id }) => id);
  if (ids.includes('')) return []; // A heading without its anchor is told of, and may be the one that is meant.
  const unknown = Object.keys(said).filter((anchor) => !ids.includes(anchor));
  const missing = sections.filter(({ id }) => id !== '' && !(id in said) && !unknown.some((anchor) => suggest(anchor, ids).nearest === id));
  return [
    ...unknown.map((anchor) => found('article-shape.shortUnknown', placeOf(['inShort', anchor]), { anchor, ...suggest(anchor, ids) })),
    ...missing.map(({ id, title }) =>
      found('article-shape.shortMissing', placeOf(['inShort']), { anchor: id, title }, { severity: 'warning' }),
    ),
  ];
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
      ...(skipped ? [found('article-shape.skippedLevel', heading.place)] : []),
      ...(twice ? [found('article-shape.anchorTwice', heading.place, { anchor: heading.id })] : []),
    ];
  });
}
