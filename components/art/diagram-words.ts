export type VolumeDialWords = {
  title: string;
  description: string;
  /** Heads of the three columns, from the body to awareness. */
  body: string;
  cord: string;
  feeling: string;
  /** The two rows: a name, and what it is like. */
  usual: string;
  usualNote: string;
  sensitized: string;
  sensitizedNote: string;
  /** Under the second row of the wide drawing, one for each column. */
  sameSignal: string;
  setting: string;
  largerFeeling: string;
};

export type NmdaGateWords = {
  title: string;
  description: string;
  /** Under each of the two gates: a name, and what happens. */
  open: string;
  openNote: string;
  blocked: string;
  blockedNote: string;
};

export type SessionDayWords = {
  title: string;
  description: string;
  /** Under each of the four scenes: a name, and what happens. */
  checks: string;
  checksNote: string;
  session: string;
  sessionNote: string;
  rest: string;
  restNote: string;
  home: string;
  homeNote: string;
  /** Beside the raised hand. */
  stop: string;
  stopNote: string;
};
