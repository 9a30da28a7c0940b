import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { finishPage } from '#lib/build/finish-page.ts';
import type { PageSheet } from '#lib/build/page-sheets.ts';

const css: Record<string, string> = { '/_next/static/chunks/a.css': 'p{color:red}', '/_next/static/chunks/b.css': 'a:after{content:"$&"}' };

function readSheet(href: string): PageSheet {
  return { screen: css[href] ?? '', paper: '/styles/paper.1a2b3c4d.css', adapt: (html) => html.replaceAll('--mark-a', '--c') };
}

function finished(html: string): string {
  return finishPage(html, readSheet).html;
}

describe('a finished page', () => {
  it('has lost the scripts of the framework and the data they carry', () => {
    expect(
      finished(
        '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/x.js"/><script src="/_next/static/chunks/x.js" async=""></script></head><body><h1>Sleep</h1><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"Sleep"])</script></body>',
      ),
    ).toBe('<head></head><body><h1>Sleep</h1></body>');
  });

  it('has lost the marks that only the framework reads', () => {
    expect(finished('<div hidden=""><!--$--><!--/$--></div><p><!--$-->2<!-- --> of 12<!--/$--></p>')).toBe('<p>2 of 12</p>');
  });

  it('keeps our own scripts', () => {
    expect(finished('<p>Sleep</p><script src="/scripts/site.1a2b3c4d.js" defer=""></script>')).toBe(
      '<p>Sleep</p><script src="/scripts/site.1a2b3c4d.js" defer=""></script>',
    );
  });

  it('keeps the description for search engines', () => {
    expect(finished('<script type="application/ld+json">{"@type":"MedicalWebPage"}</script>')).toBe(
      '<script type="application/ld+json">{"@type":"MedicalWebPage"}</script>',
    );
  });

  it('keeps the rules for loading pages ahead, and names them in the policy by their hash', () => {
    const page = finishPage('<script type="speculationrules">{"prefetch":[]}</script>', readSheet);

    expect(page.html).toBe('<script type="speculationrules">{"prefetch":[]}</script>');
    expect(page.scripts).toEqual(["'sha256-iCmLT321orx9XB2HAc2rMGzJNxtBxBtg4uKp/p7UHH4='"]);
  });

  it('keeps the theme script, which must run before anything is drawn, under its hash, and no other', () => {
    const page = finishPage('<script id="theme">a()</script><script id="other">b()</script>', readSheet);

    expect(page.html).toBe('<script id="theme">a()</script>');
    expect(page.scripts).toEqual([`'sha256-${createHash('sha256').update('a()').digest('base64')}'`]);
  });

  it('does not name in the policy what no browser runs', () => {
    expect(finishPage('<script type="application/ld+json">{}</script><script src="/scripts/site.js"></script>', readSheet).scripts).toEqual(
      [],
    );
  });

  it('holds its style sheets, each named in the policy by its hash, and leads to what only paper needs without waiting for it', () => {
    const page = finishPage(
      '<link rel="preload" as="style" href="/_next/static/chunks/a.css"/><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/><link rel="stylesheet" href="/_next/static/chunks/b.css"/>',
      readSheet,
    );

    const paper = '<link rel="stylesheet" href="/styles/paper.1a2b3c4d.css" media="print"/>';
    expect(page.html).toBe(`<style>p{color:red}</style>${paper}<style>a:after{content:"$&"}</style>${paper}`);
    expect(page.styles).toEqual([
      "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='",
      "'sha256-1esgY3VEj/74zMVQz2T/JQI2nZrZ86vS0X3zdGXSpBk='",
    ]);
  });

  it('draws in the colours of its sheet, under the names they have there', () => {
    expect(finished('<link rel="stylesheet" href="/_next/static/chunks/a.css"/><path fill="var(--mark-a)"/>')).toContain(
      '<path fill="var(--c)"/>',
    );
  });

  it('says to networks once what it is, and in which form to show it', () => {
    expect(
      finished(
        '<meta property="og:title" content="Sleep"/><meta name="twitter:card" content="summary"/><meta name="twitter:title" content="Sleep"/>',
      ),
    ).toBe('<meta property="og:title" content="Sleep"/><meta name="twitter:card" content="summary"/>');
  });

  it('keeps fonts that are loaded ahead', () => {
    expect(finished('<link rel="preload" href="/fonts/a.woff2" as="font" type="font/woff2" crossorigin=""/>')).toBe(
      '<link rel="preload" href="/fonts/a.woff2" as="font" type="font/woff2" crossorigin=""/>',
    );
  });
});

describe('a page is refused', () => {
  it.each([
    ['part of it arrives later', '<!--$?--><template id="B:0"></template><p>Loading</p><!--/$-->'],
    ['part of it arrived hidden', '<div hidden id="S:0"><p>Sleep</p></div>'],
    [
      'part of it could only be drawn in the browser',
      '<!--$!--><template data-dgst="BAILOUT_TO_CLIENT_SIDE_RENDERING"></template><!--/$-->',
    ],
    ['part of it waits its turn', '<!--$~--><p>Loading</p><!--/$-->'],
  ])('when %s', (_reason, html) => {
    expect(() => finished(html)).toThrow('the page waits for a script to show part of its content');
  });

  it('when a script of the framework hides where we do not look', () => {
    expect(() => finished('<link rel="modulepreload" href="/_next/static/chunks/x.js"/>')).toThrow(
      'part of the framework’s script is still in the page',
    );
  });
});
