/**
 * How each command of whoever runs the site is written, by the name of its file; `--help` and a refusal say it. The commands of
 * editors have theirs in `messages/check`, in both languages.
 */
export const usages = {
  archive: 'npm run -s archive -- show ADDRESS YYYY-MM-DD [--html]',
  audit: 'npm run audit -- verify',
  backup: 'npm run backup -- FILE',
  'check-build': 'npm run check:build',
  'check-site': 'npm run check:site -- [ADDRESS of a running site]',
  desk: 'npm run desk -- [PORT]',
  'list-changes': 'npm run -s changes -- old/addresses.json .next/addresses.json',
  'publish-addresses': 'npm run publish:addresses',
  purge: 'npm run purge [-- --despite-clock]',
  release:
    'npm run release -- build [COMMIT] | serve [-p PORT] [-H HOST] | switch ID | rollback | list | pack ID | fetch FILE HASH | archive | nginx [-p PORT of the site] [-l PORT of nginx] | caddy [-p PORT of the site] [-l PORT of caddy]',
  requests: 'npm run requests -- list | show REFERENCE | done REFERENCE | erase REFERENCE | export FILE | retry',
  restore: 'npm run restore -- FILE',
  staff: 'npm run staff -- invite EMAIL editor|intake|admin | reset EMAIL',
} as const;

export type Command = keyof typeof usages;
