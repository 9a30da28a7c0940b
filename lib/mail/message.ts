import type { Locale } from '../i18n/locales.ts';

/** One piece of a letter. */
type Part =
  | { kind: 'text'; text: string }
  | { kind: 'fact'; label: string; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'lines'; heading: string; lines: { label: string; href: string; words: string }[] };

/** What is said in one language. */
export type Letter = { locale: Locale; parts: Part[] };

/** A message ready to be sent. */
export type Message = { messageId: string; to: string; subject: string; text: string; html: string; locale: Locale };

/** The words of letters, one after the other, for a program that shows text only. */
export function toText(letters: readonly Letter[]): string {
  return letters.map(({ parts }) => parts.map(textOf).join('\n\n')).join('\n\n--\n\n');
}

/**
 * The same as HTML: the reader’s own fonts and colours, so that it is legible in a dark theme too; a language on every letter; no
 * picture and nothing fetched from anywhere.
 */
export function toHtml(subject: string, letters: readonly Letter[]): string {
  const [first] = letters;
  const bodies = letters.map(({ locale, parts }) => `<div lang="${locale}">\n${parts.map(htmlOf).join('\n')}\n</div>`);
  return `<!doctype html>
<html lang="${first?.locale ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin: 0 auto; padding: 16px; max-width: 36em; font: 1.0625em/1.6 sans-serif">
${bodies.join('\n<hr>\n')}
</body>
</html>
`;
}

function textOf(part: Part): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'fact':
      return `${part.label}\n${part.text}`;
    case 'code':
      return `    ${part.text}`;
    case 'lines':
      return [part.heading, ...part.lines.map(({ label, words }) => `- ${label} (${words})`)].join('\n');
  }
}

function htmlOf(part: Part): string {
  switch (part.kind) {
    case 'text':
      return `<p>${escapeHtml(part.text)}</p>`;
    case 'fact':
      return `<p>${escapeHtml(part.label)}<br><strong style="font-size: 1.25em">${escapeHtml(part.text)}</strong></p>`;
    case 'code':
      return `<p><code>${escapeHtml(part.text)}</code></p>`;
    case 'lines': {
      const items = part.lines.map(
        ({ label, href, words }) => `<li><a href="${escapeHtml(href)}">${escapeHtml(label)}</a> (${escapeHtml(words)})</li>`,
      );
      return `<p>${escapeHtml(part.heading)}</p>\n<ul>\n${items.join('\n')}\n</ul>`;
    }
  }
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
