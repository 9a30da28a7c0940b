import type { Locale } from '../../i18n/locales.ts';

const listOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words of the field that the dictionaries lack, in small letters; what only one clinic says is in content/words.yaml. */
export const fieldWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: listOf(
    `
    paediatric paediatrics paediatrician paediatricians anaesthetic anaesthetics haemoglobin oesophagus orthopaedic gynaecologist
    esketamine milnacipran duloxetine pregabalin gabapentin gabapentinoid gabapentinoids amitriptyline nabilone naltrexone naloxone
    midazolam cyclobenzaprine venlafaxine citalopram paroxetine sertraline melatonin zopiclone trazodone acetaminophen ibuprofen
    probiotic probiotics chaga reishi qigong tai chi-gong psychoeducation psychotomimetic nociplastic nociceptive neuroinflammation neuroplasticity microglia
    unrefreshing reuptake subcutaneous intramuscular dissociative comorbid comorbidity allodynia hyperalgesia anaesthesiologist
    biopsychosocial telehealth webpage website online email emails helpline walkable deconditioned overdo overdoing caregiver caregivers
    paratransit polysomnography actigraphy psychedelic psychedelics antidepressant antidepressants anticonvulsant anticonvulsants cannabinoid
    cannabinoids placebo-controlled glutamate endorphin endorphins omega quinoa lavender fibro checklist checklists Cochrane validator multicomponent myofascial triptan triptans thioridazine fluvoxamine ciprofloxacin enoxacin warfarin preeclampsia
    validators
  `.toLowerCase(),
  ),
  'fr-CA': listOf(
    `
    eskétamine milnacipran duloxétine prégabaline gabapentine gabapentinoïde gabapentinoïdes amitriptyline nabilone naltrexone naloxone
    midazolam cyclobenzaprine venlafaxine citalopram paroxétine fluoxétine sertraline mélatonine zopiclone trazodone acétaminophène
    ibuprofène tramadol oxybate chaga reishi qi gong qigong tai tai-chi chi psychoéducation psychotomimétique psychotomimétiques nociplastique
    nociplastiques nociceptif nociceptive neuro-inflammation neuroplasticité microglie glial gliale gliales insula anticonvulsivant
    anticonvulsivants massothérapie massothérapeute massothérapeutes physiothérapie physiothérapeute physiothérapeutes ergothérapeute
    ergothérapie kinésiologue kinésiologues texter textez texto textos courriel courriels infolettre clavardage balado balados
    autodéclaration autodéclarés autodéclarées autodiagnostic autogestion sous-cutané sous-cutanée omnipraticien omnipraticienne
    autrice autrices clinicienne cliniciennes préposée préposées infirmière-chef télésanté vidéoconférence dissociatif dissociative
    cannabinoïde cannabinoïdes endorphine endorphines oméga quinoa allodynie hyperalgésie placebo placebos dosage aérobie aérobies
    neurotransmetteur neurotransmetteurs noradrénaline sérotonine glutamate kétamine opioïde opioïdes benzodiazépine benzodiazépines
    antidépresseur antidépresseurs tricyclique tricycliques surdosage sédatif sédatifs cocréation codécision rétroaction rétroactions
    pourriel pourriels déclencheur déclencheurs hyperlien hyperliens cliquable désinscrire désinscription fibro Cochrane bienfait
    prépublié prépubliée prépubliés prépubliées prépublication prépublications musculosquelettique musculosquelettiques prééclampsie délirium triptan triptans thioridazine fluvoxamine ciprofloxacine énoxacine warfarine myofascial myofasciale myofasciaux
    myofasciales ojibwé inuktitut anglais anglaise anglaises cola mieux-être aide-mémoire coparent proche-aidant proche-aidante proches-aidants magasinage stationnement
  `.toLowerCase(),
  ),
};
