import type { Reference } from '../../content/schemas/reference.ts';
import type { Passage } from '../passage.ts';
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

/** Every sentence of a file with its sources. The fields above a text lean on what the text cites. */
export function sourcedClaims({ path, passages }: CheckedFile, { library }: Given): Sourced[] {
  if (notProse.test(path)) return [];
  const onPage = path.endsWith('.mdx') ? [...new Set(passages.flatMap(({ cites }) => cites))] : [];
  return passages.flatMap((passage) => {
    if (isQuoted(passage)) return [];
    const citeless = cannotCite(passage, path);
    const ids = citeless ? onPage : passage.cites;
    const references = ids.flatMap((id) => library.references.get(id) ?? []);
    const unit = fold(passage.text);
    return claimsOf(passage).map((claim) => ({ ...claim, references, unit, citeless }));
  });
}

/** A cell that begins with a quotation reports what others say; what is found of it stands in the cell beside. */
function isQuoted({ kind, text }: Passage): boolean {
  return kind === 'cell' && /^\s*[“«"]/.test(text);
}

function cannotCite({ kind }: Passage, path: string): boolean {
  return kind === 'message' || (kind === 'field' && path.endsWith('.mdx'));
}

/** Fields that name what a figure counts. */
const isLabel = /(?:^|\.)(?:outcome|comparator)(?:\.|$)/;

/** Is this a sentence that stands by itself, and not a heading, a label or the words of a cell? */
export function isProse({ passage }: Claim): boolean {
  if (passage.kind === 'field') return !isLabel.test(passage.name ?? '');
  return passage.kind === 'paragraph' || passage.kind === 'list-item';
}

/** Does the file explain words rather than report findings? */
export function explainsWords({ passage }: Claim): boolean {
  return passage.file.startsWith('content/glossary/');
}
