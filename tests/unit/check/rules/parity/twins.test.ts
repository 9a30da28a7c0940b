import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { agreedRecord } from '#lib/check/records.ts';
import { parityRules } from '#lib/check/rules/parity/index.ts';
import { staleSection } from '#lib/check/rules/parity/stale-section.ts';
import { twinMeaning } from '#lib/check/rules/parity/twin-meaning.ts';
import { twinOutline } from '#lib/check/rules/parity/twin-outline.ts';
import { twinValues } from '#lib/check/rules/parity/twin-values.ts';
import { twinsAgree } from '#lib/check/rules/structure/twins-agree.ts';
import { problemsOfLibrary, said } from '#tests/support/check.ts';
import type { Changes } from '#tests/support/library.ts';
import { adding, articleOf, builtLibrary, replacing } from '#tests/support/library.ts';

const english = 'content/articles/sleep-and-pain/en.mdx';
const french = 'content/articles/sleep-and-pain/fr-CA.mdx';

/** Both texts with a paragraph more each. */
const both = (en: string, fr: string): Changes => ({ [english]: adding(`\n${en}`), [french]: adding(`\n${fr}`) });

it('has nothing against a sound library', () => {
  expect([twinOutline, twinValues, twinMeaning, staleSection].flatMap((rule) => problemsOfLibrary(rule))).toEqual([]);
});

describe('quantities', () => {
  const found = (en: string, fr: string): string[] => said(problemsOfLibrary(twinValues, both(en, fr)), 'en');

  it('names what only one language says', () => {
    expect(found('Wait 24 hours.', 'Attendez 48 heures.')).toEqual([
      '26:1 Quantities differ between the languages (trial): 24 hours in English, 48 heures in French. | Look it up, and give the same in both.',
    ]);
  });

  it('sees a time whose number stayed and whose unit did not', () => {
    expect(found('It was measured after 8 weeks.', 'On l’a mesurée après 8 mois.')).toEqual([
      '26:1 Quantities differ between the languages (trial): 8 weeks in English, 8 mois in French. | Look it up, and give the same in both.',
    ]);
    expect(found('It was 120 mg of duloxetine.', 'C’était 120 µg de duloxétine.')).toHaveLength(1);
    expect(found('Wait a day, then 24 hours more.', 'Attendez un jour, puis 24 heures encore.')).toEqual([]);
  });

  it('sees them in the front matter too', () => {
    const heads: Changes = { [english]: replacing('lead: ', 'lead: In 8 weeks. '), [french]: replacing('lead: ', 'lead: En 9 semaines. ') };
    expect(problemsOfLibrary(twinValues, heads).map(({ code }) => code)).toEqual(['twin-values.differ']);
  });

  it('sees figures exchanged between the groups in one language', () => {
    expect(
      found('Pain fell in 36 of 100 people, against 11 of 100.', 'La douleur a baissé chez 11 personnes sur 100, contre 36 sur 100.'),
    ).toEqual([
      '26:1 The same figures stand in another order (trial): “36 of 100” in English, “11 personnes sur 100” in French. | Make sure that each group has its own figure, and keep the same order in both.',
    ]);
  });

  it('sees them exchanged where only the first says of how many', () => {
    const french = 'La douleur était à 53 sur 100, contre 65 avec un placebo.';
    expect(found('Pain was 65 out of 100, against 53 with a placebo.', french)).toEqual([
      '26:1 The same figures stand in another order (trial): “Pain was 65 out of 100, against 53 with a placebo.” in English, “La douleur était à 53 sur 100, contre 65 avec un placebo.” in French. | Make sure that each group has its own figure, and keep the same order in both.',
    ]);
    expect(found('Pain was 53 out of 100, against 65 with a placebo.', french)).toEqual([]);
  });

  it.each([
    ['Call 613-555-0142 at 1:30 pm.', 'Appelez au 613 555-0142 à 13 h 30.'],
    ['Open from 9:00 to 17:00.', 'Ouvert de 9 h à 17 h.'],
    ['It was 20.5%, or one in five.', 'C’était 20,5 %, ou une personne sur cinq.'],
    ['Of 2,309 people, three in ten were better.', 'Sur 2 309 personnes, trois personnes sur dix allaient mieux.'],
    ['On a scale of 0 to 10, it was 0.5 points lower.', 'Elle était plus basse de 0,5 point sur 10.'],
    ['Half an hour, twice a week.', 'Une demi-heure, deux fois par semaine.'],
    ['It costs $45.50 since 3 May 2026.', 'Cela coûte 45,50 $ depuis le 3 mai 2026.'],
    ['Come at 3 p.m.', 'Venez à 15 h.'],
    ['Open from 9:00 a.m. to 10:00 a.m.', 'Ouvert de 9 h à 10 h.'],
    ['Open from 9 to 5 p.m.', 'Ouvert de 9 h à 17 h.'],
    ['Open 9–11:30 a.m.', 'Ouvert de 9 h à 11 h 30.'],
    ['Opens: 9 a.m. Call before 4 p.m.', 'Ouverture : 9 h. Appelez avant 16 h.'],
    ['Closes at 12 a.m.', 'Ferme à minuit.'],
    ['We answer in 24 to 48 hours.', 'Nous répondons dans un délai de 24 à 48 heures.'],
    ['Rest for 90 minutes.', 'Reposez-vous pendant 1 h 30.'],
    ['Rest for 1 hour and 30 minutes.', 'Reposez-vous pendant 1 h 30 min.'],
    ['Rest for 45 minutes.', 'Reposez-vous trois quarts d’heure.'],
    ['About a hundred people come, or thirty, or a dozen.', 'Une centaine de personnes viennent, ou une trentaine, ou une douzaine.'],
    ['The clinic filed 12,500 forms.', 'La clinique a classé 12\u202f500 formulaires.'],
    ['Half of the forms were short.', '50\u00a0% des formulaires étaient courts.'],
    ['A third of the forms were short.', 'Le tiers des formulaires étaient courts.'],
    ['It is on the 2nd floor.', 'C’est au deuxième étage.'],
    ['It is on the second floor.', 'C’est au 2e étage.'],
    ['It opened in the 21st century, on March 1st.', 'Elle a ouvert au XXIe siècle, le 1er mars.'],
    ['In the 1990s, nobody did this.', 'Dans les années 90, personne ne faisait cela.'],
    ['The letter came from a third party.', 'La lettre venait d’un tiers.'],
  ])('takes %s for the same as %s', (en, fr) => {
    expect(found(en, fr)).toEqual([]);
  });
});

describe('a fact that differs', () => {
  const found = (en: string, fr: string): string[] =>
    [twinsAgree, ...parityRules].flatMap((rule) => problemsOfLibrary(rule, both(en, fr))).map(({ code }) => code);

  it.each([
    ['Come at 3 p.m.', 'Venez à 16 h.'],
    ['Come at 3 p.m.', 'Venez à 3 h.'],
    ['Closes at noon.', 'Ferme à minuit.'],
    ['The clinic filed 12,500 forms.', 'La clinique a classé 12\u00a0600 formulaires.'],
    ['It is on the 2nd floor.', 'C’est au 3e étage.'],
    ['It is on the second floor.', 'C’est au troisième étage.'],
    ['The wait is 6 weeks.', 'L’attente est de huit semaines.'],
    ['Half of the forms were short.', 'Le tiers des formulaires étaient courts.'],
    ['Half of the forms were short.', '30\u00a0% des formulaires étaient courts.'],
    ['On March 1st, 2026, we moved.', 'Le 2 mars 2026, nous avons déménagé.'],
    ['The fee is $85.', 'Les frais sont de 58 $.'],
    ['The wait is 10 days.', 'L’attente est de 12 jours.'],
    ['Relief lasted a few hours.', 'Le soulagement a duré quelques jours.'],
    ['Pain was halved.', 'La douleur a baissé du tiers.'],
  ])('between “%s” and « %s » is told, once', (en, fr) => {
    expect(found(en, fr)).toEqual([expect.stringMatching(/^twin-/)]);
  });
});

describe('a field of facts in both languages', () => {
  const treatment = 'content/treatments/exercise/meta.yaml';
  const codes = (en: string, fr: string): string[] =>
    parityRules
      .flatMap((rule) =>
        problemsOfLibrary(rule, { [treatment]: (text) => text.replace('Nothing verified.', en).replace('Rien de vérifié.', fr) }),
      )
      .map(({ code, file }) => `${code} ${file.slice(file.lastIndexOf('/') + 1)}`);

  it.each([
    ['Nothing verified since 2019.', 'Rien de vérifié.', 'twin-values.only-english meta.yaml'],
    ['Wait 8 weeks.', 'Attendez 9 semaines.', 'twin-values.differ meta.yaml'],
    ['Wait 8 weeks.', 'Attendez 8 mois.', 'twin-values.differ meta.yaml'],
    ['It eases pain for a few hours.', 'Cela soulage pendant quelques semaines.', 'twin-values.differ meta.yaml'],
    ['It did no better.', 'Cela faisait mieux.', 'twin-meaning.denial-lost-in-french meta.yaml'],
    ['A low dose eases pain.', 'Une forte dose soulage.', 'twin-meaning.opposite meta.yaml'],
  ])('says the same in both: “%s” and « %s » do not', (en, fr, code) => {
    expect(codes(en, fr)).toEqual([code]);
  });

  it('is let be where it says the same', () => {
    expect(codes('It did no better at 8 weeks.', 'Cela ne faisait pas mieux à 8 semaines.')).toEqual([]);
  });
});

describe('the outline of a section', () => {
  it('sees a paragraph that is missing in French', () => {
    expect(said(problemsOfLibrary(twinOutline, { [english]: adding('\nAnother paragraph.') }))).toEqual([
      '21:1 The French of section “What a trial found” lacks what stands in line 26 of the English: “paragraph”. | Translate it, or remove it from the English.',
    ]);
  });

  it('sees a list that is shorter, and other sources', () => {
    const shorter = { [french]: replacing('- Se lever à heure fixe aide certaines personnes.\n', '') };
    expect(problemsOfLibrary(twinOutline, shorter).map(({ arguments: { english: en, french: fr } }) => [en, fr])).toEqual([
      ['list of 3', 'list of 2'],
    ]);
    expect(problemsOfLibrary(twinOutline, both('It helps. <Cite ref="wang2018" />', 'Cela aide.')).map(({ code }) => code)).toEqual([
      'twin-outline.sources',
    ]);
  });

  it('sees links that lead elsewhere', () => {
    const other = both('See [here](article:moving-more).', 'Voir [ici](article:ketamine-trial).');
    expect(problemsOfLibrary(twinOutline, other).map(({ code }) => code)).toEqual(['twin-outline.links']);
  });
});

describe('meaning', () => {
  const codes = (en: string, fr: string): string[] => problemsOfLibrary(twinMeaning, both(en, fr)).map(({ code }) => code);

  it('sees a denial that only one language has', () => {
    expect(codes('We promise that you will feel better.', 'Nous ne promettons pas que vous irez mieux.')).toEqual([
      'twin-meaning.denial-lost-in-english',
    ]);
    expect(codes('Do not drive that day.', 'Conduisez ce jour-là.')).toEqual(['twin-meaning.denial-lost-in-french']);
  });

  it('sees one of two denials that only one language has', () => {
    const two = 'Ketamine does not cure pain and has not been tested in children.';
    const deux = 'La kétamine ne guérit pas la douleur et n’a pas été testée chez les enfants.';
    expect(codes(two, deux)).toEqual([]);
    expect(codes(two, deux.replace('ne guérit pas', 'guérit'))).toEqual(['twin-meaning.denial-lost-in-french']);
    expect(codes(two.replace('does not cure', 'cures'), deux)).toEqual(['twin-meaning.denial-lost-in-english']);
    expect(codes('Do not drive or use machines.', 'Ne conduisez pas et n’utilisez pas de machines.')).toEqual([]);
  });

  it('compares what a semicolon parts where one language has made two sentences of one', () => {
    const one = 'Ketamine eases pain in some people; it raises blood pressure in most.';
    expect(codes(one, 'La kétamine apaise la douleur de certaines personnes. Elle élève la pression de la plupart.')).toEqual([]);
    expect(codes(one, 'La kétamine apaise la douleur de certaines personnes. Elle abaisse et diminue la pression de la plupart.')).toEqual([
      'twin-meaning.opposite',
    ]);
  });

  it('sees a softening that only one language has', () => {
    expect(codes('It may ease pain.', 'Elle soulage la douleur.')).toEqual(['twin-meaning.softening-lost-in-french']);
    expect(codes('It eases pain.', 'Elle pourrait soulager la douleur.')).toEqual(['twin-meaning.softening-lost-in-english']);
  });

  it.each([
    ['Sleep was better with tai chi.', 'Le sommeil était moins bien avec le tai-chi.'],
    ['Most people stop within a year.', 'Certaines personnes arrêtent en moins d’un an.'],
    ['Few trials lasted long.', 'Beaucoup d’essais ont duré longtemps.'],
    ['Blood pressure rises in some people.', 'La pression baisse chez certaines personnes.'],
    ['Stop the medicine slowly.', 'Commencez le médicament lentement.'],
    ['Ask before the session.', 'Informez-vous après la séance.'],
    ['Fewer people were in pain.', 'Plus de gens avaient mal.'],
    ['Half as many women had it.', 'Deux fois plus de femmes l’avaient.'],
    ['Twice as many women had it.', 'Deux fois moins de femmes l’avaient.'],
    ['Nausea is often seen.', 'On voit rarement des nausées.'],
    ['The gain was small.', 'Le gain était important.'],
    ['Relief was brief.', 'Le soulagement était durable.'],
    ['A low dose was given.', 'Une forte dose a été donnée.'],
    ['The certainty is high.', 'La certitude est faible.'],
  ])('sees that “%s” and « %s » are opposites', (en, fr) => {
    expect(codes(en, fr)).toEqual(['twin-meaning.opposite']);
  });

  it.each([
    ['Pain was lower by half a point.', 'La douleur était plus basse d’un demi-point.'],
    ['After 4 weeks or more, pain was halved.', 'Après 4 semaines ou plus, la douleur avait diminué de moitié.'],
    ['On Friday, May 1, we are closed.', 'Le vendredi 1er mai, nous sommes fermés.'],
    ['If you are worse, start lower.', 'Si vous allez plus mal, partez de plus bas.'],
    ['44 of 100 no longer met the criteria.', '44 sur 100 ont cessé, au moins une fois, de répondre aux critères.'],
    ['Half as many women had it.', 'Deux fois moins de femmes l’avaient.'],
    ['Twice as many women had it.', 'Deux fois plus de femmes l’avaient.'],
    ['The gap was much the same.', 'L’écart était à peu près le même.'],
    ['Pain eased a little, and anxiety a little more.', 'La douleur diminuait un peu, l’anxiété un peu plus.'],
    ['This page is not about children.', 'Cette page laisse de côté les enfants.'],
    ['Most met them at some times and not at others.', 'La plupart y répondaient par périodes.'],
    ['Low sodium. Higher blood pressure.', 'Sodium bas. Pression en hausse.'],
    ['Not with a disease that makes the liver work less well.', 'Jamais avec une maladie qui altère le foie.'],
  ])('takes “%s” and « %s » for the same', (en, fr) => {
    expect(codes(en, fr)).toEqual([]);
  });

  it('sees a sentence that one language lacks', () => {
    const whole = ['Do not drive until the next day.', 'Another adult looks after your children until the morning.'].join(' ');
    const entier = ['Ne conduisez pas avant le lendemain.', 'Une autre personne adulte garde vos enfants jusqu’au matin.'].join(' ');

    expect(codes(whole, 'Ne conduisez pas avant le lendemain.')).toEqual(['twin-meaning.sentence-missing-in-french']);
    expect(codes('Do not drive until the next day.', entier)).toEqual(['twin-meaning.sentence-missing-in-english']);
    expect(codes(whole, entier.replace('lendemain. Une', 'lendemain; une'))).toEqual([]);
  });

  it('takes “each day” for « chaque jour »', () => {
    expect(codes('Some rest each day is part of it.', 'Un repos chaque jour en fait partie.')).toEqual([]);
  });

  it('sees a denial lost where another one stands in the same sentence, or in another sentence', () => {
    const two = 'No test confirms it, and scans do not show it. A doctor listens to you. Never stop a medicine alone.';
    const deux =
      'Aucun test ne le confirme, et les images ne le montrent pas. Un médecin vous écoute. N’arrêtez jamais un médicament sans aide.';
    expect(codes(two, deux)).toEqual([]);
    expect(codes(two.replace('do not show', 'show'), deux)).toEqual(['twin-meaning.denial-lost-in-english']);
    expect(codes(two, deux.replace('ne le montrent pas', 'le montrent'))).toEqual(['twin-meaning.denial-lost-in-french']);
    expect(codes(two.replace('listens', 'does not listen').replace('do not show', 'show'), deux)).toEqual([
      'twin-meaning.denial-lost-in-french',
    ]);
  });

  it('sees “helps” for « peut aider » in a longer paragraph', () => {
    const en = 'Exercise may help some people. Start slowly. A class may feel too long. Rest when you are tired.';
    const fr = 'L’exercice peut aider certaines personnes. Commencez lentement. Un cours peut sembler trop long. Reposez-vous au besoin.';
    expect(codes(en, fr)).toEqual([]);
    expect(codes(en.replace('may help some people', 'helps with pain'), fr)).toEqual(['twin-meaning.softening-lost-in-english']);
    expect(codes(en, fr.replace('peut aider certaines personnes', 'aide'))).toEqual(['twin-meaning.softening-lost-in-french']);
  });

  it('sees opposites where one language has made two sentences of one', () => {
    const en = 'Pain was lower with exercise, and heart rate was higher. Certainty was high. Three trials were short.';
    const fr =
      'La douleur était plus faible avec l’exercice. Le pouls était plus élevé. La certitude était élevée. Trois essais étaient courts.';
    expect(codes(en, fr)).toEqual([]);
    expect(codes(en, fr.replace('plus faible', 'plus élevée'))).toEqual(['twin-meaning.opposite']);
    expect(codes(en, fr.replace('courts', 'longs'))).toEqual(['twin-meaning.opposite']);
  });

  it('compares a table cell by cell', () => {
    const table = (rows: string[]): string => `<Table caption="Trial">\n\n${rows.join('\n')}\n\n</Table>`;
    const en = table(['| Option | Pain | Sleep |', '| --- | --- | --- |', '| Exercise | It may ease pain | It was not better |']);
    const fr = table([
      '| Choix | Douleur | Sommeil |',
      '| --- | --- | --- |',
      '| Exercice | Il peut apaiser la douleur | Il n’était pas meilleur |',
    ]);
    expect(codes(en, fr)).toEqual([]);
    expect(codes(en, fr.replace('peut apaiser', 'apaise'))).toEqual(['twin-meaning.softening-lost-in-french']);
    expect(codes(en.replace('was not better', 'was better'), fr)).toEqual(['twin-meaning.denial-lost-in-english']);
    expect(codes(en, fr.replace('n’était pas meilleur', 'était bien pire'))).toEqual(['twin-meaning.denial-lost-in-french']);
  });

  it('lets each language deny and soften in its own way', () => {
    expect(codes('Stay awake. It is not known.', 'Restez debout. On l’ignore.')).toEqual([]);
    expect(codes('You may feel ill. Call without delay.', 'Vous pourriez vous sentir mal. Appelez sans tarder.')).toEqual([]);
  });
});

describe('sections that someone said agree', () => {
  const record = {
    'content/articles/sleep-and-pain/translation.yaml': stringify(agreedRecord(articleOf(builtLibrary(), 'sleep-and-pain'), '2026-10-01')),
  };
  const told = (changes: Changes): string[] =>
    problemsOfLibrary(staleSection, { ...record, ...changes }).map(({ code, arguments: { section } }) => `${code} ${section}`);

  it('are silent while nothing changes, and after a change of typography only', () => {
    expect(told({})).toEqual([]);
    expect(told({ [french]: replacing("Ce qu'un essai a trouvé {#trial}", 'Ce qu’un essai a trouvé {#trial}') })).toEqual([]);
  });

  it('are told by the language that changed', () => {
    expect(told({ [english]: replacing('changes how you feel pain', 'may change how you feel pain') })).toEqual([
      'stale-section.french-behind why-sleep',
    ]);
    expect(told({ [french]: replacing('change la façon', 'modifie la façon') })).toEqual(['stale-section.english-behind why-sleep']);
    expect(told({ [english]: replacing('title: Sleep and pain, day', 'title: Sleep with pain, day') })).toEqual([
      'stale-section.french-behind fields',
    ]);
  });

  it('are told where only a sentence of the short version changed', () => {
    const short = (sentence: string) => replacing('\n---\n', `\ninShort:\n  why-sleep: ${sentence}\n---\n`);
    const before = { [english]: short('Poor sleep may make pain worse.'), [french]: short('Mal dormir peut accroître la douleur.') };
    const agreed = stringify(agreedRecord(articleOf(builtLibrary(before), 'sleep-and-pain'), '2026-10-01'));
    const since = { ...before, 'content/articles/sleep-and-pain/translation.yaml': agreed };
    expect(told(since)).toEqual([]);
    expect(told({ ...since, [english]: short('Poor sleep makes pain much worse.') })).toEqual(['stale-section.french-behind fields']);
  });

  it('say since when', () => {
    const changes = { ...record, [english]: replacing('changes how you feel pain', 'may change how you feel pain') };
    expect(said(problemsOfLibrary(staleSection, changes))).toEqual([
      '17:1 The English of section “Why sleep matters” has changed since 1 October 2026; the French may be behind. | Bring the French up to date; when both say the same: npm run agree -- sleep-and-pain why-sleep',
    ]);
  });
});
