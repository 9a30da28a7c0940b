/** What somebody meant by a mark that a reader would see as it is typed. */
type Typed = { kind: 'strong' | 'emphasis' | 'link' | 'heading' | 'list' | 'table' | 'number' | 'other'; pattern: RegExp };

/** Marks of Markdown and HTML that stand in words instead of shaping them; the earlier ones win where two would match. */
export const typedMarks: readonly Typed[] = [
  { kind: 'strong', pattern: /\*\*(?:[^*\n]{1,120}\*\*)?/gu },
  {
    kind: 'emphasis',
    pattern:
      /(?<![\p{L}\p{N}_])__?(?=\p{L})[^_\n]{1,80}?__?(?![\p{L}\p{N}_])|(?<!\S)(__?|\*) (?=\p{L})[^_*\n]{1,80}? \1(?![\p{L}\p{N}])|==(?=\S)[^=\n]{1,80}==|(?<![\p{L}\p{N}*])\*(?=\p{L})[^*\n]{1,80}?(?<=[\p{L}.!?])\*(?![\p{L}\p{N}*])/gu,
  },
  {
    kind: 'link',
    pattern:
      /!?\[[^\]\n]+\]\([^)\n]*\)|!\[[^\]\n]*\] \([^)\n]*\)|\[\[[^\]\n]+\]\]|\[[^\]\n]+\] \((?:url|[^)\s]*\.\p{Ll}{2,}(?:\/[^)\s]*)?)\)|(?<!\p{L})(?-i:mailto|tel):[^\s)]+|\[[^\]\n]+\] \((?:https?:|mailto:|tel:|article:|author:|treatment:|section:|www\.|[#/])[^)\n]*\)|\([^)\n]+\)\[(?:https?:|mailto:|tel:|article:|author:|treatment:|section:|www\.)[^\]\n]*\]/giu,
  },
  { kind: 'heading', pattern: /^\s*#{1,6}\s?(?=\p{L})/gmu },
  {
    kind: 'list',
    pattern: /^\s*(?:[•·▪◦●○■□‣⁃➤►✓✔*]\s?|[–+]\s|-)(?=\p{L})|^\s*(?:–|—[ \u00a0]?)(?=\p{Ll})|^\d{1,2}[.)][\u00a0\u2007\u202f]?(?=\p{L})/gmu,
  },
  { kind: 'table', pattern: /^\s*\|[^\n]*\|\s*$|^[^\t\n]*\S[^\t\n]*\t+(?=\S)[^\t\n]*/gmu },
  { kind: 'number', pattern: /\[\d{1,3}\]:?|\[\^[^\]\s]{1,30}\]:?|\[@[\w-]+\]/gu },
  {
    kind: 'other',
    pattern:
      /&(?:nbsp|amp|lt|gt|quot|apos|rsquo|lsquo|eacute|egrave|agrave|ccedil|laquo|raquo|mdash|ndash|hellip|#x?[\da-f]+|\p{Ll}{2,12});|(?<!\\)[{}]|<\/?(?:br|b|i|em|strong|p|div|span|u|sup|sub|font|a|ul|li|h[1-6])(?:\s[^>]*)?\/?>|<\/?(?-i:[A-Z][a-z])\w+(?:\s[^>]*)?\/?>|^\s*>\s(?=\p{L})|^\s*\[[ x]\] |^:::|\^[\p{L}\p{N}]{1,10}\^|\\[n*_]|~~|```|\{\/\*/gimu,
  },
];
