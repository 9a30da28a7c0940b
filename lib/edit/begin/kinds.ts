import { article } from './article.ts';
import { author } from './author.ts';
import type { Kind } from './kind.ts';
import { location } from './location.ts';
import { reference } from './reference.ts';
import { term } from './term.ts';
import { treatment } from './treatment.ts';

/** Everything that can be begun, by the word for it. */
export const kinds: Readonly<Record<string, Kind>> = { article, author, location, reference, term, treatment };
