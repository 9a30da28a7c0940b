import { matchesOf } from './matches.ts';
/** Where the quotations of a plain text begin and end, their marks included; one left open runs to the end of the text. */
export function quotations(plain: string): { from: number; to: number }[] {
  return matchesOf(/“[^”]*(?:”|$)|«[^»]*(?:»|$)|"[^"]*(?:"|$)/gu, plain).map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
  }));
}
