const paper = /^@media print$|^@page\b/;

/**
 * Divides a minified style sheet into what screens need and what only paper does. Paper comes last: a rule for it wins over one of the
 * same weight that stood after it.
 */
export function divideCss(css: string): { screen: string; paper: string } {
  const around: string[] = [];
  const divided = { screen: '', paper: '' };
  let [from, inPaper] = [0, -1];
  // A brace or a semicolon that ends something; what stands in quotation marks may hold anything.
  for (const { 0: sign, index } of css.matchAll(/"[^"]*"|'[^']*'|[{};]/g)) {
    if (sign.length > 1) continue;
    const words = css.slice(from, index);
    if (sign === '{') {
      if (inPaper < 0 && paper.test(words)) inPaper = around.length;
      around.push(words);
    }
    const to = inPaper < 0 ? 'screen' : 'paper';
    if (to === 'paper' && sign === '{' && around.length === inPaper + 1)
      divided.paper += around
        .slice(0, inPaper)
        .map((one) => `${one}{`)
        .join('');
    divided[to] += words + sign;
    from = index + 1;
    if (sign !== '}') continue;
    around.pop();
    if (inPaper !== around.length) continue;
    divided.paper += '}'.repeat(inPaper);
    inPaper = -1;
  }
  divided.screen += css.slice(from);
  return divided;
}
