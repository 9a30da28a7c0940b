import { z } from 'zod';
import { StartRefused } from './failures.ts';

/** A whole number; beyond its bounds no clock, no counter and no site can go. */
const count = (standard: number, [least, most]: readonly [least: number, most: number]) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: `must be a whole number from ${least} to ${most}`,
    })
    .transform(Number)
    .default(standard);

/** How many of something one may do in a time, and how long a time may be, in minutes: a day at most. */
const often = [1, 1_000_000] as const;
const aDay = [1, 1440] as const;

/** A word that may be anything but blank, which is a slip and no value. */
const text = () => z.string().regex(/\S/, { error: 'is blank: give it a value, or leave it out' });

const defaultAddress = 'http://localhost:3000';

/** Whether another machine can be reached under this name or number. Names inside a network of containers may have an underscore. */
function isHost(name: string): boolean {
  return z.regexes.hostname.test(name.replaceAll('_', 'x')) || /^\[[\da-f:.]+\]$/i.test(name);
}

/** Whether an address names a site and nothing in it: pages are served at its root only. */
function isBare(address: string): boolean {
  const { pathname, username, password, hostname } = new URL(address);
  return isHost(hostname) && /^\/*$/.test(pathname) && !/[?#]/.test(address) && username === '' && password === '';
}

/** Whether an address names a mail server, and a port that there can be. What follows “@” is its name: other signs of a password are written %40. */
function isMailServer(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, port, pathname, search, hash } = new URL(address);
  return (
    isHost(hostname) && port !== '0' && /^\/?$/.test(pathname) && hash === '' && !search.includes('@') && !/%(?![\da-f]{2})/i.test(address)
  );
}

/** Whether a letter can come from this: an address, or a name and an address in angle brackets. */
function isSender(written: string): boolean {
  const [, named, bare] = /^(?:(?:[^"<>@,;:\p{Cc}]*|"[^"\p{Cc}]*"\s*)<([^<>]+)>|([^<>]+))$/u.exec(written.trim()) ?? [];
  return z.email().safeParse(named ?? bare).success;
}

const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** 1 for a build that only colleagues should see: search engines are told to leave every page out. */
  SITE_PREVIEW: z
    .enum(['0', '1'], { error: 'must be 1 for a preview, or 0' })
    .default('0')
    .transform((value) => value === '1'),
  /** The public address of the site, without a slash at the end. */
  SITE_URL: z
    .url({ protocol: /^https?$/, error: 'must be a full address such as https://clinic.example', abort: true })
    .refine(isBare, { error: 'must end with the name of the site, without a path, a query or an account: https://clinic.example' })
    .default(defaultAddress)
    .transform((url) => new URL(url).origin), // HTTPS://Clinic.example and https://clinic.example:443/ are one address
  /** A PostgreSQL database shared by several instances. Without it, requests are kept in a SQLite file in VAR_DIR. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, { error: 'must start with postgres:// or postgresql://', abort: true })
    .refine((address) => URL.canParse(address), { error: 'must be a full address such as postgres://user:password@host/name' })
    .optional(),
  /** Keys that seal personal data: 32 bytes each in base64, separated by commas; the first seals, the others only open. */
  DATA_KEYS: text().optional(),
  /** The folder for the store, its first key and unsent messages; only its owner can read it. */
  VAR_DIR: text().default('./var'),
  /** The folder of releases (`npm run release`). */
  RELEASES_DIR: text().default('./releases'),
  /** A folder that several servers share: what one of them puts online goes through it to the others, which put it online too. */
  SHARED_RELEASES: text().optional(),
  /** A command that `npm run release -- serve` runs after each switch, with the id in RELEASE: what stands in front may have to know of it. */
  AFTER_SWITCH: text().optional(),
  /** A repository elsewhere whose branch `main` is the truth: published changes go there, and what is pushed there is published. */
  CONTENT_REMOTE: text().optional(),
  /** The mail server, such as smtps://user:password@mail.example. Without it, messages become files in VAR_DIR/outbox. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, { error: 'must start with smtp:// or smtps://', abort: true })
    .refine(isMailServer, {
      error:
        'must be a full address such as smtps://user:password@mail.example:465; in a password, write signs such as @ : / # as %40 %3A %2F %23',
    })
    .optional(),
  /** Who writes to visitors, and where their replies go. */
  MAIL_FROM: z
    .string()
    .refine(isSender, { error: 'must be one address, such as Andante <requests@clinic.example>' })
    .default('Andante <requests@andante.example>'),
  /** Where staff learn that a request is waiting. */
  STAFF_EMAIL: z.email({ error: 'must be an e-mail address' }).default('requests@andante.example'),
  /** How many submissions one network address may make in a window. */
  LIMIT_PER_ADDRESS: count(10, often),
  /** How many submissions everyone together may make in a window. */
  LIMIT_EVERYONE: count(300, often),
  /** The length of a window in minutes. */
  LIMIT_MINUTES: count(10, aDay),
  /** How many forms, of any page of the request, one network address may post in a minute. */
  LIMIT_FORMS: count(30, often),
  /** How many searches, comparisons and filtered lists one network address may ask for in a minute. */
  LIMIT_ANSWERS: count(120, often),
  /** How many proxies of ours stand in front; that many addresses of X-Forwarded-For are believed, from its end. */
  TRUST_PROXY: count(0, [0, 10]),
  /** 0 leaves the box “Was this clear?” off every page; set it at build and at start. */
  WAS_CLEAR: z
    .enum(['0', '1'], { error: 'must be 1 to ask readers, or 0' })
    .default('1')
    .transform((value) => value === '1'),
  /** The language of commands: French if it starts with “fr”, as in fr_CA.UTF-8. */
  LANG: z.string().default('en'),
});

const present = Object.entries(process.env).filter(([, value]) => value !== '');
const parsed = environmentSchema.safeParse(Object.fromEntries(present));
if (!parsed.success) {
  // Names and reasons only: a value may be a secret.
  throw new StartRefused(`${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}.`);
}

/** The process environment, checked once; the only place that reads it. Nothing in it is required. */
export const env = parsed.data;

/** The address this server was built for, which the build writes here; `undefined` where nothing was built. */
const builtFor = process.env.BUILT_FOR;

/** What is likely wrong with the address of a public site, in sentences; a site that is being worked on needs none. */
export function doubtsAboutAddress({ mode = env.NODE_ENV, built = builtFor, started = env.SITE_URL } = {}): string[] {
  if (mode !== 'production') return [];
  if (built !== undefined && built !== started) {
    return [
      `SITE_URL is ${started}, but the site was built for ${built}: its pages name that address. Build it again with the same SITE_URL.`,
    ];
  }
  return started === defaultAddress
    ? [`SITE_URL is not set: pages and messages name ${defaultAddress}, which only this machine can open. Set it at build and at start.`]
    : [];
}
