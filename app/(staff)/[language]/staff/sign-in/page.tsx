import { headers } from 'next/headers';
import { staffMetadata } from '#app/staff-metadata.ts';
import { SignIn } from '#components/staff/sign-in.tsx';
import { readFlash } from '#lib/staff/flash.ts';

export const generateMetadata = () => staffMetadata('signIn.title');

type Props = PageProps<'/[language]/staff/sign-in'>;

export default async function SignInPage({ searchParams }: Props) {
  const flash = readFlash(await headers(), 'sign-in', new Date());
  const { next, problem } = await searchParams;
  const shown = problem === 'expired' ? { problem: 'expired', ...flash } : flash;
  return <SignIn flash={shown} next={typeof next === 'string' ? next : undefined} />;
}
