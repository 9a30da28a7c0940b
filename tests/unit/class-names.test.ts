import { globSync, readFileSync } from 'node:fs';
import { transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';

/** The sheets that say how a class looks by itself, outside any condition; what a place or a medium changes may stand elsewhere. */
function homes(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const file of globSync('app/styles/**/*.css')) {
    transform({
      filename: file,
      code: Buffer.from(readFileSync(file, 'utf8').replace(/@media[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '')),
      visitor: {
        Rule: {
          style(rule) {
            for (const selector of rule.value.selectors) {
              const [only] = selector;
              if (selector.length === 1 && only?.type === 'class') found.set(only.name, (found.get(only.name) ?? new Set()).add(file));
            }
            return undefined;
          },
        },
      },
    });
  }
  return found;
}

describe('class names', () => {
  it('each has its own look in one style sheet only', () => {
    expect([...homes()].filter(([, files]) => files.size > 1).map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual([]);
  });

  it('each is made of whole words', () => {
    const words = [...homes().keys()].flatMap((name) => name.split(/--|__|-/));

    expect([...new Set(words)].filter((word) => word.length < 3 && !['by', 'is', 'no', 'to', 'of', 'in'].includes(word))).toEqual([]);
  });
});
