import { stringify } from 'yaml';

/** The last part of an address, or an id, made of words; of at most so many letters. */
export function slugOf(words: string, length = 80): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, length)
    .replace(/-+$/, '');
}

export function yaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}

/** A text: its fields and what follows them. */
export function mdx(fields: unknown, body: string): string {
  return `---\n${yaml(fields)}---\n\n${body.trim()}\n`;
}

export function listOf(answer = ''): string[] {
  return answer.split(/[\s,]+/).filter((word) => word !== '');
}

/** A day some months later; the last of the month where the month is shorter. */
export function monthsLater(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return `${date.toISOString().slice(0, 7)}-${String(Math.min(28, Number(day.slice(8)))).padStart(2, '0')}`;
}

/** What waits to be written, long enough for every field, and caught by the check until it is. */
export const description = {
  en: '[to do] Write here one or two sentences for search engines, between 70 and 155 characters.',
  fr: '[à faire] Écrivez ici une ou deux phrases pour les moteurs de recherche, de 70 à 155 caractères.',
};

export const lead = {
  en: '[to do] Write here one to three sentences that readers see under the headline.',
  fr: '[à faire] Écrivez ici de une à trois phrases qu’on lit sous le titre.',
};

/** A title in a short form for menus. */
export function short(title: string, length: number): string {
  return title.length <= length ? title : `${title.slice(0, length - 1).replace(/\s+\S*$/, '')}…`;
}
