import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { Compiled, codePrint } from '#lib/build/compiled.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

let project: string;
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
};
const read = (file: string): string => readFileSync(join(project, file), 'utf8');

beforeEach(() => {
  project = temporaryFolder();
  write('app/page.tsx', 'a page');
  write('messages/en.json', '{}');
  write('content/articles/sleep/en.mdx', 'A sentence.');
});

describe('what a site is compiled of', () => {
  const print = (...settings: string[]): string => codePrint(project, settings);

  it('is its code, its words and its address', () => {
    const before = print('https://clinic.example');

    write('app/page.tsx', 'another page');
    const edited = print('https://clinic.example');
    write('messages/en.json', '{"a": "b"}');

    expect(new Set([before, edited, print('https://clinic.example'), print('https://other.example')]).size).toBe(4);
  });

  it('is not the content, so that an edited sentence needs no compiling', () => {
    const before = print();
    write('content/articles/sleep/en.mdx', 'Another sentence.');

    expect(print()).toBe(before);
  });
});

describe('a compiled site', () => {
  const compiled = (): Compiled => new Compiled(join(project, '.next'));

  beforeEach(() => write('.next/server/app/page.js', 'compiled'));

  it('comes back as it was, without a page that was drawn from it since', () => {
    compiled().keep('one');
    write('.next/server/app/page.js', 'compiled, and written into');
    write('.next/server/route-cache/gone.html', 'a page of a retired article');

    expect(compiled().restore('one')).toBe(true);
    expect(read('.next/server/app/page.js')).toBe('compiled');
    expect(() => read('.next/server/route-cache/gone.html')).toThrow('ENOENT');
    write('.next/server/app/page.js', 'written into again');
    expect(compiled().restore('one')).toBe(true);
    expect(read('.next/server/app/page.js')).toBe('compiled');
  });

  it('is of no use where the code has changed, and then makes room for the next', () => {
    compiled().keep('one');
    expect(compiled().restore('two')).toBe(false);
    expect(read('.next/server/app/page.js')).toBe('compiled');

    write('.next/server/app/page.js', 'compiled anew');
    compiled().keep('two');
    rmSync(join(project, '.next', 'server'), { recursive: true });

    expect([compiled().restore('one'), compiled().restore('two')]).toEqual([false, true]);
    expect(read('.next/server/app/page.js')).toBe('compiled anew');
  });

  it('leaves what other builds have kept and what belongs to development where it is', () => {
    write('.next/cache/share/picture.png', 'a picture');
    write('.next/dev/server.js', 'of development');
    compiled().keep('one');
    compiled().clear();

    expect([read('.next/cache/share/picture.png'), read('.next/dev/server.js')]).toEqual(['a picture', 'of development']);
    expect(() => read('.next/server/app/page.js')).toThrow('ENOENT');
  });
});
