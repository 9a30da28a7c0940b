import { afterAll, afterEach, beforeEach } from 'vitest';
import { removeTemporaryFolders, temporaryFolders } from '#tests/support/temporary-folder.ts';

let ofTheFile = 0;

// This file is set up first, so what it does before a test comes first and what it does after one comes last: nothing is open by then.
beforeEach(() => {
  ofTheFile = temporaryFolders();
});
afterEach(() => removeTemporaryFolders(ofTheFile));
afterAll(() => removeTemporaryFolders());
