/**
 * Compares what two builds of the site publish: every finished page, template, feed, list and Markdown of one checkout with
 * that of the other. A change that is not meant to be seen leaves nothing to print.
 *
 *     node tests/support/compare-builds.ts OLD NEW [--ignore-classes]
 *
 * OLD and NEW are folders in which `npm run build` has run. Ignored are ids of builds, hashes in the names of assets, the
 * text of style sheets and the day until which security.txt is valid; with --ignore-classes, also class attributes. Prints each address that differs, with the words around
 * the first difference, and ends with status 1 when there is one.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build publishes, by address: pages and texts ready to compare. */
function published(checkout: string, ignoreClasses: boolean): Map<string, string> {
  const built = join(checkout, '.next');
  if (!existsSync(join(built, 'BUILD_ID'))) throw new Error(`There is no build in ${checkout}: run “npm run build” there first.`);
  const id = readFileSync(join(built, 'BUILD_ID'), 'utf8').trim();
  const files = ['server', 'templates'].flatMap((folder) =>
    readdirSync(join(built, folder), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  return new Map(
    files
      .filter((file) => /\.(?:html|body)$|^templates\/.*\.json$/.test(file))
      .map((file) => [addressOf(file), plain(readFileSync(join(built, file)), id, ignoreClasses)]),
  );
}

/** The cache of routes names each file by its kind and its address; the kind keeps a page apart from a text of the same name. */
function addressOf(file: string): string {
  const [, address] = file.split('/$');
  return address === undefined ? file : address.replace(/\.body$/, '');
}

function plain(bytes: Buffer, buildId: string, ignoreClasses: boolean): string {
  const text = bytes.toString(bytes.includes(0) ? 'latin1' : 'utf8');
  const even = text
    .replaceAll(buildId, 'BUILD')
    .replace(/<style>[\s\S]*?<\/style>/g, '<style></style>')
    .replace(/'sha256-[^']+'/g, "'HASH'")
    .replace(/(\/_next\/static\/)[^"'\s)]+/g, '$1ASSET')
    .replace(/\?(?:v|dpl)=[\w-]+/g, '')
    .replace(/^Expires: .*$/m, 'Expires: LATER');
  return ignoreClasses ? even.replace(/ class=\\?"[^"]*"/g, '') : even;
}

/** The words around the first place where two texts part. */
function firstDifference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 100));
  return `  before: ${around(before)}\n  after:  ${around(after)}`;
}

function compare(before: Map<string, string>, after: Map<string, string>): string[] {
  const addresses = [...new Set([...before.keys(), ...after.keys()])].sort();
  return addresses.flatMap((address) => {
    const [old, today] = [before.get(address), after.get(address)];
    if (old === undefined) return [`${address}\n  is new`];
    if (today === undefined) return [`${address}\n  is gone`];
    return old === today ? [] : [`${address}\n${firstDifference(old, today)}`];
  });
}

const [old, today] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (old === undefined || today === undefined) {
  process.stderr.write('Name two checkouts that are built: node tests/support/compare-builds.ts OLD NEW [--ignore-classes]\n');
  process.exitCode = 1;
} else {
  const ignoreClasses = process.argv.includes('--ignore-classes');
  const before = published(old, ignoreClasses);
  const differences = compare(before, published(today, ignoreClasses));
  process.stdout.write(`${[...differences, `${before.size} addresses, ${differences.length} differ.`].join('\n')}\n`);
  if (differences.length > 0) process.exitCode = 1;
}
