import { collectionNames, collections, wordedNames } from './collections.ts';
import type { Problem } from './problem.ts';
import { found } from './problem.ts';
import type { Reading } from './reading.ts';

/** Files nothing reads, and pictures that cannot be read or lie where no text can show them. */
export function strayFiles({ raw, claimed }: Reading): Problem[] {
  const unused = [...raw.texts.keys()].filter((path) => !claimed.has(path) && !forTheCheck.test(path)).map(unusedFile);
  const pictures = [...raw.images].flatMap(([path, size]) => {
    const place = { file: path, line: 1, column: 1 };
    if (!besideWords.test(path)) return [found('picture.place', place)];
    if (!published.test(path)) return [found('picture.name', place, { name: path.slice(path.lastIndexOf('/') + 1) })];
    return size ? [] : [found('picture.unreadable', place)];
  });
  return [...unused, ...pictures];
}

const pictured = wordedNames.filter((name) => 'pictures' in collections[name]).map((name) => collections[name].folder);
const besideWords = new RegExp(`^content/(?:${pictured.join('|')})/[a-z0-9-]+/[^/]+$`);
const published = /\/[a-z0-9-]+\.(?:svg|png|jpg|webp|avif)$/;
/** What the content check reads itself: its word lists, rules of law, exceptions, and the records beside a text. */
const forTheCheck =
  /^content\/(?:(?:law|check)\/[a-z0-9-]+\.yaml|(?:exceptions|terms|words)\.yaml|[a-z]+\/[a-z0-9-]+\/(?:review|translation)\.yaml)$/;
const folders = collectionNames.map((name) => collections[name].folder);

/** Names that programs leave behind or give to a second copy, and what each is called here. */
const leftBehind: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['file.temporary', /(?:^|\/)(?:~\$[^/]*|Thumbs\.db|desktop\.ini|[^/]*(?:~|\.(?:bak|tmp|swp|orig|rej|lock)))$/i],
  ['file.office', /\.(?:docx?|odt|rtf|pages|xlsx?|pptx?|pdf|zip)$/i],
  ['file.copy', /(?: ?\(\d+\)| - (?:copy|copie)|(?:^|\/)(?:copy of|copie de) [^/]*)\.[a-z]+$/i],
];

function unusedFile(file: string): Problem {
  const place = { file, line: 1, column: 1 };
  const left = leftBehind.find(([, pattern]) => pattern.test(file));
  if (left) return found(left[0], place);
  const folder = file.split('/')[1] ?? '';
  const meant = folders.find((name) => name !== folder && name === folder.toLowerCase());
  return meant ? found('file.folderCase', place, { folder, meant }) : found('file.unused', place);
}
