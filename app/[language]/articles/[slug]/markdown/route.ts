import { loadLibrary } from '#lib/content/load.ts';
import { entryTwins, findBySlug, slugsUnder } from '#lib/content/queries.ts';
import { localeOfSegment, segments } from '#lib/i18n/locales.ts';
import { markdownPath } from '#lib/i18n/routing.ts';
import { articleMarkdown } from '#lib/markdown/article-markdown.ts';
import { textResponse } from '#lib/seo/text-response.ts';
import { absoluteUrl } from '#lib/site.ts';

type Context = { params: Promise<{ language: string; slug: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  const { articles } = loadLibrary();
  return segments.flatMap((language) => slugsUnder(language, articles).map((params) => ({ language, ...params })));
}

/** An article as Markdown (next.config.mjs leads its address with “.md” here); the page stays the one to list. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { language, slug } = await params;
  const locale = localeOfSegment(language);
  const library = loadLibrary();
  const found = locale && findBySlug(library.articles, slug, locale);
  const path = found && entryTwins('articles', found.entry)[locale];
  if (!found || path === undefined) return new Response(null, { status: 404 });
  if (found.slugLocale !== locale) return new Response(null, { status: 308, headers: { location: markdownPath(path) } });
  return textResponse(articleMarkdown(found.entry, library, locale), 'text/markdown', {
    'x-robots-tag': 'noindex',
    link: `<${absoluteUrl(path)}>; rel="canonical"`,
  });
}
