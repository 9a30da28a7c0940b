import { titleOf } from '../content/title-of.ts';
import { readEntryName, wordedNamed } from '../edit/entry-files.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Proposal } from '../publish/proposal.ts';
import { listProposals } from '../publish/read-proposals.ts';
import { checkedNow } from './checked-now.ts';
import { clinicZone } from './clinic-zone.ts';

/** How many decided proposals are listed below those that wait. */
const remembered = 15;

/** The proposals that wait for review, and those decided lately, each with the title of its entry. @throws StoreUnavailable */
export async function reviewList(locale: Locale, now: Date) {
  const [{ library }, proposals] = await Promise.all([checkedNow(now), listProposals()]);
  const listed = (proposal: Proposal) => {
    const [collection = '', id = ''] = proposal.entry.split('/');
    const name = readEntryName(collection, id);
    const worded = name && wordedNamed(library, name);
    return { proposal, title: worded ? titleOf(worded, locale) : proposal.entry };
  };
  return {
    waiting: proposals.filter(({ state }) => state === 'waiting').map(listed),
    decided: proposals
      .filter(({ state }) => state !== 'waiting')
      .slice(-remembered)
      .reverse()
      .map(listed),
    zone: clinicZone(library),
  };
}
