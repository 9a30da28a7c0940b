import type { Problem } from '../content/problem.ts';
import { wordsFile } from '../content/read-lists.ts';
import { readingProblems } from './exceptions.ts';

/** What keeps the rest of a file from meaning anything: it cannot be read, or is none of ours. */
const ofFile = /^file\.(?!link)/;
/** What keeps fields from being read, so that rules see only part of them. */
const ofFields = /^yaml\.(?!cut|noSpace|curly)/;
const ofLetters = /^(?:strange-letters\.broken|characters\.(?:lost|accents)|wrong-language\.\w+)$/;
const aboutWords =
  /^(?:spelling|pasted|typography|grammar|strange-letters|characters|anglicism|calque|canadian-spelling|french-of-europe|field-term|tutoiement)\./;
/** So many broken letters were not typed: all that is said of words follows from them. */
const many = 3;

/**
 * Problems without those that only follow from another one in the same file: a tag that is not closed, an encoding, letters that were lost,
 * a paragraph in the other language; or, in any file, from the list of our own words that is lost, or from lying in a folder that is not read.
 *
 * @param isUnread can nothing of the text of this file be read?
 */
export function causesOf(problems: readonly Problem[], isUnread: (file: string) => boolean): Problem[] {
  const isListLost = problems.some(({ file, severity }) => file === wordsFile && severity === 'error');
  const known = isListLost ? problems.filter(({ code }) => !/^(?:spelling|abbreviation)\./.test(code)) : problems;
  const folders = known.flatMap((problem) => unreadFolder(problem) ?? []);
  const inPlace = known.filter(({ code, file }) => ofFile.test(code) || !folders.some((folder) => file.startsWith(folder)));
  return [...Map.groupBy(inPlace, ({ file }) => file).values()].flatMap((inFile) => {
    const causes = inFile.filter(({ code }) => ofFile.test(code));
    if (causes.length > 0) return causes;
    const broken = inFile.filter(({ code }) => ofLetters.test(code));
    const isPartly =
      inFile.some(({ code }) => ofFields.test(code) || code === 'wrong-language.file') ||
      (inFile.some(({ code }) => readingProblems.has(code.split('.')[0] ?? '')) && isUnread(inFile[0]?.file ?? '')) ||
      broken.some(({ arguments: { count } }) => Number(count) >= many);
    const isBesideMarks = besideMarks(inFile);
    const follows = ({ code, line }: Problem): boolean =>
      isPartly ? !readingProblems.has(code.split('.')[0] ?? '') : aboutWords.test(code) && broken.some((cause) => cause.line === line);
    return inFile.filter((problem) => broken.includes(problem) || !(follows(problem) || isBesideMarks(problem)));
  });
}

/** The folder of which a problem says that nothing in it is read. */
function unreadFolder({ code, file, arguments: { folder } }: Problem): string | undefined {
  if (code === 'file.folderCase') return `content/${folder}/`;
  return code === 'file.place' ? /^content\/[^/]+\/[^/]+\//.exec(file)?.[0] : undefined;
}

/** Says other rules’ share of a mark that stands as it was typed: half a link, a table without its line of hyphens, an anchor without its sign. */
function besideMarks(inFile: readonly Problem[]): (problem: Problem) => boolean {
  const linesOf = (code: string, kind?: string): number[] =>
    inFile.filter((one) => one.code === code && (kind === undefined || one.arguments.kind === kind)).map(({ line }) => line);
  const links = [...linesOf('marks-left.found', 'link'), ...linesOf('open-quotation.bracket')];
  const tables = linesOf('marks-left.found', 'table');
  const anchors = linesOf('heading.noAnchor');
  return ({ code, line }) =>
    (/^(?:link-words\.address|twin-outline\.links)$/.test(code) && links.includes(line)) ||
    (code === 'article-shape.oneTable' && tables.some((one) => one > line && one <= line + 3)) ||
    (code === 'text.code' && anchors.includes(line));
}
