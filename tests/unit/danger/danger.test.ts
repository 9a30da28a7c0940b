import { describe, expect, it } from 'vitest';
import { suggestsDanger } from '#lib/danger.ts';

const danger = {
  en: [
    'I want to die',
    'sometimes I wish I was dead',
    'I think about SUICIDE every day',
    'I have been suicidal since the winter',
    'I am going to kill myself',
    'thinking of ending my life',
    'I just want to end it all',
    'I don’t want to live like this',
    "I do not want to be here anymore, I don't want to wake up",
    'my family would be better off without me',
    'there is no reason to live',
    'life is not worth living with this pain',
    'I can’t go on anymore',
    'I keep hurting myself',
    'self-harm',
    'I took too many of my pills last night',
    'overdose',
    'I hope to not wake up',
  ],
  'fr-CA': [
    'Je veux mourir',
    'j’ai envie de mourir',
    'Je pense au suicide',
    'je suis suicidaire depuis des mois',
    'Je vais me tuer',
    'je pense à mettre fin à mes jours',
    'je veux en finir',
    'Je n’ai plus envie de vivre',
    'je n’ai plus la force de vivre',
    'J’AI PLUS LE GOÛT DE VIVRE',
    'ma famille serait mieux sans moi',
    'je n’ai plus aucune raison de vivre',
    'la vie ne vaut plus la peine',
    'j’ai peur de me faire du mal',
    'je pense à m’enlever la vie',
    'je voudrais disparaître',
    'automutilation',
    'j’ai pris trop de médicaments hier soir',
    'surdose',
    'je préférerais être morte',
  ],
};

const ordinary = {
  en: [
    'My pain has lasted three years and nothing helps',
    'I am dying to hear from you',
    'painkillers make me sleepy',
    'this kills my back',
    'I want to live without pain',
    'I would like to end the treatment I am on',
    'I do not want to take opioids',
    'My mother died in 2019 and the pain began then',
    'I cannot go on the stairs',
    'Is it safe to take my pills with this?',
    '',
  ],
  'fr-CA': [
    'J’ai mal depuis trois ans et rien ne m’aide',
    'je voudrais en finir avec la douleur',
    'J’aimerais vivre sans douleur',
    'la fatigue me tue',
    'je ne veux plus prendre d’opioïdes',
    'ma mère est morte en 2019',
    'je veux finir mon traitement avant l’été',
    'j’ai mal partout, surtout le matin',
    'mes médicaments me font mal à l’estomac',
    'je n’ai pas envie de prendre un médicament',
    '',
  ],
};

describe.each(['en', 'fr-CA'] as const)('words of danger, %s', (locale) => {
  it.each(danger[locale])('offers help lines after “%s”', (text) => {
    expect(suggestsDanger(text)).toBe(true);
  });

  it.each(ordinary[locale])('does not interrupt after “%s”', (text) => {
    expect(suggestsDanger(text)).toBe(false);
  });
});

it('answers at once for a very long text', () => {
  expect(suggestsDanger('en finir '.repeat(200_000))).toBe(true);
  expect(suggestsDanger('veux '.repeat(200_000))).toBe(false);
});
