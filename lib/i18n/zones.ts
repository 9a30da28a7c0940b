const zones: ReadonlySet<string> = new Set(Intl.supportedValuesOf('timeZone'));

/** The canonical IANA names of the world’s time zones. */
export function timeZones(): readonly string[] {
  return [...zones];
}

/** Is this the canonical IANA name of a time zone, in its usual capitals? */
export function isTimeZone(name: string): boolean {
  return zones.has(name);
}
