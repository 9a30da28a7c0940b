import type { z } from 'zod';
import { fieldAt, unwrapped } from '../../content/field-words.ts';
import { below } from './fact-fields.ts';

/** What somebody may have meant: without spaces around it, without marks of quotation around it, without what divides a number. */
function meanings(said: string): string[] {
  const trimmed = said.trim();
  const bare = trimmed.replace(/^["“”«']\s*(.*?)\s*["“”»']$/su, '$1');
  return [trimmed, bare, bare.replace(/[\s().-]/g, '')];
}

/**
 * What was typed, as its field takes it. A form writes the marks of a file by itself: who types them too, as a file has them, means what
 * stands between them; “null”, where a fact may be unknown, means that it is. What the field takes as it is stays as it is.
 */
export function asTyped(schema: z.ZodType, path: string, said: string): string {
  const field = fieldAt(schema, path.split('/'));
  const inner = unwrapped(field) as z.ZodType | undefined;
  if (!field || !inner || said === '') return said;
  const takes = (value: string): boolean => inner.safeParse(value).success || (value !== '' && inner.safeParse(Number(value)).success);
  // One word in straight marks is how a file has it, also where the field would take the marks for part of the word.
  const isFromFile = /^\s*"[^"\s]+"\s*$/.test(said);
  const meant = takes(said) && !isFromFile ? said : meanings(isFromFile ? said.replaceAll('"', '') : said).find(takes);
  if (meant !== undefined) return meant;
  return /^["']?null["']?$/i.test(said.trim()) && field.safeParse(null).success ? '' : said;
}

/** The same of what is to be added to a list. */
export function itemAsTyped(schema: z.ZodType, path: string, said: string): string {
  return asTyped(schema, below(path, 1), said);
}
