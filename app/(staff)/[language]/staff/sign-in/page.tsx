import { headers } from 'next/headers';
import { staffMetadata } from '#app/staff-metadata.ts';
import { SignIn } from '#components/staff/sign-in.tsx';
import { currentLocale } from '#lib/i18n/current-locale.ts';
import { nextPath } from '#lib/i18n/staff-addresses.ts';
import { readFlash } from '#lib/staff/flash.ts';

export const generateMetadata = () => staffMetadata('signIn.title');

type Props = PageProps<'/[language]/staff/sign-in'>;

export default async function SignInPage({ searchParams }: Props) {
  const [request, { next, problem }, locale] = [await headers(), await searchParams, await currentLocale()];
  const flash = readFlash(request, 'sign-in', new Date());
  const shown = problem === 'expired' ? { problem: 'expired', ...flash } : flash;
  const wanted = typeof next === 'string' ? next : undefined;
  return (
    <>
      {/* Whoever follows a link in a message arrives without the cookie, which no other site can have sent: our own page asks again. */}
      {request.get('sec-fetch-site') === 'cross-site' && <meta httpEquiv="refresh" content={`0;url=${nextPath(locale, wanted)}`} />}
      <SignIn flash={shown} next={wanted} />
    </>
  );
}
