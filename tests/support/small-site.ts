import { checkSite } from '#lib/crawl/check-site.ts';
import { crawl } from '#lib/crawl/crawl.ts';
import { formatFault } from '#lib/crawl/fault.ts';
import type { Answer, Ask, Site } from '#lib/crawl/site.ts';

/** Where the small site says it lies. */
export const origin = 'https://clinic.example';

/** The day on which it is judged. */
const today = '2026-11-21';

/** What to change at an address: a function rewrites the body, an object the answer, `undefined` takes the address away. */
export type SiteChanges = Record<string, ((body: string) => string) | Partial<Answer> | undefined>;

/** A sound site of three pages in both languages, with these changes. */
export function smallSite(changes: SiteChanges = {}): Ask {
  const answers = new Map(sound);
  for (const [address, change] of Object.entries(changes)) {
    const answer = answers.get(address) ?? { status: 200, headers: html, body: '' };
    if (change === undefined) answers.delete(address);
    else if (typeof change === 'function') answers.set(address, { ...answer, body: change(answer.body) });
    else answers.set(address, { ...answer, ...change });
  }
  return async (address, language = 'en') => {
    const answer =
      answers.get(address) ?? (language === 'fr-CA' ? answers.get(`${address} in French`) : answers.get(`${address} in English`));
    return answer ?? { status: 404, headers: html, body: address.startsWith('/fr') ? lost.french : lost.english };
  };
}

/** What a crawl of the small site finds. */
export function crawlSmallSite(changes?: SiteChanges): Promise<Site> {
  return crawl(smallSite(changes), origin);
}

/** What is printed about the small site with these changes, with the kind of each fault in front. */
export async function faultsOf(changes?: SiteChanges): Promise<string[]> {
  return checkSite(await crawlSmallSite(changes), today).map((fault) => `${fault.kind}  ${formatFault(fault)}`);
}

const html = { 'content-type': 'text/html; charset=utf-8' };

type Draft = { path: string; twin: string; title: string; description: string; main: string; data?: unknown; listed?: boolean };

const words = {
  en: {
    tag: 'en',
    openGraph: 'en_CA',
    crumbs: 'Breadcrumb',
    home: 'Home',
    skip: 'Skip to main content',
    other: 'Français',
    filler:
      'This small site exists so that a machine can show that it finds mistakes. It has three pages, each with a little to read, a way back to the first page and a twin in French. Nothing on it is advice, nothing on it is true of any person, and no one works at the address that it gives.',
  },
  fr: {
    tag: 'fr-CA',
    openGraph: 'fr_CA',
    crumbs: 'Fil d’Ariane',
    home: 'Accueil',
    skip: 'Aller au contenu principal',
    other: 'English',
    filler:
      'Ce petit site sert à montrer qu’une machine repère les erreurs. Il compte trois pages, chacune avec un peu de texte, un lien vers la première page et sa jumelle en anglais. Rien de ce qu’on y lit n’est un conseil, rien n’y décrit une personne réelle, et l’adresse donnée ne mène à aucune clinique.',
  },
} as const;

function page({ path, twin, title, description, main, data, listed = true }: Draft): string {
  const own = words[path.startsWith('/fr') ? 'fr' : 'en'];
  const [english, french] = own.tag === 'en' ? [path, twin] : [twin, path];
  const home = path.slice(0, 3);
  const crumbs =
    path === home
      ? ''
      : `<nav aria-label="${own.crumbs}"><ol><li><a href="${home}">${own.home}</a></li><li><span aria-current="page">${title}</span></li></ol></nav>`;
  const trail = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: own.home, item: origin + home },
      { '@type': 'ListItem', position: 2, name: title },
    ],
  };
  const blocks = listed ? [...(crumbs === '' ? [] : [trail]), ...(data === undefined ? [] : [data])] : [];
  return `<!DOCTYPE html><html lang="${own.tag}"><head><meta charset="utf-8"><title>${title} | Andante</title>
<meta name="description" content="${description}">${
    listed
      ? `<link rel="canonical" href="${origin}${path}">
<link rel="alternate" hrefLang="en" href="${origin}${english}"><link rel="alternate" hrefLang="fr-CA" href="${origin}${french}"><link rel="alternate" hrefLang="x-default" href="${origin}${english}">
<meta property="og:locale" content="${own.openGraph}"><meta property="og:url" content="${origin}${path}">`
      : '<meta name="robots" content="noindex">'
  }
<link rel="alternate" type="application/atom+xml" href="${home}/feed.xml"><link rel="icon" href="/icon.svg"><link rel="manifest" href="/manifest.webmanifest">
<link rel="stylesheet" href="/site.css"><script src="/page.js" defer></script>
${blocks.map((block) => `<script type="application/ld+json">${JSON.stringify(block)}</script>`).join('\n')}</head>
<body><a href="#main">${own.skip}</a><header><a href="${home}">Andante</a> <a href="${twin}" lang="${own.tag === 'en' ? 'fr-CA' : 'en'}">${own.other}</a></header>
<main id="main">${crumbs}<h1>${title}</h1><p>${description}</p>${main}<p>${own.filler}</p></main></body></html>`;
}

const organization = { '@type': 'MedicalOrganization', '@id': `${origin}/#organization`, name: 'Andante', url: `${origin}/` };

function homeData(path: string, tag: string): unknown {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        '@id': `${origin}${path}#website`,
        url: origin + path,
        name: 'Andante',
        inLanguage: tag,
        publisher: { '@id': organization['@id'] },
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${origin}${path}?q={words}` },
          'query-input': 'required name=words',
        },
      },
      organization,
    ],
  };
}

function visitData(path: string, tag: string, title: string, description: string, question: string, answer: string): unknown {
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'MedicalWebPage',
        '@id': origin + path,
        url: origin + path,
        name: title,
        description,
        inLanguage: tag,
        isPartOf: { '@id': `${origin}${path.slice(0, 3)}#website` },
        audience: { '@type': 'Patient' },
      },
      {
        '@type': 'Article',
        headline: title,
        inLanguage: tag,
        image: `${origin}/path.svg`,
        datePublished: '2026-03-02',
        dateModified: '2026-06-01',
        author: { '@id': organization['@id'] },
        publisher: organization,
      },
      { '@type': 'FAQPage', mainEntity: [{ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } }] },
    ],
  };
}

function placeData(path: string, name: string, address: string, region: string): unknown {
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalClinic',
    url: origin + path,
    name,
    telephone: '+16135550142',
    address: { '@type': 'PostalAddress', streetAddress: address, addressLocality: 'Ottawa', addressRegion: region, addressCountry: 'CA' },
    openingHoursSpecification: [{ '@type': 'OpeningHoursSpecification', dayOfWeek: ['Monday'], opens: '08:30', closes: '16:00' }],
    parentOrganization: { '@id': organization['@id'] },
  };
}

const picture = (alt: string) => `<img src="/path.svg" srcset="/path.svg 1x, /path.svg 2x" alt="${alt}">`;

const homes = {
  '/en': page({
    path: '/en',
    twin: '/fr',
    title: 'A clinic at a walking pace',
    description: 'Andante explains before it proposes anything.',
    main: '<h2>Where to go</h2><ul><li><a href="/en/visit#questions">A first visit</a></li><li><a href="/en/ottawa">Ottawa</a></li><li><a href="/en?q=visit">Visits only</a></li><li><a href="https://www.canada.ca/">Canada</a></li><li><a href="mailto:clinic@andante.example">Write</a></li></ul><form method="post" action="/en/request"><button>Ask</button></form>',
    data: homeData('/en', 'en'),
  }),
  '/fr': page({
    path: '/fr',
    twin: '/en',
    title: 'Une clinique au rythme de la marche',
    description: 'Andante explique avant de proposer quoi que ce soit.',
    main: '<h2>Où aller</h2><ul><li><a href="/fr/visite#questions">Une première visite</a></li><li><a href="/fr/ottawa">Ottawa</a></li></ul>',
    data: homeData('/fr', 'fr-CA'),
  }),
};

const visits = {
  '/en/visit': page({
    path: '/en/visit',
    twin: '/fr/visite',
    title: 'A first visit',
    description: 'What happens the first time, and how long it takes.',
    main: `<p>Published <time dateTime="2026-03-02">2 March 2026</time>, updated <time dateTime="2026-06-01">1 June 2026</time>.</p>${picture('A path through a park')}<h2 id="questions">Questions</h2><h3>May I bring someone?</h3><p>Yes,<a href="#note">1</a> and there is room for two.</p><p id="note">1. Said by the team.</p>`,
    data: visitData(
      '/en/visit',
      'en',
      'A first visit',
      'What happens the first time, and how long it takes.',
      'May I bring someone?',
      'Yes, and there is room for two.',
    ),
  }),
  '/fr/visite': page({
    path: '/fr/visite',
    twin: '/en/visit',
    title: 'Une première visite',
    description: 'Ce qui se passe la première fois, et combien de temps prévoir.',
    main: `<p>Publié le <time dateTime="2026-03-02">2 mars 2026</time>, mis à jour le <time dateTime="2026-06-01">1er juin 2026</time>.</p>${picture('Un sentier dans un parc')}<h2 id="questions">Questions</h2><h3>Puis-je venir avec quelqu’un?</h3><p>Oui, il y a de la place pour deux.</p>`,
    data: visitData(
      '/fr/visite',
      'fr-CA',
      'Une première visite',
      'Ce qui se passe la première fois, et combien de temps prévoir.',
      'Puis-je venir avec quelqu’un?',
      'Oui, il y a de la place pour deux.',
    ),
  }),
};

const places = {
  '/en/ottawa': page({
    path: '/en/ottawa',
    twin: '/fr/ottawa',
    title: 'Ottawa',
    description: 'Where the clinic would be if it existed.',
    main: '<address>10 Sample Street<br>Suite 2<br>Ottawa, Ontario</address><p><a href="tel:+16135550142">613-555-0142</a></p><h2>Hours</h2><p>Monday, 8:30 to 16:00</p>',
    data: placeData('/en/ottawa', 'Ottawa', '10 Sample Street, Suite 2', 'Ontario'),
  }),
  '/fr/ottawa': page({
    path: '/fr/ottawa',
    twin: '/en/ottawa',
    title: 'Ottawa (Ontario)',
    description: 'Là où se trouverait la clinique si elle existait.',
    main: '<address>10, rue de l’Exemple<br>bureau 2<br>Ottawa (Ontario)</address><p><a href="tel:+16135550142">613 555-0142</a></p><h2>Heures d’ouverture</h2><p>Lundi, de 8 h 30 à 16 h</p>',
    data: placeData('/fr/ottawa', 'Ottawa (Ontario)', '10, rue de l’Exemple, bureau 2', 'Ontario'),
  }),
};

const lost = {
  english: page({
    path: '/en/404',
    twin: '/fr',
    title: 'This page does not exist',
    description: 'Start again from the first page.',
    main: '',
    listed: false,
  }),
  french: page({
    path: '/fr/404',
    twin: '/en',
    title: 'Cette page n’existe pas',
    description: 'Repartez de la première page.',
    main: '',
    listed: false,
  }),
};

function listing(english: string, french: string): string {
  const twins = [`en ${english}`, `fr-CA ${french}`, `x-default ${english}`].map((twin) => twin.split(' '));
  const links = twins.map(([tag, path]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${origin}${path}"/>`).join('');
  return [english, french].map((path) => `<url><loc>${origin}${path}</loc>${links}<lastmod>2026-06-01</lastmod></url>`).join('\n');
}

const feed = { status: 200, headers: { 'content-type': 'application/atom+xml' }, body: '<feed xmlns="http://www.w3.org/2005/Atom"/>' };
const file = (type: string, body = ''): Answer => ({ status: 200, headers: { 'content-type': type }, body });

const sound: [string, Answer][] = [
  ['/ in English', { status: 307, headers: { location: '/en' }, body: '' }],
  ['/ in French', { status: 307, headers: { location: '/fr' }, body: '' }],
  ...Object.entries({ ...homes, ...visits, ...places }).map(([path, body]): [string, Answer] => [
    path,
    { status: 200, headers: html, body },
  ]),
  ['/en?q=visit', { status: 200, headers: html, body: homes['/en'] }],
  ['/en?q=pain', { status: 200, headers: html, body: homes['/en'] }],
  ['/fr?q=pain', { status: 200, headers: html, body: homes['/fr'] }],
  ['/en/feed.xml', feed],
  ['/fr/feed.xml', feed],
  ['/icon.svg', file('image/svg+xml')],
  ['/path.svg', file('image/svg+xml')],
  ['/page.js', file('text/javascript')],
  ['/manifest.webmanifest', file('application/manifest+json', '{"icons": [{"src": "/icon.svg"}]}')],
  ['/site.css', file('text/css', '@font-face { font-family: P; src: url("/p.woff2") }')],
  ['/p.woff2', file('font/woff2')],
  ['/robots.txt', file('text/plain', `User-agent: *\nDisallow: /en/staff\n\nSitemap: ${origin}/sitemap.xml\n`)],
  [
    '/sitemap.xml',
    file(
      'application/xml',
      `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${listing('/en', '/fr')}${listing('/en/visit', '/fr/visite')}${listing('/en/ottawa', '/fr/ottawa')}</urlset>`,
    ),
  ],
];
