import { ImageResponse } from 'next/og';
import { SharePicture } from '#components/art/share-picture.tsx';
import { fontFile } from '#lib/assets.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { localeOfSegment, segments } from '#lib/i18n/locales.ts';
import { findShareCard, shareFiles, shareSize } from '#lib/seo/share-card.ts';
import { siteName } from '#lib/site.ts';

type Context = { params: Promise<{ segment: string; file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return segments.flatMap((segment) => shareFiles(loadLibrary()).map((file) => ({ segment, file })));
}

/** The picture shown where a page is shared, made once at build. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { segment, file } = await params;
  const locale = localeOfSegment(segment);
  const card = locale && findShareCard(loadLibrary(), locale, file);
  if (!card) return new Response(null, { status: 404 });
  return new ImageResponse(<SharePicture card={card} site={siteName} {...shareSize} />, {
    ...shareSize,
    fonts: [
      { name: 'Petrona', data: fontFile('petrona-600-1.woff'), weight: 600 },
      { name: 'Atkinson', data: fontFile('atkinson-next-500-1.woff'), weight: 500 },
    ],
  });
}
