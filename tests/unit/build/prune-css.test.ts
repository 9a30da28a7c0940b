import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KeptSheets } from '#lib/build/kept-sheets.ts';
import { cssPruner } from '#lib/build/prune-css.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

const sheet =
  '@layer base{p{margin:0}}@layer components{.card{color:red}.card:hover .card__title{color:blue}.hero{color:green}@media print{.hero{display:none}.card{break-inside:avoid}}.cite.is-below{top:0}}';
const prune = cssPruner({ scripts: '' });

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
    expect(cssPruner({ scripts: "getPropertyValue('--tail')" })(theme, '<p>')).toBe(':root{--ink:red;--tail:"a;b"}p{color:var(--ink)}');
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
    const withScript = cssPruner({ scripts: "cite.classList.toggle('is-below')" });

    expect(withScript(sheet, '<span class="cite"></span>')).toContain('.cite.is-below{top:0}');
    expect(prune(sheet, '<span class="cite"></span>')).not.toContain('is-below');
  });

  it('keeps a look of words that a script marks, only where it does', () => {
    const marked = '::highlight(spoken){color:red}';

    expect(cssPruner({ scripts: "CSS.highlights.set('spoken', words)" })(marked, '<p>')).toBe(marked);
    expect(prune(marked, '<p>')).toBe('');
  });

  it('keeps a look that depends on what a script notes on the page', () => {
    const noted = '[data-open-now] .card{color:red}[data-closed] .card{color:blue}';

    expect(cssPruner({ scripts: "root.dataset.openNow = ''" })(noted, '<b class="card">')).toBe('[data-open-now] .card{color:red}');
  });

  it('takes no word of an address, a text or another attribute for a class, an element or an id', () => {
    const named = '.search{color:red}#main{color:blue}summary{color:green}[data-x]{top:0}';

    expect(prune(named, '<a href="/en/search#main" title="summary data-x">search</a>')).toBe('');
    expect(prune(named, '<b class="search">')).toBe('.search{color:red}');
    expect(prune(named, '<b id="main">')).toBe('#main{color:#00f}');
  });

  it('keeps a look only where its elements stand as it says', () => {
    const placed = '.list>li+li{top:0}.list a{left:0}.note~p{right:0}.on.off{bottom:0}';

    expect(prune(placed, '<ul class="list"><li>1</li><li><b><a>2</a></b></li></ul>')).toBe('.list>li+li{top:0}.list a{left:0}');
    expect(prune(placed, '<ul class="list"><li>1</li></ul><a>2</a><li>3</li>')).toBe('');
    expect(prune(placed, '<p class="note">1</p><hr/><p>2</p>')).toBe('.note~p{right:0}');
    expect(prune(placed, '<p>1</p><p class="note">2</p>')).toBe('');
    expect(prune(placed, '<b class="on"><b class="off">')).toBe('');
    expect(prune(placed, '<b class="off on">')).toBe('.on.off{bottom:0}');
  });

  it('keeps a look of one value of an attribute only where it is written, or may be by a script or a reader', () => {
    const valued = 'input[type=checkbox]{top:0}[data-state=on] b{left:0}details[open]>b{right:0}';

    expect(prune(valued, '<input type="radio"/><p data-state="off"><b>1</b></p>')).toBe('');
    expect(prune(valued, '<input type="checkbox"/>')).toBe('input[type=checkbox]{top:0}');
    expect(prune('abbr:where([title]){top:0}', '<abbr title="x">1</abbr>')).toBe('abbr:where([title]){top:0}');
    expect(prune('abbr:where([title]){top:0}', '<abbr>1</abbr>')).toBe('');
    expect(prune(valued, '<details><b>1</b></details>')).toBe('details[open]>b{right:0}');
    expect(cssPruner({ scripts: "part.setAttribute('data-state', 'on')" })(valued, '<p><b>1</b></p>')).toBe('[data-state=on] b{left:0}');
  });

  it('takes what a script only looks for as no class that it adds', () => {
    expect(cssPruner({ scripts: "document.querySelector('.hero, .cite')" })('.hero{top:0}', '<p>1</p>')).toBe('');
    expect(cssPruner({ scripts: "details.querySelector('summary')?.focus()" })('.summary{top:0}', '<p>1</p>')).toBe('');
  });

  it('takes an element or an attribute that a script writes for no class', () => {
    const scripts = "rest.append(document.createElement('summary')); part.setAttribute('open', '')";

    expect(cssPruner({ scripts })('summary{top:0}.summary{top:0}[open]{left:0}.open{left:0}', '<p>1</p>')).toBe(
      'summary{top:0}[open]{left:0}',
    );
  });

  it('leaves out what a rule says of nothing in the page, and keeps what it says of the rest', () => {
    expect(prune('.card>a,p,.hero:is(b,i){color:var(--link)}@media (width>=40rem){.hero,p{top:0}}', '<p>1</p>')).toBe(
      'p{color:var(--link)}@media (width>=40rem){p{top:0}}',
    );
    expect(prune('.hero:after,p{content:"}{,"}', '<p>1</p>')).toBe('p{content:"}{,"}');
  });

  it('keeps, in a page whose pieces an answer puts together, a look for them wherever they lie', () => {
    const filled = '.results>li .hit{top:0}.other .hit{left:0}';
    const page = '<ol class="results"></ol><template><li><b class="hit">1</b></li></template>';

    expect(prune(filled, page)).toBe('');
    expect(cssPruner({ scripts: '', fillers: '' })(filled, page)).toBe('.results>li .hit{top:0}');
  });

  it('keeps a look for what an answer adds: an element, an attribute, a class that the page keeps for it', () => {
    const added = 'mark{top:0}[aria-invalid]{left:0}.has-error{right:0}.answer{bottom:0}';
    const fillers = "element('mark', {}, text); control.setAttribute('aria-invalid', 'true'); page.slot('answer')";

    expect(cssPruner({ scripts: '', fillers })(added, '<div data-field-class="has-error">')).toBe(
      'mark{top:0}[aria-invalid]{left:0}.has-error{right:0}',
    );
    expect(prune(added, '<div>')).toBe('');
  });

  it('keeps the parts that browsers draw in an input only where there is one', () => {
    const parts = '::-webkit-datetime-edit{padding:0}::file-selector-button{border:0}::placeholder{color:red}a::before{top:0}';

    expect(prune(parts, '<a>1</a><input type="radio"/>')).toBe('a:before{top:0}');
    expect(prune(parts, '<input type="date"/>')).toBe('::-webkit-datetime-edit{padding:0}');
    expect(prune(parts, '<input type="file" placeholder="x"/>')).toBe('::file-selector-button{border:0}::placeholder{color:red}');
  });

  it('leaves out what stands in for a property that the root always sets, and no other', () => {
    const set = '@layer theme{:root,:host{--face:serif}}p{font-family:var(--face,system-ui,"Segoe UI")}b{color:var(--own,red)}';

    expect(prune(set, '<p><b>1</b></p>')).toBe('@layer theme{:root{--face:serif}}p{font-family:var(--face)}b{color:var(--own,red)}');
  });

  it('leaves no condition behind that holds nothing', () => {
    expect(prune('@media (width>=40rem){.card{top:0}}@supports (top:0){@media (hover){.hero{top:0}}}', '<p>1</p>')).toBe('');
  });

  it('gives each page its own, in whatever order they come', () => {
    const [card, hero] = [prune(sheet, '<b class="card">'), prune(sheet, '<b class="hero">')];

    expect(card).not.toContain('.hero');
    expect(hero).not.toContain('.card');
  });
});

describe('a second build', () => {
  it('takes the sheet of a page from the first one, and makes another where the page or the sheet has changed', () => {
    const file = join(temporaryFolder(), 'cache', 'sheets.json');
    const [page, other] = ['<p class="card">', '<p class="hero">'];
    const first = new KeptSheets(file);
    cssPruner({ scripts: '', known: first })(sheet, page);
    first.write();
    // A mark of the first build in what it made: it must come back as it is.
    writeFileSync(file, readFileSync(file, 'utf8').replace('margin:0', 'margin:1px'));

    const second = new KeptSheets(file);
    const again = cssPruner({ scripts: '', known: second });

    expect(again(sheet, page)).toContain('margin:1px');
    expect(again(sheet, other)).toContain('margin:0');
    expect(again(sheet.replace('red', 'black'), page)).toContain('margin:0');
    second.write();
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')).sheets)).toHaveLength(3);
  });

  it('keeps the sheets of pages on that are as they were, and of no other', () => {
    const file = join(temporaryFolder(), 'cache', 'sheets.json');
    const first = new KeptSheets(file);
    const make = cssPruner({ scripts: '', known: first });
    make(sheet, '<p class="card">');
    const looks = first.takeAsked();
    make(sheet, '<p class="hero">');
    first.write();

    const second = new KeptSheets(file);
    second.keepOn(looks);
    second.write();

    const { sheets, looks: kept } = JSON.parse(readFileSync(file, 'utf8'));
    expect(Object.keys(kept)).toEqual(looks);
    expect(Object.values(sheets)).toEqual([expect.stringContaining('.card')]);
  });
});
