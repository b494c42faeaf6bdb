import { z } from "zod";

import { id } from "#domain/input";
import { say, type Locale } from "#domain/locale";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { newProgramme } from "#actions/programmes/new-programme";
import { getProgramme } from "#actions/programmes/programme-view";
import { findForm } from "#db/forms/queries";
import { findProgramme } from "#db/programmes/queries";
import { one } from "#db/statement";

/** A new draft with the same texts, settings and form being written: no date, no dossier. */
export const duplicateProgramme = action({
  name: "programmes.duplicate",
  requires: "programmes.edit",
  access: "write",
  input: z.strictObject({ programmeId: id("prg") }),
  refuses: ["not_found"],
  reads: (scope, { programmeId }) => ({
    found: one(findProgramme(scope, programmeId)),
    form: one(findForm(scope, programmeId)),
  }),
  run(context, _input, { found, form }) {
    const { id: copyOf, title, summary, description, ...programme } = getProgramme(found, context.now);
    if (!form) throw new Refusal("not_found");
    const { locale } = context.organisation.settings;
    const texts = { title: titleOfCopy(title, locale), summary, description };
    const { graceMinutes, reminders, retentionMonths, listed } = programme;
    const settings = { graceMinutes, reminders, retentionMonths, listed };
    return newProgramme(context, { ...texts, settings, definition: form.definition, copyOf });
  },
});

const copy = { fr: "Copie de {title}", en: "Copy of {title}" };
const titleOfCopy = (title: string, locale: Locale): string => say(copy, locale, { title }).slice(0, 200);
