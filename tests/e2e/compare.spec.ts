import { expect, test } from '@playwright/test';

const words = {
  en: {
    path: '/en/treatments/compare',
    twin: '/fr/traitements/comparer',
    all: 'Showing 19 of 19 treatments',
    four: /Showing \d+ of 19 treatments/,
    sleep: 'Sleeping better',
    exercise: 'exercise',
    submit: 'Show my choice',
    notKnown: 'Not known',
    notChecked: 'Not checked by us',
    ketamine: 'Ketamine',
    fifth: 'Four treatments at most stand side by side. Not shown: Massage.',
  },
  fr: {
    path: '/fr/traitements/comparer',
    twin: '/en/treatments/compare',
    all: 'Traitements affichés\u00a0: 19 sur 19',
    four: /Traitements affichés\s: \d+ sur 19/,
    sleep: 'Mieux dormir',
    exercise: 'exercise',
    submit: 'Afficher mes choix',
    notKnown: 'On ne sait pas',
    notChecked: 'Nous n’avons pas vérifié',
    ketamine: 'Kétamine',
    fifth: 'On peut mettre côte à côte quatre traitements au plus. Non affiché\u00a0: Massothérapie.',
  },
} as const;

for (const [language, t] of Object.entries(words)) {
  test.describe(`${language}: the comparison`, () => {
    test('shows every treatment alike, the controlled one neither first nor set apart', async ({ page }) => {
      await page.goto(t.path);

      await expect(page.locator('.matrix tbody tr')).toHaveCount(19);
      await expect(page.getByText(t.all)).toBeVisible();
      await expect(page.locator('.matrix tbody tr th').first()).not.toContainText(t.ketamine);
      const classes = await page.locator('.matrix tbody tr').evaluateAll((rows) => new Set(rows.map(({ className }) => className)).size);
      expect(classes).toBe(1);
      for (const row of await page.locator('.matrix tbody tr').all()) await expect(row.locator('td')).toHaveCount(7);
    });

    test('explains each of its marks in its key', async ({ page }) => {
      await page.goto(t.path);

      const marksIn = (place: string) =>
        page.locator(`${place} .direction`).evaluateAll((marks) => [...new Set(marks.map(({ className }) => className))].sort());
      const shown = await marksIn('.matrix');
      expect(shown.length).toBeGreaterThan(3);
      expect(await marksIn('.evidence-key')).toEqual(expect.arrayContaining(shown));
      await expect(page.locator('.evidence-key')).toContainText(t.notChecked);
    });

    test('shows a choice at once, keeps it in the address and on the other language, and can be undone', async ({ page }) => {
      await page.goto(t.path);

      await page.locator('.picker summary').last().click();
      await page.getByLabel(t.sleep).check();
      await expect(page.getByText(t.all)).toBeHidden();
      await page.locator('input[value="exercise"]').check();
      await page.locator('input[value="cbt"]').check();

      await expect(page).toHaveURL(`${t.path}?t=exercise,cbt&m=sleep`);
      await expect(page.locator('[data-slot="sideBySide"]')).toBeVisible();
      await expect(page.locator('[data-slot="sideBySide"] thead th:visible')).toHaveCount(3);
      await expect(page.locator('[data-slot="sideBySide"] tbody tr').last().locator('td:visible')).toHaveText([/\S/, /\S/]);
      await expect(page.getByRole('button', { name: t.submit })).toBeHidden();
      await expect(page.locator('.utility-bar a[hreflang]')).toHaveAttribute('href', `${t.twin}?t=exercise,cbt&m=sleep`);
      await page.locator('[data-clear]').click();
      await expect(page).toHaveURL(t.path);
      await expect(page.getByText(t.all)).toBeVisible();
      await expect(page.locator('[data-slot="sideBySide"]')).toBeHidden();
    });

    test('leaves the form to lead to the columns where they cannot be brought, and brings them at the next choice', async ({ page }) => {
      await page.goto(t.path);
      await page.route('**/*t=exercise,cbt', (route) => route.fulfill({ status: 429, contentType: 'text/html', body: '<p>Later</p>' }));
      for (const id of ['exercise', 'cbt']) await page.locator(`input[value="${id}"]`).check();

      await expect(page.getByRole('button', { name: t.submit })).toBeVisible();
      await expect(page.locator('[data-slot="sideBySide"]')).toBeHidden();
      await page.locator('input[value="snri"]').check();
      await expect(page.locator('[data-slot="sideBySide"] thead th[data-key]:visible')).toHaveCount(3);
    });

    test('opens a shared address with the same columns in the same order, in both languages', async ({ page }) => {
      await page.goto(`${t.path}?t=ketamine,exercise,snri`);

      const columns = page.locator('[data-slot="sideBySide"] thead th[data-key]:not([hidden])');
      await expect(columns).toHaveCount(3);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
      expect(await columns.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-key')))).toEqual([
        'ketamine',
        'exercise',
        'snri',
      ]);
      await page.locator('.utility-bar a[hreflang]').click();
      await expect(page).toHaveURL(`${t.twin}?t=ketamine,exercise,snri`);
      await expect(columns).toHaveCount(3);
      expect(await columns.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-key')))).toEqual([
        'ketamine',
        'exercise',
        'snri',
      ]);
    });

    test('sets two treatments in equal columns under each question on the narrowest phone', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 780 });
      await page.goto(`${t.path}?t=exercise,cbt`);
      const rows = await page.locator('[data-slot="sideBySide"] tbody tr').evaluateAll((all) =>
        all.map((row) => {
          const boxes = [...row.children].filter((cell) => !cell.hasAttribute('hidden')).map((cell) => cell.getBoundingClientRect());
          return boxes.map(({ left, right, width, top }) => ({ left, right, width, top }));
        }),
      );

      expect(rows.length).toBeGreaterThan(9);
      for (const [question, first, second] of rows) {
        expect(question?.width).toBeGreaterThan(300);
        expect(first?.top).toBeGreaterThan(question?.top ?? 0);
        expect(second?.top).toBe(first?.top);
        expect(Math.abs((second?.width ?? 0) - (first?.width ?? 0))).toBeLessThan(1);
        expect(second?.left).toBeGreaterThanOrEqual(first?.right ?? 0);
        expect(second?.right).toBeLessThanOrEqual(360);
      }
      const moods = await page
        .locator('[data-slot="sideBySide"] [data-concern="mood"]')
        .evaluateAll((all) => all.map((item) => item.getBoundingClientRect().top));
      expect(moods).toHaveLength(2);
      expect(moods[0]).toBe(moods[1]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
      await page
        .locator('[data-slot="sideBySide"] tbody tr')
        .nth(6)
        .evaluate((row) => row.scrollIntoView());
      await expect(page.locator('[data-slot="sideBySide"] thead th[data-key="cbt"] a')).toBeInViewport({ ratio: 1 });
    });

    for (const [chosen, widths] of [
      ['exercise,cbt,snri', [360, 768, 1000]],
      ['exercise,cbt,snri,gabapentinoids', [360, 768, 1000]],
    ] as const)
      test(`sets ${chosen} in pairs, each answer under its name, without scrolling sideways, where a desk’s columns do not fit`, async ({
        page,
      }) => {
        await page.goto(`${t.path}?t=${chosen}`);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 780 });
          const cells = await page
            .locator('[data-slot="sideBySide"] tbody tr')
            .nth(3)
            .locator('td:not([hidden])')
            .evaluateAll((all) =>
              all.map((cell) => {
                const { left, right, top } = cell.getBoundingClientRect();
                return { left, right, top, name: getComputedStyle(cell, '::before').content };
              }),
            );

          expect(cells.map(({ name }) => name)).toEqual(
            await page
              .locator('[data-slot="sideBySide"] thead th[data-key]:not([hidden])')
              .evaluateAll((heads) => heads.map((head) => `"${head.textContent}"`)),
          );
          expect(cells[1]?.top).toBe(cells[0]?.top);
          expect(cells[2]?.top).toBeGreaterThan(cells[0]?.top ?? 0);
          expect(cells[2]?.left).toBe(cells[0]?.left);
          for (const { right } of cells) expect(right).toBeLessThanOrEqual(width);
          expect(await page.locator('[data-slot="sideBySide"]').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(
            0,
          );
        }
      });

    test('folds the list of all treatments away once some stand side by side, and opens it at a touch', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${t.path}?t=exercise,cbt`);
      await expect(page.locator('.matrix')).toBeHidden();
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      const folded = await height();
      await page.locator('.matrix-list > summary').click();
      await expect(page.locator('.matrix')).toBeVisible();
      // Fourteen cards of a screen each are what was spared.
      expect(await height()).toBeGreaterThan(folded + 14 * 500);

      await page.locator('[data-clear]').click();
      await expect(page.locator('.matrix')).toBeVisible();
      await expect(page.locator('.matrix-list > summary')).toBeHidden();
    });

    test('is reordered by keyboard, and the focus stays with the column', async ({ page }) => {
      await page.goto(`${t.path}?t=exercise,cbt,snri`);
      const later = page.locator('.moves [data-key="exercise"] [data-key="1"]');
      await later.focus();
      await page.keyboard.press('Enter');

      await expect(page).toHaveURL(`${t.path}?t=cbt,exercise,snri`);
      await expect(later).toBeFocused();
    });

    test('names the parts of an address that it cannot show, and shows the rest', async ({ page }) => {
      const twenty = ['exercise', 'cbt', 'snri', 'ssri', 'massage', ...Array.from({ length: 15 }, (_, index) => `made-up-${index}`)].join(
        ',',
      );
      const response = await page.goto(`${t.path}?t=${twenty}`);

      expect(response?.status()).toBe(200);
      await expect(page.locator('[data-slot="sideBySide"] thead th[data-key]:not([hidden])')).toHaveCount(4);
      await expect(page.locator('[data-slot="beyond"]')).toContainText(t.fifth);
      await expect(page.locator('[data-slot="ignored"]')).toContainText(/: made-up-0, made-up-1/);
    });

    test('every source of a cell leads to the reference list of the page', async ({ page }) => {
      await page.goto(t.path);

      const broken = await page
        .locator('.source-link')
        .evaluateAll((links) => links.filter((link) => !document.querySelector(link.getAttribute('href') ?? '')).length);
      expect(await page.locator('.source-link').count()).toBeGreaterThan(50);
      expect(broken).toBe(0);
    });

    test('is a table for a screen reader, and cards to the eye, on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(t.path);

      await expect(page.getByRole('table')).toHaveCount(1);
      expect(await page.getByRole('row').count()).toBe(20);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    });

    test('prints on two landscape pages before its sources', async ({ page }) => {
      await page.goto(t.path);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');

      const landscape = [...pdf.matchAll(/\/MediaBox\s*\[0 0 792(?:\.\d+)? 612/g)];
      expect(landscape.length).toBeGreaterThanOrEqual(2);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });

      test('answers a form with the same page, in one round trip', async ({ page }) => {
        await page.goto(t.path);
        await page.locator('.picker summary').last().click();
        await page.getByLabel(t.sleep).check();
        await page.locator('input[value="exercise"]').check();
        await page.locator('input[value="cbt"]').check();

        await page.getByRole('button', { name: t.submit }).click();

        await expect(page.getByText(t.four)).toBeVisible();
        await expect(page.locator('[data-slot="sideBySide"] thead th[data-key]:not([hidden])')).toHaveCount(2);
        await expect(page.locator('input[value="exercise"]')).toBeChecked();
        await page.locator('.moves [data-key="cbt"] [data-key="-1"]').click();
        await expect(page).toHaveURL(`${t.path}?t=cbt,exercise&m=sleep`);
        const columns = page.locator('[data-slot="sideBySide"] thead th[data-key]:not([hidden])');
        await expect(columns).toHaveCount(2);
        await expect(columns.first()).toHaveAttribute('data-key', 'cbt');
        await expect(columns.last()).toHaveAttribute('data-key', 'exercise');
      });
    });

    test('a chosen page carries the same strict policy and no framework script', async ({ request }) => {
      const plain = await request.get(t.path);
      const chosen = await request.get(`${t.path}?t=exercise,cbt`);

      expect(chosen.headers()['content-security-policy']).toBe(plain.headers()['content-security-policy']);
      expect(await chosen.text()).not.toContain('/_next/');
    });
  });
}
