import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { SendMailOptions } from 'nodemailer';
import { createTransport } from 'nodemailer';
import type SMTPTransport from 'nodemailer/lib/smtp-transport';
import { codeOf } from '../log.ts';
import type { Message } from './message.ts';
import { ours, refusalAbout } from './refusal.ts';

/** How messages leave: through a mail server, or as files any mail program opens. */
export type Transport = {
  kind: 'smtp' | 'files';
  /** @throws NotSent */
  send: (message: Message) => Promise<void>;
  close: () => void;
};

/** A message did not leave. `permanent` when trying again cannot help. */
export class NotSent extends Error {
  override name = 'NotSent';
  readonly permanent: boolean;
  /** What refused it, such as “EENVELOPE-550”, or “EENVELOPE-554-ours” where we are refused; never the server’s words, which may quote an address. */
  readonly code: string;

  constructor(permanent: boolean, code: string, cause: unknown) {
    super(`The message did not leave: ${code}.`, { cause });
    this.permanent = permanent;
    this.code = code;
  }
}

/** How long a message may take to leave, in milliseconds. The limits on each step measure silence only, and a server may drip. */
const longest = 60_000;

/** Sends through a mail server. No message is held longer than a minute, and no connection longer than its message. */
export function smtpTransport(smtpUrl: string, from: string, deadline = longest): Transport {
  return {
    kind: 'smtp',
    async send(message) {
      const line = openLine();
      const mailer = createTransport({ url: smtpUrl, greetingTimeout: 10_000, socketTimeout: 20_000, getSocket: line.getSocket });
      try {
        await withDeadline(mailer.sendMail(mailOf(message, from)), deadline);
        line.hangUp();
      } catch (cause) {
        line.cut();
        throw refusalOf(cause);
      }
    },
    close: () => undefined,
  };
}

type SMTPError = { code: string; command: string; responseCode: number; response: string };

type GetSocket = NonNullable<SMTPTransport.Options['getSocket']>;

/** How long a mail server may take to be found and to take the call, in milliseconds. */
const toConnect = 10_000;

/**
 * A connection of our own, because nodemailer keeps one that it has given up until the other end closes it: a server that drips would be
 * left with one for each try.
 */
function openLine(): { getSocket: GetSocket; hangUp: () => void; cut: () => void } {
  let socket: Socket | undefined;
  return {
    getSocket({ host = 'localhost', port, secure = false }, done) {
      const opening = connect(Number(port) || (secure ? 465 : 587), host);
      socket = opening;
      const refuse = (cause: Error) => done(Object.assign(cause, { code: codeOf(cause) }), false);
      opening.setTimeout(toConnect, () => opening.destroy(Object.assign(new Error('No answer.'), { code: 'ETIMEDOUT' })));
      opening.once('error', refuse);
      opening.once('connect', () => {
        opening.setTimeout(0);
        opening.removeListener('error', refuse);
        opening.on('error', () => undefined); // nodemailer hears of it too; cut, nobody does
        done(null, { connection: opening });
      });
    },
    hangUp: () => socket?.destroySoon(), // after the good-bye is written
    cut: () => socket?.destroy(),
  };
}

/** Writes each message to a file named after its Message-ID; written again, it replaces itself. */
export function fileTransport(folder: string, from: string): Transport {
  const composer = createTransport({ streamTransport: true, buffer: true });
  return {
    kind: 'files',
    async send(message) {
      try {
        const { message: bytes } = await composer.sendMail(mailOf(message, from));
        writeWhole(folder, fileName(message.messageId), bytes as Buffer);
      } catch (cause) {
        throw new NotSent(false, (cause as NodeJS.ErrnoException).code ?? 'not-written', cause);
      }
    },
    close: () => undefined,
  };
}

async function withDeadline<T>(sending: Promise<T>, deadline: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(Object.assign(new Error('The mail server is too slow.'), { code: 'too-slow' })), deadline);
  try {
    return await Promise.race([sending, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Deletes the files of messages, where there are any. */
export function deleteMessageFiles(folder: string, messageIds: readonly string[]): void {
  for (const messageId of messageIds) rmSync(/* turbopackIgnore: true */ join(folder, fileName(messageId)), { force: true });
}

/** Where messages become files. */
export function outboxFolder(folder: string): string {
  return join(/* turbopackIgnore: true */ folder, 'outbox');
}

function mailOf({ messageId, to, subject, text, html, locale }: Message, from: string): SendMailOptions {
  return {
    messageId,
    from,
    to: { name: '', address: to }, // as an object, an address cannot be read as two
    subject,
    text,
    html,
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'Content-Language': locale },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** RFC 5321: 5yz refuses for good, 4yz for now. Only what refuses this recipient is for good: the rest is ours to mend, and says so. */
function refusalOf(cause: unknown): NotSent {
  const { code = 'unknown', command, responseCode = 0, response } = cause as Partial<SMTPError>;
  if (!responseCode) return new NotSent(false, code, cause);
  const aboutMessage = code === 'EMESSAGE' || (code === 'EENVELOPE' && command === 'RCPT TO');
  const about = responseCode < 500 ? 'mailbox' : aboutMessage ? refusalAbout(responseCode, response) : 'us';
  return new NotSent(about === 'recipient', `${code}-${responseCode}${about === 'us' ? ours : ''}`, cause);
}

function fileName(messageId: string): string {
  return `${
    messageId
      .replace(/[^\w-]/g, ' ')
      .trim()
      .split(' ')[0]
  }.eml`;
}

function writeWhole(folder: string, name: string, bytes: Buffer): void {
  mkdirSync(/* turbopackIgnore: true */ folder, { recursive: true, mode: 0o700 });
  const draft = join(/* turbopackIgnore: true */ folder, `.${name}`);
  const handle = openSync(/* turbopackIgnore: true */ draft, 'w', 0o600);
  try {
    writeFileSync(handle, bytes);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, join(/* turbopackIgnore: true */ folder, name));
}
