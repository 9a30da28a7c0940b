import { describe, expect, it } from 'vitest';
import { mistakes, replacing } from '#tests/support/library.ts';

const exercise = 'content/treatments/exercise/meta.yaml';
const emptyPain = `  pain:
    mark: not-studied
    text: {en: Nothing verified., fr-CA: Rien de vérifié.}
    references: []`;
const emptySideEffects = `  sideEffects:
    text: {en: Ask the team., fr-CA: Informez-vous auprès de l’équipe.}
    basis: advice
    references: []`;

describe('treatments are compared in equal detail: the checker refuses', () => {
  it('a treatment that leaves a cell empty', () => {
    expect(mistakes({ [exercise]: replacing(`${emptySideEffects}\n`, '') })).toEqual([
      'content/treatments/exercise/meta.yaml:31:1  The field “answers → sideEffects” is missing.  Add it. Common side effects.',
    ]);
  });

  it('a finding without a source', () => {
    expect(mistakes({ [exercise]: replacing(emptySideEffects, emptySideEffects.replace('basis: advice', 'basis: finding')) })).toEqual([
      'content/treatments/exercise/meta.yaml:51:5  “answers → sideEffects → references” must name at least one source, because the answer is a finding.  The sources of a finding; may be empty for advice and notKnown.',
    ]);
  });

  it('a mark that states a result without a source', () => {
    expect(mistakes({ [exercise]: replacing(emptyPain, emptyPain.replace('not-studied', 'supports')) })).toEqual([
      'content/treatments/exercise/meta.yaml:9:5  “helps → pain → references” must name at least one source, because the mark states a result.  The sources; may be empty only when the mark is not-studied or not-checked.',
    ]);
  });

  it('a figure without a source whose figures are verified', () => {
    expect(
      mistakes({
        [exercise]: replacing(
          emptyPain,
          emptyPain.replace('Nothing verified.', 'Better for 40%.').replace('Rien de vérifié.', 'Mieux pour 40 %.'),
        ),
      }),
    ).toEqual([
      'content/treatments/exercise/meta.yaml:8:27  “40%” is a figure without its source.  Add <Cite ref="…" /> to the same paragraph, list item or row, or say it without a figure.',
      'content/treatments/exercise/meta.yaml:8:51  “40 %” is a figure without its source.  Add <Cite ref="…" /> to the same paragraph, list item or row, or say it without a figure.',
    ]);
  });

  it('a number that no source of the cell holds', () => {
    const said = emptyPain
      .replace('not-studied', 'supports')
      .replace('references: []', 'references: [wang2018]')
      .replace('Nothing verified.', 'Tried by 227 people.')
      .replace('Rien de vérifié.', 'Essayé par 227 personnes.');

    expect(mistakes({ [exercise]: replacing(emptyPain, said) })).toEqual([
      'content/treatments/exercise/meta.yaml:6:3  “helps → pain” gives 227, which no source it names holds.  Correct the number, name the reference it comes from, or write it in the finding of that reference once someone has seen it there.',
    ]);
    expect(mistakes({ [exercise]: replacing(emptyPain, said.replaceAll('227', '226')) })).toEqual([]);
  });

  it('a benefit without risks', () => {
    const supported = emptyPain.replace('not-studied', 'supports').replace('references: []', 'references: [wang2018]');
    const unknown = (text: string) => text.replaceAll(/( {2}(?:sideEffects|seriousRisks):\n.*\n {4}basis: )advice/g, '$1notKnown');

    expect(mistakes({ [exercise]: (text) => unknown(text.replace(emptyPain, supported)) })).toEqual([
      'content/treatments/exercise/meta.yaml:48:3  The treatment has a benefit but no risk.  Say its common side effects or its serious risks, as advice when no source gives them.',
    ]);
  });

  it('a source that does not exist', () => {
    expect(mistakes({ [exercise]: replacing(emptyPain, emptyPain.replace('references: []', 'references: [wang2081]')) })).toEqual([
      'content/treatments/exercise/meta.yaml:9:18  There is no reference “wang2081”.  Did you mean “wang2018”?',
    ]);
  });

  it('more people than there are', () => {
    const effect = `effects:
  - outcome: {en: pain halved, fr-CA: douleur réduite de moitié}
    comparator: {en: placebo, fr-CA: un placebo}
    withTreatment: 14
    withComparator: 2
    of: 12
    references: [wang2018]`;

    expect(mistakes({ [exercise]: replacing('effects: []', effect) })).toEqual([
      'content/treatments/exercise/meta.yaml:31:5  “effects → item 1 → of” is smaller than the number of people counted.  Out of how many people: the same number on both sides, 100 when the source allows.',
    ]);
  });

  it('a treatment of this clinic in the first place', () => {
    expect(mistakes({ 'content/treatments/sleep/meta.yaml': replacing('offeredHere: false', 'offeredHere: true') })).toEqual([
      'content/treatments/sleep/meta.yaml:2:1  A treatment this clinic offers cannot come first.  Give it a later place: the order is that of guidelines.',
    ]);
  });

  it('two treatments in the same place', () => {
    expect(mistakes({ [exercise]: replacing('order: 2', 'order: 1') })).toHaveLength(1);
  });

  it('an article about a treatment that is not in the library', () => {
    expect(
      mistakes({ 'content/articles/ketamine-trial/meta.yaml': replacing('treatments: [ketamine]', 'treatments: [ketamin]') }),
    ).toContain('content/articles/ketamine-trial/meta.yaml:10:14  There is no treatment “ketamin”.  Did you mean “ketamine”?');
  });
});
