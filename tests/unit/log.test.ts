import { describe, expect, it } from 'vitest';
import { StoreUnavailable } from '#lib/failures.ts';
import { codeOf, log, withRequestId } from '#lib/log.ts';
import { captureLog } from '#tests/support/log.ts';

const lines = captureLog();

describe('the log', () => {
  it('says when, what and for which request, in one line of JSON', () => {
    withRequestId('7f3c', () => log('info', 'request-kept', { reference: 'AND-4K7-92M', ms: 3 }));

    expect(lines).toEqual([
      {
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        level: 'info',
        event: 'request-kept',
        requestId: '7f3c',
        reference: 'AND-4K7-92M',
        ms: 3,
      },
    ]);
  });

  it.each(['Zoé Exemple', 'zoe@visitor.example', 'I cannot sleep', '613 555 0199', 'a\nb'])(
    'withholds “%s”, which is neither an id nor a code',
    (words) => {
      log('warn', 'something', { code: words });

      expect(lines[0]).toMatchObject({ code: 'withheld' });
    },
  );

  it('names a failure by its innermost code, never by its message', () => {
    const refused = Object.assign(new Error('connect to zoe@visitor.example'), { code: 'ECONNREFUSED' });

    expect(codeOf(new StoreUnavailable(refused))).toBe('ECONNREFUSED');
    expect(codeOf(Object.assign(new Error('full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 }))).toBe('sqlite-13');
    expect(codeOf('text')).toBe('unknown');
  });
});
