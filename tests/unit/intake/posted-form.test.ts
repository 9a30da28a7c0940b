import { describe, expect, it } from 'vitest';
import { isFromThisSite, largestBody, readForm } from '#lib/intake/posted-form.ts';

const url = 'http://clinic.example/en/request';
const post = (body: BodyInit, type = 'application/x-www-form-urlencoded') =>
  new Request(url, { method: 'POST', body, headers: { 'content-type': type } });

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
  ])('%o', (headers, taken) => {
    expect(isFromThisSite(new Headers({ host: 'clinic.example', ...(headers as Record<string, string>) }))).toBe(taken);
  });
});

describe('a posted form', () => {
  it('is read whatever its script', async () => {
    expect((await readForm(post('name=%E7%8E%8B+O%E2%80%99Brien')))?.get('name')).toBe('王 O’Brien');
  });

  it('is refused when it is longer than all answers can be', async () => {
    expect(await readForm(post(`note=${'x'.repeat(largestBody)}`))).toBeUndefined();
    expect(await readForm(post(`note=${'x'.repeat(largestBody - 100)}`))).toBeInstanceOf(FormData);
  });

  it('is taken as empty when it was cut short on its way', async () => {
    const form = await readForm(post('--b\r\nContent-Disposition: form-data; name="na', 'multipart/form-data; boundary=b'));

    expect([...(form?.keys() ?? ['refused'])]).toEqual([]);
  });
});
