import { dropCopy, keepCopy } from '#components/staff/editor/local-copy.ts';
import { post } from '#components/staff/editor/post.ts';
import type { DraftFile, Saved } from '#lib/staff/content/draft.ts';
import { mergeTexts } from '#lib/staff/content/merge.ts';

/** How it stands with what was typed. `away`: the server does not answer; `refused`: it will not take it. All but `saved` are kept here. */
export type SaveState = 'saved' | 'typed' | 'saving' | 'away' | 'ended' | 'refused' | 'too-large' | 'conflict';

export type Conflict = Extract<Saved, { kind: 'conflict' }>;

type Given = {
  file: DraftFile;
  who: string;
  address: string;
  /** Hears of each change of state. */
  tell: (state: SaveState, conflict?: Conflict) => void;
  /** Takes a text that was merged with a colleague’s into the pane. */
  take: (text: string) => void;
};

/** How long nobody types before a text is sent, and how long it waits to try again; in milliseconds. */
const quiet = 2_000;
const again = 5_000;

/**
 * Saves what is typed into one file: after a moment of quiet, one request at a time, each naming what it was written over. What the
 * server has not said to have is kept on the device.
 */
export class Saver {
  readonly #given: Given;
  readonly #session = crypto.randomUUID();
  #text: string;
  /** What the server is known to have. */
  #kept: string;
  #version: number;
  #base: string | null;
  #sequence = 0;
  #sent: string | undefined;
  #sending: Promise<void> = Promise.resolve();
  #stopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(given: Given) {
    this.#given = given;
    this.#text = given.file.text ?? '';
    this.#kept = this.#text;
    this.#version = given.file.version;
    this.#base = given.file.base ?? given.file.main;
  }

  /** Hears what is typed. */
  type(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#keep();
    if (this.#stopped) return;
    if (this.#sent === undefined) this.#given.tell('typed');
    this.#wait(quiet);
  }

  /**
   * Sends at once what the server is not known to have: when the page is left, the device is in reach of the server again, or somebody
   * comes back from signing in. Done when the server has answered, or is found not to.
   */
  flush(): Promise<void> {
    if (this.#sent !== undefined) return this.#sending.then(() => this.flush());
    return this.#text === this.#kept ? Promise.resolve() : this.#send();
  }

  /** Takes in what colleagues have saved, also where nothing was typed here. */
  async catchUp(): Promise<void> {
    await this.flush();
    if (this.#given.file.text !== null) await this.#send(); // a file that is not there is not begun
  }

  /** Goes on from a text in which somebody settled two that contradicted each other. */
  settle(text: string, { version, theirs, main = this.#given.file.main }: Pick<Conflict, 'version' | 'theirs' | 'main'>): void {
    this.#version = version;
    this.#kept = theirs ?? '';
    this.#base = main;
    this.#stopped = false;
    this.#text = text;
    this.#keep();
    this.#wait(0);
  }

  /** Ends with the page. */
  stop(): void {
    void this.flush();
    clearTimeout(this.#timer);
    this.#stopped = true;
  }

  /** Keeps the text on the device, with what it was written over. */
  #keep(): void {
    const { who, file } = this.#given;
    const at = new Date().toISOString();
    void keepCopy({ file: file.file, session: this.#session, who, text: this.#text, version: this.#version, from: this.#kept, at });
  }

  #wait(time: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#send(), time);
  }

  #send(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#sent === undefined && !this.#stopped) this.#sending = this.#sendNow();
    return this.#sending;
  }

  async #sendNow(): Promise<void> {
    const sent = this.#text;
    this.#sent = sent;
    this.#sequence += 1;
    this.#given.tell('saving');
    const { file } = this.#given.file;
    const answer = await post<Saved>(this.#given.address, {
      ...{ file, text: sent, basedOn: this.#version, base: this.#base, session: this.#session, sequence: this.#sequence },
    });
    this.#sent = undefined;
    if (answer.kind === 'answer') this.#hear(answer.value, sent);
    else {
      this.#given.tell(answer.kind);
      if (answer.kind === 'away') this.#wait(again);
    }
  }

  #hear(saved: Saved, sent: string): void {
    if (saved.kind === 'conflict') {
      this.#stopped = true;
      this.#given.tell('conflict', saved);
      return;
    }
    if (saved.kind === 'merged' && saved.text !== null && saved.text !== sent) {
      const now = mergeTexts(this.#text, sent, saved.text);
      // Where both wrote in one sentence meanwhile, the next save finds it and asks.
      if (now !== undefined) {
        this.#version = saved.version;
        this.#kept = saved.text;
        this.#text = now;
        this.#given.take(now);
      }
    } else {
      this.#version = saved.version;
      this.#kept = sent;
    }
    if (this.#text === this.#kept) {
      this.#given.tell('saved');
      void dropCopy({ file: this.#given.file.file, session: this.#session });
      return;
    }
    this.#given.tell('typed');
    // What was typed meanwhile may have had its moment of quiet while this one was on its way.
    if (this.#timer === undefined) this.#wait(quiet);
  }
}
