import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KeptSheets } from '#lib/build/kept-sheets.ts';
import { cssPruner } from '#lib/build/prune-css.ts';

const sheet =
  '@layer base{p{margin:0}}@layer components{.card{color:red}.card:hover .card__title{color:blue}.hero{color:green}@media print{.hero{display:none}.card{break-inside:avoid}}.cite.is-below{top:0}}';
const prune = cssPruner('');

describe('the style sheet of a page', () => {
  it('keeps what the page shows, on screen and on paper, and leaves the rest out', () => {
    expect(prune(sheet, '<p class="card">A hero is not a class here</p>')).toBe(
      '@layer base{p{margin:0}}@layer components{.card{color:red}@media print{.card{break-inside:avoid}}}',
    );
  });

  it('keeps a look that only a reader brings about', () => {
    const looks = ':focus-visible{outline:1px solid}:is(.cite,.gloss):is(:hover,:focus-within)>.preview{display:block}';

    expect(prune(looks, '<b class="cite"><i class="preview">')).toBe(looks);
    expect(prune(looks, '<b class="cite">')).toBe(':focus-visible{outline:1px solid}');
  });

  it('leaves out colours and sizes that nothing on the page reads, nor a drawing in it, nor one of our scripts', () => {
    const theme = ':root{--ink:red;--shade:var(--deep);--deep:green;--lake:blue;--tail:"a;b"}p{color:var(--ink)}';

    expect(prune(theme, '<p>')).toBe(':root{--ink:red}p{color:var(--ink)}');
    expect(prune(theme, '<p><path fill="var(--lake)">')).toBe(':root{--ink:red;--lake:blue}p{color:var(--ink)}');
    expect(cssPruner("getPropertyValue('--tail')")(theme, '<p>')).toBe(':root{--ink:red;--tail:"a;b"}p{color:var(--ink)}');
  });

  it('keeps a look that depends on what an element holds only where the page has it', () => {
    const holds = '.row:has(>.mark){color:red}';

    expect(prune(holds, '<p class="row"><b class="mark">')).toBe(holds);
    expect(prune(holds, '<p class="row">')).toBe('');
    expect(prune(holds, '<b class="mark">')).toBe('');
  });

  it('underlines links in a way that Safari knows: it drops a thickness inside the shorthand', () => {
    const served = prune('a{text-decoration:underline;text-decoration-thickness:.07em}', '<a>');

    expect(served).toMatch(/text-decoration:underline[;}]/);
    expect(served).toContain('text-decoration-thickness:.07em');
  });

  it('keeps a look that a script may give to what the page shows', () => {
    const withScript = cssPruner("cite.classList.toggle('is-below')");

    expect(withScript(sheet, '<span class="cite"></span>')).toContain('.cite.is-below{top:0}');
    expect(prune(sheet, '<span class="cite"></span>')).not.toContain('is-below');
  });

  it('keeps a look that depends on what a script notes on the page', () => {
    const noted = '[data-open-now] .card{color:red}[data-closed] .card{color:blue}';

    expect(cssPruner("root.dataset.openNow = ''")(noted, '<b class="card">')).toBe('[data-open-now] .card{color:red}');
  });

  it('gives each page its own, in whatever order they come', () => {
    const [card, hero] = [prune(sheet, '<b class="card">'), prune(sheet, '<b class="hero">')];

    expect(card).not.toContain('.hero');
    expect(hero).not.toContain('.card');
  });
});

describe('a second build', () => {
  it('takes the sheet of a page from the first one, and makes another where the page or the sheet has changed', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'andante-sheets-')), 'cache', 'sheets.json');
    const [page, other] = ['<p class="card">', '<p class="hero">'];
    const first = new KeptSheets(file);
    cssPruner('', first)(sheet, page);
    first.write();
    // A mark of the first build in what it made: it must come back as it is.
    writeFileSync(file, readFileSync(file, 'utf8').replace('margin:0', 'margin:1px'));

    const second = new KeptSheets(file);
    const again = cssPruner('', second);

    expect(again(sheet, page)).toContain('margin:1px');
    expect(again(sheet, other)).toContain('margin:0');
    expect(again(sheet.replace('red', 'black'), page)).toContain('margin:0');
    second.write();
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')))).toHaveLength(3);
  });
});
