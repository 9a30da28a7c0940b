import { found } from '../../../content/problem.ts';
import { Lines } from '../../passages/locate.ts';
import type { FileRule } from '../../rule.ts';
import { lawSource } from './advertising.ts';
import { lawArguments, rulesAgainst } from './in-force.ts';

/** `<Testimonial>` is refused wherever a rule in force forbids what patients say of their care. */
export const testimonialComponent: FileRule = {
  name: 'testimonial-component',
  family: 'law',
  scope: 'file',
  restsOn: ['laws'],
  source: lawSource,
  check: ({ path, source }, { library }) => {
    const rules = rulesAgainst('testimonial', library);
    if (rules.length === 0 || !path.endsWith('.mdx')) return [];
    const lines = new Lines(path, source);
    return [...source.matchAll(/<Testimonial\b/g)].map(({ 0: words, index }) =>
      found('testimonial-component.used', lines.placeBetween(index, index + words.length), lawArguments(rules)),
    );
  },
};
