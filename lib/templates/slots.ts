/**
 * Places of a page that an answer fills or shows. A component draws each with `slot(…)`, and what fills the page asks for it by the
 * same name, so that a misspelled one does not compile; tests/components/templates holds both against these lists.
 */
const formSlots = ['error', 'errorWords', 'field', 'notice', 'problemList', 'problems'] as const;

/** The slots of each page that answers are made from. Fields of a form need none: they are found by their name. */
export const pageSlots = {
  compare: [
    'address',
    'beyond',
    'cell',
    'chosen',
    'concern',
    'count',
    'ignored',
    'language',
    'list',
    'move',
    'none',
    'one',
    'picker',
    'question',
    'sideBySide',
    'source',
    'treatment',
  ],
  evidence: ['clear', 'count', 'entry', 'filter', 'ignored', 'language', 'none', 'option'],
  search: [
    ...([
      'agreed',
      'anyway',
      'anywayLink',
      'danger',
      'found',
      'language',
      'none',
      'notes',
      'other',
      'otherLink',
      'start',
      'status',
    ] as const),
    ...(['short', 'shortDefinition', 'shortLink', 'shortName'] as const),
    ...(['facet', 'narrowing', 'option', 'optionCount'] as const),
    ...(['pageItem', 'pageLink', 'pager', 'pages'] as const),
    ...(['result', 'resultFacts', 'resultLink', 'resultSample', 'resultSection', 'resultSectionLink', 'results', 'resultType'] as const),
    'snippet',
  ],
  request: [...formSlots, 'wait', 'waitDays'],
  requestWishes: [...formSlots, 'noteHint'],
  requestCheck: [...formSlots, 'answer', 'danger', 'summaryRow'],
  requestSent: ['answerBy', 'code', 'codeRow', 'eraseBy', 'phone', 'place', 'received', 'reference'],
  requestStatus: ['answeredOn', 'result'],
  wasItClear: ['back', 'danger', 'result'],
  requestProblem: ['problem', 'reason'],
} as const;

/** A slot that every page of the form that asks something has. */
export type FormSlot = (typeof formSlots)[number];

/** A page that answers are made from, by its section. */
export type TemplateSection = keyof typeof pageSlots;

/** The slots of a page. */
export type SlotOf<Section extends TemplateSection> = (typeof pageSlots)[Section][number];

/** A slot of any page. */
export type Slot = SlotOf<TemplateSection>;

/** Marks an element as a slot; `key` tells apart slots that share a name, such as the rows of a table. */
export function slot(name: Slot, key?: string): { 'data-slot': Slot; 'data-key'?: string } {
  return key === undefined ? { 'data-slot': name } : { 'data-slot': name, 'data-key': key };
}

/**
 * What an element of a page kept by the server and one in a browser have in common: enough for one function to fill both. The server
 * knows only selectors of a slot, `[data-slot="…"]`, and of a field, `[name="…"]`.
 */
export type Slotted = {
  textContent: string | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  toggleAttribute(name: string, on: boolean): boolean;
  classList: { toggle(name: string, on: boolean): boolean };
  insertAdjacentElement(where: 'beforeend', element: Slotted): unknown;
  querySelectorAll(selector: string): Iterable<Slotted>;
};

/** A page, kept by the server or shown in a browser. */
export type SlottedPage = Pick<Slotted, 'querySelectorAll'>;
