/**
 * Every kind of entry the content folder holds. What is known of each stands in `collections.ts`, which does not compile
 * without an entry for every name; the names stand apart so that a schema can say which kind an id belongs to.
 */
export type CollectionName =
  | 'articles'
  | 'conditions'
  | 'treatments'
  | 'references'
  | 'terms'
  | 'pages'
  | 'authors'
  | 'locations'
  | 'notices';
