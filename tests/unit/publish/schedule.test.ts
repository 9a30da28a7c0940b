import { describe, expect, it } from 'vitest';
import { instantsOf } from '#lib/publish/schedule.ts';

const at = (zone: string, local: string) => instantsOf(zone, local).map((instant) => instant.toISOString());

describe('a time by the clock of a clinic', () => {
  it.each([
    ['America/Toronto', '2026-11-28T09:00', ['2026-11-28T14:00:00.000Z']],
    ['America/Toronto', '2026-07-01T09:00', ['2026-07-01T13:00:00.000Z']],
    ['America/Moncton', '2026-11-28T09:00', ['2026-11-28T13:00:00.000Z']],
    ['America/St_Johns', '2026-11-28T09:00', ['2026-11-28T12:30:00.000Z']],
  ])('%s %s is one instant', (zone, local, instants) => {
    expect(at(zone, local)).toEqual(instants);
  });

  it('does not exist in the hour that spring leaves out', () => {
    expect(at('America/Toronto', '2027-03-14T01:59')).toEqual(['2027-03-14T06:59:00.000Z']);
    expect(at('America/Toronto', '2027-03-14T02:30')).toEqual([]);
    expect(at('America/Toronto', '2027-03-14T03:00')).toEqual(['2027-03-14T07:00:00.000Z']);
  });

  it('comes twice in the hour that autumn repeats, the summer one first', () => {
    expect(at('America/Toronto', '2027-11-07T01:30')).toEqual(['2027-11-07T05:30:00.000Z', '2027-11-07T06:30:00.000Z']);
    expect(at('America/Toronto', '2027-11-07T02:00')).toEqual(['2027-11-07T07:00:00.000Z']);
  });

  it('is none where nothing readable was written', () => {
    expect([...at('America/Toronto', ''), ...at('America/Toronto', 'tomorrow'), ...at('America/Toronto', '2027-02-30T09:00')]).toEqual([]);
  });
});
