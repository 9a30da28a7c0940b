import { userInfo } from 'node:os';

/** Who runs a command, for the audit: the account of the operating system, by its number where it has no name, as in containers. */
export function accountActor(): string {
  try {
    return `account ${userInfo().username}`;
  } catch {
    return `account ${process.getuid?.() ?? 'unknown'}`;
  }
}
