import { client } from "./client.ts";
import { operatorKey, type World } from "./world.ts";

type Erased = { kind: string; id: string };

/** What an operator does after a database restore, page after page; answers what is erased again. */
export async function replayErasures(world: World): Promise<Erased[]> {
  const operator = { Authorization: `Operator ${operatorKey}` };
  const again: Erased[] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const query: string = cursor && `?cursor=${encodeURIComponent(cursor)}`;
    const answer = await client(world).post(`/v1/operator/erasures/replay${query}`, {}, operator);
    const page = await answer.json<{ data: Erased[]; nextCursor: string | null }>();
    again.push(...page.data.map(({ kind, id }) => ({ kind, id })));
    cursor = page.nextCursor;
  }
  return again;
}
