import { loadLibrary } from '#lib/content/load.ts';
import { readPicture } from '#lib/content/media.ts';

type Params = { params: Promise<{ article: string; file: string }> };

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return loadLibrary().articles.flatMap(({ id, images }) => [...images.keys()].map((file) => ({ article: id, file })));
}

/** A picture of an article, as it lies beside its text. */
export async function GET(_request: Request, { params }: Params): Promise<Response> {
  const { article, file } = await params;
  const known =
    loadLibrary()
      .articles.find(({ id }) => id === article)
      ?.images.has(file) ?? false;
  if (!known) return new Response(null, { status: 404 });
  const { bytes, type } = readPicture(article, file);
  return new Response(bytes, { headers: { 'content-type': type } });
}
