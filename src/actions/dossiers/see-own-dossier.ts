import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import { fillingOf, measure } from "#actions/dossiers/filling";
import { around, ownDossier } from "#db/dossiers/queries";
import { one } from "#db/statement";

/** One's own dossier: its form, its answers, what is missing, and what happened to it. */
export const seeOwnDossier = action({
  name: "dossiers.see-own",
  requires: "dossiers.fill",
  access: "own_data_read",
  input: z.strictObject({ dossierId: id("dos") }),
  refuses: ["not_found"],
  reads: (scope, { dossierId }) => ({
    dossier: one(ownDossier(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  run({ now }, _input, { dossier, ...read }) {
    const filling = fillingOf(dossier, read);
    return { result: { ...filling, ...measure(filling), now } };
  },
});
