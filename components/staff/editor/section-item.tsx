import { useTranslations } from 'next-intl';
import { ownSections } from '#lib/content/sections.ts';
import type { Locale } from '#lib/i18n/locales.ts';
import { locales } from '#lib/i18n/locales.ts';
import type { SectionLine } from '#lib/staff/editor/messages.ts';

type Props = {
  section: SectionLine;
  goTo: (file: string, line: number) => void;
  fileOf: (locale: Locale) => string | undefined;
  agree: (section: string) => void;
};

/** A section, how its two languages stand, and the word that they agree. */
export function SectionItem({ section: { section, title, state, changed, lines }, goTo, fileOf, agree }: Props) {
  const t = useTranslations('StaffEditor.sections');
  const own = ownSections.find((one) => one === section);
  const stands =
    state === 'stale' ? (changed.length === 2 ? 'bothChanged' : changed[0] === 'en' ? 'frenchBehind' : 'englishBehind') : state;
  const both = locales.every((locale) => lines[locale] !== undefined);
  return (
    <li className={`ed-section ed-section--${state}`}>
      <p>
        {own ? t(`own.${own}`) : title || section}
        <b>{t(`state.${stands}`)}</b>
      </p>
      <p className="ed-acts">
        {locales.map((locale) => {
          const [file, line] = [fileOf(locale), lines[locale]];
          if (file === undefined || line === undefined || own === 'facts') return null;
          return (
            <button key={locale} type="button" className="ed-link" onClick={() => goTo(file, line)}>
              {t(`read.${locale}`)}
            </button>
          );
        })}
        {state !== 'current' && both && (
          <button type="button" className="ed-link" onClick={() => agree(section)}>
            {t('agree')}
          </button>
        )}
      </p>
    </li>
  );
}
