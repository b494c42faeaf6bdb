import { eq } from "drizzle-orm";
import { z } from "zod";

import { tagKey } from "#domain/dossiers/tags";
import { id, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { nameTaken, tagFields } from "#actions/dossiers/create-tag";
import { tagById } from "#db/dossiers/notes";
import { tags } from "#db/dossiers/notes-schema";
import { mustHaveChanged } from "#db/guards";
import { one } from "#db/statement";

const input = { tagId: id("tag"), version: wholeNumber(1, 1e9) };

/** Renames or recolours a tag, wherever it is. */
export const editTag = action({
  name: "dossiers.edit-tag",
  requires: "dossiers.annotate",
  access: "write",
  input: z.strictObject({ ...input, ...tagFields }),
  refuses: ["not_found", "stale_version"],
  reads: (scope, { tagId }) => ({ tag: one(tagById(scope, tagId)) }),
  run({ tenant }, { tagId, version, name, colour }, { tag }) {
    if (!tag) throw new Refusal("not_found");
    const values = { name, colour, version: version + 1 };
    return {
      result: { ...tag, ...values },
      change: {
        steps: [
          tenant.update(
            tags,
            { ...values, nameKey: tagKey(name) },
            eq(tags.id, tagId),
            eq(tags.version, version),
          ),
          mustHaveChanged("stale_version"),
        ],
        conflicts: { "dossier_tags.name_key": nameTaken() },
        audit: { subject: tagId },
      },
    };
  },
});

/** Removes a tag: it is no longer shown on any dossier. */
export const removeTag = action({
  name: "dossiers.remove-tag",
  requires: "dossiers.annotate",
  access: "write",
  input: z.strictObject(input),
  refuses: ["not_found", "stale_version"],
  reads: (scope, { tagId }) => ({ tag: one(tagById(scope, tagId)) }),
  run({ tenant, now }, { tagId, version }, { tag }) {
    if (!tag) throw new Refusal("not_found");
    const values = { removedAt: now, version: version + 1 };
    return {
      result: { id: tagId },
      change: {
        steps: [
          tenant.update(tags, values, eq(tags.id, tagId), eq(tags.version, version)),
          mustHaveChanged("stale_version"),
        ],
        audit: { subject: tagId },
      },
    };
  },
});
