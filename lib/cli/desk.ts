import { clinicDay } from '../i18n/clinic-day.ts';
import './plain-refusals.ts';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { checker } from '../check/check.ts';
import { enginePrint, KeptAnswers, readMessages } from '../check/disk.ts';
import { readContent } from '../content/read.ts';
import { deskPage } from '../desk/page.ts';
import { deskView } from '../desk/view.ts';
import { localeOfSegment, localeSegment } from '../i18n/locales.ts';
import { localeOfTerminal } from '../i18n/terminal-locale.ts';
import { misused } from './usage.ts';

/**
 * Serves the desk to this computer alone: everything the content owes, checked anew at each visit. It is no part of a build, writes
 * nothing, and answers nobody who comes under another name.
 */
const port = Number(process.argv[2] ?? 3999);
if (!Number.isInteger(port) || port < 1 || port > 65_535) throw misused('desk');
const root = new URL('../../', import.meta.url);
const tokens = readFileSync(new URL('app/styles/tokens.css', root), 'utf8').replace(/^@theme[\s\S]*$/m, '');
const css = tokens + readFileSync(new URL('lib/desk/desk.css', root), 'utf8');
const check = checker();
const keep = new KeptAnswers(enginePrint());

const server = createServer((request, response) => {
  const locale = localeOfSegment(/^\/(\w+)\/?$/.exec(request.url ?? '')?.[1] ?? '');
  const known = /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(request.headers.host ?? '');
  if (!known || request.method !== 'GET') response.writeHead(404).end();
  else if (locale) response.writeHead(200, headers).end(draw(locale));
  else if (request.url === '/') response.writeHead(302, { location: `/${localeSegment(localeOfTerminal)}` }).end();
  else response.writeHead(404).end();
});

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
};

function draw(locale: Parameters<typeof deskPage>[1]): string {
  const now = new Date();
  const today = clinicDay(now);
  const checked = check({ raw: readContent(), messages: readMessages() }, { today, keep });
  keep.write();
  const time = `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
  return deskPage(deskView(checked, today), locale, { library: checked.library, css, time });
}

server.once('error', () => {
  console.error(`Port ${port} cannot be had: name another, “npm run desk -- ${port + 1}”.`);
  process.exitCode = 1;
});
server.listen(port, '127.0.0.1', () => console.log(`http://localhost:${port}`));
