/**
 * Words by which someone may say that they are in danger of suicide or of harming themselves, in either language. They are held
 * against text without accents, capitals or punctuation. Physical pain, medicines and death in general are left out on purpose.
 */
const phrases: readonly RegExp[] = [
  // English
  /\bsuicid(?:e|al|ality)\b/,
  /\b(?:kill|killing|hang|hanging|shoot|shooting|cut|cutting|hurt|hurting|harm|harming) (?:my ?self|me)\b/,
  /\bself[ -]?(?:harm|injury)\w*/,
  /\b(?:end|ending|take|taking) (?:my|my own) life\b/,
  /\bend(?:ing)? (?:it all|everything)\b/,
  /\b(?:want|wanted|wanna|wish|ready|going|rather|hope|like) (?:to |i (?:could|was|were|would) )?(?:die|dead|be dead|not wake up|never wake up)\b/,
  /\b(?:do not|don t|dont|didn t|no longer|never) (?:really )?(?:want|wish) to (?:live|be alive|be here|wake up|exist|go on)\b/,
  /\bbetter off (?:dead|without me)\b/,
  /\bno (?:reason|point|will|desire) (?:to|in|for) (?:live|living|be alive|going on)\b/,
  /\b(?:life is|i am|im|i m) not worth (?:living|it)\b/,
  /\b(?:can t|cant|cannot|can not) (?:go on|live like this|do this|take it|live) (?:any ?more|any longer)\b/,
  /\b(?:took|taking|take|swallowed|swallow) (?:all|too many) (?:of )?(?:my|the) (?:pills|meds|medication|medications|tablets)\b/,
  /\boverdos(?:e|ed|ing)\b/,
  // French
  /\bsuicid(?:e|er|aire|aires|ee|erai|ais)\b/,
  /\b(?:me|m) (?:tuer|pendre|suicider|ouvrir les veines|automutiler|mutiler|couper les veines|enlever la vie|oter la vie|blesser)\b/,
  /\b(?:je me (?:suis |)(?:mutile|automutile|scarifie|coupe))\b/,
  /\bautomutilation\b/,
  /\bme faire (?:du )?mal\b/,
  /\bmettre fin a (?:mes jours|ma vie|tout ca|tout)\b/,
  /\b(?:en finir|finir)\b(?! (?:avec|de|le|la|les|mon|ma|mes|ce|cette|par|sa|son|une?)\b)/,
  /\ben finir avec (?:la|ma) vie\b/,
  /\b(?:veux|voudrais|aimerais|envie|prefere|prefererais|souhaite|pense) (?:plutot )?(?:de |a |pouvoir )?(?:mourir|la mort|disparaitre|etre morte?|ne plus (?:etre la|exister|me reveiller|vivre))\b/,
  /\b(?:veux|ai|avoir|aurai) (?:vraiment )?(?:plus|pas)(?: l| d| la force de| le gout de| le courage de| envie de| la)? ?(?:envie de |force de |gout de |courage de )?(?:vivre|exister|etre en vie|me reveiller)\b/,
  /\b(?:mieux|serais mieux|seraient mieux) (?:morte?|sans moi)\b/,
  /\b(?:plus|aucune|pas de) (?:raison|raisons) de (?:vivre|rester|continuer a vivre)\b/,
  /\b(?:vie|elle) ne vaut (?:plus|pas) la peine(?: d etre vecue)?\b/,
  /\bcapable de continuer a vivre\b/,
  /\b(?:pris|prendre|avaler|avale) (?:toutes mes|tous mes|trop de) (?:pilules|medicaments|comprimes|cachets)\b/,
  /\bsurdose\b/,
];

/** Text as the phrases expect it: lower case, without accents, one space between words. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether a text suggests, in English or in French, that its writer may be in danger. The answer only decides whether help lines
 * are shown: it never blocks, and is neither kept nor sent. It errs towards showing them.
 */
export function suggestsDanger(text: string): boolean {
  const words = plain(text.slice(0, 5000));
  return phrases.some((phrase) => phrase.test(words));
}
