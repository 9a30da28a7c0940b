import { expect, test } from '@playwright/test';
import type { Candidate, Engine } from './engine.ts';

/** What a journey needs besides: the engine that is running, and a look at its page. */
export type Given = {
  name: string;
  engine: () => Engine;
  /** What the page says, asked again until it is so; while one page gives way to another it says nothing. */
  seen: (expression: string) => ReturnType<typeof expect.poll<unknown>>;
};

/** The words of the first element that matches, as an expression for the page. */
export const text = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})?.textContent.trim()`;

/** Makes journeys in an engine, started once, or says why not where it is not on this machine. */
export function inEngine(candidate: Candidate, journeys: (given: Given) => void): void {
  if ('missing' in candidate) {
    tellOnce(`${candidate.name} is not on this machine and is left out: ${candidate.missing}.`);
    return;
  }
  test.describe(candidate.name, () => {
    let running: Engine;
    test.beforeAll(async () => {
      running = await candidate.start();
    });
    test.afterAll(() => running.close());
    const seen = (expression: string) => expect.poll(() => running.read(expression).catch(() => undefined), { message: expression });
    journeys({ name: candidate.name, engine: () => running, seen });
  });
}

const told = new Set<string>();

/** Each worker reads the files of tests again; the process that finds the tests tells, and of each engine once. */
function tellOnce(sentence: string): void {
  if (process.env.TEST_WORKER_INDEX !== undefined || told.has(sentence)) return;
  told.add(sentence);
  console.log(sentence);
}
