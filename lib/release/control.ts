import { rmSync } from 'node:fs';
import type { Server } from 'node:net';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { ReleaseRefused } from './folder.ts';

const wishSchema = z.object({ switchTo: z.string(), by: z.string() });
const outcomeSchema = z.object({ done: z.boolean(), sentence: z.string() });

/** What a command may ask of the supervisor. */
export type Wish = z.infer<typeof wishSchema>;

/** What comes of it: a sentence, and whether it was done. */
export type Outcome = z.infer<typeof outcomeSchema>;

/** A socket in the folder of releases: only who may write there can ask. */
const socketIn = (root: string): string => join(root, 'supervisor.sock');

/** The longest path that every system takes for a socket, in bytes. */
const longest = 100;

/** Takes the wishes of commands. One alone may do so in a folder. @throws ReleaseRefused when the path of that folder is too long */
export function takeWishes(root: string, fulfil: (wish: Wish) => Promise<Outcome>): Server {
  const socket = socketIn(root);
  if (Buffer.byteLength(socket) > longest)
    throw new ReleaseRefused(`RELEASES_DIR is too long a path: ${socket} has more than ${longest} bytes. Choose a shorter one.`);
  rmSync(socket, { force: true });
  return createServer((asking) => {
    asking.on('error', () => undefined);
    asking.setEncoding('utf8').once('data', async (line) => {
      const wish = read(wishSchema, String(line));
      const unread: Outcome = { done: false, sentence: 'This wish cannot be read; nothing was changed.' };
      asking.end(JSON.stringify(wish ? await fulfil(wish) : unread));
    });
  }).listen(socket);
}

/** Asks the supervisor; undefined when none runs. @throws ReleaseRefused when it ended before it answered */
export function askSupervisor(root: string, wish: Wish): Promise<Outcome | undefined> {
  return new Promise((resolve, reject) => {
    let said = '';
    let isThere = false;
    const ended = () =>
      reject(new ReleaseRefused('The supervisor ended before it answered; “npm run release -- list” says what is to be served.'));
    const socket = connect(socketIn(root), () => {
      isThere = true;
      socket.write(JSON.stringify(wish));
    });
    socket.setEncoding('utf8').on('data', (chunk) => {
      said += chunk;
    });
    socket.once('error', () => (isThere ? ended() : resolve(undefined)));
    socket.once('end', () => {
      const outcome = read(outcomeSchema, said);
      if (outcome) resolve(outcome);
      else ended();
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
