import { describe, expect, it } from 'vitest';
import { beginChecking } from '#lib/publish/begin-checking.ts';
import { removePerson } from '#lib/staff/people.ts';
import { newRepository } from '#tests/support/content-site.ts';
import { hire } from '#tests/support/staff.ts';
import { engines, newStore } from '#tests/support/store.ts';

const file = 'content/articles/sleep/en.mdx';

describe.each(engines)('the check beside a server that starts, on %s', (engine) => {
  it('begins where an editor works, and for nobody else', async () => {
    const store = await newStore(engine);
    const repository = await newRepository({ [file]: 'Sleep is work.\n' });
    const asked: string[][] = [];
    const begin = () =>
      beginChecking(store, repository, async ({ texts }) => {
        asked.push([...texts.keys()]);
        return [];
      });

    await begin();
    await hire(store, 'ines@clinic.example', 'intake');
    await begin();
    expect(asked).toEqual([]);

    const { id } = await hire(store, 'lea@clinic.example', 'editor');
    await begin();
    expect(asked).toEqual([[file]]);

    await removePerson(id, { store, who: 'ada', now: new Date() });
    await begin();
    expect(asked).toHaveLength(1);
  });
});
