/** What this process was told by its own build or start, and a build of another release must not hear. */
export const ownSettings = [
  'NODE_ENV',
  'RELEASE',
  'BUILT_FOR',
  'NEXT_RUNTIME',
  'NEXT_DEPLOYMENT_ID',
  'TURBOPACK',
  '__NEXT_PRIVATE_STANDALONE_CONFIG',
];
