import { IntlMessageFormat } from 'intl-messageformat';
import type { Locale } from '../../i18n/locales.ts';

type Element = { type: number; value?: unknown; options?: Record<string, { value: Element[] }> };

/** Choices a message makes, filled so that an example reads well. */
const choices: Readonly<Record<string, string>> = { hint: 'nearest', whole: 'no' };
const plural = 6;

/** A sentence of the catalogue as one would read it, with “…” for what a problem fills in. */
export function exampleOf(sentence: string, locale: Locale): string {
  const formatter = new IntlMessageFormat(sentence, locale, undefined, { ignoreTag: true });
  const filled = Object.fromEntries(
    argumentsOf(formatter.getAst() as Element[]).map(({ name, type }) => [name, type === plural ? 2 : (choices[name] ?? '…')]),
  );
  return String(formatter.format(filled)).trim();
}

function argumentsOf(elements: readonly Element[]): { name: string; type: number }[] {
  return elements.flatMap(({ type, value, options }) => [
    ...(type > 0 && typeof value === 'string' ? [{ name: value, type }] : []),
    ...Object.values(options ?? {}).flatMap((option) => argumentsOf(option.value)),
  ]);
}
