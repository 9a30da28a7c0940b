import { expect, test } from '@playwright/test';
import { violations } from '#tests/support/standards.ts';

const pages = {
  en: { ottawa: '/en/locations/ottawa', list: '/en/locations', home: '/en', condition: '/en/conditions/fibromyalgia' },
  'fr-CA': { ottawa: '/fr/cliniques/ottawa', list: '/fr/cliniques', home: '/fr', condition: '/fr/affections/fibromyalgie' },
} as const;
const words = {
  en: {
    open: 'Open now, until 16:30',
    now: 'Tuesday 24 November, 10:12 Eastern Time',
    moncton: 'Closed today, opens tomorrow at 9:00',
    closed: 'Closed now, opens tomorrow at 8:30',
    today: 'Tuesday (today)',
    menu: 'Menu',
    sections: ['Conditions', 'Treatments', 'How care works', 'Learn', 'Our team', 'Locations'],
    onlyInMenu: ['Search', 'Request a consultation'],
    care: 'How care works',
    steps: 'Six steps',
  },
  'fr-CA': {
    open: 'Ouvert, jusqu’à 16 h 30',
    now: 'Le mardi 24 novembre, 10 h 12, heure de l’Est',
    moncton: 'Fermé aujourd’hui, ouvre demain à 9 h',
    closed: 'Fermé, ouvre demain à 8 h 30',
    today: 'mardi (aujourd’hui)',
    menu: 'Menu',
    sections: ['Affections', 'Traitements', 'Votre parcours', 'S’informer', 'L’équipe', 'Cliniques'],
    onlyInMenu: ['Chercher', 'Demander une consultation'],
    care: 'Votre parcours de soins',
    steps: 'Six étapes',
  },
} as const;

test.describe('for a visitor whose own clock is in Tokyo', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  for (const locale of ['en', 'fr-CA'] as const) {
    const t = words[locale];

    test(`${locale}: a clinic says by its own clock that it is open, marks today, and closes while the page stays open`, async ({
      page,
    }) => {
      await page.clock.install({ time: new Date('2026-11-24T15:12:00Z') });
      await page.goto(pages[locale].ottawa);

      await expect(page.locator('[data-say="status"]')).toHaveText(t.open);
      await expect(page.locator('[data-say="now"]')).toHaveText(t.now);
      await expect(page.locator('.hours .today th')).toHaveText(t.today);
      expect(await violations(page)).toEqual([]);

      await page.clock.fastForward('06:20:00');

      await expect(page.locator('[data-say="status"]')).toHaveText(t.closed);
    });

    test(`${locale}: the list and the home page say it for each clinic`, async ({ page }) => {
      await page.clock.install({ time: new Date('2026-11-24T15:12:00Z') });
      for (const path of [pages[locale].list, pages[locale].home]) {
        await page.goto(path);

        await expect(page.locator('.location-card').nth(0).locator('.open')).toHaveText(t.open);
        await expect(page.locator('.location-card').nth(2).locator('.open')).toHaveText(t.moncton);
      }
    });
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ['en', 'fr-CA'] as const) {
    const t = words[locale];

    test(`${locale}: a clinic shows its week and its phone, and claims nothing about now`, async ({ page }) => {
      await page.goto(pages[locale].ottawa);

      await expect(page.locator('.hours tbody tr')).toHaveCount(7);
      await expect(page.locator('.status-bar')).not.toContainText(/open now|closed now|ouvert, jusqu|fermé, /i);
      await expect(page.locator('.hours .today')).toHaveCount(0);
      await expect(page.getByRole('main').getByRole('link', { name: '613-555-0142' })).toHaveAttribute('href', 'tel:+16135550142');
      await expect(page.locator('.sketch-map svg')).toHaveAttribute('aria-label', /\S{3}/);
    });

    test(`${locale}: a reader on a phone opens the menu and goes to how care works`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 });
      await page.goto(pages[locale].home);
      const menu = page.locator('.menu');
      await expect(menu.getByRole('link')).toHaveCount(0);

      await menu.locator('summary').click();

      await expect(menu.getByRole('link')).toHaveText([...t.sections, ...t.onlyInMenu]);
      for (const link of await menu.getByRole('link').all()) expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await menu.getByRole('link').nth(2).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.care);
      await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(t.steps);
    });
  }
});

for (const locale of ['en', 'fr-CA'] as const) {
  test(`${locale}: from 1216 pixels on, every section stands in one line beside the name`, async ({ page }) => {
    await page.setViewportSize({ width: 1216, height: 800 });
    await page.goto(pages[locale].home);

    const links = page.locator('.navigation').getByRole('link');
    await expect(links).toHaveText([...words[locale].sections]);
    await expect(page.locator('.menu')).toBeHidden();
    const tops = await links.evaluateAll((all) => all.map((link) => Math.round(link.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
    expect((await page.locator('.header').boundingBox())?.height).toBeLessThan(100);
  });

  test(`${locale}: a condition leads to the articles about it and to the comparison of treatments`, async ({ page }) => {
    await page.goto(pages[locale].condition);

    expect(await page.locator('.related .card').count()).toBeGreaterThanOrEqual(2);
    await expect(page.locator('.prose .button')).toHaveAttribute('href', /(?:treatments\/compare|traitements\/comparer)$/);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the open menu is accessible on a phone, in ${colorScheme} colours`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ colorScheme });
    for (const locale of ['en', 'fr-CA'] as const) {
      await page.goto(pages[locale].list);
      await page.locator('.menu summary').click();

      expect(await violations(page)).toEqual([]);
    }
  });
}

for (const [from, to] of [
  ['/fr/locations', '/fr/cliniques'],
  ['/fr/cliniques/care-at-home', '/fr/cliniques/soins-a-domicile'],
  ['/en/cliniques/ottawa', '/en/locations/ottawa'],
  ['/en/votre-parcours', '/en/how-care-works'],
  ['/fr/conditions/fibromyalgie', '/fr/affections/fibromyalgie'],
  ['/en/conditions/douleur-generalisee-chronique', '/en/conditions/chronic-widespread-pain'],
] as const) {
  test(`${from} is sent to ${to} for good`, async ({ request }) => {
    const response = await request.get(from, { maxRedirects: 0 });

    expect(response.status()).toBe(308);
    expect(new URL(response.headers().location ?? '', 'http://localhost').pathname).toBe(to);
  });
}

test('care at home says what is never done there, and names no controlled drug, because the page presents a service', async ({ page }) => {
  for (const path of ['/en/locations/care-at-home', '/fr/cliniques/soins-a-domicile']) {
    await page.goto(path);

    await expect(page.locator('#never-at-home')).toBeVisible();
    await expect(page.getByRole('main')).toContainText(/never give, at home, a treatment|ne donnons jamais, à domicile, un traitement/);
    await expect(page.getByRole('main')).not.toContainText(/k[eé]tamin|tramadol|oxycodone|nabilone/i);
  }
});
