import type { AddressInfo } from 'node:net';
import type { Email } from 'postal-mime';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A message as a mail server received it. */
export type Received = Email & { from: { address: string }; recipients: string[] };

/** A mail server on this machine that keeps what it accepts. */
export type MailServer = { url: string; received: Received[]; stop: () => Promise<void> };

type Refusal = { code: number; at?: 'recipient' | 'message'; words?: string };

/** Starts a mail server; `refuse` may answer a message, counted from 0, with an SMTP code. Port 0 is any free one. */
export async function startMailServer(refuse: (count: number) => Refusal | undefined = () => undefined, port = 0): Promise<MailServer> {
  const received: Received[] = [];
  let count = 0;
  const refusals = new Map<string, Refusal | undefined>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    disableReverseLookup: true,
    onRcptTo(_address, session, done) {
      const refusal = refuse(count++);
      refusals.set(session.id, refusal);
      done(refusal?.at === 'recipient' ? answer(refusal) : null);
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', async () => {
        const refusal = refusals.get(session.id);
        if (refusal) return done(answer(refusal));
        const email = await PostalMime.parse(Buffer.concat(chunks));
        received.push({ ...email, recipients: session.envelope.rcptTo.map(({ address }) => address) } as Received);
        done();
      });
    },
  });
  server.on('error', () => undefined); // a client that was killed breaks its connection
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

function answer({ code, words = 'Refused by the test.' }: Refusal): Error {
  return Object.assign(new Error(words), { responseCode: code });
}
