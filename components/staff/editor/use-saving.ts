import { useEffect, useRef, useState } from 'react';
import type { LocalCopy } from '#components/staff/editor/local-copy.ts';
import { dropCopy, findCopies } from '#components/staff/editor/local-copy.ts';
import type { Conflict, SaveState } from '#components/staff/editor/saver.ts';
import { Saver } from '#components/staff/editor/saver.ts';
import type { DraftFile } from '#lib/staff/content/draft.ts';

type Given = {
  files: readonly DraftFile[];
  who: string;
  address: string;
  take: (file: string, text: string) => void;
  saved: (file: string) => void;
};

/** What must be decided by whoever writes: two texts of one file. */
export type Question =
  | { file: string; kind: 'conflict'; conflict: Conflict }
  | { file: string; kind: 'copy'; copy: LocalCopy; over: DraftFile };

/** Saves the files of an editor, and asks where two texts of one file cannot both be kept. */
export function useSaving({ files, who, address, take, saved }: Given) {
  const [states, setStates] = useState<Readonly<Record<string, SaveState>>>({});
  const [questions, setQuestions] = useState<readonly Question[]>([]);
  const savers = useRef(new Map<string, Saver>());
  const hear = useRef({ take, saved });
  hear.current = { take, saved };
  const opened = useRef(files);
  useEffect(() => {
    const made = new Map(
      opened.current.map((file) => {
        const tell = (state: SaveState, conflict?: Conflict) => {
          setStates((before) => ({ ...before, [file.file]: state }));
          if (conflict) setQuestions((before) => [...before, { file: file.file, kind: 'conflict', conflict }]);
          if (state === 'saved') hear.current.saved(file.file);
        };
        return [file.file, new Saver({ file, who, address, tell, take: (text) => hear.current.take(file.file, text) })] as const;
      }),
    );
    savers.current = made;
    for (const file of opened.current) {
      void findCopies(file.file, who).then((copies) => {
        for (const copy of copies) {
          if (copy.text === file.text) void dropCopy(copy);
          else setQuestions((before) => [...before, { file: file.file, kind: 'copy', copy, over: file }]);
        }
      });
    }
    const flush = () => {
      for (const saver of made.values()) void saver.flush();
    };
    window.addEventListener('online', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('online', flush);
      document.removeEventListener('visibilitychange', flush);
      for (const saver of made.values()) saver.stop();
    };
  }, [who, address]);
  const type = (file: string, text: string) => savers.current.get(file)?.type(text);
  const flush = () => Promise.all([...savers.current.values()].map((saver) => saver.flush()));
  const catchUp = () => Promise.all([...savers.current.values()].map((saver) => saver.catchUp()));
  const answer = (question: Question, text: string) => {
    setQuestions((before) => before.filter((one) => one !== question));
    if (question.kind === 'conflict') savers.current.get(question.file)?.settle(text, question.conflict);
    hear.current.take(question.file, text);
    if (question.kind === 'copy') void dropCopy(question.copy);
  };
  /** Between two texts of a file, one is chosen first: what was written into a third would be lost. */
  const isAsked = (file: string): boolean => questions.some((question) => question.file === file);
  return { states, questions, isAsked, type, answer, flush, catchUp };
}
