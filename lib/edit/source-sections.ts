/** A part of a text as it is typed: the fields above it, what stands before its first heading, or a heading of depth 2 with what follows. */
export type SourceSection = { id: string; text: string };

const fence = /^---\r?\n[\s\S]*?\r?\n---(?:\r?\n|$)/;
const heading = /^## .*\{#([\w-]+)\}\s*$/;

/** The parts of a text, whose texts one after the other are the file; ids are those of `sectionsOf`. */
export function sourceSections(source: string): SourceSection[] {
  const fields = fence.exec(source)?.[0] ?? '';
  const parts: SourceSection[] = [{ id: 'top', text: '' }];
  let code = false;
  for (const line of source.slice(fields.length).match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    if (/^\s*(?:```|~~~)/.test(line)) code = !code;
    const id = code ? undefined : heading.exec(line)?.[1];
    if (id !== undefined) parts.push({ id, text: line });
    else append(parts, line);
  }
  return [...(fields === '' ? [] : [{ id: 'fields', text: fields }]), ...parts.filter(({ text }) => text !== '')];
}

function append(parts: SourceSection[], line: string): void {
  const last = parts.at(-1);
  if (last) last.text += line;
}

/** The words of a heading of depth 2 as they are typed, without its anchor. */
export function headingOf({ text }: SourceSection): string | undefined {
  return /^## (.*?)\s*\{#[\w-]+\}\s*$/m.exec(text.split('\n')[0] ?? '')?.[1];
}
