/**
 * “From 1 in 1,000 to 2 in 1,000 is also a doubling”, “‘twice the risk’ means little without …”, “‘one patient got better’ is a reason to study
 * it”: how figures and reports are to be read, and no finding.
 */
const explaining =
  /^[“«"][^”»"]+[”»"],? (?:(?:can|may|could) (?:mean|describe)|means? (?:little|nothing)|sounds?|peu(?:t|vent) vouloir dire|ne (?:veut|veulent|dit|disent) (?:rien|pas)|impressionne|semble|(?:is a (?:good )?reason to (?:study|test|ask|look|check)|est une (?:bonne )?raison (?:de |d')(?:étudier|tester|demander|chercher|vérifier))) ?|^(?:(?:going |rising |moving )?from|passer|aller) (?:de )?\d[\d ,]* (?:\p{L}+ )?(?:in|out of|sur) [\d ,]+ (?:to|à) \d[\d ,]* (?:\p{L}+ )?(?:in|out of|sur) [\d ,]+[,]? (?:is|c'est|est) |^(?:if (?:a|an|the|your) (?:\p{L}+ )?(?:risk|chance|number|share) (?:goes|rises|falls|drops|is) |si (?:un|le|votre) (?:risque|nombre) (?:\p{L}+ )?(?:passe|monte|baisse|est) )|^(?:if|si) (?:the|la) (?:median|durée médiane|moyenne|mean) [^,]{3,60}, |^(?:a|an|un|une) (?:gap|difference|change|écart|différence|changement) (?:of|d') ?(?:one|un|\d) points? (?:can|may|peut) (?:come|mean|hide|venir|cacher|vouloir) |^(?:twice|deux fois) (?:very |très )?(?:little|peu),? (?:is|c'est|est) /iu;

/** Does a folded sentence say how a figure is to be read? */
export function explainsFigures(folded: string): boolean {
  return explaining.test(folded);
}
