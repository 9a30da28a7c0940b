import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import type { Locale } from '../i18n/locales.ts';
import { localeOfSegment } from '../i18n/locales.ts';
import { typeset, typesetRun } from '../i18n/typography.ts';
import type { BodyNode, ComponentNode, LinkTarget } from './body.ts';
import { childrenOf, mapAttributeWords } from './body.ts';
import type { Place, Problem } from './problem.ts';
import { error } from './problem.ts';
import { suggest } from './suggest.ts';
import type { ComponentName } from './vocabulary.ts';
import { componentNames, entryOf, isComponentName } from './vocabulary.ts';

export type ParsedBody = {
  /** The YAML between the two lines of `---`, and the line on which it starts. */
  frontMatter: { source: string; firstLine: number } | undefined;
  /** The text; absent when it cannot be parsed at all. */
  nodes: BodyNode[] | undefined;
  problems: Problem[];
};

type JsxElement = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

type Context = { file: string; problems: Problem[] };

/**
 * Turns the MDX of one file into a tree of known nodes, with the typography of its language.
 * Anything outside the vocabulary (code, HTML, unknown components) becomes a problem at its line and column.
 */
export function parseBody(source: string, file: string, locale: Locale): ParsedBody {
  const context: Context = { file, problems: [] };
  let root: MdastNode;
  try {
    root = mdxToMdast(source, { features: { frontmatter: true, gfm: { footnotes: false }, headingAttributes: true } });
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return { frontMatter: frontMatterOf(source), nodes: undefined, problems: [syntaxProblem(cause.message, file)] };
  }
  const children = mdxChildren(root);
  const yaml = children.find((node) => node.type === 'yaml');
  const body = children.filter((node) => node.type !== 'yaml');
  const nodes = convertBlocks(body, context, undefined);
  typesetBlocks(nodes, locale);
  const frontMatter = yaml?.type === 'yaml' ? { source: yaml.value, firstLine: (yaml.position?.start.line ?? 1) + 1 } : undefined;
  return { frontMatter, nodes, problems: context.problems };
}

/** Front matter of a file whose text cannot be parsed, so that its own mistakes are still reported. */
function frontMatterOf(source: string): ParsedBody['frontMatter'] {
  const match = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source);
  return match?.[1] === undefined ? undefined : { source: match[1], firstLine: 2 };
}

/** The parser’s message is `line:column: reason (rule)`. */
function syntaxProblem(message: string, file: string): Problem {
  const match = /^(\d+):(\d+):\s*([\s\S]*?)(?:\s*\([\w-]+:[\w-]+\))?$/.exec(message);
  const place = { file, line: Number(match?.[1] ?? 1), column: Number(match?.[2] ?? 1) };
  const reason = (match?.[3] ?? message).replace(/\s*\(note:[\s\S]*\)$/, '');
  return error(
    place,
    `The text cannot be read: ${reason}.`,
    'Close every component you open, put quotation marks around every attribute, and write “less than” in words or with a space after the sign.',
  );
}

function placeOf(node: MdastNode, { file }: Context): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function mdxChildren(node: MdastNode): MdastNode[] {
  return 'children' in node ? (node.children as MdastNode[]) : [];
}

/** Inline components may stand alone on a line: they are gathered into a paragraph, as the writer meant. */
function convertBlocks(nodes: MdastNode[], context: Context, parent: ComponentName | undefined): BodyNode[] {
  const blocks: BodyNode[] = [];
  for (const node of nodes) {
    const converted = convert(node, context, 'block', parent);
    if (!converted) continue;
    const previous = blocks.at(-1);
    const inline = converted.type === 'component' && entryOf(converted.name).placement === 'inline';
    if (!inline) blocks.push(converted);
    else if (previous?.type === 'paragraph') previous.children.push({ type: 'text', place: converted.place, value: ' ' }, converted);
    else blocks.push({ type: 'paragraph', place: converted.place, children: [converted] });
  }
  return blocks;
}

function convertInlines(nodes: MdastNode[], context: Context): BodyNode[] {
  const inlines = nodes.flatMap((node) => convert(node, context, 'inline', undefined) ?? []);
  inlines.forEach((node, index) => {
    // A citation stays on the line of the word it follows.
    const next = inlines[index + 1];
    if (node.type === 'text' && next?.type === 'component' && next.name === 'Cite') node.value = node.value.trimEnd();
  });
  return inlines;
}

function convert(node: MdastNode, context: Context, position: 'block' | 'inline', parent: ComponentName | undefined): BodyNode | undefined {
  const place = placeOf(node, context);
  const refuse = (message: string, fix: string): undefined => {
    context.problems.push(error(place, message, fix));
  };
  switch (node.type) {
    case 'text':
      return { type: 'text', place, value: node.value.replace(/\r?\n/g, ' ') };
    case 'break':
      return { type: 'break', place };
    case 'paragraph':
    case 'emphasis':
    case 'strong':
      return { type: node.type, place, children: convertInlines(mdxChildren(node), context) };
    case 'blockquote':
      return { type: 'blockquote', place, children: convertBlocks(mdxChildren(node), context, undefined) };
    case 'list':
      return { type: 'list', place, ordered: node.ordered === true, children: convertBlocks(mdxChildren(node), context, undefined) };
    case 'listItem':
      return { type: 'listItem', place, children: convertBlocks(mdxChildren(node), context, undefined) };
    case 'table':
      if (parent !== 'Table') {
        return refuse(
          'This table has no caption.',
          'Put it inside <Table caption="…"> … </Table>, with an empty line before and after it.',
        );
      }
      return { type: 'table', place, children: mdxChildren(node).flatMap((row) => convert(row, context, 'block', undefined) ?? []) };
    case 'tableRow':
      return { type: 'tableRow', place, children: mdxChildren(node).flatMap((cell) => convert(cell, context, 'block', undefined) ?? []) };
    case 'tableCell':
      return { type: 'tableCell', place, children: convertInlines(mdxChildren(node), context) };
    case 'heading':
      return convertHeading(node, place, context);
    case 'link': {
      const target = linkTarget(node.url);
      if (!target) {
        return refuse(
          `The link leads to “${node.url}”, which is not an address.`,
          'Use https://…, mailto:…, tel:…, #anchor, article:<id>, author:<id> or treatment:<id>.',
        );
      }
      if (node.title)
        return refuse(
          'A link cannot have a title of its own.',
          'Remove the words between quotation marks, and say in the link where it leads.',
        );
      return { type: 'link', place, target, children: convertInlines(mdxChildren(node), context) };
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return convertComponent(node, place, context, position, parent);
    case 'mdxjsEsm':
      return refuse(
        'An article cannot contain “import” or “export”.',
        'Remove the line; if a sentence really begins with this word, put another word first.',
      );
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return refuse('An article cannot contain code between braces { }.', 'Remove the braces and what is between them.');
    case 'image':
    case 'imageReference':
      return refuse('A picture needs a caption and a description.', 'Use <Figure image="…" alt="…"> … </Figure>.');
    default:
      return refuse(`An article cannot contain this kind of text (${node.type}).`, 'Use only what content/README.md shows.');
  }
}

function convertHeading(node: Extract<MdastNode, { type: 'heading' }>, place: Place, context: Context): BodyNode | undefined {
  const children = convertInlines(mdxChildren(node), context);
  const properties = (node.data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties ?? {};
  const id = typeof properties.id === 'string' ? properties.id : '';
  if (node.depth !== 2 && node.depth !== 3 && node.depth !== 4) {
    context.problems.push(
      error(place, `A heading cannot start with ${'#'.repeat(node.depth)}.`, 'Start sections with ##, and headings inside them with ###.'),
    );
    return undefined;
  }
  if (node.depth === 2 && id === '') {
    context.problems.push(error(place, 'This section has no anchor.', 'End the line with {#a-short-name}, the same in both languages.'));
  }
  if (id !== '' && !/^[a-z][a-z0-9-]*$/.test(id)) {
    context.problems.push(
      error(place, `The anchor “${id}” is not well formed.`, 'Use lower-case letters, digits and hyphens, such as {#what-helps}.'),
    );
  }
  if (Object.keys(properties).some((name) => name !== 'id')) {
    context.problems.push(error(place, 'Only an anchor may stand between the braces of a heading.', 'Keep {#anchor} and remove the rest.'));
  }
  return { type: 'heading', place, depth: node.depth, id, children };
}

function linkTarget(url: string): LinkTarget | undefined {
  const entry = /^(article|author|treatment):([a-z0-9-]+)(?:#([a-z0-9-]+))?$/.exec(url);
  if (entry?.[1] !== undefined && entry[2] !== undefined) {
    const kind = entry[1] as 'article' | 'author' | 'treatment';
    return { kind, id: entry[2], ...(entry[3] === undefined ? {} : { anchor: entry[3] }) };
  }
  if (/^#[a-z][a-z0-9-]*$/.test(url)) return { kind: 'anchor', anchor: url.slice(1) };
  const scheme = URL.canParse(url) ? new URL(url).protocol : undefined;
  return scheme === 'https:' || scheme === 'mailto:' || scheme === 'tel:' ? { kind: 'url', url } : undefined;
}

function convertComponent(
  node: JsxElement,
  place: Place,
  context: Context,
  position: 'block' | 'inline',
  parent: ComponentName | undefined,
): BodyNode | undefined {
  const name = node.name ?? '';
  const refuse = (message: string, fix: string): undefined => {
    context.problems.push(error(place, message, fix));
  };
  if (!isComponentName(name)) {
    return /^[a-z]/.test(name)
      ? refuse(`An article cannot contain the HTML tag <${name}>.`, 'Use Markdown, or a component of content/README.md.')
      : refuse(`There is no component <${name}>.`, suggest(name, componentNames));
  }
  const entry = entryOf(name);
  if (entry.inside !== undefined && entry.inside !== parent) {
    return refuse(`<${name}> stands on its own.`, `Put it directly inside <${entry.inside}>.`);
  }
  if (position === 'inline' && entry.placement === 'block') {
    return refuse(`<${name}> stands in the middle of a sentence.`, 'Put it on its own line, with an empty line before and after it.');
  }
  const attributes = readAttributes(node, name, place, context);
  const children = convertContent(node, name, place, context);
  return attributes ? ({ type: 'component', name, place, attributes, children } as ComponentNode) : undefined;
}

function convertContent(node: JsxElement, name: ComponentName, place: Place, context: Context): BodyNode[] {
  const entry = entryOf(name);
  const children =
    entry.placement === 'inline' ? convertInlines(mdxChildren(node), context) : convertBlocks(mdxChildren(node), context, name);
  const { holds } = entry;
  if (holds === undefined) {
    if (children.length === 0)
      context.problems.push(error(place, `<${name}> is empty.`, `Write its text between <${name} …> and </${name}>.`));
    return children;
  }
  for (const child of children) {
    if (child.type === 'component' && holds.includes(child.name)) continue;
    context.problems.push(
      error(
        child.place,
        `<${name}> cannot hold this.`,
        holds.length === 0 ? `Close it at once: <${name} … />.` : `Inside it, use only ${holds.map((held) => `<${held}>`).join(' and ')}.`,
      ),
    );
  }
  return children;
}

function readAttributes(node: JsxElement, name: ComponentName, place: Place, context: Context): Record<string, unknown> | undefined {
  const { attributes: schema } = entryOf(name);
  const known = Object.keys(schema.shape);
  const given: Record<string, string> = {};
  let sound = true;
  const refuse = (message: string, fix: string): void => {
    context.problems.push(error(place, message, fix));
    sound = false;
  };
  for (const attribute of node.attributes) {
    const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : '';
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      refuse(`<${name}> contains code between braces { }.`, 'Write every attribute as name="words".');
    } else if (!known.includes(key)) {
      refuse(`<${name}> has no attribute “${key}”.`, suggest(key, known) || 'Remove it.');
    } else if (Object.hasOwn(given, key)) {
      refuse(`<${name}> has the attribute “${key}” twice.`, 'Keep one.');
    } else {
      given[key] = attribute.value ?? '';
    }
  }
  if (!sound) return undefined;
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const key = String(issue.path[0] ?? '');
    const description = schema.shape[key]?.meta()?.description ?? '';
    const value = given[key];
    if (value === undefined) refuse(`<${name}> has no “${key}”.`, `Add ${key}="…". ${description}`);
    else if (issue.code === 'invalid_value')
      refuse(`“${key}” of <${name}> cannot be “${value}”.`, suggest(value, issue.values.map(String)));
    else refuse(`“${key}” of <${name}> ${issue.message}.`, description);
  }
  return undefined;
}

const typesetTogether = new Set(['paragraph', 'heading', 'tableCell']);

/** Stands in a run for something that is not text of this language, so that the signs beside it find their place. */
const inset = '\ufffc';

/** Sets the typography of each block as one run, so that a quotation may begin in one node and end in another. */
function typesetBlocks(nodes: readonly BodyNode[], locale: Locale): void {
  for (const node of nodes) {
    if (node.type === 'component') mapAttributeWords(node, (words) => typeset(words, locale));
    if (typesetTogether.has(node.type)) typesetBlock(childrenOf(node), locale);
    else typesetBlocks(childrenOf(node), locale);
  }
}

function typesetBlock(nodes: readonly BodyNode[], locale: Locale): void {
  const run = runOf(nodes);
  const texts = typesetRun(
    run.map((node) => (node.type === 'text' ? node.value : inset)),
    locale,
  );
  run.forEach((node, index) => {
    if (node.type === 'text') node.value = texts[index] ?? node.value;
    else typesetForeign(node);
  });
}

/** The texts of one block in order; words marked as another language are kept whole, for their own typography. */
function runOf(nodes: readonly BodyNode[]): BodyNode[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text' || (node.type === 'component' && node.name === 'Lang')) return [node];
    return runOf(childrenOf(node));
  });
}

function typesetForeign(node: BodyNode): void {
  if (node.type !== 'component' || node.name !== 'Lang') return;
  const locale = localeOfSegment(node.attributes.code);
  if (locale) typesetBlock(node.children, locale);
}
