import { z } from "zod";

import { id } from "#domain/input";
import { action } from "#actions/action";
import { getProgramme, viewOf } from "#actions/programmes/programme-view";
import { findProgramme } from "#db/programmes/queries";
import { one } from "#db/statement";

export const seeProgramme = action({
  name: "programmes.see",
  requires: "programmes.read",
  access: "read_work",
  input: z.strictObject({ programmeId: id("prg") }),
  refuses: ["not_found"],
  reads: (scope, { programmeId }) => ({ found: one(findProgramme(scope, programmeId)) }),
  run: ({ now }, _input, { found }) => ({ result: viewOf(getProgramme(found, now), now) }),
});
