import type { Locale } from '../i18n/locales.ts';
import type { Thing } from './data.ts';
import type { Robots } from './robots.ts';
import type { Alternate, SitemapEntry } from './sitemap.ts';

/** What the site answers at an address: status 0 when nothing came, `body` only where the answer is text. */
export type Answer = { status: number; headers: Readonly<Record<string, string>>; body: string };

/** An answer without its body. */
export type AnswerHead = Pick<Answer, 'status' | 'headers'>;

/** Asks for an address of the site, such as `/en?q=sleep`, in a preferred language; follows no redirect. */
export type Ask = (address: string, language?: string) => Promise<Answer>;

/** How a page comes to name an address: a reader may follow it, its head or structured data gives it, or a browser loads it. */
export type Role = 'link' | 'head' | 'data' | 'resource';

/** An address of the site that a page names; `fragment` is '' without one. */
export type NamedAddress = { role: Role; address: string; fragment: string };

/** What an answer names: other addresses of the site, and what it has a browser ask of other sites. */
export type Names = {
  /** The address of the answer itself. */
  address: string;
  mentions: readonly NamedAddress[];
  /** Hosts of other sites that it links to, once per link. */
  linkedHosts: readonly string[];
  /** Addresses of other sites that a browser would ask to show the page or to send its forms. */
  foreignRequests: readonly string[];
};

/** One step of a breadcrumb, or of what structured data says about it; the last one may have no address. */
export type Crumb = { name: string; address: string | undefined };

/** Everything the rules ask of a page, read from its HTML. */
export type Page = Names & {
  /** The language its address names; `undefined` outside both. */
  locale: Locale | undefined;
  /** Whether search engines may list it. */
  listed: boolean;
  bytes: number;
  /** What `<html lang>` says. */
  language: string;
  contentLanguage: string | undefined;
  openGraph: { locale: string | undefined; url: string | undefined };
  title: string;
  description: string;
  canonicals: readonly string[];
  alternates: readonly Alternate[];
  headings: readonly { level: number; text: string }[];
  /** The ids of the page as fragments of its address. */
  fragments: ReadonlySet<string>;
  /** The beginning of every picture without a text alternative. */
  wordlessPictures: readonly string[];
  /** All that its structured data describes. */
  things: readonly Thing[];
  /** Why a block of structured data cannot be read. */
  unreadableData: readonly string[];
  /** What a reader sees, in the form for comparison: whole, and without numbered notes and previews. */
  visible: readonly [whole: string, withoutNotes: string];
  /** Words of the main part. */
  words: number;
  /** The machine form of every date and time on the page. */
  times: ReadonlySet<string>;
  breadcrumb: readonly Crumb[] | undefined;
};

/** What a crawl found. */
export type Site = {
  /** The public address, without a slash at the end. */
  origin: string;
  /** Every address asked for, without the bodies. */
  answers: ReadonlyMap<string, AnswerHead>;
  /** What `/` answers to a reader of each language. */
  front: Readonly<Record<Locale, AnswerHead>>;
  /** Pages that answer 200, by address. */
  pages: ReadonlyMap<string, Page>;
  /** Style sheets and manifests, which load files in turn. */
  files: readonly Names[];
  /** What an address that does not exist answers in each language. */
  lost: Readonly<Record<Locale, { address: string; status: number; page: Page | undefined }>>;
  robots: Robots | undefined;
  sitemap: readonly SitemapEntry[] | undefined;
};

/** Whether an address holds a choice, such as `?topic=sleep`: it shows a page that has an address of its own. */
export function hasQuery(address: string): boolean {
  return address.includes('?');
}

/** Pages that search engines may list, each under its own address. */
export function listedPages(site: Site): Page[] {
  return [...site.pages.values()].filter(({ listed, address }) => listed && !hasQuery(address));
}

export function isRedirect({ status }: Pick<Answer, 'status'>): boolean {
  return status >= 300 && status < 400 && status !== 304;
}
