import { collectionNames, collections, factsNames, wordedNames } from './collections.ts';
import { meantPath } from './meant-path.ts';
import type { Problem } from './problem.ts';
import { found } from './problem.ts';
import { words } from './read-files.ts';
import type { Reading } from './reading.ts';
import { lawPlaces } from './schemas/law.ts';
import { suggest } from './suggest.ts';

/** Files nothing reads, and pictures that cannot be read or lie where no text can show them. */
export function strayFiles({ raw, claimed }: Reading): Problem[] {
  const stray = [...raw.texts.keys()].filter((path) => !claimed.has(path) && !forTheCheck.test(path));
  const unused = stray.map((path) => unusedFile(path, raw.texts));
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
  /^content\/(?:check\/[a-z0-9-]+\.yaml|(?:exceptions|terms|words)\.yaml|[a-z]+\/[a-z0-9-]+\/(?:review|translation)\.yaml)$/;
const folders = collectionNames.map((name) => collections[name].folder);

/** Names that programs leave behind or give to a second copy, and what each is called here. */
const leftBehind: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['file.temporary', /(?:^|\/)(?:~\$[^/]*|Thumbs\.db|desktop\.ini|[^/]*(?:~|\.(?:bak|tmp|swp|orig|rej|lock)))$/i],
  ['file.office', /\.(?:docx?|odt|rtf|pages|gdoc|xlsx?|ods|gsheet|numbers|pptx?|odp|pdf|zip)$/i],
  [
    'file.copy',
    /(?: ?\(\d+\)|[ -]+(?:copy|copie)(?: \d+)?| \d|\([^)/]*(?:conflict|conflit)[^)/]*\)|(?:^|\/)(?:copy of|copie de) [^/]*)\.[a-z]+$/i,
  ],
];

/** What is the matter with a file that nothing reads, beginning with what is surest. */
function unusedFile(file: string, texts: ReadonlyMap<string, string>): Problem {
  const place = { file, line: 1, column: 1 };
  const left = leftBehind.find(([, pattern]) => pattern.test(file));
  if (left) return found(left[0], place);
  const path = meantPath(file);
  if (path !== undefined && !texts.has(path)) return found('file.misnamed', place, { meant: path.slice(path.lastIndexOf('/') + 1), path });
  const folder = file.split('/')[1] ?? '';
  const meant = folders.find((name) => name !== folder && name === folder.toLowerCase());
  if (meant) return found('file.folderCase', place, { folder, meant, path: file.replace(folder, meant) });
  if (!words.test(file)) return found('file.foreign', place);
  const kind = placeOf(file, folder);
  return kind ? found('file.place', place, kind) : found('file.unused', place);
}

/** Of what kind is the place of a file that bears a name of ours, or lies in a folder of ours, where nothing looks for it? */
function placeOf(file: string, folder: string): { kind: string; folder: string } | undefined {
  const inner = file.split('/').slice(2);
  if (folder === 'law') return { kind: 'law', folder: lawPlaces.map((place) => `${place}.yaml`).join(', ') };
  if (factsNames.some((name) => collections[name].folder === folder)) return inner.length > 1 ? { kind: 'facts', folder } : undefined;
  if (wordedNames.some((name) => collections[name].folder === folder) && inner.length === 1) return { kind: 'pages', folder };
  if (!/\/(?:meta\.yaml|en\.mdx|fr-CA\.mdx|translation\.yaml|review\.yaml)$/.test(file)) return undefined;
  const { hint, nearest } = suggest(folder, folders);
  return hint === 'nearest' && nearest !== folder ? { kind: 'nearest', folder: nearest } : { kind: 'other', folder };
}

/** A folder in the wrong place or under another name is one mistake, whatever it holds. */
export function oncePerFolder(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter(({ code, file, arguments: { folder } }) => {
    if (code !== 'file.place' && code !== 'file.folderCase') return true;
    const once = `${code} ${code === 'file.place' ? file.slice(0, file.lastIndexOf('/')) : folder}`;
    return !told.has(once) && told.add(once);
  });
}
