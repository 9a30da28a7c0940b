import type { Fault } from './fault.ts';
import { sortFaults } from './fault.ts';
import { alternates } from './rules/alternates.ts';
import { alternatives } from './rules/alternatives.ts';
import { canonicals } from './rules/canonicals.ts';
import { duplicates } from './rules/duplicates.ts';
import { headings } from './rules/headings.ts';
import { links } from './rules/links.ts';
import { orphans } from './rules/orphans.ts';
import { otherHosts } from './rules/other-hosts.ts';
import { pageLanguage } from './rules/page-language.ts';
import { redirects } from './rules/redirects.ts';
import { robots } from './rules/robots.ts';
import { shortPages } from './rules/short-pages.ts';
import { sitemap } from './rules/sitemap.ts';
import { unknownAddresses } from './rules/unknown-addresses.ts';
import { validData } from './rules/valid-data.ts';
import { visibleData } from './rules/visible-data.ts';
import type { Site } from './site.ts';

const rules: readonly ((site: Site, today: string) => Fault[])[] = [
  alternates,
  alternatives,
  canonicals,
  duplicates,
  headings,
  links,
  orphans,
  otherHosts,
  pageLanguage,
  redirects,
  robots,
  shortPages,
  sitemap,
  unknownAddresses,
  validData,
  visibleData,
];

/**
 * Holds what a crawl found against every rule.
 *
 * @param today YYYY-MM-DD, for dates that must not be in the future
 */
export function checkSite(site: Site, today: string): Fault[] {
  return sortFaults(rules.flatMap((rule) => rule(site, today)));
}
