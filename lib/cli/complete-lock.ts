import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Adds to package-lock.json the optional packages of other platforms that `npm install` left out because the registry at
 * hand lacks them. Without these entries `npm ci` refuses the lock file on every machine. Run after a dependency changes:
 * `npm run lock`.
 */
type Package = { version?: string; optional?: boolean; os?: string[]; cpu?: string[]; optionalDependencies?: Record<string, string> };
type Lock = { packages: Record<string, Package> };

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) =>
  Object.entries(optionalDependencies).filter(
    ([name, version]) => /^\d/.test(version) && lock.packages[`node_modules/${name}`] === undefined,
  ),
);
for (const [name, version] of missing) lock.packages[`node_modules/${name}`] = { version, optional: true, ...platformOf(name) };
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} packages of other platforms added to ${file}.`);

/** Packages name their platform: `@next/swc-darwin-arm64`, `@biomejs/cli-win32-x64`. */
function platformOf(name: string): Pick<Package, 'os' | 'cpu'> {
  const os = /darwin|win32|linux|android|freebsd|openbsd|netbsd|sunos|aix/.exec(name)?.[0];
  const cpu = /arm64|x64|ia32|arm|riscv64|ppc64|s390x|wasm32/.exec(name)?.[0];
  return { ...(os === undefined ? {} : { os: [os] }), ...(cpu === undefined ? {} : { cpu: [cpu] }) };
}
