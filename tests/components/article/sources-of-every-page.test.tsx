import { expect, it } from 'vitest';
import { StandingPage } from '#components/layout/standing-page.tsx';
import { Profile } from '#components/team/profile.tsx';
import { requireEntry } from '#lib/content/require-entry.ts';
import { adding, builtLibrary } from '#tests/support/library.ts';
import { render } from '#tests/support/render.tsx';

const cited = adding('In one trial, 37% slept better. <Cite ref="wang2018" />');
const library = builtLibrary({ 'content/legal/privacy/en.mdx': cited, 'content/authors/lena-park/en.mdx': cited });

it.each([
  ['a notice', <StandingPage art="notice" key="notice" page={requireEntry(library, 'notices', 'privacy')} library={library} />],
  ['a profile', <Profile key="profile" author={requireEntry(library, 'authors', 'lena-park')} library={library} />],
])('%s that cites a study lists it, so that the number leads somewhere', (_kind, page) => {
  const html = render('en', page);

  expect(html).toContain('href="#ref-wang2018"');
  expect(html).toContain('id="ref-wang2018"');
});

it('a notice that cites nothing has no list of sources', () => {
  const plain = builtLibrary();
  const html = render('en', <StandingPage art="notice" page={requireEntry(plain, 'notices', 'privacy')} library={plain} />);

  expect(html).not.toContain('references');
});
