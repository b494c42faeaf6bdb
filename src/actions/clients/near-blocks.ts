import { isCommune } from "#domain/clients/communes";
import { blockWord } from "#domain/clients/index-keys";
import { slipsOf } from "#domain/clients/lookup";
import { isMisspelling } from "#domain/clients/spelling";
import type { ActionContext } from "#actions/action";
import { readNearBlocks } from "#db/clients/scan";
import { readTogether } from "#db/statement";

type Reader = Pick<ActionContext, "services" | "tenant">;

/** Two communes are never a slip of one another: only a town that is none may be another one misspelt. */
export async function nearBlocks({ services, tenant }: Reader, blocks: readonly string[]) {
  const slips = new Map(blocks.map((block) => [block, slipsOf(blockWord(block))]));
  const { read } = await readTogether(services.d1, [], {
    near: readNearBlocks(tenant, [...new Set([...slips.values()].flat())]),
  });
  const bySlip = Map.groupBy(read.near, ({ slip }) => slip);
  const isKnown = (block: string): boolean => isCommune(block.split(" "));
  const likely = (one: string, other: string): boolean =>
    one !== other && isMisspelling(one, other) && !(isKnown(one) && isKnown(other));
  return new Map(
    [...slips].map(([block, own]) => {
      const others = own.flatMap((slip) => bySlip.get(slip) ?? []).map((found) => found.block);
      return [block, [...new Set(others)].filter((other) => likely(block, other))];
    }),
  );
}
