import './plain-refusals.ts';
import { localeOfTerminal } from '../i18n/terminal-locale.ts';
import { checkContent } from './check-content/command.ts';

/** Checks the content folder; `--help` says how. */
const code = await checkContent(process.argv.slice(2), { terminal: localeOfTerminal, say: console.log, complain: console.error });
if (code !== 0) process.exitCode = code;
