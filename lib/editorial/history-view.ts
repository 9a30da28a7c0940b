import type { About } from './answer-entry.ts';
import { clinicZone } from './clinic-zone.ts';
import { comparePast, historyOf } from './history.ts';

type Asked = string | string[] | undefined;

/** What changed on a page, and the part of an older version that the address asks for. */
export async function historyView({ name, checked }: About, commit: Asked, section: Asked) {
  const asked = typeof commit === 'string' && /^[0-9a-f]{40}$/.test(commit) && typeof section === 'string';
  const sides = asked ? await comparePast(name, commit, section) : undefined;
  return {
    versions: await historyOf(name),
    zone: clinicZone(checked.library),
    looked: asked && sides ? { commit, section, sides } : undefined,
  };
}
