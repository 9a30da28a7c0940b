import type { Graph, Thing, WithContext } from 'schema-dts';
import { jsonForScript } from '#lib/seo/escape.ts';

type Props = { data: Graph | WithContext<Exclude<Thing, string>> };

/** What the page says, once more for machines; nothing that is not to be seen on it. */
export function JsonLd({ data }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: data, not markup; jsonForScript keeps every word of it inside the element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(data) }} />;
}
