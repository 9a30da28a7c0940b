import { headers } from 'next/headers';
import { staffMetadata } from '#app/staff-metadata.ts';
import { SignInCode } from '#components/staff/sign-in-code.tsx';
import { readFlash } from '#lib/staff/flash.ts';

export const generateMetadata = () => staffMetadata('signIn.code.title');

type Props = PageProps<'/[language]/staff/sign-in/code'>;

export default async function SignInCodePage({ searchParams }: Props) {
  const { next } = await searchParams;
  return (
    <SignInCode
      kind="app"
      flash={readFlash(await headers(), 'sign-in/code', new Date())}
      next={typeof next === 'string' ? next : undefined}
    />
  );
}
