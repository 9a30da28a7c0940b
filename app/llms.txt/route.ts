import { loadLibrary } from '#lib/content/load.ts';
import { llmsTxt } from '#lib/seo/llms-txt.ts';
import { textResponse } from '#lib/seo/text-response.ts';

export const dynamic = 'force-static';

export function GET(): Response {
  return textResponse(llmsTxt(loadLibrary()), 'text/plain');
}
