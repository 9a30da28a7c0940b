import type { BlockContent, PhrasingContent } from 'mdast';
import type { BodyNode, NodeNamed } from '../content/body.ts';
import { isComponent } from '../content/body.ts';
import { shortReference } from '../content/citations.ts';
import { requireEntry } from '../content/require-entry.ts';
import { requireSeries } from '../content/require-series.ts';
import type { OwnBlock } from '../content/vocabulary.ts';
import { messagesFor } from '../i18n/messages.ts';
import { mediaPath } from '../i18n/routing.ts';
import { translatorFor } from '../i18n/translator.ts';
import { absoluteUrl } from '../site.ts';
import type { MarkdownContext } from './context.ts';
import { footnotes } from './inline.ts';
import { footnote, heading, list, listItem, paragraph, strong, table, text } from './nodes.ts';
import { treatmentRows } from './treatment-rows.ts';

/** `inner` writes nodes that the component holds. */
type Write<Name extends OwnBlock> = (
  node: NodeNamed<Name>,
  context: MarkdownContext,
  inner: (nodes: readonly BodyNode[]) => BlockContent[],
) => BlockContent[];

export type OwnBlocks = { [Name in OwnBlock]: Write<Name> };

/** What a drawing shows is said. TypeScript refuses this file when a component that says it has a form of its own has none here. */
export const ownBlocks: OwnBlocks = {
  Diagram: ({ attributes: { title, name }, children }, { locale }, inner) => [
    strong(title),
    paragraph(messagesFor(locale).Diagram[name].description),
    ...inner(children),
  ],
  EvidenceTable: (node, context) => [strong(node.attributes.caption), table(evidenceRows(node, context))],
  Figure: ({ attributes: { image, alt }, children }, { article }, inner) => [
    { type: 'paragraph', children: [{ type: 'image', url: absoluteUrl(mediaPath(article.id, image)), alt }] },
    ...inner(children),
  ],
  IconArray: iconArray,
  KeyTakeaways: ({ children }, { locale }, inner) => [heading(2, messagesFor(locale).KeyTakeaways.heading), ...inner(children)],
  Steps: ({ children }, _context, inner) => [
    list(
      children
        .filter((child) => isComponent(child, 'Step'))
        .map(({ attributes: { title, time }, children: said }) =>
          listItem([strong(time === undefined ? title : `${title} (${time})`), ...inner(said)]),
        ),
      true,
    ),
  ],
  TreatmentTable: ({ attributes: { caption, columns, ids } }, { library, locale }) => {
    const treatments = ids.map((id) => requireEntry(library, 'treatments', id));
    return [strong(caption), table(treatmentRows(treatments, columns, locale))];
  },
  TrialChart: trialChart,
};

function iconArray(node: NodeNamed<'IconArray'>, context: MarkdownContext): BlockContent[] {
  const t = translatorFor(context.locale, 'IconArray');
  const groups = node.children.filter((child) => isComponent(child, 'Group'));
  return [
    paragraph(node.attributes.title, footnotes(node, context)),
    list(groups.map(({ attributes: { label, count, of } }) => listItem([paragraph(t('group', { label, count, of, rest: of - count }))]))),
  ];
}

function evidenceRows(node: BodyNode, { citations, library, locale }: MarkdownContext): PhrasingContent[][][] {
  const { Certainty, Direction, EvidenceTable: words } = messagesFor(locale);
  const head = [words.study, words.people, words.comparison, words.finding, words.followUp, words.direction];
  const rows = (citations.places.get(node) ?? []).map((place) => {
    const reference = requireEntry(library, 'references', place.reference);
    const cells = [
      reference.population?.[locale] ?? words.unknown,
      reference.comparator?.[locale] ?? words.none,
      (reference.shortFinding ?? reference.finding)[locale],
      reference.followUp?.[locale] ?? words.unknown,
      [reference.directionWords?.[locale] ?? Direction[reference.direction], reference.certainty && Certainty[reference.certainty]]
        .filter(Boolean)
        .join('; '),
    ];
    return [[text(shortReference(reference, locale)), footnote(place.number)], ...cells.map((cell) => [text(cell)])];
  });
  return [head.map((cell) => [text(cell)]), ...rows];
}

function trialChart(node: NodeNamed<'TrialChart'>, context: MarkdownContext): BlockContent[] {
  const { locale, library } = context;
  const { of, points, groups, outcome } = requireSeries(library, node.attributes.ref);
  const t = translatorFor(locale, 'TrialChart');
  const rows = [
    [t('time'), ...groups.map((name) => name[locale])],
    ...points.map(({ time, counts }) => [time[locale], ...counts.map((count) => t('count', { count, of }))]),
  ];
  return [
    strong(node.attributes.title),
    table(rows.map((row) => row.map((cell) => [text(cell)]))),
    paragraph(t('table', { outcome: outcome[locale] }), footnotes(node, context)),
  ];
}
