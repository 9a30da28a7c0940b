import type { Kept } from '../../../prose/kept-list.ts';

/** Names of substances in other spellings or in French, each with the one of the site. */
export const englishSubstances: readonly Kept[] = `
  ketamin ketamine, kétamine ketamine, esketamin esketamine, noradrenalin noradrenaline, noradrénaline noradrenaline,
  serotonine serotonin, sérotonine serotonin, duloxetin duloxetine, duloxétine duloxetine, pregabaline pregabalin,
  prégabaline pregabalin, gabapentine gabapentin, amitriptylin amitriptyline, amitryptiline amitriptyline,
  amitriptiline amitriptyline, milnacipram milnacipran, naltrexon naltrexone, melatonine melatonin, ibuprofene ibuprofen,
  acetominophen acetaminophen, acetaminophene acetaminophen, tramadole tramadol, oxycodon oxycodone, hydrocodon hydrocodone,
  morphin morphine, codein codeine, glutamat glutamate, dopamin dopamine, endorphines endorphins, magnésium magnesium
`
  .split(',')
  .map((pair) => pair.trim().split(' '))
  .map(([avoid = '', say = '']) => [avoid, say, 'swap'] as const);
