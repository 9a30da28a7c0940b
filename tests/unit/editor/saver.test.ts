import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sidesOf } from '#components/staff/editor/difference.client.tsx';
import { findCopies } from '#components/staff/editor/local-copy.ts';
import { Saver } from '#components/staff/editor/saver.ts';
import type { DraftFile, Saved } from '#lib/staff/content/draft.ts';

const file: DraftFile = {
  ...{ file: 'content/articles/sleep/en.mdx', text: 'One. Two.', encoding: 'utf8', base: null, main: null },
  ...{ version: 0, savedBy: null, savedAt: null },
};

type Sent = { text: string; basedOn: number; sequence: number };

/** A saver, what it sent, and what the server says to each message in turn; `undefined` where nothing arrives. */
function writer(answers: (Saved | 'ended' | undefined)[]) {
  const sent: Sent[] = [];
  const states: string[] = [];
  const taken: string[] = [];
  vi.stubGlobal('fetch', async (_: string, { body }: { body: string }) => {
    sent.push(JSON.parse(body) as Sent);
    const answer = answers.shift();
    if (answer === undefined) throw new TypeError('Failed to fetch');
    return answer === 'ended' ? { type: 'opaqueredirect' } : Response.json(answer);
  });
  const saver = new Saver({ file, who: 'lea', address: '/save', tell: (state) => states.push(state), take: (text) => taken.push(text) });
  return { saver, sent, states, taken };
}

/** A store of a browser: what each request is answered with stands there at once. */
function deviceStore() {
  const rows = new Map<string, { file: string }>();
  const asked = <Value>(result: Value) => {
    const request = { result, onsuccess: undefined as (() => void) | undefined };
    queueMicrotask(() => request.onsuccess?.());
    return request;
  };
  const store = {
    put: (row: { file: string }) => asked(rows.set(row.file, row)),
    delete: (key: string) => asked(rows.delete(key)),
    getAll: () => asked([...rows.values()]),
  };
  vi.stubGlobal('indexedDB', { open: () => asked({ transaction: () => ({ objectStore: () => store }) }) });
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('what is typed', () => {
  it('is sent once nobody has typed for two seconds', async () => {
    const { saver, sent, states } = writer([{ kind: 'saved', version: 1 }]);
    saver.type('One. Two. T');
    await vi.advanceTimersByTimeAsync(1_900);
    saver.type('One. Two. Three.');
    await vi.advanceTimersByTimeAsync(1_900);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(sent.map(({ text, basedOn }) => [text, basedOn])).toEqual([['One. Two. Three.', 0]]);
    expect(states.at(-1)).toBe('saved');
  });

  it('is joined by what a colleague saved, also where nothing was typed', async () => {
    const { saver, sent, taken, states } = writer([{ kind: 'merged', version: 3, text: 'One. Two. Three.' }]);
    await saver.catchUp();
    expect(sent.map(({ text, basedOn }) => [text, basedOn])).toEqual([['One. Two.', 0]]);
    expect([taken, states.at(-1)]).toEqual([['One. Two. Three.'], 'saved']);
  });

  it('is sent again until the server answers', async () => {
    const { saver, sent, states } = writer([undefined, { kind: 'saved', version: 1 }]);
    saver.type('One. Two. Three.');
    await vi.advanceTimersByTimeAsync(2_100);
    expect(states.at(-1)).toBe('away');
    await vi.advanceTimersByTimeAsync(5_100);
    expect(sent.map(({ text, sequence }) => [text, sequence])).toEqual([
      ['One. Two. Three.', 1],
      ['One. Two. Three.', 2],
    ]);
    expect(states.at(-1)).toBe('saved');
  });

  it('is sent at once where somebody waits for it, behind what is on its way', async () => {
    const { saver, sent } = writer([
      { kind: 'saved', version: 1 },
      { kind: 'saved', version: 2 },
    ]);
    saver.type('One. Two. Three.');
    void saver.flush();
    saver.type('One. Two. Three. Four.');
    await saver.flush();
    expect(sent.map(({ text, basedOn }) => [text, basedOn])).toEqual([
      ['One. Two. Three.', 0],
      ['One. Two. Three. Four.', 1],
    ]);
  });

  it('is sent when what was on its way has arrived, where nobody has typed since', async () => {
    const { saver, sent, states } = writer([
      { kind: 'saved', version: 1 },
      { kind: 'saved', version: 2 },
    ]);
    const answer = fetch;
    vi.stubGlobal('fetch', async (...given: Parameters<typeof fetch>) => {
      if (sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 6_000));
      return answer(...given);
    });
    saver.type('One. Two. A.');
    await vi.advanceTimersByTimeAsync(3_000);
    saver.type('One. Two. A. B.');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(sent.map(({ text, basedOn }) => [text, basedOn])).toEqual([
      ['One. Two. A.', 0],
      ['One. Two. A. B.', 1],
    ]);
    expect(states.slice(-3)).toEqual(['typed', 'saving', 'saved']);
  });

  it('is sent as soon as the session is there again', async () => {
    const { saver, sent, states } = writer(['ended', { kind: 'saved', version: 1 }]);
    saver.type('One. Two. Three.');
    await vi.advanceTimersByTimeAsync(20_000);
    await saver.flush();
    await saver.flush();
    expect([sent.length, states.at(-1)]).toEqual([2, 'saved']);
  });

  it('names the version that it was written over', async () => {
    const { saver, sent } = writer([
      { kind: 'saved', version: 4 },
      { kind: 'saved', version: 5 },
    ]);
    saver.type('One. Two. Three.');
    await vi.advanceTimersByTimeAsync(2_100);
    saver.type('One. Two. Three. Four.');
    await vi.advanceTimersByTimeAsync(2_100);
    expect(sent.map(({ basedOn }) => basedOn)).toEqual([0, 4]);
  });

  it('is put together with what a colleague wrote in another sentence', async () => {
    const { saver, taken, states } = writer([{ kind: 'merged', version: 7, text: 'First. Two. Three.' }]);
    saver.type('One. Two. Three.');
    await vi.advanceTimersByTimeAsync(2_100);
    expect(taken).toEqual(['First. Two. Three.']);
    expect(states.at(-1)).toBe('saved');
  });

  it('waits for a decision where a colleague wrote in the same sentence, and then goes on from theirs', async () => {
    const conflict = { kind: 'conflict', version: 3, base: 'One.', theirs: 'Theirs.' } as const;
    const { saver, sent, states } = writer([conflict, { kind: 'saved', version: 4 }]);
    saver.type('Mine.');
    await vi.advanceTimersByTimeAsync(2_100);
    saver.type('Mine still.');
    await vi.advanceTimersByTimeAsync(10_000);
    expect([sent.length, states.at(-1)]).toEqual([1, 'conflict']);
    saver.settle('Both.', conflict);
    await vi.advanceTimersByTimeAsync(100);
    expect([sent[1]?.text, sent[1]?.basedOn, states.at(-1)]).toEqual(['Both.', 3, 'saved']);
  });

  it('is not sent to the page for signing in when the session has ended', async () => {
    const { saver, sent, states } = writer(['ended']);
    saver.type('One. Two. Three.');
    await vi.advanceTimersByTimeAsync(20_000);
    expect([sent.length, states.at(-1)]).toEqual([1, 'ended']);
  });
});

describe('what is kept on the device', () => {
  const textsKept = async () => (await findCopies(file.file, 'lea')).map(({ text }) => text);

  it('is there until the server has it', async () => {
    deviceStore();
    const { saver } = writer([{ kind: 'saved', version: 1 }]);
    saver.type('One. Two. Three.');
    await vi.advanceTimersByTimeAsync(100);
    expect(await textsKept()).toEqual(['One. Two. Three.']);
    await vi.advanceTimersByTimeAsync(2_100);
    expect(await textsKept()).toEqual([]);
  });

  it('stays where another tab saves the same file, and is still undecided', async () => {
    deviceStore();
    const waiting = writer([{ kind: 'conflict', version: 3, base: 'One. Two.', theirs: 'Theirs. Two.' }]).saver;
    waiting.type('Mine. Two.');
    await vi.advanceTimersByTimeAsync(2_100);
    const other = writer([{ kind: 'saved', version: 4 }]).saver;
    other.type('One. Two. From the other tab.');
    await vi.advanceTimersByTimeAsync(2_100);
    expect(await textsKept()).toEqual(['Mine. Two.']);
  });

  it('stays, as it was decided, until the decision has arrived', async () => {
    deviceStore();
    const conflict = { kind: 'conflict', version: 3, base: 'One. Two.', theirs: 'Theirs. Two.' } as const;
    const { saver } = writer([conflict, undefined]);
    saver.type('Mine. Two.');
    await vi.advanceTimersByTimeAsync(2_100);
    saver.settle('Both. Two.', conflict);
    await vi.advanceTimersByTimeAsync(100);
    expect(await textsKept()).toEqual(['Both. Two.']);
  });
});

describe('two texts that somebody compares', () => {
  const copy = { file: file.file, session: 'a', who: 'lea', text: 'One, mine. Two.', version: 1, from: 'One. Two.', at: '' };
  const over = { ...file, text: 'One. Two, theirs.', version: 2, savedBy: { id: 'max', name: 'Max' } };

  it('what this device kept is shown together with what a colleague saved since, and who that was', () => {
    expect(sidesOf({ file: file.file, kind: 'copy', copy, over }, over.text)).toEqual({
      theirs: 'One. Two, theirs.',
      mine: 'One, mine. Two, theirs.',
      since: 'Max',
    });
  });

  it('where nobody saved since, nothing is said of it', () => {
    const same = { ...file, text: 'One. Two.', version: 1 };
    expect(sidesOf({ file: file.file, kind: 'copy', copy, over: same }, same.text)).toEqual({ theirs: 'One. Two.', mine: copy.text });
  });

  it('of two who changed one sentence, the colleague’s other sentences are on both sides', () => {
    const conflict = { kind: 'conflict', version: 3, base: 'One. Two.', theirs: 'Theirs. Two, theirs.' } as const;
    expect(sidesOf({ file: file.file, kind: 'conflict', conflict }, 'Mine. Two.')).toEqual({
      theirs: 'Theirs. Two, theirs.',
      mine: 'Mine. Two, theirs.',
    });
  });
});
