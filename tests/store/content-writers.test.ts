import { describe, expect, it } from 'vitest';
import type { Store } from '#lib/db/client.ts';
import type { Repository } from '#lib/repository/repository.ts';
import type { Saved, Writer } from '#lib/staff/content/draft.ts';
import { openFile } from '#lib/staff/content/drafts.ts';
import { saveFile } from '#lib/staff/content/save-file.ts';
import { lea, max, newRepository } from '#tests/support/content-site.ts';
import type { StorePlace } from '#tests/support/store.ts';
import { engines, newPlace } from '#tests/support/store.ts';

const edits = Number(process.env.EDITS ?? 500);
const file = 'content/articles/sleep/en.mdx';
const paragraph = 'Sleep is work. Rest is not. Pain changes both. Nobody knows why. Days differ.';
const first = Array.from({ length: 6 }, (_, index) => `## Part ${index}\n\n${paragraph}\n`).join('\n');

/** The same numbers each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** An open editor: what it shows, what it knows of the server, and the marks it typed. */
class Editor {
  text = '';
  version = 0;
  base: string | null = null;
  session = '';
  sequence = 0;
  typed = 0;
  /** Marks that were typed and not yet acknowledged, and those that were. */
  readonly open = new Set<string>();
  readonly kept = new Set<string>();

  readonly who: Writer;
  readonly roll: () => number;

  constructor(who: Writer, roll: () => number) {
    this.who = who;
    this.roll = roll;
  }

  /** Opens the page again: what was not acknowledged is gone with the old one. */
  async start(store: Store, repository: Repository): Promise<void> {
    const { text, version, base } = await openFile(file, { store, repository });
    Object.assign(this, { text: text ?? '', version, base, session: `${this.who.id}-${this.roll()}`, sequence: 0 });
    this.open.clear();
  }

  type(): void {
    const places = [...this.text.matchAll(/[a-z](?=[.\s])/g)].map(({ index }) => index + 1);
    const at = places[Math.floor(this.roll() * places.length)] ?? 0;
    this.typed += 1;
    const mark = `${this.who.id}${this.typed}x`;
    this.open.add(mark);
    this.text = `${this.text.slice(0, at)} ${mark}${this.text.slice(at)}`;
  }

  async save(store: Store, repository: Repository): Promise<{ saved: Saved; sent: Set<string> }> {
    this.sequence += 1;
    const { text, version: basedOn, base, session, sequence, who: by } = this;
    const sent = new Set(this.open);
    return { sent, saved: await saveFile({ file, text, basedOn, base, session, sequence, by }, new Date(), { store, repository }) };
  }

  /** What an editor does with an answer: takes the text it is given, or settles the two by keeping both. */
  hear({ saved, sent }: { saved: Saved; sent: Set<string> }): void {
    if (saved.kind === 'conflict') {
      const missing = [...this.open].filter((mark) => !saved.theirs?.includes(` ${mark}`));
      this.text = `${saved.theirs}\nKept aside: ${missing.join(' ')}.\n`;
    } else {
      if (saved.kind === 'merged') this.text = saved.text ?? '';
      for (const mark of sent) {
        this.open.delete(mark);
        this.kept.add(mark);
      }
    }
    this.version = saved.version;
  }
}

/** One edit of one of the two: typed, sent, answered or not, and now and then the editor or the server is killed. */
async function work(editors: Editor[], place: StorePlace, repository: Repository, roll: () => number): Promise<void> {
  let store = place.open();
  for (const editor of editors) await editor.start(store, repository);
  for (let edit = 0; edit < edits; edit += 1) {
    const editor = editors[roll() < 0.5 ? 0 : 1] as Editor;
    editor.type();
    const fate = roll();
    if (fate < 0.1) continue; // the request never arrived: typing goes on
    if (fate < 0.14) {
      await editor.start(store, repository); // the browser was closed before anything was sent
      continue;
    }
    if (fate < 0.18) {
      const dying = editor.save(store, repository).catch(() => undefined);
      await store.close(); // the server is ended while it works
      await dying;
      store = place.open();
      continue;
    }
    const together = roll() < 0.2 ? editors.filter((one) => one !== editor) : [];
    const answers = await Promise.all([editor, ...together].map(async (one) => ({ one, answer: await one.save(store, repository) })));
    for (const { one, answer } of answers) if (roll() > 0.15) one.hear(answer);
  }
  for (const editor of editors) {
    for (let tries = 0; tries < 3 && (tries === 0 || editor.open.size > 0); tries += 1) editor.hear(await editor.save(store, repository));
  }
}

describe.each(engines)('two people who write in one file on %s', (engine) => {
  it.each([1, 2])(`lose nothing that was acknowledged in ${edits} edits with lost answers and kills (%i)`, async (seed) => {
    const roll = dice(seed);
    const place = await newPlace(engine);
    const repository = await newRepository({ [file]: first });
    const editors = [new Editor(lea, roll), new Editor(max, roll)];
    await work(editors, place, repository, roll);

    const { text } = await openFile(file, { store: place.open(), repository });
    const words = (text ?? '').split(/[\s.]+/);
    const counted = Map.groupBy(words, (word) => word);
    const lost = editors
      .flatMap(({ kept }) => [...kept].map((mark) => [mark, counted.get(mark)?.length ?? 0] as const))
      .filter(([, count]) => count !== 1);
    expect(editors.map(({ kept }) => kept.size > edits / 5)).toEqual([true, true]);
    expect(lost).toEqual([]);
  });
});
