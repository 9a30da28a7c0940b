import { useTranslations } from 'next-intl';

type Props = { words: string };

/** The single most important thing of an article, for a reader who will read no further. */
export function InOneSentence({ words }: Props) {
  const t = useTranslations('InOneSentence');
  return (
    <p className="one-sentence">
      <strong>{t('heading')}</strong> {words}
    </p>
  );
}
