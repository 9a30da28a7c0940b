import type { Rule } from '../../rule.ts';
import { against } from './advertising.ts';
import { builtPages } from './built-pages.ts';
import { claimedNeutrality } from './claimed-neutrality.ts';
import { controlledDrug } from './controlled-drug.ts';
import { lawChecked } from './law-checked.ts';
import { beforeAfter } from './lexicon/before-after.ts';
import { comparatives } from './lexicon/comparatives.ts';
import { offers } from './lexicon/offers.ts';
import { promises } from './lexicon/promises.ts';
import { superlatives } from './lexicon/superlatives.ts';
import { testimonials } from './lexicon/testimonials.ts';
import { unsafeSafety } from './lexicon/unsafe-safety.ts';
import { takenBackPrivacy } from './taken-back-privacy.ts';
import { testimonialComponent } from './testimonial-component.ts';

/** The rules of advertising, one for each kind that `content/law` may forbid, and what looks at finished pages. */
export const lawRules: readonly Rule[] = [
  against('testimonial', 'testimonial', testimonials, true),
  testimonialComponent,
  against('superlative', 'superlative', superlatives),
  against('comparative', 'comparative', comparatives),
  against('promise', 'promise', promises),
  against('unsafe-safety', 'unsafe-safety', unsafeSafety),
  controlledDrug,
  against('offer', 'offer', offers),
  against('before-after', 'before-after', beforeAfter),
  claimedNeutrality,
  takenBackPrivacy,
  lawChecked,
  builtPages,
];
