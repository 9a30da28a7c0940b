import { useTranslations } from 'next-intl';
import { Certainty } from '#components/evidence/certainty.tsx';
import { Direction } from '#components/evidence/direction.tsx';
import { SourceLine } from '#components/home/source-line.tsx';
import type { Library } from '#lib/content/library.ts';

/** Four treatments in a line each. A certainty is shown only where its source gives one that we have seen. */
const rows = [
  { id: 'Exercise', mark: 'supports', level: undefined, reference: 'macfarlane2017' },
  { id: 'Talking', mark: 'supports', level: 'low', reference: 'bernardy2013' },
  { id: 'Amitriptyline', mark: 'mixed', level: 'very-low', reference: 'moore2015' },
  { id: 'Ketamine', mark: 'no-benefit', level: undefined, reference: 'noppers2011' },
] as const;

type Props = { library: Library };

/** What is known of four treatments: its direction, its certainty, its drawback, its source. */
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
            <Direction mark={mark} />
            {level !== undefined && <Certainty level={level} />}
          </div>
        </div>
      ))}
    </div>
  );
}
