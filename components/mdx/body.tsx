import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { Component } from '#components/mdx/component.tsx';
import type { BodyContext } from '#components/mdx/context.ts';
import { DataTable } from '#components/mdx/data-table.tsx';
import { StaleSection } from '#components/mdx/stale-section.tsx';
import { TextLink } from '#components/mdx/text-link.tsx';
import type { BodyNode } from '#lib/content/body.ts';

type Props = { nodes: readonly BodyNode[]; context: BodyContext };

/** Draws a text: every node of the content tree has exactly one rendering, so nothing can be skipped. */
export function Body({ nodes, context }: Props) {
  return nodes.map((node) => <Fragment key={`${node.place.line}:${node.place.column}`}>{draw(node, context)}</Fragment>);
}

function draw(node: BodyNode, context: BodyContext): ReactNode {
  const inner = 'children' in node ? <Body nodes={node.children} context={context} /> : null;
  switch (node.type) {
    case 'text':
      return node.value;
    case 'break':
      return <br />;
    case 'paragraph':
      return <p>{inner}</p>;
    case 'emphasis':
      return <em>{inner}</em>;
    case 'strong':
      return <strong>{inner}</strong>;
    case 'blockquote':
      return <blockquote>{inner}</blockquote>;
    case 'list':
      return node.ordered ? <ol className="numbers">{inner}</ol> : <ul className="dots">{inner}</ul>;
    case 'listItem':
      return <li>{looseItem(node, context)}</li>;
    case 'table':
      return <DataTable table={node} context={context} />;
    case 'tableRow':
    case 'tableCell':
      return inner;
    case 'heading': {
      const Heading = `h${node.depth}` as const;
      const stale = node.depth === 2 ? context.stale?.get(node.id) : undefined;
      return (
        <>
          <Heading id={node.id || undefined}>{inner}</Heading>
          {stale && <StaleSection twin={stale} />}
        </>
      );
    }
    case 'link':
      return (
        <TextLink target={node.target} context={context}>
          {inner}
        </TextLink>
      );
    case 'component':
      return <Component node={node} context={context} />;
  }
}

/** An item of one paragraph needs no paragraph of its own. */
function looseItem(item: Extract<BodyNode, { children: BodyNode[] }>, context: BodyContext): ReactNode {
  const [only, ...rest] = item.children;
  return <Body nodes={only?.type === 'paragraph' && rest.length === 0 ? only.children : item.children} context={context} />;
}
