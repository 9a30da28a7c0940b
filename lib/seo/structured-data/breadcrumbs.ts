import type { BreadcrumbList, WithContext } from 'schema-dts';
import { absoluteUrl } from '../../site.ts';
import { plainName } from '../escape.ts';

/** The way from the home page to this one; the last step is this page and has no address of its own. */
export function breadcrumbData(trail: readonly { label: string; path: string }[], current: string): WithContext<BreadcrumbList> {
  const steps = [...trail.map(({ label, path }) => ({ name: label, item: absoluteUrl(path) })), { name: current }];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, ...address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: plainName(name),
      ...address,
    })),
  };
}
