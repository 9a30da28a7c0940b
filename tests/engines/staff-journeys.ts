import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { keepAnswer } from '#lib/clear/store.ts';
import { clinicDay } from '#lib/i18n/clinic-day.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { staffPath } from '#lib/i18n/staff-addresses.ts';
import { recordSwitch } from '#lib/release/folder.ts';
import { openRepository } from '#lib/repository/open-repository.ts';
import { findLatest } from '#lib/staff/content/drafts-store.ts';
import type { InboxSite } from '#tests/support/inbox-site.ts';
import { hostile, inWriting, receivedBefore } from '#tests/support/inbox-site.ts';
import { propose, publishSiteIn, putEmptyRelease } from '#tests/support/publish-site.ts';
import { servePublishing } from '#tests/support/publishing-site.ts';
import { codeAt, hire, password } from '#tests/support/staff.ts';
import type { Given } from './in-engine.ts';
import { text } from './in-engine.ts';
import { staffWalk } from './staff-walk.ts';

/** The article that each engine and language writes on. Chromium makes its way through the pages of the content in tests/e2e. */
const articles: Record<string, Record<Locale, string>> = {
  Firefox: { en: 'medicines-for-fibromyalgia', 'fr-CA': 'sleep-and-fibromyalgia' },
  WebKit: { en: 'talking-therapies-and-pain', 'fr-CA': 'understanding-fibromyalgia' },
};

/** What staff do, in both languages, with a site of their own at this port. */
export function staffJourneys(given: Given, port: number): void {
  let site: InboxSite;
  test.beforeAll(async () => {
    site = await servePublishing(port);
  });
  test.afterAll(() => site.stop());

  const { name, engine, seen } = given;
  for (const locale of locales) {
    test.describe(locale, () => {
      const { Staff, StaffInbox, StaffOutbox, StaffDashboard, StaffClear, StaffLog, StaffContent, StaffEditor, ...said } =
        messagesFor(locale);
      const { fits, visit, send, tabTo, count, put } = staffWalk(
        given,
        {
          get url() {
            return site.url;
          },
        },
        locale,
      );

      test.beforeAll(async () => {
        const email = `${name.toLowerCase()}-${Math.random().toString(36).slice(2, 8)}@clinic.example`;
        const { secret } = await hire(site.store, email, 'admin');
        await engine().widen(390);
        await visit('sign-in', Staff.signIn.title);
        await engine().type('#email', email);
        await engine().type('#password', password);
        await engine().press('Enter');
        await seen(count('#code')).toBe(1);
        await fits(Staff.signIn.code.title);
        // The code of this moment was used to link the app; that of the next is taken too.
        await engine().type('#code', codeAt(secret, new Date(Date.now() + 30_000)));
        await engine().press('Enter');
        await seen('location.pathname').toBe(staffPath(locale));
        await fits(Staff.start.title);
      });

      test('a request is found and answered by keyboard', async () => {
        const { reference } = await receivedBefore(site.store, hostile, 3);
        await visit('inbox', StaffInbox.title);
        await tabTo(`a[href$="/inbox/${reference}"]`);
        await engine().press('Enter');
        await seen('document.title').toBe(reference);
        await fits('<img src=x onerror=alert(1)> Sam');

        await tabTo('[name="outcome"]');
        await engine().press(' ');
        await tabTo('form[action$="/call"] button');
        await engine().press('Enter');
        await seen(text('[role="status"]')).toBe(StaffInbox.saved);
        await tabTo('[name="note"]');
        await engine().press(...'On Monday.');
        await tabTo('form[action$="/note"] button');
        await engine().press('Enter');
        await seen(text('.staff-notes .staff-words')).toBe('On Monday.');
        await tabTo('[name="stage"]');
        await engine().press(...StaffInbox.stage.booked.slice(0, 4));
        await tabTo('form[action$="/change"] button[name="take"]');
        await engine().press('Enter');
        await seen(`document.querySelector('[name="stage"]').value`).toBe('booked');
        await seen(`document.querySelector('[name="assignee"]').selectedOptions[0].textContent`).toBe(StaffInbox.me);
      });

      test('requests: the list, a draft, a wish, an export, lost mail, numbers and what readers missed', async () => {
        const { reference } = await receivedBefore(site.store, inWriting, 1);
        const flagged = await receivedBefore(site.store, hostile, 1, ['honeypot']);
        await site.store.run((db) =>
          db
            .updateTable('outbox')
            .set({ status: 'failed', last_error: 'EENVELOPE-550', attempts: 1, claimed_by: null, settled_at: new Date().toISOString() })
            .where('request_id', '=', db.selectFrom('requests').select('id').where('reference', '=', reference))
            .execute(),
        );
        const missing = `<b>What</b> is 1 ${reference}?`;
        const today = clinicDay();
        await site.store.run((db) => keepAnswer(db, site.store.keys(), { page: '/en/glossary', clear: false, missing }, true, today));

        await visit('inbox?s=flagged', StaffInbox.title);
        expect(await engine().read(count(`a[href$="/inbox/${flagged.reference}"]`))).toBe(1);
        await engine().type('#r', reference);
        await engine().press('Enter');
        // A reference is looked for among those of this status; none is both.
        await seen(text('h2')).toBe(StaffInbox.none);
        await visit(`inbox?r=${reference}`, StaffInbox.title);
        expect(await engine().read(count('a.inbox__reference'))).toBe(1);

        await visit(`inbox/${flagged.reference}`, '<img');
        await seen(text('.staff-note--warn')).toContain(StaffInbox.toCheck.split('{')[0] ?? '');
        await visit(`inbox/${reference}`, 'Zoé Exemple');
        await engine().type('#reply', 'Merci. ');
        await send(`${reference}/reply`);
        await seen(text('[role="status"]')).toBe(StaffInbox.saved);
        await seen(`document.querySelector('#reply').value`).toContain('Merci.');

        await visit(`inbox/${reference}/rights?question=name`, StaffInbox.rights.title);
        await put('#value', 'Zoé Modèle');
        await engine().click('label:has([value="called-back"])');
        await send(`${reference}/correct`);
        await seen(text('h1')).toBe('Zoé Modèle');

        await visit(`inbox/export?r=${reference}`, StaffInbox.export.title);
        await engine().click('label:has([name="purpose"])');
        await send('export/make');
        await seen('location.pathname').toContain('/exports/');
        await fits(StaffInbox.export.ready.split('{name}')[0] ?? '');
        const fetched = `fetch(document.querySelector('main form').action, { method: 'POST', body: new URLSearchParams({ x: '1' }) })`;
        expect(await engine().read(`${fetched}.then((answer) => answer.text())`)).toContain('"Zoé Modèle"');

        await visit('outbox', StaffOutbox.title);
        await engine().click(`button[aria-label="${StaffOutbox.asideOf.replace('{reference}', reference)}"]`);
        await seen(text('[role="status"]')).toBe(StaffOutbox.setAside);

        await visit('dashboard', StaffDashboard.title);
        await seen(count('.staff-tiles dd')).toBe(4);

        await visit('clear', StaffClear.title);
        const held = `[...document.querySelectorAll('details')].find((one) => one.textContent.includes(${JSON.stringify(missing)}))`;
        await engine().read(`${held}.querySelector('summary').click()`);
        await engine().read(`${held}.querySelector('button[value="1"]').click()`);
        await seen(text('[role="status"]')).toBe(StaffClear.settled);
      });

      test('people, the log, and one’s own second step', async () => {
        const email = `${Math.random().toString(36).slice(2, 8)}@clinic.example`;
        await visit('people', Staff.people.title);
        await engine().type('#email', email);
        await send('people/invite');
        await seen(text('[role="status"]')).toBe(Staff.people.done.invited);
        await seen(text('.dots')).toContain(email);

        await visit('audit?check=1', StaffLog.title);
        await seen(text('[role="status"]')).toContain(StaffLog.intact.split('{')[0] ?? '');
        await engine().click(`a[href*="check=1"]`);
        await seen(text('tbody')).toContain(StaffLog.actions['audit-read']);

        await visit('account', Staff.account.title);
        await engine().type('#password', password);
        await send('account/codes');
        await seen(count('.kept-codes li')).toBe(8);
        await fits(Staff.enrol.codes.title);

        await engine().open(site.url + staffPath(locale, 'nowhere'));
        await seen(text('h1')).toBe(Staff.notFound.title);
      });

      const article = articles[name]?.[locale];
      if (article === undefined) return;

      test('content: the library, the pages of an entry, and the editor', async () => {
        const entry = `content/articles/${article}`;
        await visit('content', StaffContent.title);
        await engine().type('#q', article.replaceAll('-', ' '));
        await engine().press('Enter');
        await seen(count(`tbody th a[href$="/${entry}"]`)).toBe(1);
        await visit('content/new', StaffContent.newEntry.title);
        await engine().click('label:has([value="term"])');
        await engine().click('form[action$="/content/new"] button');
        await seen('location.search').toBe('?kind=term');
        await visit('desk', said.StaffDesk.title);
        await seen(count('.staff-tiles dd')).toBe(4);

        await visit(`${entry}/address`, StaffContent.address.title);
        await send('address/move');
        await seen(text('[role="alert"]')).toContain(StaffContent.wrong.same);
        await visit(`${entry}/copy`, StaffContent.copy.title);
        await engine().type('#title-en', article);
        await send('copy/make');
        await seen(text('[role="alert"]')).toContain(StaffContent.wrong.exists);
        await visit(`${entry}/retire`, StaffContent.retire.title);
        await send('retire/withdraw');
        await seen(text('[role="alert"]')).toContain(StaffContent.wrong.becauseEn);
        await visit(`${entry}/reviewed`, StaffContent.reviewed.title);
        await visit(`${entry}/history`, StaffContent.history.title);
        await visit(`${entry}/facts`, StaffEditor.facts.title);
        await put('[name="now:nextReview"]', '2027-06-01');
        await send('facts/save', '.button--primary');
        await seen(text('[role="status"]')).toBe(StaffEditor.facts.done);

        await visit(entry, '');
        // On a narrow screen the pane in the language of whoever writes is shown first.
        const place = `[...document.querySelectorAll('.pane--${locale} .cm-content > *')].findIndex((one) => one.textContent.startsWith('title:'))`;
        // The text is there to be read before its script has come.
        await seen(`${place} >= 0`).toBe(true);
        const line = `.pane--${locale} .cm-content > :nth-child(${Number(await engine().read(place)) + 1})`;
        // Written among the words where the click put the cursor: a window that its display has not given the focus, as WebKit's, may lose a key that moves it.
        // A page that still moves lets a click go astray; a person sees it, and clicks again.
        await expect(async () => {
          await engine().click(line);
          expect(await engine().read(`document.querySelector(${JSON.stringify(line)}).matches('.cm-activeLine')`)).toBe(true);
        }).toPass({ timeout: 180_000 });
        await engine().press(...'zq');
        await seen(text(line)).toContain('zq');
        await seen(text(`.pane--page-${locale} .preview__title`)).toContain('zq');
        await expect
          .poll(async () => (await site.store.run((db) => findLatest(db, `${entry}/${locale}.mdx`)))?.text)
          .toMatch(/^title: .*zq/m);
        await seen(text('.editor-save b')).toBe(StaffEditor.save.saved.what);
        await visit(`${entry}/ask`, StaffContent.ask.title);
        await engine().click(`form[action$="/ask/discard"] input[name="sure"]`);
        await engine().click(`form[action$="/ask/discard"] button`);
        await seen('location.pathname').toBe(staffPath(locale, 'content'));
      });

      test('what a colleague wrote is read and approved for a time, and an earlier release comes back', async () => {
        const { StaffReview, StaffPublishing } = said;
        const entry = `articles/${article}`;
        const repository = await openRepository({ folder: join(site.folder, 'content.git') });
        const place = { ...publishSiteIn(site.releases, site.store, repository), clock: new Date() };
        const proposal = await propose(place, `content/${entry}/${locale}.mdx`, (words) => `${words.trimEnd()}\n\nOne more.\n`, entry);
        const head = await repository.head();
        const id = (release: string) => `${name.toLowerCase()}-${locale.toLowerCase()}-${release}`;
        for (const release of [id('before'), id('after')]) {
          putEmptyRelease(site.releases, release, head, new Date());
          recordSwitch(site.releases, { id: release, by: 'test', at: new Date().toISOString() });
        }

        await visit('review', StaffReview.title);
        await engine().click(`a[href$="/review/${proposal}"]`);
        await seen(text('main blockquote')).toBe('Say it plainly');
        for (const look of ['page', 'text', 'whole']) {
          await visit(`review/${proposal}?as=${look}`, StaffReview.of);
          await seen(text('main')).toContain('One more.');
        }
        await engine().click('label:has([name="read"])');
        await engine().click('label:has([value="later"])');
        await put('#day', '2031-03-10');
        await put('#time', '10:00');
        await send('approve');
        await seen(text('[role="status"]')).toContain(StaffReview.did.scheduled);

        await visit('publishing', StaffPublishing.title);
        await seen(count(`a[href$="/review/${proposal}"]`)).toBe(1);
        await visit('publishing/archive', StaffPublishing.archive.title);
        await put('#address', `/${locale}/nowhere`);
        await put('#day', '2026-11-20');
        await put('#time', '10:00');
        await engine().click('form[action$="/archive"] button');
        await seen(text('[role="alert"]')).toContain(StaffPublishing.archive.nothing);
        await visit('publishing/releases', StaffPublishing.title);
        await engine().click(`label:has([value="${id('before')}"])`);
        await engine().type('#reason', 'To read it once more');
        await send('roll-back');
        await seen(text('[role="status"]')).toContain(StaffReview.did['rolled-back']);
      });
    });
  }
}
