import { isPassageRule } from '../../check/passage-rules.ts';
import { rules } from '../../check/rules.ts';

/** Counts in how many passages of a file it has something against before it names them: near enough while somebody writes, and not for a whole check. */
const nearly = 'wrong-language';

const ofFiles = rules.filter((rule) => rule.scope === 'file');

/** Rules that judge each passage by itself, or nearly so. */
export const passageRules = ofFiles.filter(({ name }) => isPassageRule(name) || name === nearly);

/** The rules about one file that must see all of it. */
export const wholeFileRules = ofFiles.filter((rule) => !passageRules.includes(rule));
