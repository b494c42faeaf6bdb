import { z } from "zod";

import { shortText } from "#domain/input";
import { startingForm } from "#domain/programmes/starting-form";
import { action, noReads } from "#actions/action";
import { newProgramme } from "#actions/programmes/new-programme";

/** A programme starts as a draft, with a form of one empty step and the final submission. */
export const createProgramme = action({
  name: "programmes.create",
  requires: "programmes.edit",
  access: "write",
  input: z.strictObject({ title: shortText(200, 1) }),
  reads: noReads,
  run(context, { title }) {
    const definition = startingForm(context.newId, context.organisation.settings.locale);
    return newProgramme(context, { title, summary: "", description: "", definition });
  },
});
