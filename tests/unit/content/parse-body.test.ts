import { describe, expect, it } from 'vitest';
import type { BodyNode, LinkTarget } from '#lib/content/body.ts';
import { componentsNamed, headings, plainText, walk } from '#lib/content/body.ts';
import { parseBody } from '#lib/content/parse-body.ts';
import { wordsOf as sentencesOf } from '#lib/content/problem-words.ts';
import type { Locale } from '#lib/i18n/locales.ts';

function bodyOf(source: string, locale: Locale = 'fr-CA'): BodyNode[] {
  const { nodes, problems } = parseBody(source, 'text.mdx', locale);
  expect(problems).toEqual([]);
  return nodes ?? [];
}

function wordsOf(body: readonly BodyNode[]): string[] {
  return [...walk(body)].flatMap((node) => (node.type === 'text' ? [node.value] : []));
}

function linksOf(body: readonly BodyNode[]): LinkTarget[] {
  return [...walk(body)].flatMap((node) => (node.type === 'link' ? [node.target] : []));
}

describe('the typography of a text', () => {
  it('is that of its language', () => {
    expect(plainText(bodyOf('Est-ce "utile" ? Oui: 30 % le disent.', 'fr-CA'))).toBe(
      'Est-ce «\u00a0utile\u00a0»? Oui\u00a0: 30\u00a0% le disent.',
    );
    expect(plainText(bodyOf('Is it "useful"? Yes: 30 % say so.', 'en'))).toBe('Is it “useful”? Yes: 30% say so.');
  });

  it('is applied in headings, lists and table cells', () => {
    expect(
      wordsOf(bodyOf("## L'étude {#study}\n\n- L'essai\n\n<Table caption=\"A\">\n\n| L'un |\n| --- |\n| l'autre |\n\n</Table>")),
    ).toEqual(['L’étude', 'L’essai', 'L’un', 'l’autre']);
  });

  it('is applied to the attributes a reader sees or hears', () => {
    const [note] = componentsNamed(bodyOf('<Note title="Pourquoi l\'essai ?">\n\nUn mot.\n\n</Note>'), 'Note');
    const [figure] = componentsNamed(
      bodyOf('<Figure image="pacing.svg" alt="Deux lignes: l\'une monte.">\n\nUn mot.\n\n</Figure>'),
      'Figure',
    );
    const [table] = componentsNamed(bodyOf('<EvidenceTable caption="Essais: la kétamine" refs="noppers2011" />'), 'EvidenceTable');

    expect(note?.attributes.title).toBe('Pourquoi l’essai?');
    expect(figure?.attributes).toEqual({ image: 'pacing.svg', alt: 'Deux lignes\u00a0: l’une monte.' });
    expect(table?.attributes).toEqual({ caption: 'Essais\u00a0: la kétamine', refs: ['noppers2011'] });
  });

  it('sees a quotation that begins in one part of a sentence and ends in another', () => {
    expect(wordsOf(bodyOf('On dit "*avec* **force**" ici.'))).toEqual(['On dit «\u00a0', 'avec', ' ', 'force', '\u00a0» ici.']);
  });

  it('sets the words of a link but never its address', () => {
    const body = bodyOf("Voir [l'étude : la suite](https://example.org/l'etude?a=1:2).");

    expect(plainText(body)).toBe('Voir l’étude\u00a0: la suite.');
    expect(linksOf(body)).toEqual([{ kind: 'url', url: "https://example.org/l'etude?a=1:2" }]);
  });

  it('keeps words in another language in the typography of that language', () => {
    expect(plainText(bodyOf('On dit <Lang code="en">"wind-up": what?</Lang> en anglais.'))).toBe('On dit “wind-up”: what? en anglais.');
  });

  it('leaves Latin and Italian as they are written', () => {
    expect(plainText(bodyOf('Le mot <Lang code="it">"andante"</Lang> est italien.'))).toBe('Le mot "andante" est italien.');
  });
});

describe('a text', () => {
  it('keeps a citation on the line of the word it follows', () => {
    expect(wordsOf(bodyOf('Le soulagement n’a pas duré. <Cite ref="noppers2011" />'))).toEqual(['Le soulagement n’a pas duré.']);
  });

  it('has the anchors of its headings, and not in their words', () => {
    const body = bodyOf('## Ce qu’on sait {#known}\n\n### Le détail');

    expect(headings(body).map(({ depth, id, children }) => ({ depth, id, words: plainText(children) }))).toEqual([
      { depth: 2, id: 'known', words: 'Ce qu’on sait' },
      { depth: 3, id: '', words: 'Le détail' },
    ]);
  });

  it('may link to an article, a section of it, a person, a section of the page, the comparison, a site, an e-mail address and a telephone', () => {
    expect(
      linksOf(
        bodyOf(
          '[a](article:moving-more) [b](article:moving-more#tai-chi) [c](author:lena-park) [d](#known) [e](https://example.org/) [f](mailto:a@example.org) [g](tel:988) [h](section:compare)',
        ),
      ),
    ).toEqual([
      { kind: 'article', id: 'moving-more' },
      { kind: 'article', id: 'moving-more', anchor: 'tai-chi' },
      { kind: 'author', id: 'lena-park' },
      { kind: 'anchor', anchor: 'known' },
      { kind: 'url', url: 'https://example.org/' },
      { kind: 'url', url: 'mailto:a@example.org' },
      { kind: 'url', url: 'tel:988' },
      { kind: 'section', section: 'compare' },
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'http://example.org/',
    '//example.org/',
    '/en/articles',
    'article:Moving',
    'section:nowhere',
    '#',
  ])('may not link to %s', (url) => {
    expect(parseBody(`[a](<${url}>)`, 'text.mdx', 'en').problems.map((problem) => sentencesOf(problem, 'en').what)).toEqual([
      `“${url}” cannot be used as the address of a link here.`,
    ]);
  });

  it('may put a mark alone on a line: it joins the paragraph before it', () => {
    const body = bodyOf('Le résultat :\n\n<Direction mark="mixed" />');

    expect(body.map(({ type }) => type)).toEqual(['paragraph']);
    expect(componentsNamed(body, 'Direction').map(({ attributes }) => attributes)).toEqual([{ mark: 'mixed' }]);
  });

  it('gives its front matter and the line on which it starts', () => {
    expect(parseBody('---\ntitle: Sleep\n---\n\nWords.\n', 'text.mdx', 'en').frontMatter).toEqual({ source: 'title: Sleep', firstLine: 2 });
  });

  it('gives its front matter even when the rest cannot be parsed', () => {
    const { frontMatter, nodes } = parseBody('---\ntitle: Sleep\n---\n\n<Note title="x">\n', 'text.mdx', 'en');

    expect(frontMatter).toEqual({ source: 'title: Sleep', firstLine: 2 });
    expect(nodes).toBeUndefined();
  });

  it('reads the numbers of an icon array as numbers', () => {
    const body = bodyOf(
      '<IconArray title="Deux sur douze." ref="noppers2011">\n  <Group label="Kétamine" count="2" of="12" />\n</IconArray>',
    );

    expect(componentsNamed(body, 'Group').map(({ attributes }) => attributes)).toEqual([{ label: 'Kétamine', count: 2, of: 12 }]);
  });
});
