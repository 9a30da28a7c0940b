import { existsSync } from 'node:fs';
import { connect } from 'node:net';

/** A program that runs in front of the site, and what it has printed so far. */
export type ProxyInFront = { stop: () => Promise<void>; printed: () => string };

/** Where this machine has a program; says so if it has none. */
export function findProgram(name: string, places: readonly string[]): string | undefined {
  const found = places.find((file) => existsSync(file));
  if (found === undefined) console.log(`${name} is not installed here: what needs it is left out.`);
  return found;
}

/** Whether anything answers on a port of this machine; asked again after a moment if not. */
export function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => setTimeout(() => resolve(false), 50));
  });
}
