import './plain-refusals.ts';

import { readFileSync } from 'node:fs';
import type { AddressList } from '../build/address-list.ts';
import { changedAddresses } from '../build/address-list.ts';
import { misused, UsageError } from './usage.ts';

/** Prints the addresses that changed between two builds, one per line: what IndexNow is told. Each build leaves `.next/addresses.json`. */
const [oldFile, newFile] = process.argv.slice(2);
if (oldFile === undefined || newFile === undefined) throw misused('list-changes');
for (const address of changedAddresses(readList(oldFile), readList(newFile))) console.log(address);

function readList(file: string): AddressList {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as AddressList;
  } catch {
    throw new UsageError(`${file} is not the list of addresses of a build: give the .next/addresses.json that it left.`);
  }
}
