import { headings, plainText } from './body.ts';
import type { Article, CareLocation } from './library.ts';
import { splitTakeaways } from './queries.ts';

const drug = /k[eé]tamine/i;

/**
 * May an article end with an invitation to ask for a consultation? Never where its subject names ketamine in either language: in
 * its front matter, its headings or its takeaways. The rule is ours, from Canada’s ban on advertising narcotics to the public.
 */
export function mayInvite({ texts }: Article): boolean {
  return !Object.values(texts).some((text) => {
    const { takeaways } = splitTakeaways(text);
    return drug.test(
      [
        ...Object.values(text.words),
        ...headings(text.body).map((heading) => plainText([heading])),
        plainText(takeaways ? [takeaways] : []),
      ].join(' '),
    );
  });
}

/** May a page with this title invite? Not one about ketamine, such as its treatment page or the page of a trial of it. */
export function titleMayInvite(title: string): boolean {
  return !drug.test(title);
}

/** May the page of a place invite? It is a service page, so not one word of it may name ketamine. */
export function placeMayInvite({ texts }: CareLocation): boolean {
  return !Object.values(texts).some(({ words, body }) => drug.test([...Object.values(words).flat(), plainText(body)].join(' ')));
}
