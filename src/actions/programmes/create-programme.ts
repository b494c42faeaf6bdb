import { z } from "zod";

import { isStarter, starters } from "#domain/forms/starters";
import { templateIdSchema } from "#domain/forms/templates";
import { shortText } from "#domain/input";
import { startingForm } from "#domain/programmes/starting-form";
import { invalid } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { newProgramme } from "#actions/programmes/new-programme";
import { templateById } from "#db/forms/templates";
import { one } from "#db/statement";

/** A programme starts as a draft, with the form of a template, or one empty step and the final submission. */
export const createProgramme = action({
  name: "programmes.create",
  requires: "programmes.edit",
  access: "write",
  input: z.strictObject({ title: shortText(200, 1), templateId: templateIdSchema.optional() }),
  reads: (scope, { templateId }) => ({ kept: one(templateById(scope, templateId ?? "")) }),
  run(context, { title, templateId }, { kept }) {
    const definition = definitionFrom(context, templateId, kept);
    return newProgramme(context, { title, summary: "", description: "", definition });
  },
});

type Kept = Awaited<ReturnType<typeof templateById>>[number] | undefined;

function definitionFrom({ newId, organisation }: ActionContext, templateId: string | undefined, kept: Kept) {
  const { locale } = organisation.settings;
  if (templateId === undefined) return startingForm(newId, locale);
  if (isStarter(templateId)) return starters[templateId].definition(locale);
  if (!kept) throw invalid({ pointer: "/templateId", code: "unknown_reference" });
  return kept.definition;
}
