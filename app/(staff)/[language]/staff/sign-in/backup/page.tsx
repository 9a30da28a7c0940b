import { headers } from 'next/headers';
import { staffMetadata } from '#app/staff-metadata.ts';
import { SignInCode } from '#components/staff/sign-in-code.tsx';
import { readFlash } from '#lib/staff/flash.ts';

export const generateMetadata = () => staffMetadata('signIn.backup.title');

type Props = PageProps<'/[language]/staff/sign-in/backup'>;

export default async function SignInBackupPage({ searchParams }: Props) {
  const { next } = await searchParams;
  return (
    <SignInCode
      kind="backup-code"
      flash={readFlash(await headers(), 'sign-in/backup', new Date())}
      next={typeof next === 'string' ? next : undefined}
    />
  );
}
