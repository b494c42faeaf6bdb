import { z } from "zod";

import { tagColours, tagKey, tagLimits } from "#domain/dossiers/tags";
import { shortText } from "#domain/input";
import { invalid, Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { tagsOf } from "#db/dossiers/notes";
import { tags } from "#db/dossiers/notes-schema";
import { many } from "#db/statement";

export const tagFields = { name: shortText(tagLimits.name, 1), colour: z.enum(tagColours) };

/** The same name, whatever its accents, is the same tag. */
export const nameTaken = () => invalid({ pointer: "/name", code: "not_unique" });

/** A tag that the whole team can put on dossiers. */
export const createTag = action({
  name: "dossiers.create-tag",
  requires: "dossiers.annotate",
  access: "write",
  input: z.strictObject(tagFields),
  refuses: ["too_many_tags"],
  reads: (scope) => ({ known: many(tagsOf(scope)) }),
  run({ tenant, now, newId }, { name, colour }, { known }) {
    if (known.length >= tagLimits.perOrganisation) throw new Refusal("too_many_tags");
    const tag = { id: newId("tag"), name, colour, version: 1 };
    return {
      result: tag,
      change: {
        steps: [tenant.insert(tags, { ...tag, nameKey: tagKey(name), createdAt: now })],
        conflicts: { "dossier_tags.name_key": nameTaken() },
        audit: { subject: tag.id },
      },
    };
  },
});
