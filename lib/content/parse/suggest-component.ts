import type { Suggestion } from '../suggest.ts';
import { suggest } from '../suggest.ts';
import type { ComponentName } from '../vocabulary.ts';
import { componentNames } from '../vocabulary.ts';

/** What a French writer may call a component, without accents and in lower case. */
const inFrench: Readonly<Record<string, ComponentName>> = {
  abreviation: 'Abbr',
  avantages: 'Benefits',
  benefices: 'Benefits',
  avertissement: 'Callout',
  encadre: 'Callout',
  certitude: 'Certainty',
  citation: 'Cite',
  reference: 'Cite',
  schema: 'Diagram',
  faq: 'Faq',
  groupe: 'Group',
  langue: 'Lang',
  pointscles: 'KeyTakeaways',
  remarque: 'Note',
  risques: 'Risks',
  etape: 'Step',
  etapes: 'Steps',
  tableau: 'Table',
  terme: 'Term',
};

/** The component an editor meant, in whichever language she thought of it. */
export function suggestComponent(name: string): Suggestion {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const meant = inFrench[plain];
  return meant ? { hint: 'nearest', nearest: meant, list: '' } : suggest(name, componentNames);
}

/** The component whose name is the same but for its capitals: <note> is no tag of HTML. */
export function componentInOtherLetters(name: string): Suggestion | undefined {
  const meant = componentNames.find((one) => one.toLowerCase() === name.toLowerCase() && one !== 'Table');
  return meant && { hint: 'nearest', nearest: meant, list: '' };
}
