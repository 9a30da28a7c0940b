import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { lintGutter } from '@codemirror/lint';
import { search, searchKeymap } from '@codemirror/search';
import type { Extension } from '@codemirror/state';
import { EditorState } from '@codemirror/state';
import { EditorView, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from '@codemirror/view';
import { textLooks } from '#components/staff/editor/language.ts';
import { lastInBody } from '#components/staff/editor/last-in-body.ts';

type Given = { text: string; nonce: string; label: string; lang: string; phrases: Readonly<Record<string, string>> };

/** How text is written in a pane. Tab leads on to the next control, as everywhere else; the browser spells and takes dictation. */
export function paneExtensions({ text, nonce, label, lang, phrases }: Given): Extension[] {
  return [
    EditorView.cspNonce.of(nonce),
    EditorState.phrases.of(phrases),
    // A file keeps the ends of its lines.
    ...(text.includes('\r\n') ? [EditorState.lineSeparator.of('\r\n')] : []),
    EditorState.allowMultipleSelections.of(true),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      lang,
      tabindex: '0',
      'aria-label': label,
      spellcheck: 'true',
      autocorrect: 'on',
      autocapitalize: 'sentences',
    }),
    lineNumbers(),
    lintGutter(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    history(),
    search({ top: true }),
    keymap.of([...searchKeymap, ...historyKeymap, ...defaultKeymap]),
    lastInBody,
    textLooks,
  ];
}
