import { securityTxt } from '#lib/seo/security-txt.ts';
import { textResponse } from '#lib/seo/text-response.ts';

export const dynamic = 'force-static';

/** Its expiry date is counted from the day of the build. */
export function GET(): Response {
  return textResponse(securityTxt(new Date()), 'text/plain');
}
