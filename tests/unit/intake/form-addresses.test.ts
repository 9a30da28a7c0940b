import { expect, it } from 'vitest';
import nextConfig from '../../../next.config.mjs';

const phases = { development: 'phase-development-server', build: 'phase-production-build' };
const form = [
  ...['/en/request', '/en/request/check', '/en/request/problem', '/en/request/sent', '/en/request/status', '/en/request/wishes'],
  ...[
    '/fr/demande',
    '/fr/demande/envoyee',
    '/fr/demande/precisions',
    '/fr/demande/probleme',
    '/fr/demande/suivi',
    '/fr/demande/verification',
  ],
  ...['/en/was-it-clear', '/fr/etait-ce-clair'],
];

type Rewrite = { source: string; destination: string; missing?: { key: string }[] };
type Header = { source: string; headers: { key: string; value: string }[] };

const config = nextConfig as unknown as (phase: string) => {
  headers: () => Promise<Header[]>;
  rewrites: () => Promise<{ beforeFiles: Rewrite[] }>;
};

const rewrites = async (phase: string): Promise<Rewrite[]> => (await config(phase).rewrites()).beforeFiles;

it('gives out a page of the form as it was built to no header a visitor may send, except in development', async () => {
  const asked = async (phase: string) => (await rewrites(phase)).filter(({ missing }) => missing).map(({ source }) => source);

  expect(await asked(phases.build)).toEqual([]);
  expect(await asked(phases.development)).toContain('/en/request/wishes');
});

it('lets no cache keep any page of the form', async () => {
  const headers = await config(phases.build).headers();
  const kept = headers.filter(({ headers: own }) => own.some(({ key, value }) => key === 'Cache-Control' && value === 'private, no-store'));

  expect(kept.map(({ source }) => source).sort()).toEqual([...form].sort());
});
