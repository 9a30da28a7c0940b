import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** A Chromium to test with, and what it needs to start. */
export type Browser = { executablePath: string; args: string[]; env: Record<string, string> };

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
/** The package holds a program for one system only. */
const hasPackage = process.platform === 'linux' && process.arch === 'x64';

/** Another name than one used before tells a folder unpacked without its settings from one that is whole. */
const unpacked = join(process.cwd(), '.cache', 'chromium');

/** Keeps a browser from calling its maker, which a closed network answers with noise; `--no-sandbox` only where root needs it. */
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Finds a Chromium: `CHROMIUM_PATH`, Playwright’s own, one installed on this machine, and last the one that comes as a
 * package (Linux x64), unpacked once into `.cache/browser` with the libraries it needs.
 *
 * @throws Error with one sentence when there is none
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined) {
    if (existsSync(named)) return { executablePath: named, args, env: {} };
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  }
  const found = [chromium.executablePath(), ...installed].find((path) => path !== '' && existsSync(path));
  if (found !== undefined) return { executablePath: found, args, env: {} };
  if (hasPackage) return packagedBrowser();
  throw new Error('No Chromium was found: install Google Chrome, or set CHROMIUM_PATH to a Chromium or Chrome.');
}

/**
 * Finds a Chromium for very many pages: `CHROMIUM_PATH`, then the one that comes as a package, then whatever `findBrowser` finds. The
 * packaged one has no windows of its own to keep, and opens a page for a fifth of what a whole browser needs.
 *
 * @throws Error with one sentence when there is none
 */
export async function findLightBrowser(): Promise<Browser> {
  return process.env.CHROMIUM_PATH === undefined && hasPackage ? packagedBrowser() : findBrowser();
}

async function packagedBrowser(): Promise<Browser> {
  if (!existsSync(unpacked)) await unpack();
  return {
    executablePath: join(unpacked, 'chromium'),
    // Its sandbox helper is not part of the package.
    args: [...new Set([...args, '--no-zygote', '--no-sandbox'])],
    env: { LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'), FONTCONFIG_PATH: join(unpacked, 'fonts') },
  };
}

/**
 * The package’s own settings look for its fonts where it expects to be unpacked. A browser that finds no font at all crashes as soon
 * as it needs one before the page’s own has arrived.
 */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(unpacked, 'fonts')}</dir>
  <cachedir>${join(unpacked, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** The package unpacks into the temporary folder of the process; it is moved into place only when whole. */
async function unpack(): Promise<void> {
  const draft = `${unpacked}-${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = draft;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    const bin = join(process.cwd(), 'node_modules', '@sparticuz', 'chromium', 'bin');
    for (const archive of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br', 'chromium.br']) await inflate(join(bin, archive));
    writeFileSync(join(draft, 'fonts', 'fonts.conf'), fontSettings);
    renameSync(draft, unpacked);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
    rmSync(draft, { recursive: true, force: true });
  }
}
