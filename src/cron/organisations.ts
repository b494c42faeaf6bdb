import { findUnsealed, type Due } from "#db/platform";

export async function sealAudit(d1: D1Database): Promise<Due[]> {
  const found = await findUnsealed(d1, 500);
  return found.map(({ organisationId, through }) => ({
    id: `msg_seal:${organisationId}:${through}`,
    organisationId,
    message: { kind: "audit.seal" },
  }));
}
