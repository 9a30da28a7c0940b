import { absoluteUrl, securityMail } from '../site.ts';

/** For how many days a build stands by its security contact; RFC 9116 asks for less than a year. */
const validDays = 330;

/** How to report a weakness of the site (RFC 9116), in both languages. */
export function securityTxt(today: Date): string {
  const expires = new Date(today.getTime() + validDays * 24 * 60 * 60 * 1000);
  return `# Andante is a fictional clinic: this address receives no mail.
# Found a weakness? Tell us in English or in French. Send no personal information.
# Andante est une clinique fictive\u00a0: cette adresse ne reçoit aucun courriel.
# Vous avez trouvé une faille? Écrivez-nous en français ou en anglais, sans renseignement personnel.
Contact: mailto:${securityMail}
Expires: ${expires.toISOString().replace(/\.\d{3}Z$/, 'Z')}
Preferred-Languages: en, fr
Canonical: ${absoluteUrl('/.well-known/security.txt')}
`;
}
