// @ts-nocheck -- Next.js reads its rules as plain objects and says itself what it cannot use.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants.js';
import createNextIntlPlugin from 'next-intl/plugin';
import { markedScripts } from './lib/assets.ts';
import { slugsOnDisk } from './lib/build/slugs-on-disk.ts';
import {
  otherSlugs,
  parseRedirects,
  parseWithdrawn,
  redirectsFile,
  serverRedirects,
  withdrawnFile,
  withdrawnRedirects,
} from './lib/content/addresses.ts';
import { env } from './lib/env.ts';
import { formHandlers, innerLeads } from './lib/i18n/inner-addresses.ts';
import { localeSegment, locales, segments } from './lib/i18n/locales.ts';
import { answeringSections, homePath, queryNames, requestPages, sectionPath, sections } from './lib/i18n/routing.ts';
import { contentSecurityPolicy, keptForAYear, securityHeaders } from './lib/security/headers.ts';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

/** Sections whose address differs from their folder in `app/[language]`, per language; longer addresses first, as the first match wins. */
const translated = locales.flatMap((locale) =>
  Object.values(sections)
    .filter((section) => section[locale] !== section.folder)
    .sort((a, b) => b.folder.length - a.folder.length)
    .map((section) => ({ base: `/${localeSegment(locale)}`, folder: section.folder, name: section[locale] })),
);

const articles = locales.map((locale) => sectionPath('articles', locale));

/** A page with a choice in its address is drawn on request from the prerendered page. */
const chosen = locales.flatMap((locale) =>
  Object.entries(queryNames).flatMap(([section, names]) =>
    names.map((key) => ({
      source: `/${localeSegment(locale)}/${sections[section][locale]}`,
      has: [{ type: 'query', key }],
      destination: `/${localeSegment(locale)}/${sections[section].folder}/answer`,
    })),
  ),
);

const textOf = (file) => {
  const url = new URL(file, import.meta.url);
  return existsSync(url) ? readFileSync(url, 'utf8') : '';
};

/** Old addresses of pages, and those of pages that were withdrawn; the content check has looked at the files. */
const moved = [
  ...serverRedirects(parseRedirects(textOf(redirectsFile)).redirects),
  ...withdrawnRedirects(parseWithdrawn(textOf(withdrawnFile)).withdrawn),
];

/** The other language’s slug of a page, such as /en/articles/sommeil-et-douleur: no page is drawn to say that it is elsewhere. */
const fromOtherSlugs = () => serverRedirects(otherSlugs(slugsOnDisk(fileURLToPath(new URL('content', import.meta.url)))));

/** Code is compiled in a process of its own (lib/cli/build.ts), before there are pages. */
const compileOnly = process.argv.includes('compile');

const posted = { type: 'header', key: 'content-type', value: '(?:application/x-www-form-urlencoded|multipart/form-data).*' };

/**
 * The request form. A handler draws its pages always: the first says how long people wait these days, the others mean nothing without
 * a draft. In development it asks for them as they are (lib/templates/templates.ts), and only there.
 */
const filled = (phase) =>
  locales.flatMap((locale) =>
    Object.entries(requestPages).flatMap(([page, section]) => {
      const rule = { source: sectionPath(section, locale), destination: `/${localeSegment(locale)}/request/answer/${page}` };
      const unasked = phase === PHASE_DEVELOPMENT_SERVER ? { missing: [{ type: 'header', key: 'x-template' }] } : {};
      return [{ ...rule, ...unasked }];
    }),
  );

/** What is posted to the other pages that take a form. */
const answered = locales.flatMap((locale) =>
  answeringSections.map((section) => ({
    source: sectionPath(section, locale),
    has: [posted],
    destination: `/${localeSegment(locale)}/${sections[section].folder}/answer`,
  })),
);

/** @returns {import('next').NextConfig} */
function config(phase) {
  return {
    // Only drawing pages needs the adapter: at run time it would keep unknown slugs from reaching the localized 404.
    ...(phase === PHASE_PRODUCTION_BUILD && !compileOnly
      ? { adapterPath: fileURLToPath(new URL('./lib/build/adapter.ts', import.meta.url)) }
      : {}),
    env: { BUILT_FOR: env.SITE_URL }, // written into the code by the build, so that the server can compare (lib/env.ts)
    experimental: {
      globalNotFound: true, // the localized 404
      authInterrupts: true, // forbidden() in the staff area
      prefetchInlining: false, // it would draw the data of each page twice more and compress it, to weigh it; no reading page fetches any
      turbopackSourceMaps: phase === PHASE_DEVELOPMENT_SERVER, // nothing reads those of a build, and making them costs
      turbopackFileSystemCacheForBuild: false, // the whole is kept, see lib/cli/build.ts: keeping its parts costs more than making them
      // What stays on the server is read once, at its start: making it smaller is a quarter of the work of a build.
      ...(phase === PHASE_PRODUCTION_BUILD && { turbopackMinify: { server: false, client: true } }),
    },
    // A native addon and three that load parts of themselves by name; then what the front holds in any case (lib/serve), or no page shares:
    // bundling it again costs a sixth of a build, and memory twice.
    serverExternalPackages: [
      ...['satteri', 'pg', 'nodemailer', 'cspell-lib'],
      ...['kysely', 'linkedom', 'zod', 'yaml', 'minisearch', 'intl-messageformat', 'image-size', 'libphonenumber-js'],
      ...['better-auth', '@better-auth/passkey', 'feed', 'ics', 'qrcode'],
    ],
    outputFileTracingExcludes: { '/**': ['**/*'] }, // a release has all its packages; nobody asks which of their files a page needs
    htmlLimitedBots: /.*/, // a title stands in the head when the page comes, also where no script would put it there
    images: { unoptimized: true }, // pictures are served as they are made; lib/serve closes the address of the service too
    poweredByHeader: false,
    reactStrictMode: true,
    typescript: { ignoreBuildErrors: true }, // `npm run check:types` does it once, for every file
    // The root is this folder, whatever lies above: a release may lie in the folder of the project.
    turbopack: { root: fileURLToPath(new URL('.', import.meta.url)), rules: { '*.mdx': { type: 'text' }, '*.yaml': { type: 'text' } } }, // watched in development, see lib/content/watch.ts
    async headers() {
      return [
        { source: '/:path*', headers: [...securityHeaders, ...(env.SITE_PREVIEW ? [{ key: 'X-Robots-Tag', value: 'noindex' }] : [])] },
        // Pages carry their own policy, written by the adapter; two policies would both have to allow what a page holds.
        { source: '/media/:path*', headers: [{ key: 'Content-Security-Policy', value: contentSecurityPolicy() }] },
        // Their names change with their content: a script’s and a sheet’s by its mark, a font’s by hand (tests/unit/serve/fixed-names.test.ts).
        ...['/scripts/:file([\\w-]+\\.[0-9a-f]{8}\\.js)', '/fonts/:file([\\w-]+\\.woff2?)', '/styles/:file(paper\\.[0-9a-f]{8}\\.css)'].map(
          (source) => ({
            source,
            headers: [{ key: 'Cache-Control', value: keptForAYear }],
          }),
        ),
        // Shown by other sites, where someone shares a page.
        { source: '/share/:path*', headers: [{ key: 'Cross-Origin-Resource-Policy', value: 'cross-origin' }] },
        // The pages of the form depend on the cookie: the back button, and caches on the way, must ask again.
        ...locales.flatMap((locale) =>
          [...Object.values(requestPages), 'requestProblem', ...answeringSections].map((section) => ({
            source: sectionPath(section, locale),
            headers: [{ key: 'Cache-Control', value: 'private, no-store' }],
          })),
        ),
      ];
    },
    async redirects() {
      const misspelled = { fr: 'fr-CA|fr_CA', en: 'en-CA|en_CA' };
      return [
        ...moved,
        ...(phase === PHASE_PRODUCTION_BUILD ? fromOtherSlugs() : []), // in development pages lead there themselves
        ...innerLeads().map(({ from, to }) => ({ source: from, destination: to, permanent: true })),
        ...Object.entries(misspelled).map(([segment, tags]) => ({
          source: `/:tag(${tags})/:path*`,
          destination: `/${segment}/:path*`,
          permanent: true,
        })),
        ...translated.map(({ base, folder, name }) => ({
          source: `${base}/${folder}/:path*`,
          destination: `${base}/${name}/:path*`,
          permanent: true,
        })),
        // Markdown has one address, the article’s with “.md”.
        ...articles.map((path) => ({ source: `${path}/:slug/markdown`, destination: `${path}/:slug.md`, permanent: true })),
        // The other language’s word for a section, as in /en/equipe.
        ...translated.flatMap(({ base, folder, name }) =>
          segments
            .filter((segment) => `/${segment}` !== base)
            .map((segment) => ({ source: `/${segment}/${name}/:path*`, destination: `/${segment}/${folder}/:path*`, permanent: true })),
        ),
      ];
    },
    async rewrites() {
      return {
        beforeFiles: [
          ...formHandlers().map(({ from, locale }) => ({ source: from, destination: `${homePath(locale)}/not-found` })),
          // The sheet for paper and the script of “Display”, named by their content, which the build writes (lib/build/page-sheets.ts).
          { source: '/styles/:file(paper\\.[0-9a-f]{8}\\.css)', destination: '/_next/static/css/:file' },
          { source: '/scripts/:file(display\\.[0-9a-f]{8}\\.js)', destination: '/_next/static/css/:file' },
          ...markedScripts().map(({ path, marked }) => ({ source: marked, destination: path })),
          ...chosen,
          ...answered,
          ...filled(phase),
          ...articles.map((path) => ({ source: `${path}/:slug([a-z0-9-]+).md`, destination: `${path}/:slug/markdown` })),
          ...translated.map(({ base, folder, name }) => ({
            source: `${base}/${name}/:path*`,
            destination: `${base}/${folder}/:path*`,
          })),
        ],
        afterFiles: [],
        fallback: segments.map((segment) => ({ source: `/${segment}/:path*`, destination: `/${segment}/not-found` })),
      };
    },
  };
}

export default (phase) => withNextIntl(config(phase));
