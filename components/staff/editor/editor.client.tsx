'use client';

// Before anything that makes a schema.
import '#components/staff/editor/no-compiling.ts';

import type { EditorView } from '@codemirror/view';
import { useTranslations } from 'next-intl';
import { Suspense, useRef, useState } from 'react';
import { Difference } from '#components/staff/editor/difference.client.tsx';
import type { EditorProps } from '#components/staff/editor/editor-props.ts';
import { goToLine } from '#components/staff/editor/insert.ts';
import { Pane } from '#components/staff/editor/pane.client.tsx';
import { PaneChoice } from '#components/staff/editor/pane-choice.tsx';
import { Preview } from '#components/staff/editor/preview.client.tsx';
import { Rail } from '#components/staff/editor/rail.tsx';
import { Toolbar } from '#components/staff/editor/toolbar.client.tsx';
import { TopLine } from '#components/staff/editor/top-line.tsx';
import { useEditor } from '#components/staff/editor/use-editor.ts';
import { WritersVocabulary } from '#components/staff/editor/vocabulary.client.tsx';

/** Two languages of an entry side by side, each over its page; beside them what there is to mend. */
export function Editor(props: EditorProps) {
  const { entry, title, files, nonce, choices, messages } = props;
  const t = useTranslations('StaffEditor');
  const editor = useEditor(props);
  const { known, saving } = editor;
  const [notice, setNotice] = useState('');
  const chosen = useRef(files[0]?.file ?? '');
  const viewOf = (file: string): EditorView | undefined => editor.views.current.get(file);
  const goTo = (file: string, line: number) => {
    const pane = document.getElementById(`pane-${editor.key(file)}`);
    if (pane instanceof HTMLInputElement) pane.checked = true;
    const view = viewOf(file);
    if (view) goToLine(view, line);
  };
  const [question] = saving.questions;
  return (
    <>
      <TopLine entry={entry} title={title} states={editor.states} others={editor.others} errors={editor.errors} />
      <Toolbar
        {...{ choices, entry, address: props.address }}
        view={() => (saving.isAsked(chosen.current) ? undefined : viewOf(chosen.current))}
        views={() => files.flatMap(({ file }) => (saving.isAsked(file) ? [] : (viewOf(file) ?? [])))}
      />
      <p className="editor-notice" role="status">
        {notice}
      </p>
      {question && (
        <Difference
          key={question.file}
          {...{ question, nonce }}
          written={editor.text(question.file)}
          decide={(text) => saving.answer(question, text)}
        />
      )}
      <PaneChoice keys={files.map(({ file }) => editor.key(file))} problems={known.problems.length} />
      <WritersVocabulary>
        <div className="editor-panes">
          {files.map((file) => {
            const key = editor.key(file.file);
            const own = known.problems.filter((problem) => problem.file === file.file);
            return (
              <section
                key={key}
                className={`pane pane--${key}`}
                aria-labelledby={`head-${key}`}
                onFocus={() => (chosen.current = file.file)}
              >
                <div className="pane__head">
                  <h2 id={`head-${key}`}>{t(`files.${key}`)}</h2>
                  <span className="pane__who">
                    {editor.others
                      .filter((one) => one.file === file.file)
                      .map(({ staff, line }) => t('isWriting', { name: staff.name, line }))}
                  </span>
                </div>
                {file.obstacle && <p className="staff-note staff-note--stop">{t(`obstacle.${file.obstacle}`)}</p>}
                <Pane
                  text={file.text ?? ''}
                  label={t(`text.${key}`)}
                  lang={key === 'facts' ? 'en' : key}
                  nonce={nonce}
                  readOnly={file.obstacle !== undefined || saving.isAsked(file.file)}
                  problems={own}
                  change={(text) => editor.change(file.file, text)}
                  move={(line) => editor.move(file.file, line)}
                  pasted={(cleaned) =>
                    setNotice(
                      cleaned.length === 0
                        ? ''
                        : `${t('pasted.lead')} ${cleaned.map((what) => t(`pasted.${what}` as 'pasted.tabs')).join(' ')}`,
                    )
                  }
                  ready={(view) => editor.views.current.set(file.file, view)}
                />
                <p className="pane__foot">{t('foot', { line: editor.lines[file.file] ?? 1, file: file.file.replace('content/', '') })}</p>
              </section>
            );
          })}
          {files.flatMap((file) => {
            const key = editor.key(file.file);
            if (key === 'facts') return [];
            return (
              <div key={`page-${key}`} className={`pane pane--page-${key}`}>
                <div className="pane__head">
                  <h2>{t(`page.${key}`)}</h2>
                </div>
                <div className="preview" tabIndex={0} role="region" aria-label={t(`page.${key}`)}>
                  {/* What cannot be drawn on the server is drawn in the browser, where it can say so in its place. */}
                  <Suspense>
                    <Preview
                      id={entry.split('/')[1] ?? ''}
                      tree={known.trees[key]}
                      old={known.old.includes(key)}
                      messages={messages[key]}
                      problems={known.problems.filter((problem) => problem.file === file.file)}
                      line={editor.lines[file.file] ?? 1}
                      goTo={(line) => goTo(file.file, line)}
                    />
                  </Suspense>
                </div>
                <p className="pane__foot">{known.old.includes(key) ? t('preview.old') : t('preview.click')}</p>
              </div>
            );
          })}
          <Rail
            {...{ known, goTo }}
            fileOf={(locale) => files.find(({ file }) => file.endsWith(`/${locale}.mdx`))?.file}
            {...editor.remedies}
          />
        </div>
      </WritersVocabulary>
    </>
  );
}
