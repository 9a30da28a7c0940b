import type { Kept } from '../../../prose/kept-list.ts';

/** A word of the trade, unless it is explained where it stands: in brackets after it, by “that is”, or as what something is called. */
function unexplained(words: string, say: string): Kept {
  return [
    `(?<!(?<!\\p{L})(?:called|named|term|word|known as|appelée?s?|nommée?s?|terme|mot|dite?s?) [“«]?\\s?)(?<!\\(|, (?:or|ou) )(?:${words})(?! ?[(:]|[”»]? ?\\(|\\s?[”»]? ?(?:,? (?:that is|i\\.e\\.|means|c'est-à-dire|signifie|veut dire)|, (?:meaning|or |ou |an? |une? |soit )| (?:is|are|est|sont) (?:an? |the |when |pain|more |what |une? |la |le |quand |ce )))`,
    say,
  ];
}

/** What health professionals say among themselves, with what a patient would understand. */
export const englishJargon: readonly Kept[] = [
  unexplained('allodynia', 'pain from a light touch'),
  unexplained('hyperalgesia', 'more pain than usual from something painful'),
  unexplained('nocicepti\\p{L}+', 'pain signals'),
  unexplained('paresthesias?', 'tingling or numbness'),
  unexplained('comorbid(?:it(?:y|ies))?', 'other illness at the same time'),
  unexplained('a?etiology|a?etiological', 'cause'),
  unexplained('idiopathic', 'of unknown cause'),
  unexplained('pathophysiology|pathogenesis', 'how the illness works'),
  unexplained('pharmacokinetics?|bioavailability', 'how the body takes in a medicine'),
  unexplained('polypharmacy', 'several medicines at once'),
  unexplained('(?:treatment-)?refractory', 'hard to treat'),
  unexplained('asthenia', 'great tiredness'),
  unexplained('myalgias?|arthralgias?', 'muscle pain, joint pain'),
  unexplained(
    'dyspn(?:o?ea)|tachycardia|bradycardia|pruritus|syncope|emesis',
    'trouble breathing, a fast heartbeat, itching, fainting, vomiting',
  ),
];

/** The same in French. */
export const frenchJargon: readonly Kept[] = [
  unexplained('allodynie', 'douleur au simple toucher'),
  unexplained('hyperalgésie', 'douleur plus forte que la normale'),
  unexplained('nocicepti\\p{L}+', 'signaux de douleur'),
  unexplained('paresthésies?', 'fourmillements, engourdissements'),
  unexplained('comorbidités?|comorbides?', 'autre maladie présente en même temps'),
  unexplained('étiologie|étiologique', 'cause'),
  unexplained('idiopathiques?', 'de cause inconnue'),
  unexplained('physiopathologie|pathogenèse|pathogénie', 'fonctionnement de la maladie'),
  unexplained('pharmacocinétique|biodisponibilité', 'façon dont le corps absorbe un médicament'),
  unexplained('polypharmacie|polymédication', 'prise de plusieurs médicaments'),
  unexplained('réfractaires?(?! (?:à|au|aux)(?!\\p{L}))', 'difficile à soulager'),
  unexplained('asthénie', 'grande fatigue'),
  unexplained('myalgies?|arthralgies?', 'douleurs musculaires, douleurs articulaires'),
  unexplained(
    'dyspnée|tachycardie|bradycardie|prurit|syncopes?',
    'souffle court, cœur qui bat vite ou lentement, démangeaisons, évanouissement',
  ),
];
