/** What a commit says where whoever asked for review left no word. */
const wordless = 'edit';

/** The first line of the commit of a change: the entry, and the first line of what whoever asked for review said of it. */
export function subjectOf(entry: string, note: string): string {
  return `${entry}: ${note.split('\n')[0] || wordless}`;
}

/** What such a line says of its change; nothing where nobody said a word. The line of another commit is given back whole. */
export function noteOf(subject: string): string {
  const note = subject.replace(/^[a-z]+\/[a-z0-9-]+: /, '');
  return note === wordless ? '' : note;
}
