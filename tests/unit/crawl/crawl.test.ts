import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { askOverHttp } from '#lib/crawl/ask-over-http.ts';
import { crawl } from '#lib/crawl/crawl.ts';
import { parseRobots } from '#lib/crawl/robots.ts';
import { replacing } from '#tests/support/library.ts';
import { origin, smallSite } from '#tests/support/small-site.ts';

/** Every address that a crawl of the small site with these changes asks for, in order. */
async function asked(changes: Parameters<typeof smallSite>[0]): Promise<string[]> {
  const ask = smallSite(changes);
  const addresses: string[] = [];
  await crawl((address, language) => {
    addresses.push(address);
    return ask(address, language);
  }, origin);
  return addresses;
}

const linking = (href: string) => replacing('<h2>Hours', `<p><a href="${href}">More</a></p><h2>Hours`);

it('asks for each address once, for / in each language, and never for what is sent by post or lies elsewhere', async () => {
  const addresses = (await asked({})).filter((address) => address !== '/');

  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toContain('/p.woff2');
  expect(addresses.filter((address) => /request|canada|mailto|tel:/.test(address))).toEqual([]);
});

it('asks once for a page that robots.txt closes, and follows nothing on it', async () => {
  const addresses = await asked({ '/en/ottawa': linking('/en/staff'), '/en/staff': { body: '<a href="/en/staff/inbox">Inbox</a>' } });

  expect(addresses.filter((address) => address.startsWith('/en/staff'))).toEqual(['/en/staff']);
});

it('follows a choice on a page, and no further choice on what it shows', async () => {
  const further = replacing('<h2>Where', '<p><a href="/en?q=visit&page=2">More</a></p><h2>Where');
  const addresses = await asked({ '/en?q=visit': further });

  expect(addresses).toContain('/en?q=visit');
  expect(addresses).not.toContain('/en?q=visit&page=2');
});

it('gives up on a site that makes up addresses without end', async () => {
  const html = { 'content-type': 'text/html' };
  const endless = async (address: string) => ({
    status: 200,
    headers: html,
    body: Array.from({ length: 20 }, (_, index) => `<a href="${address.replace(/\/$/, '')}/${index}">More</a>`).join(''),
  });

  await expect(crawl(endless, origin)).rejects.toThrow('The site has more than 10000 addresses; a page makes them up without end');
});

it('obeys the longest rule of robots.txt for everyone, and lets a page be read when two are as long', () => {
  const { allows, sitemaps } = parseRobots(
    'User-agent: other\nDisallow: /\n\nUser-agent: named\nUser-agent: *\nDisallow: /en/request # drafts\nAllow: /en/request$\nDisallow: /*.pdf\nDisallow: /tie\nAllow: /tie\nDisallow:\n\nSitemap: https://clinic.example/sitemap.xml',
  );

  expect(allows('/en')).toBe(true);
  expect(allows('/en/request')).toBe(true);
  expect(allows('/en/request/sent')).toBe(false);
  expect(allows('/en/guide.pdf?v=2')).toBe(false);
  expect(allows('/tie')).toBe(true);
  expect(sitemaps).toEqual(['https://clinic.example/sitemap.xml']);
});

it('asks a server in the language given, follows no redirect and takes its name out of one', async () => {
  const server = createServer((request, response) => {
    const home = request.headers['accept-language'] === 'fr-CA' ? '/fr' : '/en';
    if (request.url === '/') response.writeHead(307, { Location: `http://${request.headers.host}${home}` }).end('moved');
    else if (request.url === '/picture') response.writeHead(200, { 'Content-Type': 'image/png' }).end('bytes');
    else if (request.url === '/page') response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end('<p>été</p>');
    else response.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const ask = askOverHttp(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);

  const [front, picture, page, broken] = [await ask('/', 'fr-CA'), await ask('/picture'), await ask('/page'), await ask('/broken')];
  server.close();

  expect([front.status, front.headers.location]).toEqual([307, '/fr']);
  expect([picture.status, picture.body]).toEqual([200, '']);
  expect([page.status, page.body]).toEqual([200, '<p>été</p>']);
  expect(broken).toEqual({ status: 0, headers: {}, body: '' });
});
