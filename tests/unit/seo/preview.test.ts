import { afterEach, expect, it, vi } from 'vitest';

type Header = { source: string; headers: { key: string; value: string }[] };

/** The headers of a build made with this setting of SITE_PREVIEW. */
async function headersOfBuild(preview: string): Promise<Header[]> {
  vi.resetModules();
  vi.stubEnv('SITE_PREVIEW', preview);
  const { default: config } = (await import('../../../next.config.mjs')) as {
    default: (phase: string) => { headers: () => Promise<Header[]> };
  };
  return config('phase-production-server').headers();
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules(); // the settings are read once, and other files share them
});

it('a preview tells search engines to leave out every address, and the site itself does not', async () => {
  const robots = (headers: Header[]) =>
    headers.flatMap(({ source, headers: own }) => own.filter(({ key }) => key === 'X-Robots-Tag').map(({ value }) => `${source} ${value}`));

  expect(robots(await headersOfBuild('1'))).toEqual(['/:path* noindex']);
  expect(robots(await headersOfBuild('0'))).toEqual([]);
});

it('a setting that cannot be understood stops the build with its name', async () => {
  await expect(headersOfBuild('yes')).rejects.toThrow('SITE_PREVIEW must be 1 for a preview, or 0');
});
