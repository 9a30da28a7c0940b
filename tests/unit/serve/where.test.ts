import { describe, expect, it } from 'vitest';
import { whereToServe } from '#lib/serve/where.ts';

describe('where the site is served', () => {
  it('is what was written, else the setting, else port 3000 on every interface', () => {
    expect(whereToServe(['-p', '8080', '-H', '127.0.0.1'], '4000')).toEqual({ port: 8080, hostname: '127.0.0.1' });
    expect(whereToServe([], '4000')).toEqual({ port: 4000, hostname: undefined });
    expect(whereToServe([], '')).toEqual({ port: 3000, hostname: undefined });
  });

  it.each([
    [['--prot', '80'], undefined, '“--prot 80” is not understood. Write: npm run serve -- -p PORT -H HOST'],
    [['5440'], undefined, '“5440” is not understood. Write: npm run serve -- -p PORT -H HOST'],
    [['-p', 'http'], undefined, '“http” is not a port, a number up to 65535. Write: npm run serve -- -p PORT -H HOST'],
    [[], '70000', '“70000” is not a port, a number up to 65535. Write: npm run serve -- -p PORT -H HOST'],
  ])('is refused in a sentence that says how to write it: %j, %s', (words, setting, sentence) => {
    expect(() => whereToServe(words, setting)).toThrow(sentence);
  });
});
