import type { StreamParser } from '@codemirror/language';
import { HighlightStyle, StreamLanguage, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';

type State = { front: boolean; line: number };

/** The few signs of our texts that are shown apart: headings, components, anchors, bold words, and the fields above the text. */
const parser: StreamParser<State> = {
  startState: () => ({ front: false, line: 0 }),
  token(stream, state) {
    if (stream.sol()) {
      state.line += 1;
      if (stream.match(/^---\s*$/)) {
        state.front = state.line === 1;
        return 'meta';
      }
      if (stream.match(/^#{1,6} [^{]*/)) return 'heading';
      if (stream.match(/^\s*#.*/)) return 'comment';
      if (state.front && stream.match(/^[\w-]+:/)) return 'propertyName';
      if (stream.match(/^\s*(?:[-*]|\d+\.) /)) return 'list';
    }
    if (stream.match(/^<\/?[A-Z]\w*(?:\s[^>]*)?>/)) return 'tagName';
    if (stream.match(/^\{#[\w-]+\}/)) return 'labelName';
    if (stream.match(/^\*\*[^*]+\*\*/)) return 'strong';
    if (stream.match(/^\[[^\]]*\]\([^)]*\)/)) return 'link';
    stream.next();
    stream.eatWhile(/[^<{*[]/);
    return null;
  },
};

const looks = [
  { tag: tags.heading, className: 'mark-heading' },
  { tag: [tags.tagName, tags.labelName, tags.meta, tags.comment], className: 'mark-quiet' },
  { tag: tags.propertyName, className: 'mark-field' },
  { tag: tags.strong, className: 'mark-strong' },
  { tag: tags.link, className: 'mark-link' },
];

/** How the text of a file looks while it is written. */
export const textLooks: Extension = [
  StreamLanguage.define(parser),
  syntaxHighlighting(HighlightStyle.define(looks.map(({ tag, className }) => ({ tag, class: className })))),
];
