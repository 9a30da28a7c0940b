import { connect } from 'node:net';

/** An answer as it came; each character of the body is one byte. */
export type RawAnswer = { status: number; headers: Record<string, string>; body: string };

/**
 * Sends a request exactly as it is written, which `fetch` would tidy first, and reads the one answer.
 *
 * @param head the request line and headers, without the empty line at the end; each character is one byte
 */
export function sendRaw(port: number, head: string, body = ''): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, 'localhost');
    let received = '';
    const finish = (): void => {
      socket.destroy();
      const answer = parse(received);
      if (answer) resolve(answer);
      else reject(new Error(`No answer to ${JSON.stringify(head.slice(0, 200))}: ${JSON.stringify(received.slice(0, 200))}`));
    };
    socket.setEncoding('latin1').setTimeout(30_000, finish);
    socket.on('data', (chunk) => (received += chunk));
    socket.on('close', finish).on('error', finish);
    socket.write(`${head}\r\n\r\n${body}`, 'latin1');
  });
}

/** A request for a target with a method, as a browser would frame it; the connection ends with the answer. */
export function askRaw(port: number, method: string, target: string, headers: Record<string, string> = {}, body = ''): Promise<RawAnswer> {
  const all = {
    Host: `localhost:${port}`,
    Connection: 'close',
    ...(body === '' ? {} : { 'Content-Length': String(body.length) }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return sendRaw(port, [`${method} ${target} HTTP/1.1`, ...lines].join('\r\n'), body);
}

function parse(received: string): RawAnswer | undefined {
  const end = received.indexOf('\r\n\r\n');
  const [line = '', ...lines] = received.slice(0, Math.max(end, 0)).split('\r\n');
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(line)?.[1]);
  if (end < 0 || Number.isNaN(status)) return undefined;
  const headers = Object.fromEntries(
    lines.map((one) => [one.slice(0, one.indexOf(':')).toLowerCase(), one.slice(one.indexOf(':') + 1).trim()]),
  );
  return { status, headers, body: received.slice(end + 4) };
}
