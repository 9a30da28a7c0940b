import { describe, expect, it } from 'vitest';
import { changedSections } from '#lib/edit/changed-sections.ts';
import { readerBlocks } from '#lib/edit/reader-blocks.ts';
import { sectionChanges } from '#lib/edit/section-changes.ts';
import { diffBlocks, diffLines, diffWords } from '#lib/edit/word-diff.ts';

const before =
  '---\ntitle: Sleep\nslug: sleep\n---\n\n## Medicines {#medicines}\n\nPain was halved in 63 of 100 people.\n\n## Family {#family}\n\nAsk them.\n';
const after = before.replace('63 of', '36 of').replace('## Family {#family}\n\nAsk them.\n', '');

describe('what a change does to a page', () => {
  it('is named part by part, also where a part goes', () => {
    expect(sectionChanges('content/articles/a/en.mdx', before, after)).toEqual([
      {
        id: 'medicines',
        title: 'Medicines',
        before: '## Medicines {#medicines}\n\nPain was halved in 63 of 100 people.\n\n',
        after: '## Medicines {#medicines}\n\nPain was halved in 36 of 100 people.\n\n',
      },
      { id: 'family', title: 'Family', before: '## Family {#family}\n\nAsk them.\n', after: '' },
    ]);
    expect(sectionChanges('content/articles/a/en.mdx', before, before)).toEqual([]);
  });

  it('is named in both languages, also where only one of them changed', () => {
    const french = before.replaceAll('Medicines {', 'Médicaments {').replaceAll('Family {', 'La famille {');
    const files = [
      { file: 'content/articles/a/en.mdx', before, after: before },
      { file: 'content/articles/a/fr-CA.mdx', before: french, after: french.replace('63 of', '36 of').replace('slug: sleep', 'slug: a') },
      { file: 'content/articles/a/meta.yaml', before: 'topic: living\n', after: 'topic: evidence\n' },
    ];

    expect(changedSections(files)).toEqual([
      { id: 'fields', titles: {} },
      { id: 'medicines', titles: { en: 'Medicines', 'fr-CA': 'Médicaments' } },
      { id: 'facts', titles: {} },
    ]);
    expect(changedSections([{ file: 'content/articles/a/en.mdx', before, after }])[1]).toEqual({ id: 'family', titles: { en: 'Family' } });
  });

  it('is read as its readers will read it', () => {
    const part =
      '## Medicines {#medicines}\n\nPain was **halved** in [36 of 100](article:other). <Cite ref="moore2015" />\n\n- One\n- Two\n';

    expect(readerBlocks('content/articles/a/en.mdx', 'medicines', part)).toEqual([
      'Medicines',
      'Pain was halved in 36 of 100.',
      '• One',
      '• Two',
    ]);
    expect(readerBlocks('content/articles/a/en.mdx', 'fields', '---\ntitle: Sleep\nslug: sleep\n---\n')).toEqual(['Sleep', 'sleep']);
    expect(readerBlocks('content/articles/a/en.mdx', 'top', 'Half <typed')).toEqual(['Half <typed']);
    const points = '---\ninShort:\n  points:\n    - Set a date\n    - { text: Pain was halved, ref: moore2015 }\n---\n';
    expect(readerBlocks('content/articles/a/en.mdx', 'fields', points)).toEqual(['Set a date', 'Pain was halved', 'moore2015']);
  });

  it('is read row by row where it is a table', () => {
    const table =
      '<Table caption="Pain halved">\n\n| Group | People |\n| --- | --- |\n| Amitriptyline | 36 of 100 |\n| Placebo | 11 of 100 |\n\n</Table>\n';
    expect(readerBlocks('content/articles/a/en.mdx', 'top', table)).toEqual([
      'Pain halved',
      'Group | People',
      'Amitriptyline | 36 of 100',
      'Placebo | 11 of 100',
    ]);
  });

  it('shows the blocks that changed, and no other', () => {
    const told = ['Medicines', 'Pain was halved in 63 of 100 people.', 'There were four studies.', 'Ask your pharmacist.'];
    const mended = ['Medicines', 'Talk about your sleep.', 'Pain was halved in 36 of 100 people.', 'There were four studies.'];
    const marks = { same: '', old: '-', new: '+' };
    expect(diffBlocks(told, mended).map((pieces) => pieces.map(({ kind, text }) => `${marks[kind]}${text}`))).toEqual([
      ['+Talk about your sleep.'],
      ['Pain was halved in ', '-63', '+36', ' of 100 people.'],
      ['-Ask your pharmacist.'],
    ]);
  });

  it('marks the words that go and those that come, and nothing else', () => {
    expect(diffWords('halved in 63 of 100 people', 'halved in 36 of 100 people')).toEqual([
      { kind: 'same', text: 'halved in ' },
      { kind: 'old', text: '63' },
      { kind: 'new', text: '36' },
      { kind: 'same', text: ' of 100 people' },
    ]);
  });

  it('gives each changed line its number in its version', () => {
    expect(
      diffLines('one\ntwo\nthree\n', 'one\nzero\n2\nthree\n').map(({ kind, line, pieces }) => [
        kind,
        line,
        pieces.map(({ text }) => text).join(''),
      ]),
    ).toEqual([
      ['old', 2, 'two'],
      ['new', 2, 'zero'],
      ['new', 3, '2'],
    ]);
  });
});
