const dated = /^updated: (\d{4}-\d{2}-\d{2})/m;

/** The facts of a page with the day its words last changed; `undefined` for one that shows no such day. */
export function withUpdatedDay(meta: string, day: (before: string) => string): { meta: string; on: string } | undefined {
  const before = dated.exec(meta)?.[1];
  if (before === undefined) return undefined;
  return { meta: meta.replace(dated, `updated: ${day(before)}`), on: day(before) };
}
