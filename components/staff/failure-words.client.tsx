'use client';

import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';

/** What a page says that could not be made, in its language. */
export type Failure = { title: string; lead: string; again: string };

const Words = createContext<Failure | undefined>(undefined);

/** Keeps the words at hand: when a page cannot be made, nothing can be asked for any more. */
export function FailureWords({ words, children }: { words: Failure; children: ReactNode }) {
  return <Words value={words}>{children}</Words>;
}

/** The page in place of one that could not be made. */
export function PageFailed() {
  const words = useContext(Words);
  return (
    <main id="main" className="staff-main">
      <h1>{words?.title}</h1>
      <p className="staff-lead">{words?.lead}</p>
      <form>
        <button className="button button--primary" type="submit">
          {words?.again}
        </button>
      </form>
    </main>
  );
}
