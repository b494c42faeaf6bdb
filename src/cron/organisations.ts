import { findUnsealed, type Due } from "#db/platform";

export async function sealAudit(d1: D1Database): Promise<Due[]> {
  const found = await findUnsealed(d1, 500);
  return found.map(({ organisationId, lastEntryId }) => ({ id: `msg_seal:${lastEntryId}`, organisationId, message: { kind: "audit.seal" } }));
}
