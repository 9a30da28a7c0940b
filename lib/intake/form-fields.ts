/** The id of the form of each step; buttons outside it belong to it by this id. */
export const requestForm = 'request-form';

/** A field no person sees; programs that fill in everything fill it in too. */
export const trapField = 'website';

/** The field of the check page that shows when it was drawn, and for which draft. */
export const tokenField = 'token';

/** The field of the saved file on the first page. */
export const fileField = 'file';

/** Boxes a page can open with; their words are in messages, under “RequestPage.notices”. */
export const notices = ['again', 'incomplete', 'late', 'lost', 'opened', 'restored', 'unavailable'] as const;

export type NoticeName = (typeof notices)[number];

/** Why a request was not taken; the words are in messages, under “RequestProblem”. */
export const problems = ['busy', 'elsewhere', 'large'] as const;

export type ProblemKind = (typeof problems)[number];
