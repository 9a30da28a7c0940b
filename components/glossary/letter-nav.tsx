import { useTranslations } from 'next-intl';
import type { GlossaryLetter } from '#lib/content/glossary.ts';

type Props = { letters: readonly GlossaryLetter[] };

/** Links to the letters that have a word. */
export function LetterNav({ letters }: Props) {
  const t = useTranslations('Glossary');
  return (
    <nav className="letters" aria-label={t('letters')}>
      <ul>
        {letters.map(({ letter }) => (
          <li key={letter}>
            <a href={`#letter-${letter.toLowerCase()}`} aria-label={t('letter', { letter })}>
              {letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
