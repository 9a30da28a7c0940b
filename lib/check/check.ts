import { buildLibrary } from '../content/build.ts';
import type { Library } from '../content/library.ts';
import { parseAsTyped } from '../content/parse-body.ts';
import type { Problem } from '../content/problem.ts';
import { sortProblems } from '../content/problem.ts';
import type { RawContent } from '../content/raw.ts';
import type { Remember } from '../content/reading.ts';
import { memory } from '../content/reading.ts';
import { causesOf } from './causes.ts';
import { checkedFile } from './checked-file.ts';
import { applyExceptions, exceptionsFile, isNamedIn, readExceptions } from './exceptions.ts';
import type { Keep } from './keep.ts';
import { keepNothing } from './keep.ts';
import { withoutLostSources } from './lost-sources.ts';
import type { Asking } from './quiet-passages.ts';
import { askingAboutChanges } from './quiet-passages.ts';
import type { BuiltPage, Rule } from './rule.ts';
import { rules as everyRule } from './rules.ts';
import { runRules } from './run-rules.ts';
import { unreadJson } from './unread-json.ts';

/** What is checked: the content folder as it lies there, the words of the interface, and finished pages where there are any. */
export type Content = { raw: RawContent; messages?: ReadonlyMap<string, string>; pages?: readonly BuiltPage[] };

export type Options = {
  /** The day against which dates are judged, YYYY-MM-DD. */
  today: string;
  rules?: readonly Rule[];
  keep?: Keep;
  /** Is filled with the rules that lacked what they need, such as dictionaries: prepare these, and check again. */
  unready?: Set<Rule>;
};

/** What was read, what it was made into, and what had nothing to be said of. */
type Memory = { read: Remember; files: Remember; asking: Asking };

export type Checked = { library: Library; problems: Problem[] };

/** Holds content against its shape and every rule, leaves out what is excused, and gives what is left from top to bottom. */
export function check(content: Content, options: Options): Checked {
  return checker()(content, options);
}

/** The same check for whoever runs it again after every edit: it remembers what it has read. */
export function checker(): (content: Content, options: Options) => Checked {
  const read = memory();
  const files = memory();
  const asking = askingAboutChanges();
  return (content, options) => run(content, options, { read, files, asking });
}

function run({ raw, messages = new Map(), pages = [] }: Content, options: Options, { read, files: remember, asking }: Memory): Checked {
  const { today, rules = everyRule, keep = keepNothing, unready } = options;
  const { library, problems } = buildLibrary(raw, { remember: read, today });
  const given = { library, raw, today };
  const files = [...raw.texts, ...messages].map(([path, source]) => remember(path, source, () => checkedFile(path, source)));
  const unread = [...messages].flatMap(([path, source]) => unreadJson(path, source));
  const list = raw.texts.get(exceptionsFile) ?? '';
  const excused = readExceptions(list);
  const all = [
    ...problems,
    ...unread,
    ...runRules(rules, { given, files, pages, asking, ...(unready && { unready }) }, keep),
    ...excused.problems,
  ];
  const ran = new Set(rules.filter(({ scope }) => scope !== 'pages' || pages.length > 0).map(({ name }) => name));
  const isUnread = (file: string): boolean => file.endsWith('.mdx') && parseAsTyped(raw.texts.get(file) ?? '', file).nodes === undefined;
  const left = applyExceptions(withoutLostSources(causesOf(all, isUnread), { library, raw, files, rules }), excused.exceptions, {
    today,
    ran,
    files: [...raw.texts.keys(), ...raw.images.keys()],
    messages: messages.size > 0 && unread.length === 0,
  });
  const isListUnread = excused.problems.some(({ code }) => /^(?:yaml|file)\./.test(code));
  const told = isListUnread ? left.filter((problem) => !isNamedIn(list, problem)) : left;
  return { library, problems: sortProblems(told) };
}
