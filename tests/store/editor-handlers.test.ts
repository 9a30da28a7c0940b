import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#lib/db/client.ts';
import type { Repository } from '#lib/repository/repository.ts';
import type { Posted } from '#lib/staff/answer.ts';
import { openFile } from '#lib/staff/content/drafts.ts';
import { answerAgree } from '#lib/staff/editor/answer-agree.ts';
import { answerFacts } from '#lib/staff/editor/answer-facts.ts';
import { answerMend } from '#lib/staff/editor/answer-mend.ts';
import { answerPicture } from '#lib/staff/editor/answer-picture.ts';
import { answerWord } from '#lib/staff/editor/answer-word.ts';
import { showPicture } from '#lib/staff/editor/show-picture.ts';
import { lea, max, newRepository, push } from '#tests/support/content-site.ts';
import { briefLog } from '#tests/support/inbox.ts';
import { putFile } from '#tests/support/put-file.ts';
import { engines, newStore } from '#tests/support/store.ts';

const facts = 'content/articles/sleep/meta.yaml';
const source = 'topic: living # where it stands\nupdated: 2026-11-27\n';
const posted = { now: new Date('2026-11-27T15:00:00Z') } as Posted;

describe.each(engines)('what an editor sends besides its text, on %s', (engine) => {
  let store: Store;
  let repository: Repository;
  const places = () => ({ store, repository });

  beforeEach(async () => {
    store = await newStore(engine);
    repository = await newRepository({ [facts]: source });
  });

  const logged = () => briefLog(store);

  const baseOf = async (file = facts) => (await openFile(file, places())).base ?? '';

  const changeFact = async (version: string, base?: string) => {
    const fields = new FormData();
    for (const [name, value] of Object.entries({ version, base: base ?? (await baseOf()), 'was:topic': 'living', 'now:topic': 'sleep' }))
      fields.set(name, value);
    return answerFacts(lea, { collection: 'articles', id: 'sleep', fields }, posted, places());
  };

  const sendPicture = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const body = new FormData();
    body.set('article', 'sleep');
    body.set('picture', new File([bytes], name));
    const response = await answerPicture(new Request('http://localhost/picture', { method: 'POST', body }), lea, places());
    return [response.status, await response.json()];
  };

  it('a fact becomes part of the draft, with the comment beside it', async () => {
    expect((await changeFact('0')).flash).toEqual({ done: 'done', tops: ['topic'] });
    expect((await openFile(facts, places())).text).toBe('topic: sleep # where it stands\nupdated: 2026-11-27\n');
    expect(await logged()).toEqual(['lea content.edit articles/sleep']);
  });

  it('a list takes an item and loses another, together with a fact that was typed', async () => {
    const listed = 'topic: living\nreferences: # one id per line\n  - wolfe2016\n  - moore2015 # seen\n';
    await putFile(facts, lea, () => listed, places());
    const fields = new FormData();
    const typed = {
      version: '1',
      base: await baseOf(),
      'was:topic': 'living',
      'now:topic': 'sleep',
      'new:references': ' derry2016 ',
      remove: 'references/2',
    };
    for (const [name, value] of Object.entries(typed)) fields.set(name, value);
    const { flash } = await answerFacts(lea, { collection: 'articles', id: 'sleep', fields }, posted, places());
    expect(flash).toEqual({ done: 'done', tops: ['topic', 'references'] });
    expect((await openFile(facts, places())).text).toBe('topic: sleep\nreferences: # one id per line\n  - wolfe2016\n  - derry2016\n');
  });

  it('a fact does not replace what a colleague saved meanwhile, and nothing else of the form is lost', async () => {
    const listed = 'topic: living\nnextReview: 2027-05-01\nreferences:\n  - wolfe2016\n';
    await putFile(facts, max, () => listed.replace('living', 'pain'), places());
    const fields = new FormData();
    const typed = {
      version: '0',
      'was:topic': 'living',
      'now:topic': 'sleep',
      'was:nextReview': '2027-05-01',
      'now:nextReview': '2027-04-01',
    };
    for (const [name, value] of Object.entries({ ...typed, 'new:references': 'moore2015' })) fields.set(name, value);
    const { flash } = await answerFacts(lea, { collection: 'articles', id: 'sleep', fields }, posted, places());
    expect(flash).toEqual({ problem: 'clash', typed: { topic: 'sleep' }, tops: ['topic', 'nextReview', 'references'] });
    expect((await openFile(facts, places())).text).toBe('topic: pain\nnextReview: 2027-04-01\nreferences:\n  - wolfe2016\n  - moore2015\n');
  });

  it('a fact does not replace what a colleague wrote and published meanwhile', async () => {
    const base = await baseOf();
    await push(repository, facts, source.replace('living', 'pain'));
    const { flash } = await changeFact('0', base);
    expect(flash).toMatchObject({ problem: 'clash', typed: { topic: 'sleep' } });
    expect((await openFile(facts, places())).text).toContain('topic: pain');
  });

  it('an item is not taken from a list that may have changed meanwhile', async () => {
    await putFile(facts, max, () => 'references:\n  - derry2016\n  - wolfe2016\n', places());
    const fields = new FormData();
    for (const [name, value] of Object.entries({ version: '0', remove: 'references/1' })) fields.set(name, value);
    const { flash } = await answerFacts(lea, { collection: 'articles', id: 'sleep', fields }, posted, places());
    expect(flash).toEqual({ problem: 'conflict', typed: {}, tops: ['references'] });
    expect((await openFile(facts, places())).text).toContain('derry2016');
  });

  it('a fact that both typed alike is no question', async () => {
    await putFile(facts, max, () => source.replace('living', 'sleep'), places());
    expect((await changeFact('0')).flash).toEqual({ done: 'done', tops: ['topic'] });
  });

  it('a list that the file leaves out begins with what was chosen', async () => {
    const pain = 'content/glossary/pain.yaml';
    await putFile(pain, lea, () => 'term:\n  en: Pain\n', places());
    const fields = new FormData();
    for (const [name, value] of Object.entries({ version: '1', 'new:related': 'flare' })) fields.set(name, value);
    const { flash } = await answerFacts(lea, { collection: 'terms', id: 'pain', fields }, posted, places());
    expect(flash).toEqual({ done: 'done', tops: ['related'] });
    expect((await openFile(pain, places())).text).toBe('term:\n  en: Pain\nrelated:\n  - flare\n');
  });

  it('marks that only a file needs are not asked for, and are understood where somebody types them', async () => {
    const file = 'content/references/study2024.yaml';
    await putFile(file, lea, () => 'issued: "2011"\nn: 12\nvolume: "3"\n', places());
    const fields = new FormData();
    const typed = { issued: '“2012-10”', n: 'null', volume: ' "33" ' };
    for (const [name, said] of Object.entries(typed)) fields.set(`now:${name}`, said);
    for (const [name, was] of Object.entries({ issued: '2011', n: '12', volume: '3' })) fields.set(`was:${name}`, was);
    for (const [name, value] of Object.entries({ version: '1', base: await baseOf(file) })) fields.set(name, value);
    const { flash } = await answerFacts(lea, { collection: 'references', id: 'study2024', fields }, posted, places());
    expect(flash).toMatchObject({ done: 'done' });
    expect((await openFile(file, places())).text).toBe('issued: "2012-10"\nn: null\nvolume: "33"\n');
  });

  it('what cannot be written comes back as it was typed', async () => {
    const fields = new FormData();
    const typed = { version: '0', 'was:topic': 'living', 'now:topic': 'sleep', 'new:nowhere': 'x' };
    for (const [name, value] of Object.entries(typed)) fields.set(name, value);
    const { flash } = await answerFacts(lea, { collection: 'articles', id: 'sleep', fields }, posted, places());
    expect(flash).toEqual({ problem: 'unsaved', typed: { topic: 'sleep', 'new:nowhere': 'x' }, tops: ['topic', 'nowhere'] });
    expect((await openFile(facts, places())).version).toBe(0);
  });

  it('a picture lies beside the draft under a name of its own, and never replaces another', async () => {
    const photo = new Uint8Array(
      await sharp({ create: { width: 40, height: 20, channels: 3, background: '#4c7' } })
        .png()
        .toBuffer(),
    );
    expect(await sendPicture('Été à la mer.PNG', photo)).toEqual([200, { name: 'ete-a-la-mer.webp', width: 40, height: 20 }]);
    expect(await sendPicture('Été à la mer.PNG', photo)).toEqual([200, { name: 'ete-a-la-mer-2.webp', width: 40, height: 20 }]);
    expect((await openFile('content/articles/sleep/ete-a-la-mer.webp', places())).encoding).toBe('base64');
    expect(await logged()).toEqual(['lea content.edit articles/sleep', 'lea content.edit articles/sleep']);
  });

  it('two pictures of one name that come at once are both kept', async () => {
    const photo = async (background: string) =>
      new Uint8Array(
        await sharp({ create: { width: 40, height: 20, channels: 3, background } })
          .png()
          .toBuffer(),
      );
    const [one, other] = [await photo('#4c7'), await photo('#c47')];
    const sent = await Promise.all([sendPicture('sea.png', one), sendPicture('sea.png', other)]);
    expect(sent.map(([, said]) => said.name).sort()).toEqual(['sea-2.webp', 'sea.webp']);
    expect((await openFile('content/articles/sleep/sea-2.webp', places())).text).not.toBeNull();
  });

  it('a picture is shown before it is published, and nothing else that is written is', async () => {
    const photo = new Uint8Array(
      await sharp({ create: { width: 40, height: 20, channels: 3, background: '#4c7' } })
        .png()
        .toBuffer(),
    );
    await sendPicture('Room.png', photo);
    const shown = await showPicture('sleep', 'room.webp', places());
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect((await sharp(Buffer.from(await shown.arrayBuffer())).metadata()).width).toBe(40);
    for (const [article, name] of [
      ['sleep', 'meta.yaml'],
      ['sleep', 'other.webp'],
      ['..', 'room.webp'],
      ['sleep', '../sleep/room.webp'],
    ] as const)
      expect((await showPicture(article, name, places())).status).toBe(404);
  });

  it('a picture that is published is shown as it is in the repository', async () => {
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    repository = await newRepository({ [facts]: source, 'content/articles/sleep/cycle.svg': drawing });
    const shown = await showPicture('sleep', 'cycle.svg', places());
    expect([shown.status, shown.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
    expect(await shown.text()).toBe(drawing);
  });

  it('a file that is not open is mended while its lines are still those that were judged', async () => {
    const ask = async (was: string) => {
      const edit = { file: facts, from: { line: 2, column: 1 }, to: { line: 2, column: 8 }, text: 'reviewed', was };
      const response = await answerMend(
        new Request('http://localhost/mend', { method: 'POST', body: JSON.stringify(edit) }),
        lea,
        places(),
      );
      return [response.status, await response.json()];
    };
    expect(await ask('updated: 2026-11-26')).toEqual([200, { mended: false }]);
    expect((await openFile(facts, places())).version).toBe(0);
    expect(await logged()).toEqual([]);
    expect(await ask('updated: 2026-11-27')).toEqual([200, { mended: true }]);
    expect((await openFile(facts, places())).text).toBe('topic: living # where it stands\nreviewed: 2026-11-27\n');
    expect(await logged()).toEqual(['lea content.edit articles/sleep']);
  });

  it.each([
    ['ends its lines in two ways', Buffer.from('topic: living\r\nupdated: 2026-11-27\n'), 'line-ends'],
    ['is not in UTF-8', Buffer.from('topic: living # caf\xe9\nupdated: 2026-11-27\n', 'latin1'), 'encoding'],
  ] as const)('a file that %s is read, and changed by no form and no fix', async (_, bytes, obstacle) => {
    repository = await newRepository({ [facts]: bytes });
    expect((await openFile(facts, places())).obstacle).toBe(obstacle);
    expect((await changeFact('0')).flash).toEqual({ problem: 'broken' });
    const { text } = await openFile(facts, places());
    const edit = { file: facts, from: { line: 2, column: 1 }, to: { line: 2, column: 8 }, text: 'reviewed', was: text?.split('\n')[1] };
    const answer = await answerMend(new Request('http://localhost/mend', { method: 'POST', body: JSON.stringify(edit) }), lea, places());
    expect([answer.status, await answer.json()]).toEqual([200, { mended: false }]);
    expect((await openFile(facts, places())).version).toBe(0);
  });

  describe('whoever says that two languages agree', () => {
    const [english, french] = ['content/articles/sleep/en.mdx', 'content/articles/sleep/fr-CA.mdx'];
    const record = 'content/articles/sleep/translation.yaml';
    const publishedOf = (name: string) => readFileSync(`content/articles/sleep-and-fibromyalgia/${name}`, 'utf8');
    const [read, lu] = [publishedOf('en.mdx'), publishedOf('fr-CA.mdx')];

    const agree = async (section: string, seen: Record<string, string> = { [english]: read, [french]: lu }) => {
      const body = JSON.stringify({ collection: 'articles', id: 'sleep', section, seen });
      const response = await answerAgree(new Request('http://localhost/agree', { method: 'POST', body }), lea, places());
      return [response.status, await response.json()];
    };
    const agreed = async () =>
      (await openFile(record, places())).text
        ?.match(/^ {2}\w+(?=:$)/gm)
        ?.map((line) => line.trim())
        .sort();

    beforeEach(async () => {
      repository = await newRepository({ [facts]: publishedOf('meta.yaml'), [english]: read, [french]: lu });
    });

    it('has said so of what was read', async () => {
      expect(await agree('diary')).toEqual([200, { agreed: true }]);
      expect(await agreed()).toEqual(['diary']);
      expect(await logged()).toEqual(['lea content.edit articles/sleep']);
    });

    it('has not said so of words a colleague saved since, in the language they did not write', async () => {
      await putFile(french, max, (text) => text?.replace(/(?<=^## [^\n]*\{#diary\}\n\n)/m, 'Rien ne presse. ') ?? null, places());
      expect(await agree('diary')).toEqual([200, { agreed: false, overtaken: true }]);
      expect(await agreed()).toBeUndefined();
      expect(await logged()).toEqual([]);
      expect(await agree('habits')).toEqual([200, { agreed: true }]);
    });

    it('takes nothing from a colleague who says the same of another section at that moment', async () => {
      expect((await Promise.all([agree('diary'), agree('habits')])).map(([, said]) => said)).toEqual([{ agreed: true }, { agreed: true }]);
      expect(await agreed()).toEqual(['diary', 'habits']);
    });
  });

  describe('a word that no dictionary knows', () => {
    const words = 'content/words.yaml';
    const say = async (word: string, language: string) => {
      const request = new Request('http://localhost/word', { method: 'POST', body: JSON.stringify({ word, language }) });
      return (await answerWord(request, lea, places())).status;
    };

    it('goes on the clinic’s list, of its language or of both', async () => {
      repository = await newRepository({ [words]: '# Words.\nboth:\n  - Andante\nfr-CA:\n  - kinésio\n' });
      expect(await say('l’Ajovy', 'fr-CA')).toBe(200);
      expect(await say('fasciatherapy', 'en')).toBe(200);
      expect(await say('two words: x', 'en')).toBe(400);
      expect((await openFile(words, places())).text).toBe(
        '# Words.\nboth:\n  - Andante\n  - fasciatherapy\nfr-CA:\n  - kinésio\n  - "Ajovy"\n',
      );
    });

    it('begins the list of a clinic that has none', async () => {
      expect(await say('Ajovy', 'both')).toBe(200);
      expect((await openFile(words, places())).text).toBe('both:\n  - Ajovy\n');
      expect(await logged()).toEqual(['lea content.edit words.yaml']);
    });
  });

  it('what is no picture is not kept', async () => {
    expect(await sendPicture('x.png', new Uint8Array(Buffer.from('<html>')))).toEqual([422, { fault: 'not-a-picture' }]);
    expect((await openFile('content/articles/sleep/x.webp', places())).text).toBeNull();
  });
});
