import { z } from "zod";

import { id } from "#domain/input";
import { programmeState } from "#domain/programmes/states";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { getProgramme, viewOf } from "#actions/programmes/programme-view";
import { changeProgramme } from "#db/programmes/changes";
import { findProgramme } from "#db/programmes/queries";
import { one } from "#db/statement";

/** Closes now; dossiers already begun keep the grace. Editing the closing date reopens. */
export const closeProgramme = action({
  name: "programmes.close",
  requires: "programmes.publish",
  access: "write",
  input: z.strictObject({ programmeId: id("prg") }),
  refuses: ["not_found", "programme_state_forbids", "conflict"],
  reads: (scope, { programmeId }) => ({ found: one(findProgramme(scope, programmeId)) }),
  run({ tenant, now }, { programmeId }, { found }) {
    const programme = getProgramme(found, now);
    if (programmeState(programme, now) !== "open") throw new Refusal("programme_state_forbids");
    const values = { closesAt: now };
    return {
      result: viewOf({ ...programme, ...values, updatedAt: now, version: programme.version + 1 }, now),
      change: { steps: changeProgramme(tenant, programme, values, now), audit: { subject: programmeId } },
    };
  },
});
