import type { Reference } from '../../content/schemas/reference.ts';
import { citedOn } from '../cited-on.ts';
import type { Passage } from '../passage.ts';
import { countWords } from '../prose/sentences.ts';
import type { CheckedFile, Given } from '../rule.ts';
import { fold } from '../values/fold.ts';
import type { Claim } from './claim.ts';
import { claimsOf } from './claim.ts';

/** A claim with the references within its reach, and the words that stand with it. */
export type Sourced = Claim & {
  references: readonly Reference[];
  /** The whole passage, with plain spaces and apostrophes: a comparator or a time may stand in the sentence before. */
  unit: string;
  /** Does it stand where no citation can: in the title or the lead of a page, or in a word of the interface? */
  citeless: boolean;
};

const notProse = /^content\/(?:references\/|redirects\.yaml|published-addresses\.yaml|words\.yaml|exceptions\.yaml)/;

const kept = new WeakMap<CheckedFile, { cited: readonly Reference[]; claims: readonly Sourced[] }>();

/** Every sentence of a file with its sources; worked out again when the file or one of the references it cites has changed. */
export function sourcedClaims(file: CheckedFile, { library }: Given): readonly Sourced[] {
  if (notProse.test(file.path)) return [];
  const cited = citedOn(file.passages, library.references);
  const before = kept.get(file);
  if (before && areSame(before.cited, cited)) return before.claims;
  const claims = claimsIn(file, new Map(cited.map((reference) => [reference.id, reference])));
  kept.set(file, { cited, claims });
  return claims;
}

/** The claims of a file, each with the one before it where both stand in one passage, or with the question it answers. */
export function claimsInTurn(file: CheckedFile, given: Given): { claim: Sourced; last: Sourced | undefined }[] {
  const claims = sourcedClaims(file, given);
  return claims.map((claim, index) => {
    const last = claims[index - 1];
    return { claim, last: last?.passage === claim.passage ? last : leadOf(claim) };
  });
}

/** What a question asks stands before its answer, and what leads to a list before its items. */
function leadOf({ passage: { lead, kind } }: Claim): Sourced | undefined {
  if (lead === undefined || kind === 'list-item') return undefined;
  const claim = claimsOf(lead).at(-1);
  return claim && withSources(claim, { references: [], unit: fold(lead.text), citeless: true });
}

/** The fields above a text lean on what the text cites. */
function claimsIn({ path, passages }: CheckedFile, cited: ReadonlyMap<string, Reference>): Sourced[] {
  return passages.flatMap((passage) => {
    if (saysNothing(passage)) return [];
    const citeless = cannotCite(passage, path);
    const ids = citeless ? (path.endsWith('.mdx') ? [...cited.keys()] : []) : passage.cites;
    const references = ids.flatMap((id) => cited.get(id) ?? []);
    const before = ofPassages.get(passage);
    if (before && areSame(before.references, references)) return before.claims;
    const unit = fold(passage.text);
    const claims = claimsOf(passage).map((claim) => withSources(claim, { references, unit, citeless }));
    ofPassages.set(passage, { references, claims });
    return claims;
  });
}

/** A passage that an edit left alone is the same object as before. */
const ofPassages = new WeakMap<Passage, { references: readonly Reference[]; claims: readonly Sourced[] }>();

function areSame(some: readonly Reference[], others: readonly Reference[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}

/** The claim by its own properties, its kinds still to be worked out. */
function withSources(claim: Claim, sources: Pick<Sourced, 'references' | 'unit' | 'citeless'>): Sourced {
  return Object.defineProperties({ ...sources }, Object.getOwnPropertyDescriptors(claim)) as Sourced;
}

/** A cell that begins with a quotation reports what others say; what is found of it stands in the cell beside. The first row names columns. */
function saysNothing({ kind, column, text }: Passage): boolean {
  return kind === 'cell' && (column === undefined || isQuoted(text));
}

/** Does a cell begin with a quotation? */
export function isQuoted(text: string): boolean {
  return /^\s*[“«"]/.test(text);
}

function cannotCite({ kind }: Passage, path: string): boolean {
  return kind === 'message' || (kind === 'field' && path.endsWith('.mdx'));
}

/** Fields that name what a figure counts. */
const isLabel = /(?:^|\.)(?:outcome|comparator)(?:\.|$)/;

/** A cell with fewer words is a label. */
const fewest = 4;

/** Is this a sentence that stands by itself, and not a heading or a label? */
export function isProse({ passage }: Claim): boolean {
  if (passage.kind === 'field') return !isLabel.test(passage.name ?? '');
  if (passage.kind === 'cell') return countWords(passage.text) >= fewest;
  return passage.kind === 'paragraph' || passage.kind === 'list-item';
}

/** Is this a sentence that patients read, be it of the interface? Words of the staff area are not. */
export function isForPatients(claim: Claim): boolean {
  const { kind, name = '' } = claim.passage;
  return kind === 'message' ? !/^(?:Staff|RequestCommand)/.test(name) : isProse(claim);
}

/** Does the file explain words rather than report findings? */
export function explainsWords({ passage }: Claim): boolean {
  return passage.file.startsWith('content/glossary/');
}
