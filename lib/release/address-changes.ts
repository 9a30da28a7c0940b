import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressList } from '../build/address-list.ts';
import { changedAddresses } from '../build/address-list.ts';
import { folderOf } from './folder.ts';

/** The addresses that are not the same in two releases; undefined where one of them is no longer there whole. */
export function addressChanges(root: string, before: string, after: string): string[] | undefined {
  const [old, fresh] = [addressesOf(root, before), addressesOf(root, after)];
  return old && fresh && changedAddresses(old, fresh);
}

function addressesOf(root: string, id: string): AddressList | undefined {
  const file = join(folderOf(root, id), '.next', 'addresses.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as AddressList) : undefined;
}
