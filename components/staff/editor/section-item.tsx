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

/** What it means that one language changed, or both did. */
const behind = { en: 'frenchBehind', 'fr-CA': 'englishBehind', both: 'bothChanged' } as const;

/** A language that has no such section. */
const lacks = { en: 'notInEnglish', 'fr-CA': 'notInFrench' } as const;

/** A section, how its two languages stand, and the word that they agree. */
export function SectionItem({ section: { section, title, state, changed, lines }, goTo, fileOf, agree }: Props) {
  const t = useTranslations('StaffEditor.sections');
  const own = ownSections.find((one) => one === section);
  const lacking = locales.find((locale) => lines[locale] === undefined);
  const told = state === 'stale' ? behind[changed.length === 1 ? (changed[0] ?? 'en') : 'both'] : state;
  // A section that one language calls by another name is in neither of both: nobody could say that it agrees.
  const stands = lacking ? lacks[lacking] : told;
  return (
    <li className={`editor-section editor-section--${state}`}>
      <p>
        {own ? t(`own.${own}`) : title || section}
        <b>{t(`state.${stands}`)}</b>
      </p>
      <p className="editor-acts">
        {locales.map((locale) => {
          const [file, line] = [fileOf(locale), lines[locale]];
          if (file === undefined || line === undefined || own === 'facts') return null;
          return (
            <button key={locale} type="button" className="editor-link" onClick={() => goTo(file, line)}>
              {t(`read.${locale}`)}
            </button>
          );
        })}
        {state !== 'current' && lacking === undefined && (
          <button type="button" className="editor-link" onClick={() => agree(section)}>
            {t('agree')}
          </button>
        )}
      </p>
    </li>
  );
}
