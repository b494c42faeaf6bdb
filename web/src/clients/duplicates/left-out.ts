type Member = { id: string; number: number };
type Apart = { a: string; b: string };

/**
 * Whom a group leaves out of its merge at first: the target stays, then each record in order of number, unless somebody
 * judged it apart from one that stays. Two records alone are left to whoever opened them.
 */
export function leftOut(members: readonly Member[], targetId: string, apart: readonly Apart[]): string[] {
  if (members.length <= 2) return [];
  const others = members
    .filter(({ id }) => id !== targetId)
    .toSorted((one, other) => one.number - other.number);
  const kept = [targetId];
  for (const { id } of others)
    if (!apart.some(({ a, b }) => (a === id && kept.includes(b)) || (b === id && kept.includes(a))))
      kept.push(id);
  return others.flatMap(({ id }) => (kept.includes(id) ? [] : [id]));
}
