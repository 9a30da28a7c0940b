import { Agent, get } from 'node:http';
import type { FinishedTable } from '../serve/finished.ts';
import { drawnAddresses } from '../serve/warm-up.ts';

/** How many addresses are asked at once. */
const atOnce = 8;

/**
 * Asks a server that takes no visitors yet for every finished answer of its release, and for a page of each kind that is drawn.
 *
 * @returns what is wrong with the first answer that is not what it should be; undefined when all are
 */
export async function faultOfServer(port: number, table: FinishedTable): Promise<string | undefined> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const asked = [
    ...Object.entries(table).map(([path, { status }]) => ({ path, fits: (got: number) => got === status })),
    ...drawnAddresses.map((path) => ({ path, fits: (got: number) => got > 0 && got < 500 })),
  ];
  const answers = await Promise.all(asked.map(async ({ path, fits }) => ({ path, fits, status: await statusOf(port, path, agent) })));
  agent.destroy();
  const wrong = answers.find(({ status, fits }) => !fits(status));
  return wrong && `${wrong.path} ${wrong.status === 0 ? 'is not answered' : `is answered with ${wrong.status}`}`;
}

function statusOf(port: number, path: string, agent: Agent): Promise<number> {
  return new Promise((resolve) =>
    get({ port, host: 'localhost', path, agent, timeout: 30_000 }, (answer) => {
      answer.resume().once('close', () => resolve(answer.statusCode ?? 0));
    })
      .once('timeout', () => resolve(0))
      .once('error', () => resolve(0)),
  );
}
