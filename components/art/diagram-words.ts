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
