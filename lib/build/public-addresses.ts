import { locales } from '../i18n/locales.ts';
import { homePath, sections } from '../i18n/routing.ts';

const sectionsByDepth = Object.values(sections).sort((a, b) => b.folder.length - a.folder.length);

/**
 * The addresses under which the public may know a path of the build: itself, with the names of its language in the place of folders,
 * as Markdown, with the mark of its content, as a style sheet or a script of ours. Which of them lead there, the rules say.
 *
 * @param marked the same path with the mark of its content in it, where there is one (lib/assets.ts)
 */
export function publicAddresses(path: string, marked?: string): string[] {
  const translated = locales.flatMap((locale) =>
    sectionsByDepth
      .map(({ folder, ...names }) => ({ inside: `${homePath(locale)}/${folder}`, outside: `${homePath(locale)}/${names[locale]}` }))
      .filter(({ inside }) => path === inside || path.startsWith(`${inside}/`))
      .map(({ inside, outside }) => outside + path.slice(inside.length)),
  );
  const ours = path.replace(/^\/_next\/static\/css\/(?=\w+\.\w+\.(css|js)$)/, (_, kind) => (kind === 'css' ? '/styles/' : '/scripts/'));
  const all = [path, ...translated, ours, ...(marked === undefined ? [] : [marked])];
  return [...new Set(all.flatMap((address) => [address, address.replace(/\/markdown$/, '.md')]))];
}
