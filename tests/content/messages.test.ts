import { describe, expect, it } from 'vitest';
import english from '#messages/en.json' with { type: 'json' };
import french from '#messages/fr-CA.json' with { type: 'json' };
import { differences, emptyMessages, outOfOrder } from '#tests/support/messages.ts';

describe('the words of the interface', () => {
  it('are there in both languages, with the same arguments and the same tags', () => {
    expect(differences(english, french)).toEqual([]);
  });

  it('are never empty', () => {
    expect(emptyMessages(english)).toEqual([]);
    expect(emptyMessages(french)).toEqual([]);
  });

  it('stand in alphabetical order, so that a key is found where it is looked for', () => {
    expect(outOfOrder(english)).toEqual([]);
    expect(outOfOrder(french)).toEqual([]);
  });
});

describe('the comparison of the two languages', () => {
  it('reports a message that is missing in either of them', () => {
    expect(differences({ Page: { lead: 'Lead', title: 'Title' } }, { Page: { title: 'Titre', updated: 'Mis à jour' } })).toEqual([
      'Page.lead is missing in French',
      'Page.updated is missing in English',
    ]);
  });

  it('reports an argument that is missing', () => {
    expect(differences({ updated: 'Updated on {date}' }, { updated: 'Mis à jour' })).toEqual([
      'updated has {date} in English and nothing to fill in in French',
    ]);
  });

  it('reports an argument that is misspelled inside a plural', () => {
    expect(
      differences(
        { circles: '{of, plural, one {{of} of {total}} other {{of} of {total}}}' },
        { circles: '{of, plural, one {{of} sur {totale}} other {{of} sur {totale}}}' },
      ),
    ).toEqual(['circles has {of} {total} in English and {of} {totale} in French']);
  });

  it('reports a tag that is missing', () => {
    expect(differences({ review: '<b>Not reviewed</b> yet' }, { review: 'Pas encore relu' })).toEqual([
      'review has <b> in English and nothing to fill in in French',
    ]);
  });

  it('accepts another order of words and the plurals of each language', () => {
    expect(
      differences(
        { minutes: '{minutes, plural, one {# minute} other {# minutes}} for {name}' },
        { minutes: 'Pour {name}, {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}' },
      ),
    ).toEqual([]);
  });

  it('finds a message that says nothing and a key out of order', () => {
    expect(emptyMessages({ Page: { lead: ' ', title: 'Title' } })).toEqual(['Page.lead']);
    expect(outOfOrder({ Zone: { a: 'A' }, Page: { title: 'Title', lead: 'Lead' } })).toEqual(['Page', 'Page.lead']);
  });
});
