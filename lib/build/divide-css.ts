/** What no first view waits for: rules for paper, and those of the panel “Display”. */
const apart = { paper: /^@media print$|^@page\b/, display: /^@layer display$/ };

type Apart = keyof typeof apart;
const parts: readonly Apart[] = ['paper', 'display'];

/**
 * Divides a minified style sheet into what screens need, what only paper does, and what only the panel “Display” does. Paper comes last:
 * a rule for it wins over one of the same weight that stood after it.
 */
export function divideCss(css: string): Record<'screen' | Apart, string> {
  const around: string[] = [];
  const divided = { screen: '', paper: '', display: '' };
  let [from, depth, to]: [number, number, 'screen' | Apart] = [0, -1, 'screen'];
  // A brace or a semicolon that ends something; what stands in quotation marks may hold anything.
  for (const { 0: sign, index } of css.matchAll(/"[^"]*"|'[^']*'|[{};]/g)) {
    if (sign.length > 1) continue;
    const words = css.slice(from, index);
    const part: Apart | undefined = sign === '{' && to === 'screen' ? parts.find((one) => apart[one].test(words)) : undefined;
    if (part) {
      [depth, to] = [around.length, part];
      divided[part] += around.map((one) => `${one}{`).join('');
    }
    if (sign === '{') around.push(words);
    divided[to] += words + sign;
    from = index + 1;
    if (sign !== '}') continue;
    around.pop();
    if (depth !== around.length) continue;
    divided[to] += '}'.repeat(depth);
    [depth, to] = [-1, 'screen'];
  }
  divided.screen += css.slice(from);
  return divided;
}
