import { collectionNames, collections } from '../../content/collections.ts';

/**
 * What a file of the content is part of: `articles/sleep-and-fibromyalgia` by the name of its collection, or the file alone where it
 * belongs to no entry, such as `redirects.yaml`.
 */
export function entryOf(file: string): string {
  const [, folder = '', first = ''] = file.split('/');
  const name = collectionNames.find((collection) => collections[collection].folder === folder);
  return name === undefined || first === '' ? file.replace(/^content\//, '') : `${name}/${first.replace(/\.yaml$/, '')}`;
}

/** Whether a path is one that may be edited: in the content folder, and nowhere else. */
export function isContentFile(file: string): boolean {
  return /^content\/(?:[\p{L}\p{N}][\p{L}\p{N} ._-]*\/)*[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(file) && file.length <= 300;
}
