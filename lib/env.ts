import { z } from 'zod';
import { StartRefused } from './failures.ts';

const count = (standard: number, least = 1) => z.coerce.number({ error: 'must be a whole number' }).int().min(least).default(standard);

const defaultAddress = 'http://localhost:3000';

/** Whether an address names a site and nothing in it: pages are served at its root only. */
function isBare(address: string): boolean {
  const { pathname, username, password } = new URL(address);
  return /^\/*$/.test(pathname) && !/[?#]/.test(address) && username === '' && password === '';
}

const environmentSchema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  /** 1 for a build that only colleagues should see: search engines are told to leave every page out. */
  SITE_PREVIEW: z
    .enum(['0', '1'], { error: 'SITE_PREVIEW must be 1 for a preview, or 0' })
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
    .regex(/^postgres(?:ql)?:\/\//, { error: 'must start with postgres:// or postgresql://' })
    .optional(),
  /** Keys that seal personal data: 32 bytes each in base64, separated by commas; the first seals, the others only open. */
  DATA_KEYS: z.string().optional(),
  /** The folder for the store, its first key and unsent messages; only its owner can read it. */
  VAR_DIR: z.string().default('./var'),
  /** The folder of releases (`npm run release`). */
  RELEASES_DIR: z.string().default('./releases'),
  /** A folder that several servers share: what one of them puts online goes through it to the others, which put it online too. */
  SHARED_RELEASES: z.string().optional(),
  /** A repository elsewhere whose branch `main` is the truth: published changes go there, and what is pushed there is published. */
  CONTENT_REMOTE: z.string().optional(),
  /** The mail server, such as smtps://user:password@mail.example. Without it, messages become files in VAR_DIR/outbox. */
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, { error: 'must start with smtp:// or smtps://' })
    .optional(),
  /** Who writes to visitors, and where their replies go. */
  MAIL_FROM: z.string().default('Andante <requests@andante.example>'),
  /** Where staff learn that a request is waiting. */
  STAFF_EMAIL: z.email({ error: 'must be an e-mail address' }).default('requests@andante.example'),
  /** How many submissions one network address may make in a window. */
  LIMIT_PER_ADDRESS: count(10),
  /** How many submissions everyone together may make in a window. */
  LIMIT_EVERYONE: count(300),
  /** The length of a window in minutes. */
  LIMIT_MINUTES: count(10),
  /** How many forms, of any page of the request, one network address may post in a minute. */
  LIMIT_FORMS: count(30),
  /** How many searches, comparisons and filtered lists one network address may ask for in a minute. */
  LIMIT_ANSWERS: count(120),
  /** How many proxies of ours stand in front; that many addresses of X-Forwarded-For are believed, from its end. */
  TRUST_PROXY: count(0, 0),
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
