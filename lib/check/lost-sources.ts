import type { Library } from '../content/library.ts';
import type { Problem } from '../content/problem.ts';
import type { RawContent } from '../content/raw.ts';
import type { Passage } from './passage.ts';
import type { CheckedFile, Rule } from './rule.ts';

type Found = { library: Library; raw: RawContent; files: readonly CheckedFile[]; rules: readonly Rule[] };

/** Rules of other families that hold what is said against the records of references. */
const besideEvidence: readonly string[] = ['figures-in-findings', 'treatment-cells', 'trial-charts'];

/** Rules that let a sentence lean on what its page cites elsewhere. */
const leanOnThePage: readonly string[] = ['unguarded', 'uncited-claim', 'source-kind'];

/**
 * Problems without those that may only follow from a source that could not be read, or that does not exist: with its record, a sentence
 * may be right. Nothing of evidence is said of the passages that cite such a source; where its record is there and cannot be read, nothing of
 * the facts of entries that name it either, nor is a sentence on their pages called uncited. Words that are explained in a glossary that
 * could not be read are not called unexplained.
 */
export function withoutLostSources(problems: readonly Problem[], { library, raw, files, rules }: Found): Problem[] {
  const { incomplete, references } = library;
  const lost = idsIn('references', incomplete).filter((id) => !references.has(id));
  const isGlossaryLost = idsIn('glossary', incomplete).length > 0;
  const leaning = foldersNaming(lost, raw.texts);
  // Passages are read only where something is amiss: with kept answers, none needs to be.
  const amiss = new Set(problems.flatMap(({ code, file, arguments: { kind } }) => (isUnknownReference(code, kind) ? [file] : [])));
  const citingNone = files
    .filter(({ path }) => amiss.has(path) || leaning.has(folderOf(path)))
    .flatMap(({ passages }) => passages.filter(({ cites }) => cites.some((id) => !references.has(id))));
  const ofEvidence = new Set([...rules.filter(({ family }) => family === 'evidence').map(({ name }) => name), ...besideEvidence]);
  const follows = (problem: Problem, rule: string): boolean => {
    if (isGlossaryLost && rule === 'abbreviation') return true;
    // That a figure has no citation beside it does not depend on what the cited say.
    if (!ofEvidence.has(rule) || problem.code === 'uncited-claim.figure') return false;
    const leans = leaning.has(folderOf(problem.file)) && (problem.file.endsWith('.yaml') || leanOnThePage.includes(rule));
    return leans || citingNone.some((passage) => holds(passage, problem));
  };
  return problems.filter((problem) => !follows(problem, problem.code.split('.')[0] ?? ''));
}

function isUnknownReference(code: string, kind: unknown): boolean {
  return code === 'unknown-entry.named' && kind === 'references';
}

/** The folders of entries in which one of these ids is written. */
function foldersNaming(ids: readonly string[], texts: ReadonlyMap<string, string>): ReadonlySet<string> {
  if (ids.length === 0) return new Set();
  const word = new RegExp(`(?<![\\w-])(?:${ids.join('|')})(?![\\w-])`);
  return new Set([...texts].flatMap(([path, source]) => (word.test(source) ? [folderOf(path)] : [])));
}

function idsIn(folder: string, paths: Iterable<string>): string[] {
  const pattern = new RegExp(`^content/${folder}/([a-z0-9-]+)\\.yaml$`);
  return [...paths].flatMap((path) => pattern.exec(path)?.[1] ?? []);
}

/** The folder of an entry; a file that lies beside others of its kind, such as a reference, stands for itself. */
function folderOf(path: string): string {
  return path.replace(/\/(?:meta\.yaml|[\w-]+\.mdx)$/, '');
}

function holds(passage: Passage, { file, line }: Problem): boolean {
  const place = passage.place();
  return place.file === file && place.line <= line && line <= (place.end?.line ?? place.line);
}
