import type { BlockContent, FootnoteReference, ListItem, PhrasingContent, Table } from 'mdast';
import type { BodyNode, ComponentNode, LinkTarget } from '../content/body.ts';
import { childrenOf, isComponent } from '../content/body.ts';
import type { CitationIndex } from '../content/citations.ts';
import { shortReference } from '../content/citations.ts';
import type { Article, Library } from '../content/library.ts';
import { linkPath } from '../content/link-path.ts';
import { entryPath } from '../content/queries.ts';
import type { Locale } from '../i18n/locales.ts';
import { messagesFor } from '../i18n/messages.ts';
import { mediaPath } from '../i18n/routing.ts';
import { translatorFor } from '../i18n/translator.ts';
import { absoluteUrl } from '../site.ts';
import { treatmentRows } from './treatment-rows.ts';

/** What the nodes of a text need to know about the article they stand in. */
export type MarkdownContext = { locale: Locale; library: Library; citations: CitationIndex; article: Article };

/** The blocks of a text as Markdown nodes, every component of the vocabulary in words: what a drawing shows is said. */
export function blocks(nodes: readonly BodyNode[], context: MarkdownContext): BlockContent[] {
  return nodes.flatMap((node) => (isBlock(node) ? block(node, context) : [{ type: 'paragraph', children: inline([node], context) }]));
}

function isBlock(node: BodyNode): boolean {
  if (node.type === 'component') return !['Abbr', 'Certainty', 'Cite', 'Direction', 'Lang', 'Term'].includes(node.name);
  return !['text', 'break', 'emphasis', 'strong', 'link'].includes(node.type);
}

function block(node: BodyNode, context: MarkdownContext): BlockContent[] {
  const inner = () => blocks(childrenOf(node), context);
  switch (node.type) {
    case 'paragraph':
      return [{ type: 'paragraph', children: inline(node.children, context) }];
    case 'heading':
      return [{ type: 'heading', depth: node.depth, children: inline(node.children, context) }];
    case 'blockquote':
      return [{ type: 'blockquote', children: inner() }];
    case 'list':
      return [
        {
          type: 'list',
          ordered: node.ordered,
          spread: false,
          children: node.children.map((item) => listItem(blocks(childrenOf(item), context))),
        },
      ];
    case 'table':
      return [table(node.children.map((row) => childrenOf(row).map((cell) => inline(childrenOf(cell), context))))];
    case 'component':
      return component(node, context);
    default:
      return inner();
  }
}

function component(node: ComponentNode, context: MarkdownContext): BlockContent[] {
  const inner = () => blocks(node.children, context);
  const cited = footnotes(node, context);
  const { locale, library } = context;
  switch (node.name) {
    case 'Benefits':
    case 'Risks':
    case 'Question':
      return [heading(3, node.attributes.title), ...inner()];
    case 'Callout':
    case 'Note':
      return [{ type: 'blockquote', children: [strong(node.attributes.title), ...inner()] }];
    case 'KeyTakeaways':
      return [heading(2, messagesFor(locale).KeyTakeaways.heading), ...inner()];
    case 'Diagram':
      return [strong(node.attributes.title), paragraph(messagesFor(locale).Diagram[node.attributes.name].description), ...inner()];
    case 'Figure': {
      const url = absoluteUrl(mediaPath(context.article.id, node.attributes.image));
      return [{ type: 'paragraph', children: [{ type: 'image', url, alt: node.attributes.alt }] }, ...inner()];
    }
    case 'IconArray': {
      const group = translatorFor(locale, 'IconArray');
      const groups = node.children.filter((child) => isComponent(child, 'Group'));
      return [
        paragraph(node.attributes.title, cited),
        list(groups.map(({ attributes: { label, count, of } }) => listItem([paragraph(group('group', { label, count, of }))]))),
      ];
    }
    case 'Steps':
      return [
        list(
          node.children.filter((child) => isComponent(child, 'Step')).map((step) => listItem(stepBlocks(step, context))),
          true,
        ),
      ];
    case 'Table':
      return [strong(node.attributes.caption), ...inner()];
    case 'EvidenceTable':
      return [strong(node.attributes.caption), table(evidenceRows(node, context))];
    case 'TreatmentTable': {
      const { caption, columns, ids } = node.attributes;
      const treatments = ids.flatMap((id) => library.treatments.find((treatment) => treatment.id === id) ?? []);
      return [strong(caption), table(treatmentRows(treatments, columns, locale))];
    }
    case 'TrialChart':
      return trialChart(node, context, cited);
    default:
      return inner();
  }
}

function stepBlocks(step: Extract<ComponentNode, { name: 'Step' }>, context: MarkdownContext): BlockContent[] {
  const { title, time } = step.attributes;
  return [strong(time === undefined ? title : `${title} (${time})`), ...blocks(step.children, context)];
}

function evidenceRows(node: ComponentNode, context: MarkdownContext): PhrasingContent[][][] {
  const { locale, library } = context;
  const { Direction, EvidenceTable: words } = messagesFor(locale);
  const head = [words.study, words.people, words.comparison, words.finding, words.followUp, words.direction];
  const rows = (context.citations.places.get(node) ?? []).flatMap((place) => {
    const reference = library.references.get(place.reference);
    if (!reference) return [];
    return [
      [
        [text(shortReference(reference, locale)), footnote(place.number)],
        ...[
          reference.population?.[locale] ?? words.unknown,
          reference.comparator?.[locale] ?? words.none,
          reference.finding[locale],
          reference.followUp?.[locale] ?? words.unknown,
          reference.directionWords?.[locale] ?? Direction[reference.direction],
        ].map((cell) => [text(cell)]),
      ],
    ];
  });
  return [head.map((cell) => [text(cell)]), ...rows];
}

function trialChart(
  node: Extract<ComponentNode, { name: 'TrialChart' }>,
  { locale, library }: MarkdownContext,
  cited: PhrasingContent[],
): BlockContent[] {
  const series = library.references.get(node.attributes.ref)?.series;
  if (!series) throw new Error(`No series in “${node.attributes.ref}”: the content check should have refused this.`);
  const t = translatorFor(locale, 'TrialChart');
  const { of, points, groups } = series;
  const rows = [
    [t('time'), ...groups.map((name) => name[locale])],
    ...points.map(({ time, counts }) => [time[locale], ...counts.map((count) => t('count', { count, of }))]),
  ];
  return [
    strong(node.attributes.title),
    table(rows.map((row) => row.map((cell) => [text(cell)]))),
    paragraph(t('table', { outcome: series.outcome[locale] }), cited),
  ];
}

function inline(nodes: readonly BodyNode[], context: MarkdownContext): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    const inner = () => inline(childrenOf(node), context);
    switch (node.type) {
      case 'text':
        return [text(node.value)];
      case 'break':
        return [{ type: 'break' }];
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: inner() }];
      case 'link':
        return [{ type: 'link', url: addressOf(node.target, context), children: inner() }];
      case 'component':
        return inlineComponent(node, context);
      default:
        return inner();
    }
  });
}

function inlineComponent(node: ComponentNode, context: MarkdownContext): PhrasingContent[] {
  const { Certainty, Direction } = messagesFor(context.locale);
  switch (node.name) {
    case 'Abbr':
      return [...inline(node.children, context), text(` (${node.attributes.title})`)];
    case 'Certainty':
      return [{ type: 'emphasis', children: [text(Certainty[node.attributes.level])] }];
    case 'Cite':
      return footnotes(node, context);
    case 'Direction':
      return [{ type: 'emphasis', children: [text(Direction[node.attributes.mark])] }];
    default:
      return inline(node.children, context);
  }
}

/** Links within the page lead to the page, since headings of the Markdown have no anchors. */
function addressOf(target: LinkTarget, { library, locale, article }: MarkdownContext): string {
  const path = linkPath(target, library, locale);
  if (path.startsWith('#')) return `${absoluteUrl(entryPath('articles', article, locale))}${path}`;
  return path.startsWith('/') ? absoluteUrl(path) : path;
}

function footnotes(node: BodyNode, { citations }: MarkdownContext): PhrasingContent[] {
  return (citations.places.get(node) ?? []).map(({ number }) => footnote(number));
}

function footnote(number: number): FootnoteReference {
  return { type: 'footnoteReference', identifier: String(number), label: String(number) };
}

export function text(value: string): PhrasingContent {
  return { type: 'text', value: value.replace(/\n/g, ' ').replaceAll('\u00ad', '') };
}

export function paragraph(words: string, cited: PhrasingContent[] = []): BlockContent {
  return { type: 'paragraph', children: cited.length > 0 ? [text(words), ...cited] : [text(words)] };
}

export function quote(words: string): BlockContent {
  return { type: 'blockquote', children: [paragraph(words)] };
}

export function heading(depth: 1 | 2 | 3, words: string): BlockContent {
  return { type: 'heading', depth, children: [text(words)] };
}

function strong(words: string): BlockContent {
  return { type: 'paragraph', children: [{ type: 'strong', children: [text(words)] }] };
}

function list(children: ListItem[], ordered = false): BlockContent {
  return { type: 'list', ordered, spread: false, children };
}

function listItem(children: BlockContent[]): ListItem {
  return { type: 'listItem', spread: false, children };
}

function table(rows: PhrasingContent[][][]): Table {
  return {
    type: 'table',
    children: rows.map((cells) => ({ type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) })),
  };
}
