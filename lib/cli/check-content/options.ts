import { parseArgs } from 'node:util';
import type { ReportWord } from '../../check/report/words.ts';
import { reportWord } from '../../check/report/words.ts';
import type { Arguments } from '../../content/problem.ts';
import type { Locale } from '../../i18n/locales.ts';
import { localeOfSegment } from '../../i18n/locales.ts';

export type Options = {
  locale: Locale;
  root: string | undefined;
  form: 'text' | 'json' | 'sarif';
  only: string[];
  since: string | undefined;
  fix: boolean;
  watch: boolean;
  help: boolean;
};

/** A command that was not written as it should be; its message says how, in the writer’s language. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';

  constructor(locale: Locale, word: ReportWord, filled?: Arguments) {
    super(reportWord(locale, word, filled));
  }
}

/**
 * Reads the words after the command.
 *
 * @param terminal the language where they name none
 * @throws WrongUse
 */
export async function readOptions(args: readonly string[], terminal: Locale): Promise<Options> {
  const { values, positionals } = parse(args, terminal);
  const locale = localeFor(values.lang, terminal);
  if (values.json && values.sarif) throw new WrongUse(locale, 'twoForms');
  if (positionals.length > (values.root === undefined ? 1 : 0)) throw new WrongUse(locale, 'oneFolder');
  const only = (values.only ?? '').split(',').filter((word) => word !== '');
  const empty = [
    { option: '--only', isEmpty: values.only !== undefined && only.length === 0 },
    { option: '--root', isEmpty: (values.root ?? positionals[0]) === '' },
    { option: '--since', isEmpty: values.since === '' },
  ].find(({ isEmpty }) => isEmpty);
  if (empty) throw new WrongUse(locale, 'optionNeedsWord', { option: empty.option });
  const unknown = only.length > 0 ? await unknownChoice(only) : undefined;
  if (unknown !== undefined) throw new WrongUse(locale, 'unknownRule', { rule: unknown });
  return {
    locale,
    root: values.root ?? positionals[0],
    form: values.json ? 'json' : values.sarif ? 'sarif' : 'text',
    only,
    since: values.since,
    fix: values.fix,
    watch: values.watch,
    help: values.help,
  };
}

/** Which of these words names no rule: only then are the rules read. */
async function unknownChoice(only: readonly string[]): Promise<string | undefined> {
  const { isChoice } = await import('../../check/select.ts');
  return only.find((word) => !isChoice(word));
}

function parse(args: readonly string[], terminal: Locale) {
  const flag = { type: 'boolean', default: false } as const;
  const word = { type: 'string' } as const;
  const options = { lang: word, root: word, only: word, since: word, fix: flag, watch: flag, json: flag, sarif: flag, help: flag };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : '';
    const option = /'(?:-\w, )?(-[^' ]+)/.exec(said)?.[1] ?? args.join(' ');
    const isKnown = Object.hasOwn(options, option.replace(/^--/, ''));
    const misused = /does not take an argument/.test(said) ? 'optionNeedsNoWord' : 'optionNeedsWord';
    throw new WrongUse(terminal, isKnown ? misused : 'unknownOption', { option });
  }
}

/** The language that “--lang” names; that of the terminal where it names none. */
export function localeFor(language: string | undefined, terminal: Locale): Locale {
  if (language === undefined) return terminal;
  const locale = localeOfSegment(language.slice(0, 2).toLowerCase());
  if (!locale) throw new WrongUse(terminal, 'unknownLanguage', { language });
  return locale;
}
