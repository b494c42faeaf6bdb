import type { Scope, TableName, Tables, World } from "./world.ts";

/** Finds an object by its id alone, as a hosted page does: the id in the address is the key. */
export function locate<K extends TableName>(
  world: World,
  table: K,
  id: string,
): { scope: Scope; row: Tables[K] } | null {
  for (const account of Object.values(world.state.accounts)) {
    const rows: Record<string, Tables[K]> = account.tables[table];
    const row = Object.hasOwn(rows, id) ? rows[id] : undefined;
    if (row !== undefined) return { scope: { world, account }, row };
  }
  return null;
}
