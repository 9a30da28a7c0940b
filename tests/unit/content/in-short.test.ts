import { describe, expect, it } from 'vitest';
import { levelOf } from '#lib/check/prose/level.ts';
import { countWords } from '#lib/check/prose/sentences.ts';
import { contentsOf } from '#lib/content/body.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { locales } from '#lib/i18n/locales.ts';
import { mistakes, replacing } from '#tests/support/library.ts';

const pages = [...loadLibrary().articles.values()].flatMap(({ id, texts }) =>
  locales.flatMap((locale) => {
    const text = texts[locale];
    return text ? [{ id, locale, anchors: contentsOf(text.body).map((entry) => entry.id), said: text.words.inShort ?? {} }] : [];
  }),
);

describe('the short version of an article', () => {
  it('there is one of each of the eight, in both languages', () => {
    expect(pages).toHaveLength(16);
  });

  it.each(pages)('$id, $locale, says a sentence of each section, in their order', ({ anchors, said }) => {
    expect(anchors.length).toBeGreaterThan(9);
    expect(Object.keys(said)).toEqual(anchors);
  });

  it.each(pages)('$id, $locale, is read in less than two minutes, in sentences of 35 words at most', ({ said }) => {
    const sentences = Object.values(said);

    expect(sentences.filter((sentence) => countWords(sentence) > 35 || !/[.?!]$/.test(sentence))).toEqual([]);
    expect(countWords(sentences.join(' '))).toBeLessThan(480);
  });

  it.each(pages)('$id, $locale, states no figure, since no source can stand beside it', ({ said }) => {
    expect(
      Object.values(said).filter((sentence) => /\d/.test(sentence.replaceAll(/9-1-1|9-8-8|1[ \u00a0]866[ \u00a0]APPELLE/g, ''))),
    ).toEqual([]);
  });

  it.each(pages.filter(({ locale }) => locale === 'en'))(
    '$id reads at the level of grade 8, or a little above where it names risks',
    ({ said }) => {
      expect(levelOf(Object.values(said), 'en').value).toBeLessThan(9);
    },
  );

  it.each(pages.filter(({ locale }) => locale === 'fr-CA'))('$id is as easy in French', ({ said }) => {
    expect(levelOf(Object.values(said), 'fr-CA').value).toBeGreaterThan(55);
  });
});

describe('of the short version of an article, an editor is told', () => {
  const short = (lines: string) => ({
    'content/articles/sleep-and-pain/en.mdx': replacing('\n---\n', `\ninShort:\n${lines}\n---\n`),
  });
  const whole = '  why-sleep: Poor sleep may make pain worse.\n  trial: Tai chi did somewhat better.';

  it('nothing while each section has its sentence', () => {
    expect(mistakes(short(whole))).toEqual([]);
  });

  it('a sentence that nobody would read', () => {
    expect(mistakes(short(whole.replace('why-sleep', 'why-slep')))).toEqual([
      'content/articles/sleep-and-pain/en.mdx:8:3  “inShort” speaks of a section “why-slep”, which this text does not have: nobody would read that sentence.  Did you mean “why-sleep”?',
    ]);
  });

  it('a section of which nothing is said', () => {
    expect(mistakes(short(whole.replace(/\n.*/, '')))).toEqual([
      'content/articles/sleep-and-pain/en.mdx:7:1  warning: “inShort” says nothing of the section “What a trial found”.  Add a sentence under “trial”.',
    ]);
  });
});
