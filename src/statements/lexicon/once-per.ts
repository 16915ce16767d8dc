/** A function of one object, such as a lexicon, whose answer for each is made once. */
export function oncePer<Source extends object, Made>(make: (source: Source) => Made): (source: Source) => Made {
  const madeBySource = new WeakMap<Source, Made>();
  return (source) => {
    const known = madeBySource.get(source);
    if (known !== undefined) return known;
    const made = make(source);
    madeBySource.set(source, made);
    return made;
  };
}
