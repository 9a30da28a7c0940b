import { expect, it } from 'vitest';
import { replacing } from '#tests/support/library.ts';
import { faultsOf } from '#tests/support/small-site.ts';

it('finds nothing wrong with a sound site', async () => {
  expect(await faultsOf()).toEqual([]);
});

it('names the page with a link that leads nowhere, and what to do', async () => {
  expect(await faultsOf({ '/en/ottawa': replacing('<h2>Hours', '<p><a href="/en/gone">Gone</a></p><h2>Hours') })).toEqual([
    'broken-link  /en/ottawa  Links to /en/gone, which answers 404.  Correct the address, or remove it.',
  ]);
});

it('names a picture, a style sheet’s font, a feed and an icon that are missing, each once for the whole site', async () => {
  expect(await faultsOf({ '/path.svg': undefined })).toEqual([
    'broken-link  /en/visit  Loads /path.svg, which answers 404; another page does so too.  Correct the address, or remove it.',
  ]);
  expect(await faultsOf({ '/p.woff2': undefined })).toEqual([
    'broken-link  /site.css  Loads /p.woff2, which answers 404.  Correct the address, or remove it.',
  ]);
  expect(await faultsOf({ '/en/feed.xml': undefined })).toEqual([
    'broken-link  /en  Names in its head /en/feed.xml, which answers 404; 5 other pages do so too.  Correct the address, or remove it.',
  ]);
});

it('names a form for a search that leads nowhere, and asks nothing of one that posts', async () => {
  const form = (method: string) =>
    replacing('<h2>Hours', `<form method="${method}" action="/en/search"><button>Go</button></form><h2>Hours`);
  expect(await faultsOf({ '/en/ottawa': form('GET') })).toEqual([
    'broken-link  /en/ottawa  Links to /en/search, which answers 404.  Correct the address, or remove it.',
  ]);
  expect(await faultsOf({ '/en/ottawa': form('POST') })).toEqual([]);
});

it('leaves alone what a template holds for a script', async () => {
  const template = '<template><a href="/en/gone">Gone</a><img src="/gone.svg"><h4>Gone</h4></template>';
  expect(await faultsOf({ '/en/ottawa': replacing('<h2>Hours', `${template}<h2>Hours`) })).toEqual([]);
});

it('says when a page does not answer at all', async () => {
  expect(await faultsOf({ '/page.js': { status: 0, headers: {} } })).toEqual([
    'broken-link  /en  Loads /page.js, which does not answer; 10 other pages do so too.  Correct the address, or remove it.',
  ]);
});

it('checks that a link to a closed page is not broken', async () => {
  const link = replacing('<h2>Hours', '<p><a href="/en/staff">Staff</a></p><h2>Hours');
  expect(await faultsOf({ '/en/ottawa': link })).toEqual([
    'broken-link  /en/ottawa  Links to /en/staff, which answers 404.  Correct the address, or remove it.',
  ]);
  expect(await faultsOf({ '/en/ottawa': link, '/en/staff': { body: '<html><body>Sign in</body></html>' } })).toEqual([]);
});

it('names a link to a place that is not on the page', async () => {
  expect(await faultsOf({ '/fr/visite': replacing('<h2 id="questions">', '<h2>') })).toEqual([
    'broken-anchor  /fr  Links to /fr/visite#questions, and nothing there has this id; another page does so too.  Correct the part after #, or give the section this id.',
  ]);
});

it('finds a place whose name has an accent', async () => {
  expect(
    await faultsOf({
      '/fr/ottawa': replacing('<h2>Heures', '<p><a href="/fr/visite#d%C3%A9tour">Détour</a></p><h2>Heures'),
      '/fr/visite': replacing('<h3>', '<h3 id="détour">'),
    }),
  ).toEqual([]);
});

it('names a link that takes a detour', async () => {
  expect(
    await faultsOf({
      '/en': replacing('href="/en/ottawa"', 'href="/en/place"'),
      '/en/place': { status: 308, headers: { location: '/en/ottawa' } },
    }),
  ).toEqual([
    'redirected-link  /en  Links to /en/place, which leads on to /en/ottawa.  Name the address it leads to.',
    'orphan  /en/ottawa  No chain of links leads here from the home page in en.  Link to the page from one that can be reached.',
  ]);
});

it('names a redirect that leads to another', async () => {
  expect(
    await faultsOf({ '/ in English': { headers: { location: '/en/home' } }, '/en/home': { status: 308, headers: { location: '/en' } } }),
  ).toEqual(['redirect-chain  /  The address leads to /en/home, which leads on to /en.  Lead to the last address at once.']);
});

it('names a page that no page of its language links to, although its twin does', async () => {
  expect(await faultsOf({ '/fr': replacing('<li><a href="/fr/ottawa">Ottawa</a></li>', '') })).toEqual([
    'orphan  /fr/ottawa  No chain of links leads here from the home page in fr-CA.  Link to the page from one that can be reached.',
  ]);
});

it('names everything that is asked of another host to show a page, but no link to one', async () => {
  const asks = (markup: string) => faultsOf({ '/en/ottawa': replacing('<h2>Hours', `${markup}<h2>Hours`) });
  const told = (address: string) => [`other-host  /en/ottawa  Asks another host for ${address}.  Serve it from this site, or link to it.`];

  expect(await asks('<script src="https://cdn.example/a.js"></script>')).toEqual(told('https://cdn.example/a.js'));
  expect(await asks('<img alt="" src="//cdn.example/a.png">')).toEqual(told('//cdn.example/a.png'));
  expect(await asks('<iframe title="Map" src="https://maps.example/x"></iframe>')).toEqual(told('https://maps.example/x'));
  expect(await asks('<link rel="preload" as="font" href="https://cdn.example/a.woff2">')).toEqual(told('https://cdn.example/a.woff2'));
  expect(await asks('<link rel="preconnect" href="https://cdn.example">')).toEqual(told('https://cdn.example'));
  expect(await asks('<style>p { background: url(https://cdn.example/a.png) }</style>')).toEqual(told('https://cdn.example/a.png'));
  expect(await asks('<form method="post" action="https://forms.example/"></form>')).toEqual(told('https://forms.example/'));
  expect(await asks('<p><a href="https://forms.example/">Forms</a></p>')).toEqual([]);
});

it('finds the same in a linked style sheet', async () => {
  expect(await faultsOf({ '/site.css': replacing('/p.woff2', 'https://cdn.example/p.woff2') })).toEqual([
    'other-host  /site.css  Asks another host for https://cdn.example/p.woff2.  Serve it from this site, or link to it.',
  ]);
});
