import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { LocationCard } from '#components/location/location-card.tsx';
import { LocationPage } from '#components/location/location-page.tsx';
import type { CareLocation } from '#lib/content/library.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { builtLibrary } from '#tests/support/library.ts';
import { locationFiles } from '#tests/support/locations.ts';
import { render, wordsIn, wordsOf } from '#tests/support/render.tsx';
import { showHours } from '../../../public/scripts/hours.js';

const library = builtLibrary(locationFiles);
const [clinic] = library.locations as [CareLocation];
const page = (locale: Locale, today = '2026-11-21') => render(locale, <LocationPage location={clinic} library={library} today={today} />);

/** The page as the script in the browser leaves it at an instant. */
function live(locale: Locale, instant: string): Document {
  const { document } = parseHTML(`<!doctype html><html lang="${locale}"><body>${page(locale)}</body></html>`);
  showHours(document, new Date(instant));
  return document as unknown as Document;
}

const say = (document: Document, name: string) => document.querySelector(`[data-say="${name}"]`)?.textContent?.replaceAll('\u00a0', ' ');

describe('without a script, the page of a clinic', () => {
  it('gives the hours of the week in both languages and does not say whether it is open', () => {
    expect(wordsIn(page('en'), '<tr')).toEqual([
      'Day Hours',
      'Monday 9:00 to 12:00 and 13:00 to 16:30',
      'Tuesday Closed',
      'Wednesday 9:00 to 12:00 and 13:00 to 16:30',
      'Thursday Closed',
      'Friday Closed',
      'Saturday Closed',
      'Sunday Closed',
    ]);
    expect(wordsIn(page('fr-CA'), '<tr')[1]).toBe('lundi 9\u00a0h à 12\u00a0h et 13\u00a0h à 16\u00a0h\u00a030');
    expect(wordsOf(page('en'))).not.toMatch(/Open now|Closed now|today/);
    expect(wordsOf(page('fr-CA'))).not.toMatch(/maintenant|aujourd/);
  });

  it('gives the hours of the day it was built, by its date, so that they are true whenever they are read', () => {
    expect(wordsOf(page('en', '2026-11-21'))).toContain('Saturday 21 November 2026: closed all day.');
    expect(wordsOf(page('en', '2026-11-23'))).toContain('Monday 23 November 2026: open 9:00 to 12:00 and 13:00 to 16:30.');
    expect(wordsOf(page('fr-CA', '2026-11-23'))).toContain(
      'lundi 23\u00a0novembre 2026\u00a0: ouvert, 9\u00a0h à 12\u00a0h et 13\u00a0h à 16\u00a0h\u00a030.',
    );
    expect(wordsOf(page('en', '2026-12-25'))).toContain('Friday 25 December 2026: closed all day.');
  });

  it('says in which zone the hours are', () => {
    expect(wordsOf(page('en'))).toContain('All times are in Atlantic Time.');
    expect(wordsOf(page('fr-CA'))).toContain('Les heures indiquées sont à l’heure de l’Atlantique.');
  });

  it('lists the holidays to come, and none that is past', () => {
    expect(wordsOf(page('en'))).toContain('Friday 25 December 2026 , Christmas Day');
    expect(wordsOf(page('fr-CA'))).toContain('vendredi 25\u00a0décembre 2026 , jour de Noël');
    expect(wordsOf(page('en', '2026-12-26'))).not.toContain('Christmas');
  });

  it('describes the sketch map in words, and links to a map of the city', () => {
    expect(page('en')).toContain('aria-label="Sketch map: the clinic is east of the stop, on the left."');
    expect(page('fr-CA')).toContain('Plan\u00a0: la clinique est à l’est de l’arrêt, à gauche.');
    expect(page('fr-CA')).toContain('>Arrêt</text>');
    expect(page('en')).toContain('href="https://www.openstreetmap.org/search?query=Moncton%2C%20New%20Brunswick"');
  });

  it('gives the telephone as a link that can be dialled', () => {
    expect(page('en')).toContain('<a href="tel:+15065550167">506-555-0167</a>');
    expect(render('fr-CA', <LocationCard location={clinic} />)).toContain('href="tel:+15065550167">506-555-0167</a>');
  });
});

describe('with the script, the page of a clinic', () => {
  it('says that it is open, at what time of the place, and marks today', () => {
    const document = live('en', '2026-11-23T14:12Z');
    expect(say(document, 'status')).toBe('Open now, until 12:00');
    expect(say(document, 'now')).toBe('Monday 23 November, 10:12 Atlantic Time');
    expect(document.querySelector('.hours .today th')?.textContent).toBe('Monday (today)');
    expect(document.querySelectorAll('.hours .today')).toHaveLength(1);
  });

  it('says the same in French', () => {
    const document = live('fr-CA', '2026-11-23T14:12Z');
    expect(say(document, 'status')).toBe('Ouvert, jusqu’à 12 h');
    expect(say(document, 'now')).toBe('Le lundi 23 novembre, 10 h 12, heure de l’Atlantique');
    expect(document.querySelector('.hours .today th')?.textContent).toBe('lundi (aujourd’hui)');
  });

  it('says on a holiday that the regular hours of the day do not hold', () => {
    const document = live('fr-CA', '2026-12-25T15:00Z');
    expect(say(document, 'status')).toBe('Fermé aujourd’hui (jour de Noël), ouvre lundi à 9 h');
    expect(document.querySelector('.hours .today th')?.textContent).toBe(
      'vendredi (aujourd’hui, fermé : jour de Noël)'.replace(' :', '\u00a0:'),
    );
  });

  it('moves on by itself when the day is over', () => {
    const document = live('en', '2026-11-23T14:12Z');
    showHours(document, new Date('2026-11-24T14:12Z'));
    expect(say(document, 'status')).toBe('Closed today, opens tomorrow at 9:00');
    expect(document.querySelector('.hours .today th')?.textContent).toBe('Tuesday (today)');
    expect(document.querySelector('[data-weekday="0"] th')?.textContent).toBe('Monday ');
  });
});
