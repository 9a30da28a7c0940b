import type { Metadata } from 'next';
import { SiteHead } from '#app/site-head.tsx';
import { Logo } from '#components/art/logo.tsx';
import { locales } from '#lib/i18n/locales.ts';
import { messagesFor } from '#lib/i18n/messages.ts';
import { homePath, sectionPath } from '#lib/i18n/routing.ts';
import { siteName } from '#lib/site.ts';
import './globals.css';

export const metadata: Metadata = { title: `404 | ${siteName}`, robots: { index: false }, icons: { icon: '/icons/favicon.svg' } };

/** An address outside both languages: what to do, said in each. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <head>
        <SiteHead />
      </head>
      <body>
        <main className="wrap not-found">
          <p className="logo">
            <Logo />
            <span>{siteName}</span>
          </p>
          {locales.map((locale, index) => {
            const { articles, heading, home, lead } = messagesFor(locale).NotFound;
            const Heading = index === 0 ? 'h1' : 'h2';
            return (
              <section key={locale} lang={locale}>
                <Heading>{heading}</Heading>
                <p className="lede">{lead}</p>
                <ul className="dots">
                  <li>
                    <a href={homePath(locale)}>{home}</a>
                  </li>
                  <li>
                    <a href={sectionPath('articles', locale)}>{articles}</a>
                  </li>
                </ul>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
