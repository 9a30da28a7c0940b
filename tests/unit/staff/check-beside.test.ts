import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import { checkBeside } from '#lib/staff/content/check-beside.ts';

const file = 'content/articles/sleep-and-fibromyalgia/en.mdx';

/** Ends the process beside, as a machine without memory would. */
const kill = () =>
  (globalThis as { [beside: symbol]: { child: ChildProcess } | undefined })[Symbol.for('andante.check-beside')]?.child.kill();

afterAll(() => void kill());

function contentWith(change: (text: string) => string) {
  const raw = readContent();
  return { ...raw, texts: new Map([...raw.texts, [file, change(readFileSync(file, 'utf8'))]]) };
}

const errors = async (change: (text: string) => string) =>
  (await checkBeside(contentWith(change))).filter(({ severity }) => severity === 'error').map((problem) => [problem.file, problem.code]);

describe('the check beside the server', () => {
  it('is started again after it has ended, and leaves nobody waiting', async () => {
    const asked = errors((text) => text);
    expect(kill()).toBe(true);
    await expect(asked).rejects.toThrow('ended');
    expect(await errors((text) => text)).toEqual([]);
  });

  it('finds what the check finds, each time anew, whoever asks first', async () => {
    const broken = errors((text) => text.replace('## About this page', '<Callout>\n\n## About this page'));
    const sound = errors((text) => text);
    expect([(await broken).some(([where]) => where === file), await sound]).toEqual([true, []]);
  });

  it('asks nobody for what the publishing writes by itself: the day of a change, and the list of addresses', async () => {
    const moved = contentWith((text) => text.replace('slug: sleep-and-fibromyalgia', 'slug: sleep-anew'));
    const codes = (await checkBeside(moved)).map(({ code }) => code);
    expect(codes).toContain('moved-addresses.renamed');
    expect(codes.filter((code) => /unpublished|updated-day/.test(code))).toEqual([]);
  });
});
