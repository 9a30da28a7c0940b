import { ImageResponse } from 'next/og';
import { version as nextVersion } from 'next/package.json';
import { SharePicture } from '#components/art/share-picture.tsx';
import { fontFile } from '#lib/assets.ts';
import { loadLibrary } from '#lib/content/load.ts';
import { localeOfSegment, segments } from '#lib/i18n/locales.ts';
import { keptPicture } from '#lib/seo/kept-picture.ts';
import { findShareCard, shareFiles, shareSize } from '#lib/seo/share-card.ts';
import { siteName } from '#lib/site.ts';

type Context = { params: Promise<{ segment: string; file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return segments.flatMap((segment) => shareFiles(loadLibrary()).map((file) => ({ segment, file })));
}

/** The picture shown where a page is shared, made at build; what a build before has drawn of the same words is not drawn again. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { segment, file } = await params;
  const locale = localeOfSegment(segment);
  const card = locale && findShareCard(loadLibrary(), locale, file);
  if (!card) return new Response(null, { status: 404 });
  const picture = <SharePicture card={card} site={siteName} {...shareSize} />;
  const [petrona, atkinson] = [fontFile('petrona-600-1.woff'), fontFile('atkinson-next-500-1.woff')];
  const fonts = [
    { name: 'Petrona', data: petrona, weight: 600 as const },
    { name: 'Atkinson', data: atkinson, weight: 500 as const },
  ];
  const draw = () => new ImageResponse(picture, { ...shareSize, fonts }).arrayBuffer();
  const made = [JSON.stringify(SharePicture(picture.props)), petrona, atkinson, nextVersion];
  return new Response(await keptPicture(made, draw), { headers: { 'content-type': 'image/png' } });
}
