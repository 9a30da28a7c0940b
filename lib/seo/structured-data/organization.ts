import type { MedicalOrganization } from 'schema-dts';
import { absoluteUrl, siteName, siteUrl } from '../../site.ts';

/** The name by which every page’s data refers to the clinic, which only the home page describes. */
export const organizationId = `${siteUrl}/#organization`;

/** The clinic as publisher or author: its name, and where it is described. */
export function organizationData(): Exclude<MedicalOrganization, string> {
  return { '@type': 'MedicalOrganization', '@id': organizationId, name: siteName, url: absoluteUrl('/') };
}
