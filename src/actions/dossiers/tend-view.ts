import { eq } from "drizzle-orm";
import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import { buildChunk, emptyChunk, indexesOfView } from "#db/dossiers/view-index";
import { dossierViewIndexes } from "#db/dossiers/view-schema";
import { many } from "#db/statement";

/** Builds the index of a view a chunk further, and forgets a chunk of those it had before, until nothing is left to do. */
export const tendView = action({
  name: "dossiers.tend-view",
  requires: "system.run",
  access: "settle",
  input: z.strictObject({ viewId: id("vie") }),
  reads: (scope, { viewId }) => ({ indexes: many(indexesOfView(scope, viewId)) }),
  run({ tenant, now }, { viewId }, { indexes }) {
    const steps = indexes.flatMap((index) => {
      if (index.retiredAt === null) return index.builtAt === null ? buildChunk(tenant, index, now) : [];
      if (index.hasRows) return [emptyChunk(tenant, index.id)];
      return [tenant.remove(dossierViewIndexes, eq(dossierViewIndexes.id, index.id))];
    });
    if (steps.length === 0) return { result: false };
    return {
      result: true,
      change: { steps, audit: "none", messages: [{ kind: "dossiers.tend-view", viewId }] },
    };
  },
});
