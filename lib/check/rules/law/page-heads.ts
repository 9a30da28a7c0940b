import { isPublicLine } from '../../../help-lines.ts';

/** A piece of a finished page, and what it is: `title`, `og:title`, `h1`, `link`. */
export type Piece = { what: string; text: string };

const shared = /^(?:description|og:title|og:description|og:image:alt|twitter:title|twitter:description|twitter:image:alt)$/i;

/** The titles and summaries of a page, as search engines and share cards take them. */
export function headsOf(html: string): Piece[] {
  const metas = [...html.matchAll(/<meta\b[^>]*>/gi)].flatMap(({ 0: tag }) => {
    const name = attribute(tag, 'name') ?? attribute(tag, 'property');
    return name && shared.test(name) ? [{ what: name, text: attribute(tag, 'content') ?? '' }] : [];
  });
  return [
    ...elements(html, 'title')
      .slice(0, 1)
      .map((text) => ({ what: 'title', text })),
    ...metas,
    ...elements(html, 'h1').map((text) => ({ what: 'h1', text })),
  ];
}

/** The words of the links and buttons that lead to a request or a telephone. */
export function invitationsOf(html: string): Piece[] {
  const links = [...html.matchAll(/<a\b([^>]*)>([\s\S]*?)<\/a>/gi)].filter(
    ({ 1: attributes = '' }) =>
      /^(?:\/(?:en\/request|fr\/demande)|tel:)/.test(attribute(attributes, 'href') ?? '') &&
      !isHelpLine(attribute(attributes, 'href') ?? ''),
  );
  return links.map(({ 2: inner = '' }) => ({ what: 'link', text: textOf(inner) })).filter(({ text }) => text !== '');
}

/** Help in danger is no invitation: 9-1-1, 9-8-8, 8-1-1 and the lines for crises and poisons. */
function isHelpLine(address: string): boolean {
  return address.startsWith('tel:') && isPublicLine(address);
}

function elements(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`<${name}\\b[^>]*>([\\s\\S]*?)</${name}>`, 'gi'))].map(({ 1: inner = '' }) => textOf(inner));
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag);
  return value ? decoded(value[1] ?? value[2] ?? '') : undefined;
}

function textOf(inner: string): string {
  return decoded(inner.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    return hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (named[name ?? ''] ?? whole);
  });
}
