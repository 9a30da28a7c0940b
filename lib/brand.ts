/**
 * Colours of app/styles/tokens.css, under the same names, for what has no style sheet: share images, the web manifest and the
 * frame a browser draws round a page. tests/unit/brand.test.ts holds the two together.
 */
export const brand = {
  canvas: '#fdfdfb',
  band: '#0b3835',
  bandAtNight: '#12302c',
  heading: '#0f4a45',
  inkSoft: '#33433f',
  sky: '#f9ebe4',
  line: '#0b3835',
  spruce: '#17605a',
  deep: '#0b3835',
  larch: '#edb534',
  granite: '#e3a48e',
  lake: '#85aecb',
  lichen: '#b7c592',
  paper: '#fffaf3',
} as const;
