import { expect, it } from 'vitest';
import { isStaffPage } from '#lib/build/staff-pages.ts';

it('the build tells the pages of the staff area from those that everyone reads', () => {
  const pages = [
    '/(staff)/[language]/staff/sign-in/page',
    'app/en/staff.html',
    'app/fr/staff/people.html',
    '/[language]/team/[slug]/page',
    'app/en/articles/staff.html',
    'app/en/staffing.html',
  ];

  expect(pages.map(isStaffPage)).toEqual([true, true, true, false, false, false]);
});
