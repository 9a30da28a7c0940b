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
import type { ComponentNode } from '#lib/content/body.ts';

type Props = { node: ComponentNode; context: BodyContext };

/** Draws one component of the vocabulary. TypeScript refuses this file when a component has no rendering. */
export function Component({ node, context }: Props): ReactNode {
  const inner = <Body nodes={node.children} context={context} />;
  const citations = <Citations places={context.citations.places.get(node) ?? []} context={context} />;
  switch (node.name) {
    case 'Abbr':
      return <abbr title={node.attributes.title}>{inner}</abbr>;
    case 'Benefits':
    case 'Risks':
      return (
        <div className={node.name === 'Benefits' ? 'benefits' : 'risks'}>
          <h3>{node.attributes.title}</h3>
          {inner}
        </div>
      );
    case 'BenefitsAndRisks':
      return <div className="benefits-and-risks">{inner}</div>;
    case 'Callout':
      return (
        <div className={`callout callout--${node.attributes.kind}`}>
          <p className="callout__title">{node.attributes.title}</p>
          {inner}
        </div>
      );
    case 'Certainty':
      return <Certainty level={node.attributes.level} />;
    case 'Cite':
      return citations;
    case 'Diagram':
      return (
        <Diagram name={node.attributes.name} title={node.attributes.title}>
          {inner}
        </Diagram>
      );
    case 'Direction':
      return <Direction mark={node.attributes.mark} />;
    case 'EvidenceTable':
      return <EvidenceTable node={node} context={context} />;
    case 'Faq':
      return <div className="faq">{inner}</div>;
    case 'Figure':
      return (
        <Figure image={node.attributes.image} alt={node.attributes.alt} article={context.article}>
          {inner}
        </Figure>
      );
    case 'Group':
      return null; // drawn by its icon array
    case 'IconArray':
      return <PeopleArray node={node}>{citations}</PeopleArray>;
    case 'KeyTakeaways':
      return inner;
    case 'Lang':
      return <span lang={node.attributes.code}>{inner}</span>;
    case 'Note':
      return <MarginNote title={node.attributes.title}>{inner}</MarginNote>;
    case 'Question':
      return (
        <details>
          <summary>{node.attributes.title}</summary>
          <div>{inner}</div>
        </details>
      );
    case 'Step':
      return (
        <li>
          <h3>{node.attributes.title}</h3>
          {inner}
          {node.attributes.time !== undefined && <span className="time">{node.attributes.time}</span>}
        </li>
      );
    case 'Steps':
      return <ol className="walk">{inner}</ol>;
    case 'Table':
      return (
        <ScrollRegion label={node.attributes.caption}>
          {node.children[0]?.type === 'table' && <DataTable table={node.children[0]} context={context} caption={node.attributes.caption} />}
        </ScrollRegion>
      );
    case 'Term':
      return (
        <GlossaryTerm id={node.attributes.id} place={node.place} context={context}>
          {inner}
        </GlossaryTerm>
      );
    case 'TreatmentTable':
      return <TreatmentTable node={node} library={context.library} />;
    case 'TrialChart': {
      const series = context.library.references.get(node.attributes.ref)?.series;
      if (!series) throw new Error(`No series in “${node.attributes.ref}”: the content check should have refused this.`);
      return (
        <TrialChart id={`chart-${node.place.line}`} title={node.attributes.title} series={series} width="wide">
          {citations}
        </TrialChart>
      );
    }
  }
}
