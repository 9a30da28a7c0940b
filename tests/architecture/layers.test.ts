import { describe, expect, it } from 'vitest';
import { findCircle, importsOf } from '#tests/support/imports.ts';
import { sourceFiles } from '#tests/support/source-files.ts';

/** The folders and files of lib, from what knows nothing of the others to what may know them all. Each imports from those before it. */
const layers = [
  // what everything stands on
  'failures',
  'once-for-each',
  'heartbeat',
  'brand',
  'log',
  'env',
  'assets',
  'site',
  'i18n',
  'network',
  'security',
  'db',
  'repository',
  // what the clinic says
  'help-lines',
  'danger',
  'content',
  'opening-hours',
  'check',
  'edit',
  // how it is shown
  'templates',
  'comparison',
  'evidence',
  'markdown',
  'seo',
  'search',
  // what visitors send
  'mail',
  'intake',
  'clear',
  'staff',
  // what runs
  'serve',
  'crawl',
  'build',
  'release',
  'publish',
  'worker',
  'health',
  'start',
  'desk',
  'editorial',
  'cli',
];

const imports = importsOf(sourceFiles('lib'));
const layerOf = (path: string): string => path.split('/')[1]?.replace(/\.ts$/, '') ?? '';

/** Imports of a later layer, as “file → file”. */
function upward(all: ReadonlyMap<string, readonly string[]>): string[] {
  return [...all].flatMap(([from, targets]) =>
    targets
      .filter((to) => to.startsWith('lib/') && layers.indexOf(layerOf(to)) > layers.indexOf(layerOf(from)))
      .map((to) => `${from} → ${to}`),
  );
}

describe('in lib', () => {
  it('every folder and file has its place in the order', () => {
    expect([...new Set([...imports.keys()].map(layerOf))].filter((layer) => !layers.includes(layer))).toEqual([]);
  });

  it('nothing imports from a layer after its own', () => {
    expect(upward(imports)).toEqual([]);
  });

  it('no file leads back to itself', () => {
    expect(findCircle(imports)).toBeUndefined();
  });
});

describe('these fences', () => {
  const small = importsOf([
    { path: 'lib/db/client.ts', code: "import type { Mail } from '../mail/message.ts';\nimport { z } from 'zod';" },
    { path: 'lib/mail/message.ts', code: "export { a } from './other.ts';" },
    { path: 'lib/mail/other.ts', code: "const later = await import('#lib/db/client.ts');" },
  ]);

  it('see an import of a later layer, also of a type', () => {
    expect(upward(small)).toEqual(['lib/db/client.ts → lib/mail/message.ts']);
  });

  it('see a circle through three files, however they import', () => {
    expect(findCircle(small)).toEqual(['lib/db/client.ts', 'lib/mail/message.ts', 'lib/mail/other.ts', 'lib/db/client.ts']);
  });
});
