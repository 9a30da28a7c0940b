import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Lines of tests that hold a test to the speed of the machine it runs on. */
function clockLimits(code: string): string[] {
  return code.split('\n').filter((line) => /(?:Date|performance)\.now\(\)\s*-|test\.setTimeout|\.slow\(/.test(line));
}

it('no test is held to the speed of the machine: benches measure, and a time-out only ends what hangs', () => {
  const files = ['unit', 'content', 'components', 'store', 'e2e'].flatMap((folder) =>
    readdirSync(join('tests', folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:test|spec)\.tsx?$/.test(file))
      .map((file) => join('tests', folder, file)),
  );

  expect(files.length).toBeGreaterThan(50);
  expect(files.flatMap((file) => clockLimits(readFileSync(file, 'utf8')).map((line) => `${file}: ${line.trim()}`))).toEqual([]);
  expect(clockLimits('expect(performance.now() - start).toBeLessThan(100);')).toHaveLength(1);
});
