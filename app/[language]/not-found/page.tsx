import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotFoundMessage } from '#components/layout/not-found-message.tsx';
import { SitePage } from '#components/layout/site-page.tsx';
import { loadLibrary } from '#lib/content/load.ts';
import { homeTwins } from '#lib/i18n/routing.ts';
import { siteName } from '#lib/site.ts';

// Unknown addresses below /en and /fr are rewritten to this page; the build gives it the status 404.
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('NotFound');
  return { title: `${t('heading')} | ${siteName}`, description: t('description'), robots: { index: false } };
}

export default function NotFoundPage() {
  const library = loadLibrary();
  return (
    <SitePage twins={homeTwins} notices={library.notices} invites>
      <NotFoundMessage library={library} />
    </SitePage>
  );
}
