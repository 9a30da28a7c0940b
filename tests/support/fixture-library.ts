import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Puts a library of the fixtures into a folder: its exceptions hold to the end of next year, since none may hold for longer than three. */
export function fixtureLibrary(name: 'library-sound' | 'library-broken', into: string): string {
  cpSync(join('tests', 'fixtures', name), into, { recursive: true });
  const exceptions = join(into, 'exceptions.yaml');
  writeFileSync(exceptions, readFileSync(exceptions, 'utf8').replaceAll('2099-12-31', `${new Date().getUTCFullYear() + 1}-12-31`));
  return into;
}
