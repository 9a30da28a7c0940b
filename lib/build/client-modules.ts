import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';

/** A module that a page sends to the browser. */
export type ClientModule = { page: string; module: string };

type Manifest = Record<string, { clientModules: Record<string, unknown> }>;

/** Client parts of the framework itself. */
const framework = /\/node_modules\/(?:next|react|react-dom)\//;

/** Every client component of ours, or of a library, that the built pages use: a finished page would lose it. */
export function clientModules(serverDir: string): ClientModule[] {
  const app = join(serverDir, 'app');
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('_client-reference-manifest.js'))
    .flatMap((file) => readManifest(readFileSync(join(app, file), 'utf8')))
    .filter(({ module }) => !framework.test(module));
}

/** Next writes the manifest as a script that fills a global. */
function readManifest(script: string): ClientModule[] {
  const scope: { globalThis?: unknown; __RSC_MANIFEST?: Manifest } = {};
  scope.globalThis = scope;
  runInNewContext(script, scope);
  return Object.entries(scope.__RSC_MANIFEST ?? {}).flatMap(([page, { clientModules: modules }]) =>
    Object.keys(modules).map((module) => ({ page, module })),
  );
}
