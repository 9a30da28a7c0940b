import { describe, expect, inject, it } from 'vitest';
import { killDuringBursts } from '#tests/resilience/kill.ts';
import { captureLog } from '#tests/support/log.ts';
import { engines } from '#tests/support/store.ts';

captureLog();

describe.each(engines)('a server that is killed while requests come, with its store on %s', (engine) => {
  // Twenty rounds and more: npm run resilience.
  it('has kept every request it acknowledged, and the next one sends every message', async () => {
    const result = await killDuringBursts(engine === 'postgres' ? inject('postgres') : undefined, 2, 100);

    expect(result.acknowledged).toBeGreaterThan(0);
    expect(result).toMatchObject({ lost: 0, neverSent: 0 });
  });
});
