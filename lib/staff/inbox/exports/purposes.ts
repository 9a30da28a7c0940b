/** What an export is for; kept in the log. */
export const purposes = ['patient-file', 'person-asked', 'continuity', 'audit'] as const;

export type Purpose = (typeof purposes)[number];
