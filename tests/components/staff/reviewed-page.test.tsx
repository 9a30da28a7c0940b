import { expect, it } from 'vitest';
import { ReviewedPage } from '#components/staff/content/reviewed-page.tsx';
import { tellActFaults, writeActFaults } from '#lib/editorial/act-faults.ts';
import { render } from '#tests/support/render.tsx';

const staff = { id: 'ada', name: 'Ada', email: 'ada@clinic.example', role: 'editor' } as const;

it('a review that was not recorded says at each field why, and above the form, which leads to each', () => {
  for (const [locale, words] of [
    ['en', ['Choose the clinician who read it.', 'Say that both languages were read.', 'Choose a day that is still to come.']],
    ['fr-CA', ['Choisissez la personne qui l’a lue.', 'Confirmez que les deux langues ont été lues.', 'Choisissez un jour à venir.']],
  ] as const) {
    const typed = { faults: writeActFaults({ by: 'clinician', read: 'unread', next: 'next' }), next: '2020-01-01' };
    const html = render(
      locale,
      <ReviewedPage
        staff={{ ...staff, waiting: { requests: 0, review: 0, mail: 0 } }}
        entry="articles/sleep-and-pain"
        title="Sleep and pain"
        problem={undefined}
        faults={tellActFaults({ page: '', typed }, locale)}
        done={undefined}
        typed={typed}
        clinicians={[['mt', 'M. Thériault']]}
        reviews={[]}
        next="2027-06-01"
        seen="marks of both"
      />,
    );
    for (const [index, field] of ['by', 'read', 'next'].entries()) {
      expect(html).toContain(`<a href="#${field}">${words[index]}</a>`);
      expect(html).toMatch(new RegExp(`id="${field}-error">.*?${words[index]}`));
      expect(html).toMatch(new RegExp(`<[^>]*id="${field}"[^>]*aria-invalid="true"`));
    }
    expect(html).toContain('value="2020-01-01"');
    expect(html).toContain('name="seen" value="marks of both"');
  }
});
