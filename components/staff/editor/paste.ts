import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { htmlToText } from '#components/staff/editor/html-to-text.ts';
import { cleanPaste } from '#lib/staff/editor/clean-paste.ts';

/** Turns what is pasted from another program into our Markdown, and tells what was changed. */
export function pasteCleaner(tell: (cleaned: readonly string[]) => void): Extension {
  return EditorView.domEventHandlers({
    paste(event, view) {
      const [html, plain] = ['text/html', 'text/plain'].map((type) => event.clipboardData?.getData(type) ?? '');
      const marked = isMarked(html ?? '') ? htmlToText(html ?? '') : '';
      const { text, cleaned } = cleanPaste(marked === '' ? (plain ?? '') : marked);
      if (view.state.readOnly || text === '' || (text === plain && marked === '')) return false;
      event.preventDefault();
      view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.paste', scrollIntoView: true });
      tell(marked === '' ? cleaned : ['marked', ...cleaned]);
      return true;
    },
  });
}

/** Has a page marks worth keeping? That of an editor of code shows letters, and what they say is the text itself. */
function isMarked(html: string): boolean {
  return /<(?:h[1-6]|b|strong|i|em|li|table|a)\b|mso-list:|MsoTitle/i.test(html) && !/white-space:\s*pre;/i.test(html);
}
