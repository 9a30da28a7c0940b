/** What a field says: its id and label, its words, and what it held at first. `apart`: its words stand beside it, for somebody to copy. */
export type Word = { id: string; label: string; text: string; was: string; apart?: boolean };

/** What was typed on a page and is not known to be saved. `sent`: the fields on their way; `interrupted`: these did not arrive. */
export type Page = { words: readonly Word[]; sent?: readonly string[]; interrupted?: boolean };

/** What one person typed in this tab, by page. */
export type Kept = { who: string; pages: Readonly<Record<string, Page>> };

/** With other words for a page; without the page where there are none. */
export function withPage(kept: Kept, page: string, now: Page): Kept {
  const { [page]: _, ...others } = kept.pages;
  return { ...kept, pages: now.words.length > 0 ? { ...others, [page]: now } : others };
}

/** With what the fields of a form say now; what was typed elsewhere on the page stays, and so does what was refused and is still there. */
export function withTyped(kept: Kept, page: string, fields: readonly Word[]): Kept {
  const before = kept.pages[page] ?? { words: [] };
  const words = fields.flatMap((field) => {
    const known = before.words.find(({ id, apart }) => id === field.id && !apart);
    if (field.text === field.was) return known?.text === field.text ? [known] : [];
    return [known?.text === field.was ? { ...field, was: known.was } : field];
  });
  const others = before.words.filter(({ id, apart }) => apart || fields.every((field) => field.id !== id));
  return withPage(kept, page, { ...before, words: [...others, ...words] });
}

/** A page for signing in came instead: what was on its way did not arrive. */
export function withInterrupted(kept: Kept): Kept {
  const pages = Object.entries(kept.pages).map(([page, { sent, ...rest }]) => [page, { ...rest, ...(sent && { interrupted: true }) }]);
  return { ...kept, pages: Object.fromEntries(pages) };
}

/** Another page of ours came: what was on its way has arrived, unless that page says that it refused it. Nothing else goes. */
export function withArrived(kept: Kept, refusedOn?: string): Kept {
  return Object.entries(kept.pages).reduce((all, [page, { sent = [], words, ...rest }]) => {
    const left = words.filter(({ id, apart }) => apart || page.split('?')[0] === refusedOn || !sent.includes(id));
    return withPage(all, page, { ...rest, words: left });
  }, kept);
}
