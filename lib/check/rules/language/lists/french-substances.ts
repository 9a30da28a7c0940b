import type { Kept } from '../../../prose/kept-list.ts';

/** English names of substances, which pass for proper names where they have a capital, each with the French one. */
export const frenchSubstances: readonly Kept[] = `
  snri IRSN, snris IRSN, ssri ISRS, ssris ISRS, ketamine kétamine, esketamine eskétamine, norketamine norkétamine, duloxetine duloxétine, duloxetin duloxétine,
  pregabalin prégabaline, pregabaline prégabaline, gabapentin gabapentine, amitriptylin amitriptyline,
  nortriptylin nortriptyline, fluoxetine fluoxétine, paroxetine paroxétine, melatonin mélatonine, melatonine mélatonine,
  noradrenalin noradrénaline, noradrenaline noradrénaline, norepinephrine noradrénaline, adrenaline adrénaline,
  epinephrine adrénaline, serotonin sérotonine, serotonine sérotonine, endorphins endorphines, acetaminophen acétaminophène,
  acetaminophene acétaminophène, ibuprofen ibuprofène, ibuprofene ibuprofène, naproxen naproxène, codeine codéine,
  methadone méthadone, lidocaine lidocaïne, caffeine caféine, cafeine caféine, insulin insuline, baclofen baclofène,
  turmeric curcuma, magnesium magnésium, collagen collagène, probiotics probiotiques, benzodiazepine benzodiazépine,
  benzodiazepines benzodiazépines, opioid opioïde, opioids opioïdes, cannabinoid cannabinoïde, cannabinoids cannabinoïdes,
  gabapentinoids gabapentinoïdes, antidepressant antidépresseur, antidepressants antidépresseurs, vitamins vitamines,
  naltrexon naltrexone, milnacipram milnacipran, tryciclique tricyclique, trycicliques tricycliques, dopamin dopamine
`
  .split(',')
  .map((pair) => pair.trim().split(' '))
  .map(([avoid = '', say = '']) => [avoid, say, 'swap'] as const);
