import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { portalView } from "#actions/programmes/portal-view";
import { findOnPortal } from "#db/programmes/portal";
import { one } from "#db/statement";

/** A published programme with everything that will be asked. Once closed or archived, its link says so. */
export const seeOnPortal = action({
  name: "programmes.see-on-portal",
  requires: "portal.visit",
  access: "portal_call",
  input: z.strictObject({ programmeId: id("prg") }),
  refuses: ["not_found"],
  reads: (scope, { programmeId }) => ({ found: one(findOnPortal(scope, programmeId)) }),
  run({ now }, _input, { found }) {
    if (!found) throw new Refusal("not_found");
    return { result: portalView(found, now) };
  },
});
