import { expect, it } from 'vitest';
import { StaffPage } from '#components/staff/staff-page.tsx';
import { render, wordsIn } from '#tests/support/render.tsx';

const staff = { id: 'ada', name: 'Ada', email: 'ada@clinic.example' };

it('the bar says in words and in numbers what waits, and names the mail only when some did not arrive', () => {
  const some = (
    <StaffPage staff={{ ...staff, role: 'admin', waiting: { requests: 3, review: 1, mail: 2 } }} page="">
      x
    </StaffPage>
  );
  expect(wordsIn(render('en', some), '<a href="/en/staff/')).toEqual(
    expect.arrayContaining(['Requests 3 waiting', 'Mail 2 messages not delivered', 'Review 1 waiting', 'Content']),
  );
  expect(wordsIn(render('fr-CA', some), '<a href="/fr/staff/')).toEqual(
    expect.arrayContaining(['Demandes 3 en attente', 'Courriels 2 courriels non livrés', 'Révision 1 en attente']),
  );
  const none = (
    <StaffPage staff={{ ...staff, role: 'admin', waiting: { requests: 0, review: 0, mail: 0 } }} page="">
      x
    </StaffPage>
  );
  expect(wordsIn(render('en', none), '<a href="/en/staff/')).toContain('Requests');
  expect(render('en', none)).not.toContain('/en/staff/outbox');
});
