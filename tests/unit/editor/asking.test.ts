import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Asking } from '#components/staff/editor/asking.ts';

describe('asking about what is typed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks about both languages when a picture is written into both at once', async () => {
    const asked: string[] = [];
    const asking = new Asking(async (file, text) => void asked.push(`${file}: ${text}`));
    asking.type('en.mdx', 'A picture');
    asking.type('fr-CA.mdx', 'Une image');
    await vi.runAllTimersAsync();
    expect(asked).toEqual(['en.mdx: A picture', 'fr-CA.mdx: Une image']);
  });

  it('asks one question at a time, and of one file only what was typed last', async () => {
    const asked: string[] = [];
    let answer = (): void => undefined;
    const asking = new Asking((_, text) => {
      asked.push(text);
      return new Promise((resolve) => {
        answer = resolve;
      });
    });
    for (const text of ['a', 'ab', 'abc']) {
      asking.type('en.mdx', text);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(asked).toEqual(['a']);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toEqual(['a', 'abc']);
  });

  it('does not ask while somebody is typing', async () => {
    const asked: string[] = [];
    const asking = new Asking(async (_, text) => void asked.push(text));
    for (const text of ['a', 'ab', 'abc']) {
      asking.type('en.mdx', text);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(60);
    expect(asked).toEqual(['abc']);
  });
});
