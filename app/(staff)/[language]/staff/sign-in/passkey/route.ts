import { visitorAddress } from '#lib/network/visitor-address.ts';
import type { Context } from '#lib/staff/answer.ts';
import { answerForm, answerJson } from '#lib/staff/answer.ts';
import { answerPasskey } from '#lib/staff/answer-enrol.ts';
import { askForPasskey } from '#lib/staff/passkeys.ts';
import { requireOwnOrigin } from '#lib/staff/require-staff.ts';

export async function GET(request: Request): Promise<Response> {
  requireOwnOrigin(request.headers);
  const { headers } = request;
  const question = await askForPasskey({ headers, address: visitorAddress(headers), now: new Date() });
  return 'problem' in question ? Response.json(question, { status: 429 }) : answerJson(question);
}

export async function POST(request: Request, context: Context): Promise<Response> {
  requireOwnOrigin(request.headers);
  return answerForm(request, context, 'sign-in', answerPasskey);
}
