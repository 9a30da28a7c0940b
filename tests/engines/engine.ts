/** The little that a journey needs of a browser, whichever way it is driven. */
export type Engine = {
  /** Opens an address and waits until its page is there. */
  open: (url: string) => Promise<void>;
  /** Clicks where a person would, in the middle of the first element that matches. */
  click: (selector: string) => Promise<void>;
  /** Types into a field, key by key. */
  type: (selector: string, text: string) => Promise<void>;
  /** Presses keys one after the other wherever the focus is: a character, or a key by its name. */
  press: (...keys: string[]) => Promise<void>;
  /** Makes the page so many CSS pixels wide. */
  widen: (pixels: number) => Promise<void>;
  /** What a script of the page complained of since it was opened, as far as the engine tells. */
  complaints: () => Promise<string[]>;
  /** The value of an expression in the page, or what its promise comes to, as JSON can hold it. */
  read: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
};

/** An engine that may be on this machine; `start` is absent, and `missing` says what would bring it, where it is not. */
export type Candidate = { name: string; start: () => Promise<Engine> } | { name: string; missing: string };
