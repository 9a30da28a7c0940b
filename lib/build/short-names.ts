const property = /(?<![\w-])--[a-z][\w-]*/g;

/**
 * Gives custom properties names as short as can be, the most used ones the shortest: what they are called costs every page that carries
 * them, and only the sources are read by people. The same names hold for all that is made of the sheet.
 *
 * @param css the whole sheet
 * @param kept text whose custom properties keep their names, such as that of scripts
 * @returns puts the short names into a piece of the sheet, or into markup that has colours of it
 */
export function shortNames(css: string, kept: string): (text: string) => string {
  const left = new Set(kept.match(property));
  const uses = new Map<string, number>();
  for (const [name] of css.matchAll(property)) if (!left.has(name)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const names = new Map([...uses].sort(([, a], [, b]) => b - a).map(([name], place) => [name, `--${shortName(place)}`]));
  return (text) => text.replace(property, (name) => names.get(name) ?? name);
}

/** a to z, then a0 to z0, a1 to z1 and so on. */
function shortName(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26));
  const round = Math.floor(place / 26);
  return round === 0 ? letter : `${letter}${round - 1}`;
}
