'use client';

import { MDXProvider } from '@mdx-js/react';
import { useTranslations } from 'next-intl';
import type { ComponentType, ReactNode } from 'react';
import { Component as ReactComponent } from 'react';
import { PublishedComponent } from '#components/mdx/component.tsx';
import type { BodyContext } from '#components/mdx/context.ts';
import type { ComponentNode } from '#lib/content/body.ts';
import { componentNames } from '#lib/content/vocabulary.ts';

type Props = { node: ComponentNode; context: BodyContext };
type Components = Record<string, ComponentType<Props>>;

/** The vocabulary as it is published. */
const published: Components = Object.fromEntries(componentNames.map((name) => [name, PublishedComponent]));

/** The vocabulary around it for whoever writes: what cannot be drawn says so in its place, and the rest of the page stays. */
function forWriters(outer: Components): Components {
  return Object.fromEntries(
    Object.entries(outer).map(([name, Drawn]) => [
      name,
      ({ node, context }: Props) => (
        // The key lets a component that was mended be drawn again.
        <Guard key={JSON.stringify(node.attributes)} node={node}>
          <Drawn node={node} context={context} />
        </Guard>
      ),
    ]),
  );
}

const writers = forWriters(published);

/** Hands the vocabulary of the page, and around it that of the writer, to the previews. */
export function WritersVocabulary({ children }: { children: ReactNode }) {
  return (
    <MDXProvider components={published as never}>
      <MDXProvider components={() => writers as never}>{children}</MDXProvider>
    </MDXProvider>
  );
}

/** Says in the place of a component that it cannot be drawn, and which line that is. */
class Guard extends ReactComponent<{ node: ComponentNode; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken node={this.props.node} /> : this.props.children;
  }
}

function Broken({ node }: { node: ComponentNode }) {
  const t = useTranslations('StaffEditor.preview');
  const { ref, id, image } = node.attributes as { ref?: string | string[]; id?: string; image?: string };
  const named = [ref ?? id ?? image ?? ''].flat().join(', ');
  return (
    <span className="broken" role="note">
      {t('broken', { line: node.place.line, name: node.name, named })}
    </span>
  );
}
