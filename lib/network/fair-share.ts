/** Whether a request is within its sender’s share; over it, how many seconds until there is room again. */
export type Verdict = { share: 'kept' } | { share: 'late' | 'refused'; seconds: number };

type Bucket = { tokens: number; at: number };

/** How many senders are remembered at once: more than ask in a minute, and a few megabytes at most. */
const remembered = 20_000;

/**
 * What each sender may have in a minute: all of it at once, then as it refills. Nobody’s requests cost anyone else’s share. Only this
 * process knows the senders, only in memory, and only until others take their place.
 */
export class FairShare {
  readonly #buckets = new Map<string, Bucket>();
  readonly #perMinute: number;
  readonly #late: number;

  /** @param late how many more requests are told apart as late, before they are refused */
  constructor(perMinute: number, late = 0) {
    this.#perMinute = perMinute;
    this.#late = late;
  }

  /** Takes one request from the share of a sender. @param now milliseconds of a clock nobody can set */
  take(sender: string, now = performance.now()): Verdict {
    const perMillisecond = this.#perMinute / 60_000;
    const before = this.#buckets.get(sender) ?? { tokens: this.#perMinute, at: now };
    const tokens = Math.min(this.#perMinute, before.tokens + (now - before.at) * perMillisecond);
    const refused = tokens < 1 - this.#late;
    this.#keep(sender, { tokens: refused ? tokens : tokens - 1, at: now });
    if (tokens >= 1) return { share: 'kept' };
    return { share: refused ? 'refused' : 'late', seconds: Math.ceil((1 - tokens) / perMillisecond / 1000) };
  }

  /** A map keeps the order in which its entries came: the first is whoever has been silent longest, whose share is full by now. */
  #keep(sender: string, bucket: Bucket): void {
    this.#buckets.delete(sender);
    this.#buckets.set(sender, bucket);
    const [first] = this.#buckets.keys();
    if (this.#buckets.size > remembered && first !== undefined) this.#buckets.delete(first);
  }
}
