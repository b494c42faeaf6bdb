import { z } from "zod";

import { documentsKeptSince } from "#domain/plans/documents";
import { action, noReads } from "#actions/action";
import { forgetDocuments } from "#db/plans/kept";

/** Destroys what the law no longer wants kept of an account that was destroyed. */
export const forgetOldDocuments = action({
  name: "plans.forget-documents",
  requires: "system.run",
  access: "erase",
  input: z.strictObject({}),
  reads: noReads,
  run: ({ tenant, now }) => ({
    result: null,
    change: { steps: forgetDocuments(tenant, documentsKeptSince(now)), audit: "none" },
  }),
});
