// Reads the text of the page with a voice of the device, one sentence after the other, and marks the one that is spoken.
const synthesis = speechSynthesis;
const language = document.documentElement.lang;
/** @type {HTMLElement | null} */
const controls = document.querySelector('[data-reader]');
const speed = controls?.querySelector('select');
const mark = typeof Highlight === 'function' ? new Highlight() : undefined;
if (mark) CSS.highlights.set('spoken', mark);

/** The pieces of a page that are read, from its title to the end of its text. */
const blocks = () =>
  [...document.querySelectorAll('h1, .standfirst, :is(.prose, .takeaways) :is(h2, h3, h4, p, li, dt, dd, td, th, figcaption)')].filter(
    (block) =>
      !block.querySelector('p, li, dd') && block.closest('[hidden], nav, .references, .visually-hidden, .diagram--narrow') === null,
  );

/** What is seen but not said: numbers of sources, previews, drawings. */
const silent = '.citation, .citation-preview, .glossary-preview, .visually-hidden, svg, [aria-hidden=true]';

/** @param {Element} block @returns {{ words: string, range: Range }[]} its sentences, each with its place in the page */
function sentencesOf(block) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  /** @type {{ node: Node, at: number }[]} */
  const nodes = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.parentElement?.closest(silent)) continue;
    nodes.push({ node, at: text.length });
    text += node.nodeValue ?? '';
  }
  /** @param {number} index */
  const point = (index) => nodes.findLast(({ at }) => at <= index) ?? { node: block, at: index };
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .filter(({ segment }) => /\p{L}/u.test(segment))
    .map(({ segment, index }) => {
      const range = document.createRange();
      const [start, end] = [point(index), point(index + segment.length - 1)];
      range.setStart(start.node, index - start.at);
      range.setEnd(end.node, index + segment.length - end.at);
      return { words: segment, range };
    });
}

const queue = blocks().flatMap(sentencesOf);
let next = 0;
/** Each start is a run of its own, so that the end of a stopped sentence starts nothing. */
let run = 0;

/** @param {'reading' | 'paused' | 'stopped'} state */
function show(state) {
  if (controls) controls.dataset.reader = state;
}

function speak() {
  const sentence = queue[next];
  const mine = ++run;
  mark?.clear();
  if (!sentence) return stop();
  const utterance = new SpeechSynthesisUtterance(sentence.words);
  utterance.lang = language;
  utterance.voice = synthesis.getVoices().find(({ lang }) => lang.replace('_', '-') === language) ?? null;
  utterance.rate = Number(speed?.value ?? 1);
  utterance.onend = () => {
    if (mine !== run) return;
    next += 1;
    speak();
  };
  mark?.add(sentence.range);
  sentence.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  synthesis.speak(utterance);
  show('reading');
}

function pause() {
  run += 1;
  synthesis.cancel();
  show('paused');
}

function stop() {
  pause();
  next = 0;
  mark?.clear();
  show('stopped');
}

/** Begins, pauses or goes on. */
export function toggle() {
  if (controls?.dataset.reader === 'reading') pause();
  else speak();
}

controls?.querySelector('[data-reader-stop]')?.addEventListener('click', stop);
try {
  if (speed) speed.value = localStorage.getItem('reading-speed') ?? '1';
} catch {
  // Storage is closed to this page: the usual speed stands.
}
speed?.addEventListener('change', () => {
  try {
    localStorage.setItem('reading-speed', speed.value);
  } catch {
    // The choice lasts until the page is left.
  }
  if (controls?.dataset.reader === 'reading') {
    synthesis.cancel();
    speak();
  }
});
addEventListener('pagehide', stop);
