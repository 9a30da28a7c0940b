import { wallClock } from '../../../public/scripts/hours.js';
import type { LocationMeta } from '../../content/schemas/location.ts';
import type { CardRow } from '../../db/tables.ts';
import { businessDaysUntil } from '../../intake/promise.ts';
import { dayIn } from '../../opening-hours.ts';

/** The groups of the list, the most urgent first. */
const groups = ['late', 'today', 'later', 'answered', 'closed'] as const;

export type Group = (typeof groups)[number];

/** How long a request waits against its promise: in whole hours on the day itself, in business days of the place otherwise. */
export type WaitState =
  | { group: 'late'; days: number; promised: string }
  | { group: 'today'; hours: number; promised: string }
  | { group: 'later'; days: number; promised: string }
  | { group: 'answered' | 'closed'; days: number | undefined; at: string | undefined };

type Place = Pick<LocationMeta, 'hours' | 'holidays' | 'zone'>;

/** How a request stands against its promise at an instant, by the clock and the calendar of its place. */
export function waitState(
  card: Pick<CardRow, 'lane' | 'received_at' | 'promised_at' | 'contacted_at' | 'contact_days'>,
  place: Place,
  now: Date,
): WaitState {
  if (card.lane > 0) {
    return { group: card.lane === 1 ? 'answered' : 'closed', days: card.contact_days ?? undefined, at: card.contacted_at ?? undefined };
  }
  // A place that is no longer ours has no hours to promise by: its requests are the first to look at.
  const promised = card.promised_at ?? card.received_at;
  const end = new Date(promised);
  if (!Number.isFinite(end.getTime())) return { group: 'late', days: 0, promised }; // damaged: somebody must look
  if (end < now) return { group: 'late', days: businessDaysUntil(place, end, now), promised };
  if (dayIn(place.zone, end) === dayIn(place.zone, now)) {
    return { group: 'today', hours: Math.floor((end.getTime() - now.getTime()) / 3_600_000), promised };
  }
  return { group: 'later', days: businessDaysUntil(place, now, end), promised };
}

/** The midnight at which the day of a zone ends. */
export function endOfDay(zone: string, now: Date): Date {
  const { minutes } = wallClock(zone, now);
  return new Date(Math.floor(now.getTime() / 60_000) * 60_000 + (1440 - minutes) * 60_000);
}
