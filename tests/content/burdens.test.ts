import { describe, expect, it } from 'vitest';
import { buildLibrary } from '#lib/content/build.ts';
import { readContent } from '#lib/content/read.ts';
import type { burdens, questions } from '#lib/content/schemas/treatment.ts';

type Burden = (typeof burdens)[number];
type Question = (typeof questions)[number];

/**
 * How a sentence names each burden, and in which answers it would be one. A sentence that depends on a bad moment
 * (“do not drive if you feel faint”) is care that anybody takes, not a burden of the treatment; “a few sessions” are not regular visits.
 */
const naming: Record<Burden, { in: readonly Question[]; words: RegExp; unless?: RegExp }> = {
  cost: { in: ['cost'], words: /\b(?:have to pay|pay all of it|may not cover|count on coverage|what you would pay|many cost little)\b/i },
  driving: {
    in: ['days', 'driving'],
    words: /\b(?:do not drive|no driving|plan for [^.]*driving)\b/i,
    unless: /\b(?:if|when)\b/i,
  },
  drowsiness: { in: ['sideEffects', 'seriousRisks', 'days', 'given'], words: /\b(?:sleepy|sleepiness|drowsy|drowsiness)\b/i },
  needles: { in: ['given', 'sideEffects', 'seriousRisks', 'days'], words: /\b(?:needles?|into a vein|by a drip)\b/i },
  visits: {
    in: ['days', 'monitoring'],
    words: /\b(?:visits|sessions|each session|your prescriber should|one prescriber)\b/i,
    unless: /\ba few sessions\b/i,
  },
  weight: { in: ['sideEffects', 'seriousRisks', 'days'], words: /\bweight gain\b/i },
};

/** The burdens that answers name as something the treatment brings or asks. */
function named(answers: Partial<Record<Question, string>>): Burden[] {
  return (Object.keys(naming) as Burden[]).filter((burden) => {
    const { in: asked, words, unless } = naming[burden];
    const sentences = asked.flatMap((question) => answers[question]?.split(/(?<=[.!?])\s/) ?? []);
    return sentences.some((sentence) => words.test(sentence) && !unless?.test(sentence));
  });
}

const { library } = buildLibrary(readContent(), { today: '2026-11-28' });

it.each(library.treatments.map(({ id, meta }) => ({ id, meta })))(
  '$id: “What would you rather avoid?” leaves it out for each burden that its answers name',
  ({ meta }) => {
    const answers = Object.fromEntries(Object.entries(meta.answers).map(([question, { text }]) => [question, text.en]));
    expect(named(answers).filter((burden) => !meta.burdens.includes(burden))).toEqual([]);
  },
);

describe('what counts as named', () => {
  it('takes what a treatment brings or asks', () => {
    expect(named({ days: 'A capsule every day, visits for blood pressure and mood.' })).toEqual(['visits']);
    expect(named({ driving: 'Do not drive or use machines until you know how it affects you.' })).toEqual(['driving']);
    expect(named({ days: 'The beginning can be hard: plan for driving and work.' })).toEqual(['driving']);
    expect(named({ sideEffects: 'Watch for sleepiness, dry mouth and weight gain.' })).toEqual(['drowsiness', 'weight']);
    expect(named({ given: 'A practitioner puts fine needles through the skin.' })).toEqual(['needles']);
    expect(named({ cost: 'Classes may cost money, and a plan may not cover them.' })).toEqual(['cost']);
  });

  it('leaves alone a caution for a bad moment, and what is not asked', () => {
    expect(named({ driving: 'Do not drive if you feel faint, dizzy or sleepy.' })).toEqual([]);
    expect(named({ driving: 'If a product makes you sleepy or dizzy, do not drive or use machines.' })).toEqual([]);
    expect(named({ driving: 'Massage does not usually prevent driving.' })).toEqual([]);
    expect(named({ days: 'Reading, a few sessions, and a visit on the date you set.' })).toEqual([]);
    expect(named({ cost: 'Walking is free. Classes may cost money; some plans cover part of it.' })).toEqual([]);
  });
});
