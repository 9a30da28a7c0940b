import type { MdastNode } from 'satteri';
import type { Locale } from '../i18n/locales.ts';
import type { BodyNode } from './body.ts';
import { rememberingBlocks } from './parse/as-before.ts';
import { convertBlocks } from './parse/convert.ts';
import type { Context } from './parse/mdast.ts';
import { mdxChildren, parseMdx } from './parse/mdast.ts';
import { syntaxProblems } from './parse/syntax.ts';
import { typesetBlock } from './parse/typeset-body.ts';
import type { Problem } from './problem.ts';

export type ParsedBody = {
  /** The YAML between the two lines of `---`, and the line on which it starts. */
  frontMatter: { source: string; firstLine: number } | undefined;
  /** The text; absent when it cannot be parsed at all. */
  nodes: BodyNode[] | undefined;
  problems: readonly Problem[];
};

/**
 * Turns the MDX of one file into a tree of known nodes, with the typography of its language.
 * Anything outside the vocabulary (code, HTML, unknown components) becomes a problem at its line and column.
 */
export function parseBody(source: string, file: string, locale: Locale): ParsedBody {
  const { nodes, ...parsed } = parseAsTyped(source, file);
  return { ...parsed, nodes: nodes?.map((node) => typesetBlock(node, locale)) };
}

/** The same tree with the words exactly as they were typed, so that a letter of a text node can be found again in the file. */
export const parseAsTyped = rememberingBlocks((source: string, file: string): ParsedBody => {
  const context: Context = { file, problems: [] };
  let root: MdastNode;
  try {
    root = parseMdx(source);
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    return { frontMatter: frontMatterOf(source), nodes: undefined, problems: syntaxProblems(source, file) };
  }
  const children = mdxChildren(root);
  const yaml = children.find((node) => node.type === 'yaml');
  const body = children.filter((node) => node.type !== 'yaml');
  const nodes = convertBlocks(body, context);
  const frontMatter = yaml?.type === 'yaml' ? { source: yaml.value, firstLine: (yaml.position?.start.line ?? 1) + 1 } : undefined;
  return { frontMatter, nodes, problems: context.problems };
});

/** Front matter of a file whose text cannot be parsed, so that its own mistakes are still reported. */
function frontMatterOf(source: string): ParsedBody['frontMatter'] {
  const match = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source);
  return match?.[1] === undefined ? undefined : { source: match[1], firstLine: 2 };
}
