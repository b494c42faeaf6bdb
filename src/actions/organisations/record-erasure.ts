import { z } from "zod";

import { action, noReads } from "#actions/action";

/**
 * Writes outside the database that somebody erased a dossier or a member, once it is done: an erasure that gave way
 * must not be told. The outbox owes it, so that a crash loses none.
 */
export const recordErasure = action({
  name: "organisations.record-erasure",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({
    what: z.enum(["dossier", "member"]),
    subjectId: z.string().max(64),
    erasedAt: z.number().int(),
  }),
  reads: noReads,
  async run({ services, tenant }, { what, subjectId, erasedAt }) {
    const { organisationId } = tenant;
    await services.ledger.record({ kind: what, id: subjectId, organisationId, at: erasedAt });
    return { result: true };
  },
});
