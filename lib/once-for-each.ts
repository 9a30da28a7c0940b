/** What is made of a thing that does not change, worked out once for each and forgotten with it, however many ask. */
export function onceForEach<Thing extends object, Made>(make: (thing: Thing) => Made): (thing: Thing) => Made {
  const kept = new WeakMap<Thing, { made: Made }>();
  return (thing) => {
    const known = kept.get(thing);
    if (known) return known.made;
    const made = make(thing);
    kept.set(thing, { made });
    return made;
  };
}
