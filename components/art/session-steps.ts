import type { SessionDayWords } from '#components/art/diagram-words.ts';

/** The four steps in their order, each a name and what it is. */
export function sessionSteps(words: SessionDayWords) {
  return [
    { id: 'checks', name: words.checks, note: words.checksNote },
    { id: 'session', name: words.session, note: words.sessionNote },
    { id: 'rest', name: words.rest, note: words.restNote },
    { id: 'home', name: words.home, note: words.homeNote },
  ];
}
