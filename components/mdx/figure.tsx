import type { ReactNode } from 'react';
import type { Article } from '#lib/content/library.ts';
import { mediaPath } from '#lib/i18n/routing.ts';

type Props = { image: string; alt: string; article: Article | undefined; children: ReactNode };

/** A picture from an article’s folder; its size is reserved before it loads. */
export function Figure({ image, alt, article, children }: Props) {
  const size = article?.images.get(image);
  if (!article || !size) throw new Error(`No picture “${image}”: the content check should have refused this.`);
  return (
    <figure className="figure">
      {/* biome-ignore lint/performance/noImgElement: the picture is served as it is; next/image would need its script */}
      <img src={mediaPath(article.id, image)} alt={alt} width={size.width} height={size.height} loading="lazy" decoding="async" />
      <figcaption>{children}</figcaption>
    </figure>
  );
}
