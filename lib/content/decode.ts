import type { Problem } from './problem.ts';
import { found } from './problem.ts';

/** The words of a file and, where they were not saved as UTF-8, what is to be said of it. */
export type Decoded = { text: string; fault?: Problem };

/**
 * Reads bytes as words. Another encoding is guessed, so that the rest of the check can go on, and named with the first place at which
 * it shows: published as UTF-8, such a file would lose its accents.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  if (wide)
    return {
      text: new TextDecoder(wide).decode(bytes),
      fault: found('file.encoding', { file, line: 1, column: 1 }, { encoding: 'UTF-16' }),
    };
  try {
    return { text: withLines(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) };
  } catch {
    const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\ufffd')[0]?.split('\n') ?? [];
    const place = { file, line: Math.max(1, lines.length), column: (lines.at(-1) ?? '').length + 1 };
    return { text: new TextDecoder('windows-1252').decode(bytes), fault: found('file.encoding', place, { encoding: 'Windows-1252' }) };
  }
}

/** Programs of long ago end lines with a carriage return alone: all of such a text would be one line. */
function withLines(text: string): string {
  return text.includes('\n') ? text : text.replaceAll('\r', '\n');
}
