import { rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';

const wishSchema = z.object({ switchTo: z.string(), by: z.string() });
const outcomeSchema = z.object({ done: z.boolean(), sentence: z.string() });

/** What a command may ask of the supervisor. */
export type Wish = z.infer<typeof wishSchema>;

/** What comes of it: a sentence, and whether it was done. */
export type Outcome = z.infer<typeof outcomeSchema>;

/** A socket in the folder of releases: only who may write there can ask. */
const socketIn = (root: string): string => join(root, 'supervisor.sock');

/** Takes the wishes of commands. */
export function takeWishes(root: string, fulfil: (wish: Wish) => Promise<Outcome>): Server {
  rmSync(socketIn(root), { force: true });
  return createServer((socket) => {
    socket.on('error', () => undefined);
    socket.setEncoding('utf8').once('data', async (line) => {
      const wish = read(wishSchema, String(line));
      const unread: Outcome = { done: false, sentence: 'This wish cannot be read; nothing was changed.' };
      socket.end(JSON.stringify(wish ? await fulfil(wish) : unread));
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
      const outcome = read(outcomeSchema, said);
      if (outcome) resolve(outcome);
      else reject(new Error('The supervisor ended before it answered; “npm run release -- list” says what serves.'));
    });
  });
}

/** What was sent; undefined where it was cut off, or is something else. */
function read<T>(schema: z.ZodType<T>, text: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
