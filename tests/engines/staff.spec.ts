import { test } from '@playwright/test';
import { locales } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import type { InboxSite } from '#tests/support/inbox-site.ts';
import { hostile, receivedBefore, serveInbox } from '#tests/support/inbox-site.ts';
import { codeAt, hire, password } from '#tests/support/staff.ts';
import { inEachEngine, text } from './in-each-engine.ts';

const port = Number(process.env.PORT ?? 3210) + 220;

let site: InboxSite;

test.beforeAll(async () => {
  site = await serveInbox(port);
});
test.afterAll(() => site.stop());

inEachEngine(port + 9, ({ name, engine, seen }) => {
  for (const locale of locales) {
    test(`${locale}: somebody signs in with two factors, and a request goes from new to contacted`, async () => {
      const { StaffInbox } = messagesFor(locale);
      const { reference } = await receivedBefore(site.store, hostile, 3);
      const email = `${name.toLowerCase()}-${locale.toLowerCase()}@clinic.example`;
      const { secret } = await hire(site.store, email, 'intake');
      await engine().open(site.url + staffPath(locale, 'sign-in'));
      await engine().type('#email', email);
      await engine().type('#password', password);
      await engine().click('form:has(#password) button');
      await seen(`!!document.querySelector('#code')`).toBe(true);
      // The code of this moment was used to link the app; that of the next is taken too.
      await engine().type('#code', codeAt(secret, new Date(Date.now() + 30_000)));
      await engine().click('form:has(#code) button');
      await seen('location.pathname').toBe(staffPath(locale));

      await engine().open(site.url + staffPath(locale, 'inbox'));
      await engine().click(`a[href$="/inbox/${reference}"]`);
      await seen('document.title').toBe(reference);
      await seen(text('h1')).toBe('<img src=x onerror=alert(1)> Sam');
      await engine().click('label:has(input[value="spoke"])');
      await engine().click('form:has(input[value="spoke"]) button');

      await seen(text('[role="status"]')).toBe(StaffInbox.saved);
      await seen(`document.querySelector('[name="stage"]').value`).toBe('contacted');
    });
  }
});
