import { beforeAll, describe, expect, it } from 'vitest';
import { loadDictionaries } from '#lib/check/spelling/dictionaries.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
import { codesOf } from '#tests/support/told-of.ts';

beforeAll(loadDictionaries);

type Row = readonly [code: string, faulty: string, sound: string];

/** A faulty sentence of each kind, and a sound one that looks like it. */
const rows: Readonly<Record<Locale, readonly Row[]>> = {
  en: [
    [
      'placeholder.found',
      'Your plan is reviewed every [to confirm with Dr. Rao] weeks.',
      'Your plan is [reviewed to check](/en/x) dates with you.',
    ],
    ['placeholder.found', 'Parking costs [amount to be verified] a day.', 'Parking is paid.'],
    ['unguarded.promise', 'Take it and you will no longer hurt.', 'Whether you will no longer hurt, nobody can tell.'],
    ['unguarded.promise', 'Within weeks, your fibromyalgia will fade.', 'Whether your fibromyalgia will fade is not known.'],
    [
      'promise.found',
      'You won’t be in pain after the third visit.',
      'People ask whether the program can get rid of pain, and we cannot promise it.',
    ],
    ['before-after.found', 'Compare their photos before treatment and after.', 'Compare your own scores before the program and after it.'],
    [
      'claimed-neutrality.found',
      'We earn nothing from the treatment you pick, so read on.',
      'This clinic provides ketamine care among other treatments, so keep that in mind.',
    ],
    ['claimed-neutrality.found', 'You can believe every word here.', 'Ask about every word you do not know.'],
    [
      'uncited-claim.safety',
      'Ketamine gives all the benefits of an opioid with no risk.',
      'No treatment has all the benefits and none of the risks.',
    ],
    [
      'unguarded.reassurance',
      'Acupuncture gives you all of the relief of a medicine and none of the risk.',
      'Three societies call the evidence for ketamine in fibromyalgia weak or absent, even for immediate relief. <Cite ref="cohen2018" />',
    ],
    [
      'unguarded.closed-list',
      'The only side effect is a little nausea. <Cite ref="short2018" />',
      'Among the side effects is nausea. <Cite ref="short2018" />',
    ],
    [
      'unguarded.benefit',
      'Cut out sugar, and the pain goes away. <Cite ref="lowry2020" />',
      'Cutting out sugar has not been shown to ease pain. <Cite ref="lowry2020" />',
    ],
    [
      'unguarded.boast',
      'Your body builds up a tolerance to pregabalin within months. <Cite ref="mascarenhas2021" />',
      'Nobody knows how well these medicines work after years. <Cite ref="mascarenhas2021" />',
    ],
    ['unguarded.haste', 'Now is the time to take your life back.', 'We take the time to listen to you at the first visit.'],
    ['unguarded.promise', 'It is high time to reclaim your nights.', 'It takes time to learn what helps you.'],
    [
      'uncited-claim.cause',
      'Fibromyalgia usually comes with depression.',
      'Low mood and anxiety can come with chronic pain; tell us about them.',
    ],
    [
      'unguarded.mechanism',
      'Ketamine rewires the brain. <Cite ref="littlejohn2017" />',
      'Ketamine blocks a receptor on nerve cells, but nothing shows that this explains relief. <Cite ref="littlejohn2017" />',
    ],
  ],
  'fr-CA': [
    [
      'placeholder.found',
      'La clinique se trouve au [adresse à compléter], au troisième étage.',
      'La clinique se trouve au [1214, avenue Exemple](/fr/x).',
    ],
    ['placeholder.found', 'Le stationnement coûte [montant à valider avec l’équipe].', 'Le stationnement est payant.'],
    ['promise.found', 'Dès la troisième séance, vous n’aurez plus mal.', 'Nul ne sait si vous n’aurez plus mal.'],
    [
      'overstated.proof',
      'Bientôt, votre fibromyalgie va disparaître.',
      'Beaucoup se demandent si le programme peut faire disparaître la douleur.',
    ],
    ['promise.found', 'Vous ne souffrirez plus jamais.', 'Vous souffrez? Parlez-en.'],
    ['before-after.found', 'Regardez leurs photos avant le programme et après.', 'Regardez vos notes avant le programme et après.'],
    [
      'claimed-neutrality.found',
      'Nous ne gagnons rien selon le traitement choisi.',
      'Nous gagnons de l’argent avec ces traitements, tenez-en compte.',
    ],
    [
      'grammar.found',
      'Les questions que vous avez noté à la maison sont utiles.',
      'Les exercices que vous avez commencé à faire sont utiles.',
    ],
    [
      'grammar.found',
      'Les notes que vous avez apporté à votre visite sont utiles.',
      'Les notes que vous avez apportées à votre visite sont utiles.',
    ],
    [
      'unguarded.reassurance',
      'La kétamine donne tout le soulagement d’un opioïde sans aucun risque.',
      'Aucun traitement ne donne tous les bienfaits sans aucun risque.',
    ],
    [
      'unguarded.closed-list',
      'Un peu de nausée, une tête légère : voilà les seuls effets de la kétamine. <Cite ref="short2018" />',
      'La nausée compte parmi les effets de la kétamine. <Cite ref="short2018" />',
    ],
    ['unguarded.story', 'Faites vite, il ne reste que des places en mars.', 'Téléphonez-nous pour savoir s’il reste des places en mars.'],
    [
      'unguarded.promise',
      'Coupez le sucre, et la douleur s’en va. <Cite ref="lowry2020" />',
      'Rien ne montre que couper le sucre soulage. <Cite ref="lowry2020" />',
    ],
    [
      'unguarded.mechanism',
      'La kétamine réinitialise le cerveau. <Cite ref="littlejohn2017" />',
      'La kétamine bloque un récepteur des cellules nerveuses, mais rien ne prouve que cela soulage. <Cite ref="littlejohn2017" />',
    ],
  ],
};

describe.each(locales)('a kind of fault, in %s,', (locale) => {
  it.each(rows[locale])('is told by %s of “%s”, and not of “%s”', (code, faulty, sound) => {
    expect(codesOf(faulty, locale)).toContain(code);
    expect(codesOf(sound, locale)).toEqual([]);
  });
});
