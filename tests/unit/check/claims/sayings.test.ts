import { describe, expect, it } from 'vitest';
import { lookingFor, wordsOf } from '#lib/check/claims/sayings/phrases.ts';
import { sayingOf } from '#lib/check/claims/sayings/said.ts';
import type { Locale } from '#lib/i18n/locales.ts';

const said = (text: string, locale: Locale = 'en', before = '', isCited = false) => sayingOf(text, before, isCited, locale);

describe('a list of phrases', () => {
  const looking = lookingFor({ fear: 'nothing to fear/worry, fear*', agree: 'experts … agree*, very? unanimous, # percent' }, 'en');
  const ideas = (text: string) => [...looking(wordsOf(text, 'en')).keys()];

  it('knows other words, other endings and words that may be missing', () => {
    expect(ideas('There is nothing to worry about.')).toEqual(['fear']);
    expect(ideas('Fearful people wait.')).toEqual(['fear']);
    expect(ideas('They are unanimous.')).toEqual([]);
    expect(ideas('They are very unanimous.')).toEqual(['agree']);
    expect(ideas('It is 30 percent.')).toEqual(['agree']);
  });

  it('leaps over a few words, and never over a denial', () => {
    expect(ideas('Experts in this field agree.')).toEqual(['agree']);
    expect(ideas('Experts do not agree.')).toEqual([]);
  });

  it('takes hyphens and articles for nothing', () => {
    expect(wordsOf("L'équipe, la sous-équipe et 30 %", 'fr-CA')).toEqual(['équipe', 'sous', 'équipe', 'et', '30', '%']);
  });
});

describe('a saying', () => {
  it('is seen in any order of its words', () => {
    expect(said('You can drive home right after the infusion.')).toBe('afterwards');
    expect(said('Right after the infusion, driving home is no problem.')).toBe('afterwards');
    expect(said('Une heure après la perfusion, vous reprenez le volant.', 'fr-CA')).toBe('afterwards');
  });

  it('may lean on the sentence before', () => {
    expect(said('That is the full list.', 'en', 'Side effects: nausea, dizziness.')).toBe('closed-list');
    expect(said('That is the full list.')).toBeUndefined();
  });

  it('is none where the sentence denies, doubts or sends people to a clinician', () => {
    expect(said('Massage calms sore muscles.')).toBe('benefit');
    expect(said('Massage does not calm sore muscles.')).toBeUndefined();
    expect(said('Massage may calm sore muscles.')).toBeUndefined();
    expect(said('Ask your doctor whether massage calms sore muscles.')).toBeUndefined();
    expect(said('Does massage calm sore muscles?')).toBeUndefined();
  });

  it('is not taken back by the “no” that belongs to it, nor by pain that “has not responded”', () => {
    expect(said('There is no risk of side effects with our infusions.')).toBe('reassurance');
    expect(said('Massage calms muscles when pain has not responded to pills.')).toBe('benefit');
  });

  it('needs no other source where one stands beside it, unless a source cannot bear it', () => {
    expect(said('Massage calms sore muscles.', 'en', '', true)).toBeUndefined();
    expect(said('Poor sleep causes fibromyalgia.', 'en', '', true)).toBe('cause');
    expect(said('Ketamine resets the nervous system.', 'en', '', true)).toBe('mechanism');
  });

  it('tells nobody off for saying that an appointment is not to be waited for', () => {
    expect(said("N'attendez pas une visite.", 'fr-CA')).toBeUndefined();
    expect(said("N'attendez pas une visite : appelez le 9-1-1.", 'fr-CA')).toBeUndefined();
    expect(said("Don't wait for a visit: call 9-1-1.")).toBeUndefined();
    expect(said("N'attendez plus : réservez votre séance.", 'fr-CA')).toBe('haste');
    expect(said("Don't wait any longer.")).toBe('haste');
  });

  it('takes no kind of antidepressant beside alcohol for the treatment of a mental illness', () => {
    const list = "Quatre sujets comptent : l'alcool, les médicaments pour dormir, et les IMAO, une ancienne sorte d'antidépresseur.";

    expect(said(list, 'fr-CA')).toBeUndefined();
    expect(said("La kétamine règle la dépendance à l'alcool.", 'fr-CA')).toBe('mental');
  });

  it('lets a denial that goes further win over words that deny nothing', () => {
    expect(said('Personne ne peut garantir que vous sentirez une différence.', 'fr-CA')).toBeUndefined();
    expect(said('Nous garantissons que vous sentirez une différence.', 'fr-CA')).toBe('promise');
  });
});
