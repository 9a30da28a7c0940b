/** What nobody writes: control characters but line ends, and signs that turn the direction of whatever is shown after them. */
const unwritten = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Words as somebody wrote them, with one kind of line end and without what shows them, or what stands beside them, as something else.
 *
 * @param instead what stands where something was taken out
 * @example writtenWords('Sam\r\n\u202eexe.txt') // 'Sam\nexe.txt'
 */
export function writtenWords(text: string, instead = ''): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(unwritten, instead);
}
