import { useTranslations } from 'next-intl';
import { Certainty } from '#components/evidence/certainty.tsx';
import { Direction } from '#components/evidence/direction.tsx';
import { SourceLine } from '#components/home/source-line.tsx';
import type { Library } from '#lib/content/library.ts';

/** Three ways in a line each; no medicine is named, because the page invites. A certainty is shown only where its source gives one that we have seen. */
const rows = [
  { id: 'Exercise', mark: 'supports', level: undefined, reference: 'macfarlane2017' },
  { id: 'Talking', mark: 'supports', level: 'high', reference: 'bernardy2018' },
  { id: 'Medicines', mark: undefined, level: undefined, reference: 'macfarlane2017' },
] as const;

type Props = { library: Library };

/** What is known of three ways of treating: its direction, its certainty, its drawback, its source. */
export function ShortVersion({ library }: Props) {
  const t = useTranslations('Home');
  return (
    <div className="short-version">
      {rows.map(({ id, mark, level, reference }) => (
        <div key={id}>
          <h3>{t(`version${id}`)}</h3>
          <p>
            {t(`version${id}Text`)} <SourceLine library={library} reference={reference} />
          </p>
          <div className="short-version__marks">
            {mark !== undefined && <Direction mark={mark} />}
            {level !== undefined && <Certainty level={level} />}
          </div>
        </div>
      ))}
    </div>
  );
}
