import type { ReactNode } from 'react';
import type { BodyContext } from '#components/mdx/context.ts';
import { mediaPath } from '#lib/i18n/routing.ts';

type Props = { image: string; alt: string; context: BodyContext; children: ReactNode };

/** A picture from an article’s folder; its size is reserved before it loads. */
export function Figure({ image, alt, context: { article, pictures }, children }: Props) {
  const size = article?.images.get(image);
  if (!article || !size) throw new Error(`No picture “${image}”: the content check should have refused this.`);
  const address = pictures === undefined ? mediaPath(article.id, image) : `${pictures}/${image}`;
  return (
    <figure className="figure">
      {/* biome-ignore lint/performance/noImgElement: the picture is served as it is; next/image would need its script */}
      <img src={address} alt={alt} width={size.width} height={size.height} loading="lazy" decoding="async" />
      <figcaption>{children}</figcaption>
    </figure>
  );
}
