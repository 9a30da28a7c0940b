import type { PhrasingContent } from 'mdast';
import type { BodyNode, ComponentNode, LinkTarget, NodeNamed } from '../content/body.ts';
import { childrenOf } from '../content/body.ts';
import { linkPath } from '../content/link-path.ts';
import { entryPath } from '../content/queries.ts';
import type { OwnInline } from '../content/vocabulary.ts';
import { messagesFor } from '../i18n/messages.ts';
import { absoluteUrl } from '../site.ts';
import type { MarkdownContext } from './context.ts';
import { footnote, text } from './nodes.ts';

/** What stands inside a sentence, as Markdown nodes. */
export function inline(nodes: readonly BodyNode[], context: MarkdownContext): PhrasingContent[] {
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
        return hasOwnForm(node) ? ownForm(node, context) : inner();
      default:
        return inner();
    }
  });
}

/** The footnotes a node leads to. */
export function footnotes(node: BodyNode, { citations }: MarkdownContext): PhrasingContent[] {
  return (citations.places.get(node) ?? []).map(({ number }) => footnote(number));
}

type OwnForms = { [Name in OwnInline]: (node: NodeNamed<Name>, context: MarkdownContext) => PhrasingContent[] };

/** Components whose words are not simply their content. TypeScript refuses this file when one that says so has no form here. */
const ownForms: OwnForms = {
  Abbr: (node, context) => [...inline(node.children, context), text(` (${node.attributes.title})`)],
  Certainty: ({ attributes: { level } }, { locale }) => [{ type: 'emphasis', children: [text(messagesFor(locale).Certainty[level])] }],
  Cite: footnotes,
  Direction: ({ attributes: { mark } }, { locale }) => [{ type: 'emphasis', children: [text(messagesFor(locale).Direction[mark])] }],
};

function hasOwnForm(node: ComponentNode): node is NodeNamed<OwnInline> {
  return Object.hasOwn(ownForms, node.name);
}

function ownForm(node: NodeNamed<OwnInline>, context: MarkdownContext): PhrasingContent[] {
  return (ownForms[node.name] as OwnForms[OwnInline] as (node: ComponentNode, context: MarkdownContext) => PhrasingContent[])(
    node,
    context,
  );
}

/** Links within the page lead to the page, since headings of the Markdown have no anchors. */
function addressOf(target: LinkTarget, { library, locale, article }: MarkdownContext): string {
  const path = linkPath(target, library, locale);
  if (path.startsWith('#')) return `${absoluteUrl(entryPath('articles', article, locale))}${path}`;
  return path.startsWith('/') ? absoluteUrl(path) : path;
}
