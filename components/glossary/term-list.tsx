import { TermEntry } from '#components/glossary/term-entry.tsx';
import type { GlossaryLetter } from '#lib/content/glossary.ts';
import type { Library } from '#lib/content/library.ts';

type Props = { letters: readonly GlossaryLetter[]; library: Library };

/** Every word under its letter. */
export function TermList({ letters, library }: Props) {
  return letters.map(({ letter, terms }) => {
    const anchor = `letter-${letter.toLowerCase()}`;
    return (
      <section key={letter} className="letter" aria-labelledby={anchor}>
        <h2 id={anchor}>{letter}</h2>
        <dl>
          {terms.map((term) => (
            <TermEntry key={term.id} term={term} library={library} />
          ))}
        </dl>
      </section>
    );
  });
}
