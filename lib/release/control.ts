import { rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';

/** What a command may ask of the supervisor. */
export type Wish = { switchTo: string; by: string };

/** What comes of it: a sentence, and whether it was done. */
export type Outcome = { done: boolean; sentence: string };

/** A socket in the folder of releases: only who may write there can ask. */
const socketIn = (root: string): string => join(root, 'supervisor.sock');

/** Takes the wishes of commands. */
export function takeWishes(root: string, fulfil: (wish: Wish) => Promise<Outcome>): Server {
  rmSync(socketIn(root), { force: true });
  return createServer((socket) => {
    socket.on('error', () => undefined);
    socket.setEncoding('utf8').once('data', async (line) => {
      socket.end(JSON.stringify(await fulfil(JSON.parse(String(line)) as Wish)));
    });
  }).listen(socketIn(root));
}

/** Asks the supervisor; undefined when none runs. */
export function askSupervisor(root: string, wish: Wish): Promise<Outcome | undefined> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(socketIn(root), () => socket.write(JSON.stringify(wish)));
    socket.setEncoding('utf8').on('data', (chunk) => {
      said += chunk;
    });
    socket.once('error', () => resolve(undefined));
    socket.once('end', () => {
      if (said === '') reject(new Error('The supervisor ended before it answered; “npm run release -- list” says what serves.'));
      else resolve(JSON.parse(said) as Outcome);
    });
  });
}
