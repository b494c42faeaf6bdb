/**
 * Keeps what a pure function answered about a word: the names of a directory say the same ones again and again. Past
 * `most` words it forgets them all, so that memory stays bounded.
 */
export function remembered<Value>(answer: (word: string) => Value, most = 20_000): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const value = answer(word);
    known.set(word, value);
    return value;
  };
}
