import { DOMParser, parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { htmlToText } from '#components/staff/editor/html-to-text.ts';
import { plainText } from '#lib/content/body.ts';
import { parseBody } from '#lib/content/parse-body.ts';

beforeAll(() => {
  const { Node, Element } = parseHTML('<p></p>');
  // A browser makes a whole page of any part of one; this stand-in takes it as it comes.
  const parser = class {
    parseFromString = (html: string) => new DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html');
  };
  for (const [name, value] of Object.entries({ Node, Element, DOMParser: parser })) vi.stubGlobal(name, value);
});

afterAll(() => {
  vi.unstubAllGlobals();
});

describe('what is pasted from another program', () => {
  it('keeps its headings, its marks and its links', () => {
    expect(htmlToText('<h1>Sleep</h1>\n<p>It <b>may</b> <i>help</i>: <a href="https://example.org/a">read</a>.</p>')).toBe(
      '## Sleep\n\nIt **may** *help*: [read](https://example.org/a).',
    );
  });

  it('keeps the level of each item of a list', () => {
    const nested =
      '<ul>\n<li><p>Move</p>\n<ul><li>Walk<ul><li>Slowly</li></ul></li>\n<li>Swim</li></ul></li>\n<li>Rest</li></ul><p>Then.</p>';
    expect(htmlToText(nested)).toBe('- Move\n  - Walk\n    - Slowly\n  - Swim\n- Rest\n\nThen.');
  });

  it('keeps the level below a numbered item, whose mark is wider', () => {
    expect(htmlToText('<ol><li>Move<ul><li>Walk</li></ul></li><li>Rest</li></ol>')).toBe('1. Move\n   - Walk\n1. Rest');
  });

  it('keeps the level where a list stands between the items of another, as Docs writes it', () => {
    const docs = '<p>Do:</p><ul><li aria-level="1"><p>Move</p></li><ul><li aria-level="2"><p>Walk</p></li></ul><li><p>Rest</p></li></ul>';
    expect(htmlToText(docs)).toBe('Do:\n\n- Move\n  - Walk\n- Rest');
  });

  it('keeps the level of the paragraphs that Word draws as a list', () => {
    const item = (level: number, mark: string, words: string): string =>
      `<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level${level} lfo1'><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span>&nbsp;&nbsp; </span></span></span>${words}</p>\n\n`;
    const word = `<p>Do:</p>\n\n${item(1, '·', 'Move')}${item(2, 'o', 'Walk')}${item(1, '·', 'Rest')}<p>Then.</p>\n`;
    expect(htmlToText(word)).toBe('Do:\n\n- Move\n   - Walk\n- Rest\n\nThen.');
    expect(htmlToText(`${item(1, '1.', 'Move')}${item(2, 'a)', 'Walk')}`)).toBe('1. Move\n   1. Walk');
  });

  it('keeps a bar within the cell of a table', () => {
    expect(htmlToText('<table><tr><th>Dose</th><th>Day</th></tr><tr><td>5 | 10 mg</td><td>1</td></tr></table>')).toBe(
      '| Dose | Day |\n| --- | --- |\n| 5 \\| 10 mg | 1 |',
    );
  });

  it('keeps what Docs says by style: bold, slanted, and neither where it says so', () => {
    const docs =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-weight:700">Sleep</span></h2>' +
      '<p><span style="font-weight:400">It</span><span style="font-weight:700"> may help</span><span style="font-style:italic">, slowly</span>.</p>' +
      '<p><a href="https://www.google.com/url?q=https://example.org/a%3Fb%3D1&amp;sa=D"><span style="text-decoration:underline">read</span></a></p></b>';
    expect(htmlToText(docs)).toBe('## Sleep\n\nIt **may help**, *slowly*.\n\n[read](https://example.org/a?b=1)');
  });

  it('keeps the headings, the title and the links of Word, and nothing of its marks for itself', () => {
    const word =
      '<p class=MsoTitle>Sleep<o:p></o:p></p><h1>Why<o:p></o:p></h1><p class=MsoNormal>It <b><span lang=EN-CA>may</span></b><b> help</b>, ' +
      'see <a href="https://example.org/a_(b)">here</a> or <a href="mailto:a@example.org">write</a>.<o:p>&nbsp;</o:p></p>';
    expect(htmlToText(word)).toBe('## Sleep\n\n## Why\n\nIt **may** **help**, see [here](https://example.org/a_%28b%29) or write.');
  });

  it('keeps curly quotation marks, French ones and their spaces as they are', () => {
    expect(htmlToText('<p><b>“Rest”</b> is not l’arrêt: «\u00a0du repos\u00a0».</p>')).toBe(
      '**“Rest”** is not l’arrêt: «\u00a0du repos\u00a0».',
    );
  });

  it('takes the signs of a sentence for signs, which in our files would begin a mark or a component', () => {
    expect(htmlToText('<p>p &lt; 0.05 {n = 12}, 5 * 3, *d, a_b and _c_ [1]</p>')).toBe(
      'p \\< 0.05 \\{n = 12}, 5 * 3, \\*d, a_b and \\_c\\_ [1]',
    );
  });

  it('is read by our own reader as what it was: words, bold and slanted ones, and no component', () => {
    const html = '<p>p &lt; 0.05 {n = 12}, <b>it *may* help</b><i>, a bit</i> &lt;Cite&gt; _so_</p>';
    const { nodes, problems } = parseBody(htmlToText(html), 'text.mdx', 'en');
    expect(problems).toEqual([]);
    expect(plainText(nodes ?? [])).toBe('p < 0.05 {n = 12}, it *may* help, a bit <Cite> _so_');
  });
});
