import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clientModules } from '#lib/build/client-modules.ts';
import { temporaryFolder } from '#tests/support/temporary-folder.ts';

/** The folder of a build whose page sends these modules to the browser. */
function serverWith(...modules: string[]): string {
  const server = temporaryFolder();
  mkdirSync(join(server, 'app', 'search'), { recursive: true });
  const manifest = JSON.stringify({ clientModules: Object.fromEntries(modules.map((module) => [module, { id: 1 }])) });
  writeFileSync(
    join(server, 'app', 'search', 'page_client-reference-manifest.js'),
    `globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\nglobalThis.__RSC_MANIFEST["/search/page"] = ${manifest};`,
  );
  return server;
}

it('the build is told of a page that needs a script it would lose: one of ours, or of a library', () => {
  expect(clientModules(serverWith('[project]/components/search/box.tsx', '[project]/node_modules/next-intl/provider.js'))).toEqual([
    { page: '/search/page', module: '[project]/components/search/box.tsx' },
    { page: '/search/page', module: '[project]/node_modules/next-intl/provider.js' },
  ]);
});

it('the framework’s own parts, which every page names, are no reason to stop', () => {
  expect(clientModules(serverWith('[project]/node_modules/next/dist/client/components/layout-router.js'))).toEqual([]);
});
