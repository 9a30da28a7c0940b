const first = 15_000;
const longest = 15 * 60_000;

/**
 * Milliseconds to wait after so many failed attempts: 15 seconds, doubled each time, 15 minutes at most. A random part, up to half,
 * keeps messages that failed together from coming back together.
 */
export function backoff(attempts: number, random: () => number = Math.random): number {
  const whole = Math.min(longest, first * 2 ** Math.max(0, attempts - 1));
  return Math.round(whole * (1 - random() / 2));
}
