import { Agent, request } from 'node:http';

/** What visitors met: how many answers of each kind, and every failure. */
export type Met = { answers: Map<string, number>; failures: string[] };

/** Visitors who read, or send forms, one request after the other on a connection of their own, until they are told to stop. */
export function sendVisitors(
  port: number,
  readers: number,
  senders: number,
  { read = ['/en'], send = ['/en'] } = {},
): { stop: () => Promise<Met> } {
  const met: Met = { answers: new Map(), failures: [] };
  let over = false;
  const visit = async (method: 'GET' | 'POST'): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const paths = method === 'GET' ? read : send;
    for (let turn = 0; !over; turn += 1) {
      try {
        const said = await ask(port, method, paths[turn % paths.length] ?? '/', agent);
        met.answers.set(said, (met.answers.get(said) ?? 0) + 1);
      } catch (problem) {
        met.failures.push(`${method}: ${(problem as NodeJS.ErrnoException).code}`);
      }
    }
    agent.destroy();
  };
  const visits = [...Array.from({ length: readers }, () => visit('GET')), ...Array.from({ length: senders }, () => visit('POST'))];
  return {
    stop: async () => {
      over = true;
      await Promise.all(visits);
      return met;
    },
  };
}

/** The status of an answer, with its words where they are few. */
function ask(port: number, method: 'GET' | 'POST', path: string, agent: Agent): Promise<string> {
  const form = 'name=Sam';
  const headers = method === 'POST' ? { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': form.length } : {};
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: 'localhost', path, method, agent, headers }, async (answer) => {
      const words = Buffer.concat(await answer.toArray()).toString();
      resolve(words.length < 20 ? `${answer.statusCode} ${words}` : `${answer.statusCode}`);
    });
    sent.once('error', reject);
    sent.end(method === 'POST' ? form : undefined);
  });
}
