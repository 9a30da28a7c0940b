import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isFromThisSite, largestBody, readForm } from '#lib/intake/posted-form.ts';
import { answerMessage } from '#lib/staff/content/answer-message.ts';
import { answerPicture } from '#lib/staff/editor/answer-picture.ts';

const url = 'http://clinic.example/en/request';
const post = (body: BodyInit, type = 'application/x-www-form-urlencoded') =>
  new Request(url, { method: 'POST', body, headers: { 'content-type': type } });

/** A request whose body comes in pieces of a megabyte for as long as somebody reads, to 100 of them; and how many were read. */
function endlessRequest(address: string) {
  let taken = 0;
  const body = new ReadableStream(
    {
      pull(controller) {
        taken += 1;
        if (taken > 100) controller.close();
        else controller.enqueue(new Uint8Array(1024 * 1024));
      },
    },
    { highWaterMark: 0 },
  );
  const headers = { 'content-type': 'multipart/form-data; boundary=b' };
  return { request: new Request(address, { method: 'POST', headers, body, duplex: 'half' } as RequestInit), taken: () => taken };
}

describe('a form is taken from pages of this site only:', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, true],
    [{ 'sec-fetch-site': 'none' }, true],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://clinic.example' }, false],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ origin: 'http://clinic.example' }, true],
    [{ origin: 'http://evil.example' }, false],
    [{ origin: 'null' }, false],
    [{}, true],
    // The address in SITE_URL is ours too, whatever a proxy makes of Host, and so is the port of the scheme.
    [{ origin: 'http://localhost:3000', host: 'internal:8080' }, true],
    [{ origin: 'https://clinic.example', host: 'clinic.example:443' }, true],
    [{ origin: 'https://clinic.example', host: 'internal:8080' }, false],
  ])('%o', (headers, taken) => {
    expect(isFromThisSite(new Headers({ host: 'clinic.example', ...(headers as Record<string, string>) }))).toBe(taken);
  });
});

describe('a posted form', () => {
  it('is read whatever its script', async () => {
    const posted = await readForm(post('name=%E7%8E%8B+O%E2%80%99Brien'));

    expect('form' in posted && posted.form.get('name')).toBe('王 O’Brien');
  });

  it('is refused when it is longer than all answers can be', async () => {
    expect(await readForm(post(`note=${'x'.repeat(largestBody)}`))).toEqual({ fault: 'too-large' });
    expect(await readForm(post(`note=${'x'.repeat(largestBody - 100)}`))).toHaveProperty('form');
  });

  it('is told apart from one that was cut short, or broke off, on its way', async () => {
    const half = await readForm(post('--b\r\nContent-Disposition: form-data; name="na', 'multipart/form-data; boundary=b'));
    const early = new Request(url, {
      method: 'POST',
      body: 'name=Zo',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '4000' },
    });
    const broken = new Request(url, {
      method: 'POST',
      body: new ReadableStream({ pull: (controller) => controller.error(new Error('aborted')) }),
      duplex: 'half',
    } as RequestInit);

    expect([half, await readForm(early), await readForm(broken)]).toEqual(Array(3).fill({ fault: 'cut-short' }));
  });
});

describe('a body without an announced length that never ends', () => {
  const lea = { id: 'lea', name: 'Léa' };

  it.each([
    ['a form', 10, async (request: Request) => ('fault' in (await readForm(request)) ? 413 : 200)],
    ['a message of an editor', 10, async (request: Request) => (await answerMessage(request, z.string(), async () => '')).status],
    ['a picture', 40, async (request: Request) => (await answerPicture(request, lea)).status],
  ])('is refused as %s once no more than %i MB of it have been taken in', async (_what, most, answer) => {
    const { request, taken } = endlessRequest(url);

    expect(await answer(request)).toBe(413);
    expect(taken()).toBeLessThanOrEqual(most);
  });
});
