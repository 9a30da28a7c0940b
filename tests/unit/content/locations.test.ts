import { describe, expect, it } from 'vitest';
import { mistakes } from '#tests/support/library.ts';
import { locationFiles } from '#tests/support/locations.ts';

const meta = 'content/locations/riverside/meta.yaml';
const french = 'content/locations/riverside/fr-CA.mdx';

/** What the checker prints when these words of a file of the location are replaced. */
function changed(path: keyof typeof locationFiles, words: string, others: string): string[] {
  expect(locationFiles[path].split(words)).toHaveLength(2);
  return mistakes({ ...locationFiles, [path]: locationFiles[path].replace(words, others) });
}

it('finds nothing wrong with a sound location', () => {
  expect(mistakes(locationFiles)).toEqual([]);
});

describe('about opening hours, the checker names file, line and column, the mistake and the remedy, for', () => {
  it('hours that overlap', () => {
    expect(changed(meta, 'opens: "13:00"', 'opens: "11:30"')).toEqual([
      `${meta}:8:34  On monday, 11:30 to 16:30 overlaps 09:00 to 12:00 (line 7).  Change the times, or take the day out of one of the two.`,
    ]);
  });

  it('hours that end before they start', () => {
    expect(changed(meta, 'closes: "16:30"', 'closes: "04:30"')).toEqual([
      `${meta}:8:50  These hours end at 04:30, not after they start at 13:00.  Write a later time; hours that go on after midnight end at "24:00", and the next day has a span from "00:00".`,
    ]);
  });

  it('hours that end as they start', () => {
    expect(changed(meta, 'closes: "16:30"', 'closes: "13:00"')).toHaveLength(1);
  });

  it('nothing when one span begins as another ends', () => {
    expect(changed(meta, 'opens: "13:00"', 'opens: "12:00"')).toEqual([]);
  });

  it('a time that does not exist', () => {
    expect(changed(meta, 'opens: "13:00"', 'opens: "25:00"')).toEqual([
      `${meta}:8:34  “hours → item 2 → opens” must be a time of day written HH:MM.  When it opens, on the 24-hour clock, such as "08:30".`,
    ]);
  });

  it('an unknown day', () => {
    expect(changed(meta, '[monday, wednesday], opens: "13:00"', '[monday, wensday], opens: "13:00"')).toEqual([
      `${meta}:8:22  “hours → item 2 → days → item 2” cannot be “wensday”.  Did you mean “wednesday”?`,
    ]);
  });

  it('an unknown time zone, with the likely one', () => {
    expect(changed(meta, 'zone: America/Moncton', 'zone: America/Monkton')).toEqual([
      `${meta}:5:1  “America/Monkton” is not a time zone.  Did you mean “America/Moncton”?`,
    ]);
    expect(changed(meta, 'zone: America/Moncton', 'zone: AST')).toEqual([
      `${meta}:5:1  “AST” is not a time zone.  Use an IANA name, such as America/Toronto or America/Moncton.`,
    ]);
  });

  it('a holiday on a day that does not exist, or twice', () => {
    expect(changed(meta, 'date: 2026-12-25', 'date: 2026-02-30')).toEqual([
      `${meta}:10:7  “holidays → item 1 → date” is not a day that exists in the calendar.  The day it is closed. One year only: 2026-12-25. Every year: every 12-25. The first Monday on or after September 1 of every year: every monday from 09-01. Good Friday: good friday. Easter Monday: easter monday.`,
    ]);
    const again = '\n  - { date: 2026-12-25, name: { en: Boxing Day, fr-CA: lendemain de Noël } }\nlanguages';
    expect(changed(meta, '\nlanguages', again)).toEqual([`${meta}:11:7  The day 2026-12-25 is listed twice.  Keep one of them.`]);
  });
});

describe('about the rest of a location, the checker reports', () => {
  it('a telephone number that cannot be dialled', () => {
    expect(changed(meta, '+15065550167', '506-555-0167')).toEqual([
      `${meta}:4:1  “phone” must be +1 and ten digits, between quotation marks.  The telephone number, such as "+16135550142".`,
    ]);
  });

  it('a person nobody knows', () => {
    expect(changed(meta, 'people: [lena-park]', 'people: [lena-parc]')).toEqual([
      `${meta}:12:10  There is no person “lena-parc”.  Did you mean “lena-park”?`,
    ]);
  });

  it('a fact that only one language gives', () => {
    expect(changed(french, "transit: De l'arrêt, quatre minutes à pied.\n", '')).toEqual([
      `${french}:2:1  Only one language has “transit”.  Write it in both, or in neither.`,
    ]);
    expect(changed(french, 'area: ["Moncton"]', 'area: ["Moncton", "Dieppe"]')).toEqual([
      `${french}:12:1  “area” has 2 lines here and 1 in en.mdx.  Give the same in both languages.`,
    ]);
  });

  it('a language that is missing', () => {
    const { [french]: _missing, ...others } = locationFiles;
    expect(mistakes(others)).toEqual([
      `${french}:1:1  “riverside” cannot be read in fr-CA.  Write this file, with the same sections as its twin.`,
    ]);
  });
});

describe('a condition is held to the rules of articles:', () => {
  const words = (title: string, slug: string, body: string) => `---
title: ${title}
shortTitle: ${title}
slug: ${slug}
description: What this condition is, how it is diagnosed and where to read on, in plain words and with sources.
lead: A long-term condition that is described here in one sentence.
---

## What it is {#what-it-is}

${body}
`;
  const files = (english: string, other: string) => ({
    'content/conditions/long-pain/meta.yaml': 'order: 1\nupdated: 2026-11-01\ncompared: false\n',
    'content/conditions/long-pain/en.mdx': words('Long pain', 'long-pain', english),
    'content/conditions/long-pain/fr-CA.mdx': words('Douleur qui dure', 'douleur-qui-dure', other),
  });

  it('a figure needs its source in both languages', () => {
    expect(mistakes(files('It affects 30% of people.', 'Elle touche 30 % des gens.'))).toEqual([
      'content/conditions/long-pain/en.mdx:11:12  “30%” is a figure without its source.  Add <Cite ref="…" /> to the same paragraph, list item or row, or say it without a figure.',
      'content/conditions/long-pain/fr-CA.mdx:11:13  “30 %” is a figure without its source.  Add <Cite ref="…" /> to the same paragraph, list item or row, or say it without a figure.',
    ]);
  });

  it('both languages have the same sections', () => {
    expect(mistakes(files('Pain.\n\n## More {#more}\n\nMore.', 'Douleur.'))).toEqual([
      'content/conditions/long-pain/fr-CA.mdx:2:1  The French text lacks the section {#more}.  Add it as in the English text, line 13.',
    ]);
  });
});
