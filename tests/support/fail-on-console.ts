import { afterEach, beforeEach, expect } from 'vitest';

const methods = ['debug', 'error', 'info', 'log', 'warn'] as const;
const original = Object.fromEntries(methods.map((method) => [method, console[method]]));
let printed: string[] = [];

// Gathered rather than thrown on the spot: code under test may catch what a console call throws.
beforeEach(() => {
  printed = [];
  for (const method of methods)
    console[method] = (...words: unknown[]) => printed.push(`console.${method}: ${words.map(String).join(' ')}`);
});

afterEach(() => {
  Object.assign(console, original);
  expect(printed, 'nothing may be printed to the console').toEqual([]);
});
