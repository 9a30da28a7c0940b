import { z } from 'zod';
import { list } from '../attributes.ts';
import { naming } from '../schemas/fields.ts';

/** An attribute that names references. */
export const cited = list(naming('references', z.string()), 'Ids of files in content/references, separated by spaces.');
