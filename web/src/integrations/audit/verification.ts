import { bodyOf } from "#api/client";
import { organisationsVerifyAudit } from "#api/generated/sdk.gen";

/** Reads the chain page after page. Answers whether it holds, and how many entries were read. */
export async function verifyWholeAudit(
  organisation: string,
  cursor?: string,
  read = 0,
): Promise<{ holds: boolean; entries: number }> {
  const { holds, entries, nextCursor } = await bodyOf(
    organisationsVerifyAudit({ path: { organisation }, query: cursor === undefined ? {} : { cursor } }),
  );
  if (!holds || nextCursor === null) return { holds, entries: read + entries };
  return verifyWholeAudit(organisation, nextCursor, read + entries);
}
