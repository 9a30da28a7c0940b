import type { Role, Waiting } from '#lib/staff/roles.ts';

/**
 * A place in the staff area: its address below `/staff`, the message that names it, and who may go there; what waits there, and whether
 * the bar names it only then.
 */
export type Place = {
  page: string;
  words: 'start' | 'requests' | 'mail' | 'content' | 'review' | 'publishing' | 'desk' | 'clear' | 'people' | 'log';
  roles: readonly Role[];
  waits?: keyof Waiting;
  onlyThen?: true;
};

/** The places of the staff area, in the order of the bar. The page itself refuses whoever may not; here it is not even named to them. */
export const places: readonly Place[] = [
  { page: '', words: 'start', roles: ['editor', 'intake', 'admin'] },
  { page: 'inbox', words: 'requests', roles: ['intake', 'admin'], waits: 'requests' },
  { page: 'outbox', words: 'mail', roles: ['intake', 'admin'], waits: 'mail', onlyThen: true },
  { page: 'content', words: 'content', roles: ['editor', 'admin'] },
  { page: 'review', words: 'review', roles: ['editor', 'admin'], waits: 'review' },
  { page: 'publishing', words: 'publishing', roles: ['editor', 'admin'] },
  { page: 'desk', words: 'desk', roles: ['editor', 'admin'] },
  { page: 'clear', words: 'clear', roles: ['editor', 'intake', 'admin'] },
  { page: 'people', words: 'people', roles: ['admin'] },
  { page: 'audit', words: 'log', roles: ['admin'] },
];
