import type { Arguments } from '../problem.ts';
import { entryOf, isComponentName } from '../vocabulary.ts';
import { componentInOtherLetters } from './suggest-component.ts';

/** Something in a text that keeps it from being read: its code, where it stands (an offset), and a change of letters that mends it. */
export type TextMistake = { code: string; at: number; filled?: Arguments; mend?: { from: number; to: number; text: string } };

/** A tag as it was typed, from its sign “<” to before `end`. */
type Tag = { name: string; at: number; end: number; closes: boolean; closed: boolean; mistake?: TextMistake };

const letter = /[\p{L}_$]/u;
const curly = /[“”«»„‟″‘’‚＂＇]/;

/** Finds what a parser of MDX trips over: tags that never end, signs that begin none, quotation marks of a word processor, braces. */
export function scanText(source: string, start: number): TextMistake[] {
  const mistakes: TextMistake[] = [];
  const open: Tag[] = [];
  let at = start;
  while (at < source.length) {
    const sign = source[at];
    const spaced = sign === '<' ? spacedTag(source, at) : undefined;
    if (sign === '\\') at += 2;
    else if (source.startsWith('<!--', at)) {
      mistakes.push({ code: 'text.comment', at });
      at = endAfter(source, '-->', at);
    } else if (sign === '<' && (letter.test(source[at + 1] ?? '') || source[at + 1] === '/')) {
      const tag = readTag(source, at);
      mistakes.push(...(tag.mistake ? [tag.mistake] : []), ...pair(tag, open, source));
      at = tag.end;
    } else if (spaced) {
      const { name, length } = spaced;
      mistakes.push({ code: 'component.space', at, filled: { name }, mend: { from: at, to: at + length, text: '<' } });
      const tag = readTag(source, at + length - 1);
      pair({ ...tag, name }, open, source);
      at = tag.end;
    } else if (sign === '<' && /\S/.test(source[at + 1] ?? ' ')) {
      mistakes.push({ code: 'text.lessThan', at, mend: { from: at, to: at + 1, text: '< ' } });
      at += 1;
    } else if ((sign === '{' || sign === '}') && !isAnchor(source, at)) {
      mistakes.push(unspacedHeading(source, at) ?? { code: 'text.brace', at, filled: { sign } });
      at = sign === '{' ? endOfBraces(source, at) : at + 1;
    } else at += 1;
  }
  return [...mistakes, ...open.filter(({ mistake }) => !mistake).map(unclosed)].sort((a, b) => a.at - b.at);
}

/** A component that holds nothing has no end of its own to be looked for: its tag ends by itself. */
function unclosed({ name, at, end }: Tag): TextMistake {
  const holdsNothing = isComponentName(name) && entryOf(name).holds?.length === 0;
  if (!holdsNothing) return { code: 'component.unclosed', at, filled: { name } };
  return { code: 'component.notEnded', at, filled: { name }, mend: { from: end - 1, to: end, text: ' />' } };
}

/** “< Note title=…”: a component we have, after a space. */
function spacedTag(source: string, at: number): { name: string; length: number } | undefined {
  const [, space = '', name = ''] = /^<([ \u00a0]+)([A-Z]\w*)(?=[\s>/])/.exec(source.slice(at, at + 60)) ?? [];
  return isComponentName(name) ? { name, length: space.length + 1 } : undefined;
}

/** The anchor in “##What helps {#what-helps}” is read as code, because no space makes a heading of the line. */
function unspacedHeading(source: string, at: number): TextMistake | undefined {
  const start = source.lastIndexOf('\n', at) + 1;
  const [, marks] = /^(#{1,6})[^#\s].*\{#[^{}]*\}\s*$/.exec(source.slice(start, lineEnd(source, at))) ?? [];
  if (marks === undefined) return undefined;
  const end = start + marks.length;
  return { code: 'heading.noSpace', at: start, filled: { marks }, mend: { from: end, to: end, text: ' ' } };
}

/** Closes what a tag closes; a tag that was opened between and never closed is named once. */
function pair(tag: Tag, open: Tag[], source: string): TextMistake[] {
  if (/^[a-z]/.test(tag.name)) {
    const meant = componentInOtherLetters(tag.name);
    if (tag.closes) return [];
    const address = /^<((?:https?:|mailto:)[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/.exec(source.slice(tag.at, tag.at + 500))?.[1];
    if (address !== undefined) return [{ code: 'text.address', at: tag.at, filled: { address } }];
    const mistake: TextMistake = { code: meant ? 'component.unknown' : 'component.html', at: tag.at, filled: { name: tag.name, ...meant } };
    // Its end may be written as it should be: that closes this one.
    if (meant && !tag.closed) open.push({ ...tag, name: meant.nearest, mistake });
    return [mistake];
  }
  if (!tag.closes) {
    if (!tag.closed) open.push(tag);
    return [];
  }
  const index = open.findLastIndex(({ name }) => name === tag.name);
  if (index !== -1) return open.splice(index).flatMap((inner, place) => (place === 0 || inner.mistake ? [] : [unclosed(inner)]));
  const last = open.pop();
  return last
    ? [{ code: 'component.crossed', at: tag.at, filled: { name: tag.name, open: last.name, otherLine: lineOf(source, last.at) } }]
    : [{ code: 'component.notOpened', at: tag.at, filled: { name: tag.name } }];
}

/** Reads a tag to its sign “>”, and says what is wrong with its attributes. */
function readTag(source: string, at: number): Tag {
  const closes = source[at + 1] === '/';
  const name = /^[\p{L}\p{N}_$.:-]*/u.exec(source.slice(at + (closes ? 2 : 1), at + 80))?.[0] ?? '';
  let place = at + (closes ? 2 : 1) + name.length;
  const tag = (end: number, mistake?: TextMistake): Tag => ({
    name,
    at,
    end,
    closes,
    closed: source[end - 2] === '/',
    ...(mistake && { mistake }),
  });
  while (place < source.length) {
    const sign = source[place] ?? '';
    if (sign === '>') return tag(place + 1);
    if (sign === '<' || source.startsWith('\n\n', place)) return tag(place, { code: 'component.noEnd', at, filled: { name } });
    if (sign === '"' || sign === "'") {
      const end = source.indexOf(sign, place + 1);
      if (end === -1 || source.slice(place, end).includes('\n\n'))
        return tag(lineEnd(source, place), { code: 'attribute.openQuote', at: place, filled: { name } });
      if (/[^\s>/]/.test(source[end + 1] ?? ' '))
        return tag(tagEnd(source, end), { code: 'attribute.innerQuotes', at: end, filled: { name } });
      place = end + 1;
    } else if (sign === '=' && curly.test(source[place + 1] ?? '')) return tag(...curlyQuotes(source, place + 1, name));
    else if (sign === '=' && /[^\s"'{]/.test(source[place + 1] ?? '')) {
      const value = /^[^\s>]*?(?=\s|\/?>|$)/.exec(source.slice(place + 1, place + 200))?.[0] ?? '';
      const mend = { from: place + 1, to: place + 1 + value.length, text: `"${value}"` };
      return tag(tagEnd(source, place), { code: 'attribute.noQuotes', at: place + 1, filled: { name, value }, mend });
    } else place += 1;
  }
  return tag(source.length, { code: 'component.noEnd', at, filled: { name } });
}

function curlyQuotes(source: string, at: number, name: string): [end: number, mistake: TextMistake] {
  const rest = source.slice(at, tagEnd(source, at));
  // With quotation marks inside, nobody but who wrote them knows where the value ends.
  const value = /^.\s?([^“”«»„‟″‘’‚＂＇"]*?)\s?[“”«»„‟″‘’‚＂＇"](?=\s+\w+=|\s*\/?>|\s*$)/u.exec(rest);
  const mend = value ? { from: at, to: at + value[0].length, text: `"${value[1]}"` } : undefined;
  return [tagEnd(source, at), { code: 'attribute.curlyQuotes', at, filled: { name, sign: source[at] ?? '' }, ...(mend && { mend }) }];
}

/** Braces may stand in one place: around the anchor at the end of a heading. */
function isAnchor(source: string, at: number): boolean {
  const start = source.lastIndexOf('\n', at) + 1;
  return /^#{1,6}\s.*\{[#.][^{}]*\}\s*$/.test(source.slice(start, lineEnd(source, at)));
}

function endOfBraces(source: string, at: number): number {
  const line = source.slice(at, lineEnd(source, at));
  const end = line.indexOf('}');
  return end === -1 ? at + 1 : at + end + 1;
}

/** The line of a letter of a text, counted from 1. */
export function lineOf(source: string, at: number): number {
  return source.slice(0, at).split('\n').length;
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end;
}

function tagEnd(source: string, at: number): number {
  const end = source.indexOf('>', at);
  return end === -1 || end > lineEnd(source, at) ? lineEnd(source, at) : end + 1;
}

function endAfter(source: string, sign: string, at: number): number {
  const end = source.indexOf(sign, at);
  return end === -1 ? source.length : end + sign.length;
}
