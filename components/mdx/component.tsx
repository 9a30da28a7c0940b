import type { ReactNode } from 'react';
import { Certainty } from '#components/evidence/certainty.tsx';
import { Direction } from '#components/evidence/direction.tsx';
import { EvidenceTable } from '#components/evidence/evidence-table.tsx';
import { TrialChart } from '#components/evidence/trial-chart.tsx';
import { Body } from '#components/mdx/body.tsx';
import { Citations } from '#components/mdx/citations.tsx';
import type { BodyContext } from '#components/mdx/context.ts';
import { DataTable } from '#components/mdx/data-table.tsx';
import { Diagram } from '#components/mdx/diagram.tsx';
import { Figure } from '#components/mdx/figure.tsx';
import { GlossaryTerm } from '#components/mdx/glossary-term.tsx';
import { MarginNote } from '#components/mdx/margin-note.tsx';
import { PeopleArray } from '#components/mdx/people-array.tsx';
import { TreatmentTable } from '#components/treatment/treatment-table.tsx';
import { ScrollRegion } from '#components/ui/scroll-region.tsx';
import type { ComponentNode, NodeNamed } from '#lib/content/body.ts';
import { requireSeries } from '#lib/content/require-series.ts';
import type { ComponentName } from '#lib/content/vocabulary.ts';

type Props = { node: ComponentNode; context: BodyContext };

/** A component with its content drawn, and the numbers of the references it cites. */
type Part<Name extends ComponentName> = { node: NodeNamed<Name>; context: BodyContext; inner: ReactNode; citations: ReactNode };

type Drawings = { [Name in ComponentName]: (part: Part<Name>) => ReactNode };

/** The drawing of every component of the vocabulary. TypeScript refuses this file when one is missing. */
const drawings: Drawings = {
  Abbr: ({ node, inner }) => <abbr title={node.attributes.title}>{inner}</abbr>,
  Benefits: ({ node, inner }) => (
    <div className="benefits">
      <h3>{node.attributes.title}</h3>
      {inner}
    </div>
  ),
  BenefitsAndRisks: ({ inner }) => <div className="benefits-and-risks">{inner}</div>,
  Callout: ({ node, inner }) => (
    <div className={`callout callout--${node.attributes.kind}`}>
      <p className="callout__title">{node.attributes.title}</p>
      {inner}
    </div>
  ),
  Certainty: ({ node }) => <Certainty level={node.attributes.level} />,
  Cite: ({ citations }) => citations,
  Diagram: ({ node, inner }) => (
    <Diagram name={node.attributes.name} title={node.attributes.title}>
      {inner}
    </Diagram>
  ),
  Direction: ({ node }) => <Direction mark={node.attributes.mark} />,
  EvidenceTable: ({ node, context }) => <EvidenceTable node={node} context={context} />,
  Faq: ({ inner }) => <div className="faq">{inner}</div>,
  Figure: ({ node, context, inner }) => (
    <Figure image={node.attributes.image} alt={node.attributes.alt} context={context}>
      {inner}
    </Figure>
  ),
  Group: () => null, // drawn by its icon array
  IconArray: ({ node, citations }) => <PeopleArray node={node}>{citations}</PeopleArray>,
  KeyTakeaways: ({ inner }) => inner,
  Lang: ({ node, inner }) => <span lang={node.attributes.code}>{inner}</span>,
  Note: ({ node, inner }) => <MarginNote title={node.attributes.title}>{inner}</MarginNote>,
  Question: ({ node, inner }) => (
    <details>
      <summary>{node.attributes.title}</summary>
      <div>{inner}</div>
    </details>
  ),
  Risks: ({ node, inner }) => (
    <div className="risks">
      <h3>{node.attributes.title}</h3>
      {inner}
    </div>
  ),
  Step: ({ node, inner }) => (
    <li>
      <h3>{node.attributes.title}</h3>
      {inner}
      {node.attributes.time !== undefined && <span className="time">{node.attributes.time}</span>}
    </li>
  ),
  Steps: ({ inner }) => <ol className="walk">{inner}</ol>,
  Table: ({ node, context }) => (
    <ScrollRegion label={node.attributes.caption}>
      {node.children[0]?.type === 'table' && <DataTable table={node.children[0]} context={context} caption={node.attributes.caption} />}
    </ScrollRegion>
  ),
  Term: ({ node, context, inner }) => (
    <GlossaryTerm id={node.attributes.id} place={node.place} context={context}>
      {inner}
    </GlossaryTerm>
  ),
  Testimonial: ({ node, inner }) => (
    <blockquote>
      <p>{node.attributes.title}</p>
      {inner}
    </blockquote>
  ),
  TreatmentTable: ({ node, context }) => <TreatmentTable node={node} library={context.library} />,
  TrialChart: ({ node, context, citations }) => {
    const series = requireSeries(context.library, node.attributes.ref);
    return (
      <TrialChart id={`chart-${node.place.line}`} title={node.attributes.title} series={series} width="wide">
        {citations}
      </TrialChart>
    );
  },
};

/** Draws one component of the vocabulary, the way the page asks for. */
export function Component({ node, context }: Props): ReactNode {
  const Drawn = context.vocabulary?.[node.name] ?? PublishedComponent;
  return <Drawn node={node} context={context} />;
}

/** Draws one component as every reader sees it. */
export function PublishedComponent({ node, context }: Props): ReactNode {
  const inner = <Body nodes={node.children} context={context} />;
  const citations = <Citations places={context.citations.places.get(node) ?? []} context={context} />;
  const draw = drawings[node.name] as (part: Part<ComponentName>) => ReactNode;
  return draw({ node, context, inner, citations });
}
