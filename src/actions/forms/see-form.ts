import { z } from "zod";

import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { formView } from "#actions/forms/form-view";
import { getProgramme } from "#actions/programmes/programme-view";
import { findForm } from "#db/forms/queries";
import { findProgramme } from "#db/programmes/queries";
import { one } from "#db/statement";

export const seeForm = action({
  name: "forms.see",
  requires: "programmes.read",
  access: "read_work",
  input: z.strictObject({ programmeId: id("prg") }),
  refuses: ["not_found"],
  reads: (scope, { programmeId }) => ({
    found: one(findProgramme(scope, programmeId)),
    form: one(findForm(scope, programmeId)),
  }),
  run({ now }, _input, { found, form }) {
    const programme = getProgramme(found, now);
    if (!form) throw new Refusal("not_found");
    return { result: formView(programme, form) };
  },
});
