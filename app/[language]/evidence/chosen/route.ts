import { showFiltered } from '#lib/evidence/show-filtered.ts';
import { answerChoice } from '#lib/templates/answer-choice.ts';

type Context = { params: Promise<{ language: string }> };

/** The evidence library for a choice in the address (next.config.mjs leads here); the same page, without what was not chosen. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerChoice(request, 'evidence', (await params).language, showFiltered);
}
