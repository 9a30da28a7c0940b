import type { Fault } from '../fault.ts';
import { fault } from '../fault.ts';
import type { Site } from '../site.ts';

/** Nothing is asked of another host to show a page, and no form is sent to one. */
export function otherHosts({ pages, files }: Site): Fault[] {
  return [...pages.values(), ...files].flatMap(({ address, foreignRequests }) =>
    foreignRequests.map((request) =>
      fault('other-host', address, `Asks another host for ${request}.`, 'Serve it from this site, or link to it.'),
    ),
  );
}
