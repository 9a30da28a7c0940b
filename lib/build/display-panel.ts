import { inlineScript } from '../assets.ts';

/** What components/layout/comfort.tsx draws beside its summary; it holds no `div`. */
const panel = /<div class="comfort__panel"[\s\S]*?<\/div>/;

/** Where a page names the script of the panel (app/site-head.tsx). */
const named = /(?<=<script [^>]*\bdata-comfort=")[^"]*/;

/** The panel “Display” of a page, as it is drawn there; undefined where there is none. */
export function panelOf(html: string): string | undefined {
  return panel.exec(html)?.[0];
}

/** A page that leaves the panel to its script. */
export function withoutPanel(html: string): string {
  return html.replace(panel, '');
}

/** A page without its panel, which names the script that brings it. */
export function leadToPanel(html: string, address: string): string {
  return withoutPanel(html).replace(named, address);
}

/**
 * The script of “Display” with the panel and its rules: whoever asks for it gets all that belongs together at once, styled when it appears.
 *
 * @param css one rule, the layer of the panel; as a rule of the sheet that the page has, the policy of the page needs no word for it
 */
export function panelScript(markup: string, css: string): string {
  const lay = [
    'const sheet = [...document.styleSheets].find(({ href }) => !href);',
    `sheet.insertRule(${JSON.stringify(css)}, sheet.cssRules.length);`,
    `document.querySelector('.comfort').insertAdjacentHTML('beforeend', ${JSON.stringify(markup)});`,
  ];
  return `{\n${lay.join('\n')}\n}\n${inlineScript('/scripts/comfort.js')}`;
}
