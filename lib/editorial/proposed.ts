import type { Checked } from '../check/check.ts';
import { buildLibrary } from '../content/build.ts';
import { readFiles } from '../content/read-files.ts';
import { settled } from '../publish/compose.ts';
import type { ProposedFile } from '../publish/proposal.ts';
import { openRepository } from '../repository/open-repository.ts';
import type { Repository } from '../repository/repository.ts';
import { checkBeside } from '../staff/content/check-beside.ts';
import type { MainFiles } from '../staff/content/main-files.ts';
import { mainFiles } from '../staff/content/main-files.ts';
import { bytesOf, textOf } from '../staff/content/text-of.ts';

/** A proposed file with what it began from: null where there was none, or there is none any more. Pictures have no words. */
export type ProposedText = {
  file: string;
  before: string | null;
  after: string | null;
  picture: boolean;
  overtaken: boolean;
};

/** What a proposal changes, file by file, and what the check finds in the content as it would be with it. */
export async function openProposed(files: readonly ProposedFile[], today: string): Promise<{ texts: ProposedText[]; checked: Checked }> {
  const repository = await openRepository();
  const main = await mainFiles(repository);
  const texts = await Promise.all(
    files.map(async (frozen): Promise<ProposedText> => {
      const { file, text, encoding, base } = frozen;
      const bytes = base === null ? undefined : await repository.readBlob(base);
      const before = bytes ? textOf(bytes, encoding).text : null;
      return { file, before, after: text, picture: encoding === 'base64', overtaken: await isOvertaken(repository, main, frozen) };
    }),
  );
  const raw = readFiles(withFiles(main, files));
  return { texts, checked: { library: buildLibrary(raw, { today }).library, problems: await checkBeside(raw, today) } };
}

/** Has the page that is online by now another text in the same sentence, so that this one cannot follow it? */
export async function isOvertaken(repository: Repository, { blobs, bytes }: MainFiles, frozen: ProposedFile): Promise<boolean> {
  return (await settled(repository, frozen, bytes.get(blobs.get(frozen.file) ?? ''))) === undefined;
}

function withFiles({ blobs, bytes }: MainFiles, files: readonly ProposedFile[]): Map<string, Uint8Array> {
  const content = new Map<string, Uint8Array>();
  for (const [path, blob] of blobs) {
    const found = bytes.get(blob);
    if (found) content.set(path, found);
  }
  for (const { file, text, encoding } of files) {
    if (text === null) content.delete(file);
    else content.set(file, bytesOf(text, encoding));
  }
  return content;
}
