/**
 * A text as it is kept: PostgreSQL takes no NUL, and no database half a character, both of which a keyboard or a clipboard can bring.
 * What was typed comes back as it was.
 */
export function packText(text: string | null): string | null {
  return text === null ? null : JSON.stringify(text);
}

/** A text as it was typed. */
export function unpackText(kept: string | null): string | null {
  return kept === null ? null : (JSON.parse(kept) as string);
}
