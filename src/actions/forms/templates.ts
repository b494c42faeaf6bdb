import { eq } from "drizzle-orm";
import { z } from "zod";

import { isStarter, starterIds, starters } from "#domain/forms/starters";
import { templateIdSchema, templateLimit } from "#domain/forms/templates";
import { id, longText, shortText } from "#domain/input";
import { say } from "#domain/locale";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { actorId } from "#actions/actor";
import { formTemplates } from "#db/forms/schema";
import { findForm } from "#db/forms/queries";
import { templateById, templatesOf } from "#db/forms/templates";
import { mustHaveChanged } from "#db/guards";
import { many, one } from "#db/statement";

/** What a programme can start from: the forms that the organisation keeps, then those that the platform offers. */
export const listTemplates = action({
  name: "forms.list-templates",
  requires: "programmes.read",
  access: "read_work",
  input: z.strictObject({}),
  reads: (scope) => ({ kept: many(templatesOf(scope)) }),
  run({ organisation }, _input, { kept }) {
    const { locale } = organisation.settings;
    const offered = starterIds.map((starter) => ({
      id: starter,
      name: say(starters[starter].name, locale),
      description: say(starters[starter].description, locale),
      createdAt: null,
      createdBy: null,
    }));
    return { result: [...kept, ...offered] };
  },
});

export const seeTemplate = action({
  name: "forms.see-template",
  requires: "programmes.read",
  access: "read_work",
  input: z.strictObject({ templateId: templateIdSchema }),
  refuses: ["not_found"],
  reads: (scope, { templateId }) => ({ kept: one(templateById(scope, templateId)) }),
  run({ organisation }, { templateId }, { kept }) {
    const { locale } = organisation.settings;
    if (isStarter(templateId)) {
      const { name, definition } = starters[templateId];
      return { result: { id: templateId, name: say(name, locale), definition: definition(locale) } };
    }
    if (!kept) throw new Refusal("not_found");
    return { result: { id: kept.id, name: kept.name, definition: kept.definition } };
  },
});

/** Keeps the form of a programme, as it is written now, to start others from. */
export const saveTemplate = action({
  name: "forms.save-template",
  requires: "programmes.edit",
  access: "write",
  input: z.strictObject({
    programmeId: id("prg"),
    name: shortText(120, 1),
    description: longText(500).default(""),
  }),
  refuses: ["not_found", "too_many_templates"],
  reads: (scope, { programmeId }) => ({
    form: one(findForm(scope, programmeId)),
    kept: many(templatesOf(scope)),
  }),
  run({ tenant, actor, now, newId }, { programmeId, name, description }, { form, kept }) {
    if (!form) throw new Refusal("not_found");
    if (kept.length >= templateLimit) throw new Refusal("too_many_templates");
    const template = { id: newId("tpl"), name, description, createdAt: now };
    const createdBy = actorId(actor) ?? "system";
    return {
      result: { ...template, createdBy: actor.kind === "person" ? actor.person.name : null },
      change: {
        steps: [tenant.insert(formTemplates, { ...template, definition: form.definition, createdBy })],
        audit: { subject: template.id, details: { programmeId } },
      },
    };
  },
});

/** What was started from it stays as it is. */
export const removeTemplate = action({
  name: "forms.remove-template",
  requires: "programmes.edit",
  access: "write",
  input: z.strictObject({ templateId: id("tpl") }),
  refuses: ["not_found"],
  reads: () => ({}),
  run: ({ tenant }, { templateId }) => ({
    result: { id: templateId },
    change: {
      steps: [tenant.remove(formTemplates, eq(formTemplates.id, templateId)), mustHaveChanged("not_found")],
      audit: { subject: templateId },
    },
  }),
});
