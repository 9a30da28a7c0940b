import './plain-refusals.ts';
import { existsSync, readdirSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import sharp from 'sharp';
import { reportWord } from '../check/report/words.ts';
import { localeOfTerminal } from '../i18n/terminal-locale.ts';
import { asServed } from '../staff/editor/lighten-picture.ts';
import { pictureName } from '../staff/editor/picture-name.ts';

/**
 * Puts a picture into the folder of an article, under a name and in a format of the site, and makes it light. Without an article, the
 * picture is one that lies in the content folder already, and is replaced. Prints the lines that show it.
 */
const locale = localeOfTerminal;
const [given, article] = process.argv.slice(2);
const source = given === undefined ? undefined : find(given);
const folder = article === undefined ? source && dirname(source) : join('content', 'articles', basename(article));
if (given === undefined) refuse(reportWord(locale, 'pictureUsage'));
else if (source === undefined) refuse(reportWord(locale, 'noPicture', { picture: given }));
else if (folder === undefined || !existsSync(folder)) refuse(reportWord(locale, 'noFolder', { folder: folder ?? '' }));
else await add(source, folder);

async function add(picture: string, into: string): Promise<void> {
  const drawn = extname(picture).toLowerCase() === '.svg';
  const name = `${pictureName(basename(picture))}.${drawn ? 'svg' : 'webp'}`;
  const target = join(into, name);
  const before = statSync(picture).size;
  try {
    const bytes = drawn ? readFileSync(picture) : await asServed(sharp(picture)).toBuffer();
    writeFileSync(target, bytes);
    if (resolve(picture) !== resolve(target) && resolve(picture).startsWith(resolve('content'))) unlinkSync(picture);
    console.log(reportWord(locale, 'pictureAdded', { target, before: kilobytes(before), after: kilobytes(bytes.length) }));
    console.log(`\n<Figure image="${name}" alt="…">\n\n…\n\n</Figure>`);
  } catch {
    refuse(reportWord(locale, 'pictureClosed', { picture }));
  }
}

/** A path, or the name of a picture somewhere in the content folder. */
function find(picture: string): string | undefined {
  if (existsSync(picture)) return picture;
  const path = readdirSync('content', { recursive: true, encoding: 'utf8' }).find((file) => basename(file) === picture);
  return path && join('content', path);
}

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}
