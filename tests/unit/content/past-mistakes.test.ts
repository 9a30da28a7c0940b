import { describe, expect, it } from 'vitest';
import { readPastMistakes } from '#lib/content/past-mistakes.ts';
import { formatProblem } from '#lib/content/problem-words.ts';
import { readContent } from '#lib/content/read.ts';
import { clinicDay } from '#lib/i18n/clinic-day.ts';

const today = clinicDay();
const sound = readContent();
const file = 'content/articles/sleep-and-fibromyalgia/en.mdx';

/** The real content with one change to an article. */
function changed(mend: (text: string) => string) {
  return { ...sound, texts: new Map(sound.texts).set(file, mend(sound.texts.get(file) ?? '')) };
}

const titleIn = ({ library }: ReturnType<typeof readPastMistakes>) =>
  library.articles.find(({ id }) => id === 'sleep-and-fibromyalgia')?.texts.en?.words.title;

describe('while someone works on the content', () => {
  it('a mistake is told, the article stays as it was before, and every other page goes on', () => {
    const before = readPastMistakes(sound, today);
    const after = readPastMistakes(
      changed((text) => text.replace(/^title:/m, 'titel:')),
      today,
      sound,
    );

    expect(after.problems.map((problem) => formatProblem(problem))).toEqual([
      `${file}:2:1  There is no field “titel”.  Did you mean “title”?`,
    ]);
    expect(titleIn(after)).toBe(titleIn(before));
    expect(after.library.articles).toHaveLength(before.library.articles.length);
    expect(after.library.treatments).toHaveLength(before.library.treatments.length);
  });

  it('an edit without a mistake shows at once', () => {
    const after = readPastMistakes(
      changed((text) => text.replace(/^title: .*$/m, 'title: Sleeping with pain')),
      today,
      sound,
    );

    expect([titleIn(after), after.problems]).toEqual(['Sleeping with pain', []]);
  });

  it('content that was never sound is shown as far as it can be read', () => {
    const { library, problems } = readPastMistakes(
      changed((text) => text.replace(/^title:/m, 'titel:')),
      today,
    );

    expect(problems).toHaveLength(1);
    expect(library.treatments.length).toBeGreaterThan(10);
  });
});
