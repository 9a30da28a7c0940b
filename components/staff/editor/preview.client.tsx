'use client';

import { useMDXComponents } from '@mdx-js/react';
import type { AbstractIntlMessages } from 'next-intl';
import { NextIntlClientProvider, useLocale, useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { memo, useEffect, useMemo, useRef } from 'react';
import { Body } from '#components/mdx/body.tsx';
import type { Vocabulary } from '#components/mdx/context.ts';
import { StaleSection } from '#components/mdx/stale-section.tsx';
import type { Surroundings } from '#components/staff/editor/preview-context.ts';
import { citationsIn, surroundingsOf } from '#components/staff/editor/preview-context.ts';
import type { BodyNode } from '#lib/content/body.ts';
import { childrenOf } from '#lib/content/body.ts';
import type { CitationIndex } from '#lib/content/citations.ts';
import { indexCitations } from '#lib/content/citations.ts';
import { homeZone } from '#lib/i18n/clinic-day.ts';
import { picturesPath } from '#lib/i18n/staff-addresses.ts';
import type { PreviewTree, ToldProblem } from '#lib/staff/editor/messages.ts';

type Props = {
  id: string;
  tree: PreviewTree | undefined;
  /** Whether the tree is the last one that could be read, and not the text as it is. */
  old: boolean;
  messages: AbstractIntlMessages;
  problems: readonly ToldProblem[];
  /** The line of the text in which the cursor is. */
  line: number;
  goTo: (line: number) => void;
};

/** The page that a text makes, drawn by the components of the public page. A click leads to the line of what was clicked. */
export function Preview({ id, tree, old, messages, problems, line, goTo }: Props) {
  const t = useTranslations('StaffEditor.preview');
  const vocabulary = useMDXComponents() as unknown as Vocabulary;
  const pictures = picturesPath(useLocale(), id);
  const { locale, named, images, stale, nodes } = tree ?? {};
  const around = useMemo(
    () => locale && named && images && stale && surroundingsOf({ locale, named, images, stale }, id, vocabulary, pictures),
    [locale, named, images, stale, id, vocabulary, pictures],
  );
  const citations = useMemo(() => indexCitations(nodes ?? []), [nodes]);
  const host = useRef<HTMLDivElement>(null);
  const here = tree?.nodes.findLastIndex(({ place }) => place.line <= line) ?? -1;
  useEffect(() => showBlock(host.current, here), [here]);
  // Its links lead nowhere, and whoever writes by keyboard would have to pass them all.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tree has other links
  useEffect(() => {
    for (const link of host.current?.querySelectorAll('a[href]') ?? []) link.setAttribute('tabindex', '-1');
  }, [tree]);
  if (!tree || !around) return <p className="editor-small">{t('none')}</p>;
  const unsourced = new Set(problems.filter(({ code }) => /^uncited-/.test(code)).map((problem) => problem.line));
  return (
    <NextIntlClientProvider locale={tree.locale} messages={messages} timeZone={homeZone}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same lines are reached from the list of problems and in the text */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div ref={host} className={old ? 'prose preview__old' : 'prose'} lang={tree.locale} onClick={(click) => follow(click, tree, goTo)}>
        <p className="preview__title">{tree.title}</p>
        {tree.lead && <p className="preview__lead">{tree.lead}</p>}
        {[...(around.stale?.entries() ?? [])].map(([anchor, twin]) =>
          ['fields', 'top'].includes(anchor) ? <StaleSection key={anchor} twin={twin} /> : null,
        )}
        {tree.nodes.map((node, index) => (
          <Block
            key={node.place.line}
            {...{ node, index, around, citations }}
            cited={citationsIn(node, citations)}
            marks={marksOf(node, tree.nodes[index + 1], unsourced, index === here)}
          />
        ))}
      </div>
    </NextIntlClientProvider>
  );
}

type BlockProps = { node: BodyNode; index: number; around: Surroundings; citations: CitationIndex; cited: string; marks: string };

const Block = memo(function Block({ node, index, around, citations, marks }: BlockProps) {
  return (
    <div className={`preview__block${marks}`} data-block={index}>
      <Body nodes={[node]} context={{ ...around, citations }} />
    </div>
  );
}, isDrawn);

/** A block is drawn already where it is the same, and only citations elsewhere have changed. */
function isDrawn({ citations: _, ...before }: BlockProps, { citations: __, ...now }: BlockProps): boolean {
  return (Object.keys(now) as (keyof typeof now)[]).every((name) => before[name] === now[name]);
}

/** A claim without a source, and the place where one writes. */
function marksOf(node: BodyNode, next: BodyNode | undefined, unsourced: ReadonlySet<number>, here: boolean): string {
  const end = next?.place.line ?? Number.POSITIVE_INFINITY;
  const without = [...unsourced].some((line) => line >= node.place.line && line < end);
  return `${without ? ' preview__block--unsourced' : ''}${here ? ' preview__block--here' : ''}`;
}

/** Leads to the line of what was clicked: a paragraph is one line, and so is an item of a list. A link leads nowhere from here. */
function follow(click: MouseEvent, { nodes }: PreviewTree, goTo: (line: number) => void): void {
  const clicked = click.target as Element;
  if (clicked.closest('a')) click.preventDefault();
  if (clicked.closest('summary')) return;
  const block = clicked.closest<HTMLElement>('[data-block]');
  const node = nodes[Number(block?.dataset.block)];
  if (!block || !node) return;
  const item = [...block.querySelectorAll(':scope > ul > li, :scope > ol > li')].findIndex((one) => one.contains(clicked));
  goTo((childrenOf(node)[item] ?? node).place.line);
}

/** Brings what the cursor is in into view, and moves nothing but the preview. */
function showBlock(page: HTMLElement | null, index: number): void {
  const [frame, block] = [page?.parentElement, page?.querySelector<HTMLElement>(`[data-block="${index}"]`)];
  if (!frame || !block) return;
  const [top, bottom] = [block.offsetTop, block.offsetTop + block.offsetHeight];
  if (top < frame.scrollTop || bottom > frame.scrollTop + frame.clientHeight) frame.scrollTop = Math.max(0, top - 40);
}
