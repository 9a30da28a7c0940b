/** What robots.txt asks of every crawler. */
export type Robots = { allows: (address: string) => boolean; sitemaps: readonly string[] };

type Rule = { allow: boolean; path: string };

/** Reads the rules for all crawlers (`User-agent: *`); the longest matching rule wins, and “allow” a tie (RFC 9309). */
export function parseRobots(text: string): Robots {
  const rules: Rule[] = [];
  const sitemaps: string[] = [];
  let everyone = false;
  let naming = false;
  for (const line of text.split(/\r?\n/)) {
    const [, field = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const name = field.toLowerCase();
    if (name === 'user-agent') everyone = (naming && everyone) || value === '*';
    if (name === 'sitemap') sitemaps.push(value);
    if (everyone && value !== '' && (name === 'allow' || name === 'disallow')) rules.push({ allow: name === 'allow', path: value });
    if (name !== '') naming = name === 'user-agent';
  }
  const strongest = (address: string): Rule | undefined =>
    rules
      .filter(({ path }) => pattern(path).test(address))
      .sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow))[0];
  return { allows: (address) => strongest(address)?.allow ?? true, sitemaps };
}

/** `*` stands for any characters, and `$` for the end. */
function pattern(path: string): RegExp {
  const source = RegExp.escape(path).replaceAll('\\*', '.*').replace(/\\\$$/, '$');
  return new RegExp(`^${source}`);
}
