import { useLocale, useTranslations } from 'next-intl';
import { HeroArt } from '#components/art/hero-art.tsx';
import { SearchForm } from '#components/search/search-form.tsx';
import { Icon } from '#components/ui/icon.tsx';
import type { Library } from '#lib/content/library.ts';
import { entryPath, searchSuggestions } from '#lib/content/queries.ts';
import { sectionPath } from '#lib/i18n/routing.ts';
import { firstArticle } from '#lib/site.ts';

type Props = { library: Library };

/** One promise, no outcome claim, no medicine; then four ways in, the last of which is to ask for a consultation. */
export function Hero({ library }: Props) {
  const locale = useLocale();
  const t = useTranslations('Home');
  const article = library.articles.find(({ id }) => id === firstArticle);
  const list = sectionPath('articles', locale);
  const start = article ? entryPath('articles', article, locale) : list;
  const paths = [
    { id: 'Fibromyalgia', path: start },
    { id: 'Articles', path: list },
    { id: 'Team', path: sectionPath('team', locale) },
    { id: 'Request', path: sectionPath('request', locale) },
  ] as const;
  return (
    <section className="hero" aria-labelledby="hero">
      <div className="wrap hero__grid">
        <div>
          <h1 id="hero">{t('heading')}</h1>
          <p className="lede">{t('lead')}</p>
          <p className="hero__definition">
            <b lang="it">andante</b>
            <span>{t('definition')}</span>
          </p>
        </div>
        <div className="hero__ways">
          <SearchForm suggestions={searchSuggestions(library, locale)} />
          <nav className="paths" aria-labelledby="paths">
            <h2 id="paths">{t('pathsTitle')}</h2>
            <ul>
              {paths.map(({ id, path }) => (
                <li key={id}>
                  <a href={path}>
                    <b>{t(`path${id}`)}</b>
                    <span>{t(`path${id}Note`)}</span>
                    <span className="half">
                      <Icon name="arrow" />
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </div>
      </div>
      <HeroArt />
    </section>
  );
}
