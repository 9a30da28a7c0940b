import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guideWith } from '#lib/check/report/editors-guide.ts';
import { collections } from '#lib/content/collections.ts';
import { parseBody } from '#lib/content/parse-body.ts';
import { wordsOf } from '#lib/content/problem-words.ts';
import { componentNames } from '#lib/content/vocabulary.ts';
import { parseYaml } from '#lib/content/yaml.ts';
import type { Locale } from '#lib/i18n/locales.ts';

const both: readonly { locale: Locale; file: string; field: string }[] = [
  { locale: 'en', file: 'content/README.md', field: '| `updated` | The day its words last changed, YYYY-MM-DD. |' },
  {
    locale: 'fr-CA',
    file: 'content/LISEZMOI.md',
    field: '| `updated` | Le jour où son texte a changé pour la dernière fois, AAAA-MM-JJ. |',
  },
];
const guides = both.map((guide) => ({ ...guide, text: readFileSync(guide.file, 'utf8') }));

describe.each(guides)('$file', ({ locale, file, field, text }) => {
  it.each(componentNames)('shows how to write <%s>', (name) => {
    expect(text).toMatch(new RegExp(`<${name}[\\s>]`));
  });

  it('says of components and fields what the check knows of them', () => {
    expect(guideWith(text, locale), `${file}: npm run rules`).toBe(text);
    expect(text).toContain(field);
  });

  it('gains the fields of a file that it does not name yet, at its end', () => {
    const without = text.replace(/\n### `articles\/<id>\/meta\.yaml`\n\n(?:\|.*\n)*/, '');

    expect(without).not.toContain('### `articles/<id>/meta.yaml`');
    expect(guideWith(without, locale).slice(without.length - 1)).toContain(`### \`articles/<id>/meta.yaml\`\n\n|`);
    expect(guideWith(without, locale).slice(without.length - 1)).toContain(field);
  });
});

describe.each(guides)('every example of $file', ({ locale, text }) => {
  const examples = (language: string): string[] =>
    [...text.matchAll(new RegExp(`^ *\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\``, 'gm'))].map(([, code = '']) => code);

  it('of a text passes the check', () => {
    const problems = examples('mdx').flatMap((code) => parseBody(code, 'example.mdx', locale).problems);

    expect(examples('mdx').length).toBeGreaterThan(15);
    expect(problems.map((problem) => wordsOf(problem, locale).what)).toEqual([]);
  });

  it('of front matter passes the check', () => {
    const [code = ''] = examples('yaml').filter((example) => example.startsWith('---'));
    const { problems } = parseYaml(code.replaceAll(/^---\n/gm, ''), collections.articles.words, 'example.mdx');

    expect(code).toContain('slug');
    expect(problems.map((problem) => wordsOf(problem, locale).what)).toEqual([]);
  });
});
