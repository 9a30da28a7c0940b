import type { SaveState } from '#components/staff/editor/saver.ts';

/**
 * How it stands with an open entry. Besides its texts: `copy`: this device kept one that somebody must look at; `undone`: what somebody
 * asked for by a button was not done; `overtaken`: a colleague changed what it was about; `unchecked`: the text has not been looked at since it was typed.
 */
export type TopState = SaveState | 'copy' | 'undone' | 'overtaken' | 'unchecked';

/** What matters most comes first: a text that waits for somebody before one that is merely on its way. */
const order: readonly TopState[] = [
  ...(['conflict', 'copy', 'ended', 'refused', 'too-large', 'away'] as const),
  ...(['undone', 'overtaken', 'unchecked', 'saving', 'typed', 'saved'] as const),
];

/** The state to tell of, where there are several. */
export function topState(states: readonly TopState[]): TopState {
  return order.find((one) => states.includes(one)) ?? 'saved';
}
