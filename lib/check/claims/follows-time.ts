/** “After 6 months”, “six months later”, “a median of 8 weeks”, « au bout de 6 mois ». */
export function followsTime(text: string, { from, to }: { from: number; to: number }): boolean {
  const before = text.slice(0, from);
  return (
    /(?:after|at|for|within|beyond|over|up to|count on|enjoy|expect|buys?(?: \p{L}+)?|promise|tranquille pour|compter sur|espérer|gagner|après|pendant|durant|bout d[e']|au-delà de|jusqu'à|sur) (?:\p{L}+ ){0,3}(?:\p{L}+')?$|bout d'$/iu.test(
      before,
    ) ||
    /(?:median|average|mean|lasting|lasted|lasts?)(?: of)? $|(?:durée|suivi)(?: \p{L}+)?(?: de| :) $|(?:en moyenne|duraient|duré|durait) $/iu.test(
      before,
    ) ||
    /^(?: ?[\p{L}-]+){0,2} (?:later|afterwards|after|into|down the (?:road|line)|on(?= *[.,])|plus tard|après)/iu.test(text.slice(to))
  );
}
