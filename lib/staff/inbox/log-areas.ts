/** The parts of the staff area whose actions begin with their name. */
export const areas = ['inbox', 'outbox', 'dashboard', 'audit', 'clear', 'content'] as const;
