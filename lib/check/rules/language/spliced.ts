import type { Locale } from '../../../i18n/locales.ts';

/** What a clause of its own begins and goes on with: perhaps a time, a subject, and a verb that has one. */
const clause: Readonly<Record<Locale, RegExp>> = {
  en: /^(?:(?:at|after|by|on|in|during|with) [\p{L}\d]+ (?:(?!that |those )[\p{L}\d]+ ){0,2}?(?!that |those ))?(?:(?:nothing|nobody) |(?:a|the|this|that|these|those|our|your|their|its|it|you|we|they|he|she|more|most|many|some|both|one|two|three|four|five|six|seven|eight|nine|ten|no) )(?:(?!that |which |who |whose )[\p{L}'-]+ ){0,5}?(?:is|are|was|were|has|have|had|may|can|will|could|should|did|does|do|calls?|says?|rates?|came|went|fell|rose|began|ended|helped|worked|lasted|eased|improved|takes|lasts|starts|begins|costs|helps|works|feels|makes|gets|tires|comes|goes|stays|brings|gives|rises|falls|grows|wears)(?:n't)?(?![\p{L}'-])|^\p{Lu}\p{Ll}+ing (?:[\p{L}-]+ ){0,4}(?:can|may|is|was|helps|helped|eases|eased|takes|makes)(?![\p{L}'-])|^(?:it|they|we|he|she|you) \p{L}+ed(?![\p{L}'-])|^(?:[\p{L}-]+ ){0,4}(?:ketamine|pregabalin|amitriptyline|duloxetine|exercise|yoga|acupuncture|massage|cbt) (?:gives?|gave|brings?|brought|shows?|showed|eases?|helps?|reduces?|is|was|has|had|can|may)(?![\p{L}'-])|^(?!(?:in|of|from|across|among|over|with|after|at|on|this) )(?:(?!we |that |what |which |how )[\p{L}-]+ ){1,6}(?:programs|trials|reviews|guidelines|medicines) (?:reduced|eased|improved|lowered|helped|found|showed|are|were|have|had)(?![\p{L}'-])|^(?:the|these|those|our|overall) (?:[\p{L}-]+ ){1,3}(?:appears?|seems?|remains?|stays?)(?![\p{L}'-])|^(?:pain|sleep|tomorrow|today|fatigue|mood|function|relief|symptoms|people|patients) (?:is|are|was|were|has|have|had|did|does|fell|rose|came|went)(?:n't)?(?![\p{L}'-])/iu,
  'fr-CA':
    /^(?:(?:après|au bout de|à) (?:[\p{L}\d]+ ){1,3}?)?(?:(?:le|la|les|une?|des|ce|cette|cet|ces|cela|il|elle|ils|elles|on|nous|vous|votre|vos|notre|nos|leurs?) |l')(?:(?!qui |que |dont |où |qu')(?:[\p{L}-]|')+ ){0,6}?(?:ne |n'|ne s'|s'y |s'|se |ne se )?(?:est|sont|était|étaient|a|ont|avait|avaient|peut|peuvent|va|vont|vient|viennent|passe|passent|sera|seront|reste|restent|doit|doivent|demande|demandent|dure|durent|coûte|commence|aide|aident|donne|donnent|fatigue|fatiguent|habitue|habituent|soulage|soulagent|calme|calment|augmente|augmentent|diminue|diminuent|baisse|baissent|change|changent|revient|reviennent|semble|semblent|demandent|allonge|allongent|améliore|améliorent|installe|installent)(?![\p{L}'-])|^(?:s')?\p{L}{4,}(?:er|ir) (?:a|n'a|est|n'est|peut)(?![\p{L}'-])|^aucune? \p{L}+ (?:ne |n')/iu,
};
/** “Progress is slow”: a whole clause of three words, where a sentence begins. */
const short = /^\p{Lu}\p{Ll}+ (?:is|are|was|were|est|sont) (?!that |what )\p{L}+$/u;
/** “The sooner …, the better”, and what only comes to a clause: “it seems”. */
const paired = /^(?:the (?:more|less|sooner|longer|better|earlier|higher|lower|fewer)|plus|moins|autant|tantôt)(?!\p{L})/iu;
const joining =
  /^(?:and|but|or|so|yet|nor|then|which|who|whose|where|when|while|whereas|though|although|because|since|if|unless|as|not|et|mais|ou|or|donc|car|ni|puis|alors|qui|que|dont|où|quand|lorsque|tandis|si|puisque|comme|parce)(?!\p{L})/iu;
const opened =
  /^(?:if|when|whenever|while|although|though|because|since|once|unless|until|whether|whatever|even|as|after|before|si|quand|lorsqu\p{L}*|bien qu\p{L}*|quoiqu\p{L}*|puisqu\p{L}*|parce|comme|dès|tant|pendant|après|avant|même|qu\p{L}*|alors|où)(?!\p{L})/iu;
const denies = /(?<!\p{L})(?:not|never|n't|no|ne|n')(?!\p{L})|n't(?!\p{L})|n'/iu;

/** Two whole clauses of a plain sentence with nothing but a comma between them, as the place of that comma: a word was lost. */
export function splicedAt(sentence: string, locale: Locale): number | undefined {
  if (/[;:?"“”«»()–—]/u.test(sentence) || opened.test(sentence) || paired.test(sentence)) return undefined;
  const parts = sentence.split(', ');
  if (parts.some((part, index) => index > 0 && joining.test(part))) return undefined;
  const whole = parts.map(
    (part, index) =>
      (clause[locale].test(part) && !paired.test(part) && part.split(' ').length > 3) ||
      (index === 0 && parts.length === 2 && short.test(part)),
  );
  const at = whole.findIndex(
    (is, index) => is && whole[index + 1] && !(denies.test(parts[index] ?? '') && !denies.test(parts[index + 1] ?? '')),
  );
  return at === -1 ? undefined : parts.slice(0, at + 1).join(', ').length;
}
