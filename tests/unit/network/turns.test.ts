import { setImmediate as everythingElse } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Turns } from '#lib/network/turns.ts';

/** Work that ends when it is told to, and says when it begins. */
function doing(turns: Turns, sender: string, name: string, begun: string[]) {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const done = turns.take(sender, () => {
    begun.push(name);
    return promise;
  });
  return { end: resolve, fail: reject, done };
}

describe('turns', () => {
  it('are two at once for a sender, in the order of asking, and another sender waits behind nobody', async () => {
    const begun: string[] = [];
    const turns = new Turns(2);
    const [first, second] = ['flood 1', 'flood 2', 'flood 3', 'flood 4'].map((name) => doing(turns, 'flood', name, begun));
    doing(turns, 'patient', 'patient', begun);
    expect(begun).toEqual(['flood 1', 'flood 2', 'patient']);

    second?.end();
    await second?.done;
    await everythingElse();
    expect(begun).toEqual(['flood 1', 'flood 2', 'patient', 'flood 3']);

    first?.end();
    await first?.done;
    await everythingElse();
    expect(begun.at(-1)).toBe('flood 4');
  });

  it('leave time for others before the next in a line begins, and none before the first', async () => {
    const begun: string[] = [];
    const rest = Promise.withResolvers<void>();
    const turns = new Turns(1, () => rest.promise);
    const first = doing(turns, 'flood', 'flood 1', begun);
    doing(turns, 'flood', 'flood 2', begun);
    first.end();
    await first.done;
    doing(turns, 'patient', 'patient', begun);
    expect(begun).toEqual(['flood 1', 'patient']);

    rest.resolve();
    await everythingElse();
    expect(begun).toEqual(['flood 1', 'patient', 'flood 2']);
  });

  it('go on to the next when one fails', async () => {
    const begun: string[] = [];
    const turns = new Turns(1);
    const first = doing(turns, 'patient', 'first', begun);
    doing(turns, 'patient', 'second', begun);
    first.fail(new Error('lost'));

    await expect(first.done).rejects.toThrow('lost');
    await everythingElse();
    expect(begun).toEqual(['first', 'second']);
  });
});
