import { eq } from "drizzle-orm";
import { z } from "zod";

import { id, longText, shortText, wholeNumber } from "#domain/input";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { mustHaveChanged } from "#db/guards";
import { typeById, typesOf } from "#db/trainings/queries";
import { trainingTypes } from "#db/trainings/schema";
import { many, one } from "#db/statement";

const fields = { name: shortText(120, 1), description: longText(5000).default("") };
const taken = { "training_types.name": invalid({ pointer: "/name", code: "not_unique" }) };

/** A kind of training: somebody has one live registration per type. */
export const createTrainingType = action({
  name: "trainings.create-type",
  requires: "trainings.edit",
  access: "write",
  input: z.strictObject(fields),
  reads: () => ({}),
  run({ tenant, now, newId }, asked) {
    const type = { id: newId("tty"), ...asked, createdAt: now };
    return {
      result: { ...type, archivedAt: null, version: 1 },
      change: { steps: [tenant.insert(trainingTypes, type)], audit: { subject: type.id }, conflicts: taken },
    };
  },
});

export const editTrainingType = action({
  name: "trainings.edit-type",
  requires: "trainings.edit",
  access: "write",
  input: z.strictObject({
    typeId: id("tty"),
    version: wholeNumber(1, 1e9),
    archived: z.boolean().default(false),
    ...fields,
  }),
  refuses: ["not_found", "stale_version"],
  reads: (scope, { typeId }) => ({ type: one(typeById(scope, typeId)) }),
  run({ tenant, now }, { typeId, version, archived, ...asked }, { type }) {
    if (!type) throw new Refusal("not_found");
    const values = { ...asked, archivedAt: archived ? (type.archivedAt ?? now) : null, version: version + 1 };
    return {
      result: { ...type, ...values },
      change: {
        steps: [
          tenant.update(
            trainingTypes,
            values,
            eq(trainingTypes.id, typeId),
            eq(trainingTypes.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: typeId },
        conflicts: taken,
      },
    };
  },
});

export const listTrainingTypes = action({
  name: "trainings.list-types",
  requires: "trainings.read",
  access: "read_other",
  input: z.strictObject({}),
  reads: (scope) => ({ types: many(typesOf(scope)) }),
  run: (_context, _input, { types }) => ({ result: types }),
});
