import { eq } from "drizzle-orm";
import { z } from "zod";

import { id, shortText, wholeNumber } from "#domain/input";
import { partnerLimits } from "#domain/invitations/partner";
import { startingForm } from "#domain/invitations/starting-form";
import { defaultValidity, fileFieldIds } from "#domain/invitations/validity";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { forms } from "#db/forms/schema";
import { mustHaveChanged } from "#db/guards";
import { prequalificationForms } from "#db/invitations/prequalifications-schema";
import { allForms, askedForm } from "#db/invitations/form-queries";
import { many, one } from "#db/statement";
import { definitionOf, viewOf } from "#actions/invitations/form-view";

export const listForms = action({
  name: "invitations.list-forms",
  requires: "invitations.read",
  access: "read_other",
  input: z.strictObject({}),
  reads: (scope) => ({ found: many(allForms(scope)) }),
  run: (_context, _input, { found }) => ({ result: { data: found } }),
});

export const seeForm = action({
  name: "invitations.see-form",
  requires: "invitations.read",
  access: "read_other",
  input: z.strictObject({ formId: id("pqf") }),
  refuses: ["not_found"],
  reads: (scope, { formId }) => ({ row: one(askedForm(scope, formId)) }),
  run(_context, _input, { row }) {
    if (!row) throw new Refusal("not_found");
    return { result: viewOf(row) };
  },
});

/** A form of one empty step, answers that hold 24 months. */
export const createForm = action({
  name: "invitations.create-form",
  requires: "invitations.configure",
  access: "write",
  input: z.strictObject({ title: shortText(200, 1) }),
  refuses: ["conflict"],
  reads: (scope) => ({ found: many(allForms(scope)) }),
  run({ tenant, now, newId, organisation }, { title }, { found }) {
    if (found.length >= partnerLimits.forms) throw new Refusal("conflict");
    const [formId, innerId] = [newId("pqf"), newId("frm")];
    const definition = startingForm(newId, organisation.settings.locale);
    const row = {
      title,
      formId: innerId,
      validityMonths: defaultValidity.months,
      documentValidity: {},
      createdAt: now,
      updatedAt: now,
    };
    return {
      result: { id: formId, title },
      change: {
        steps: [
          tenant.insert(forms, { id: innerId, definition, createdAt: now, updatedAt: now }),
          tenant.insert(prequalificationForms, { id: formId, ...row }),
        ],
        audit: { subject: formId },
      },
    };
  },
});

/** Title, how long answers and documents hold, archived or not; what is not given stays. */
export const editForm = action({
  name: "invitations.edit-form",
  requires: "invitations.configure",
  access: "write",
  input: z.strictObject({
    formId: id("pqf"),
    version: wholeNumber(1, 1e9),
    title: shortText(200, 1).optional(),
    validityMonths: z.int().min(1).max(120).optional(),
    documentValidity: z.record(z.string().max(44), z.int().min(1).max(120)).optional(),
    archived: z.boolean().optional(),
  }),
  refuses: ["not_found", "stale_version"],
  reads: (scope, { formId }) => ({ row: one(askedForm(scope, formId)) }),
  run({ tenant, now }, { formId, version, archived, ...edits }, { row }) {
    if (!row) throw new Refusal("not_found");
    const known = new Set(fileFieldIds(definitionOf(row)));
    const stray = Object.keys(edits.documentValidity ?? {}).find((fieldId) => !known.has(fieldId));
    if (stray !== undefined)
      throw invalid({ pointer: `/documentValidity/${stray}`, code: "unknown_reference" });
    const archivedAt = archived === undefined ? row.archivedAt : archived ? (row.archivedAt ?? now) : null;
    const values = {
      title: edits.title ?? row.title,
      validityMonths: edits.validityMonths ?? row.validityMonths,
      documentValidity: edits.documentValidity ?? row.documentValidity,
      archivedAt,
      version: version + 1,
    };
    return {
      result: viewOf({ ...row, ...values }),
      change: {
        steps: [
          tenant.update(
            prequalificationForms,
            { ...values, updatedAt: now },
            eq(prequalificationForms.id, formId),
            eq(prequalificationForms.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: formId },
      },
    };
  },
});
