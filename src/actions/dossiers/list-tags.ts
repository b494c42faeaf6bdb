import { z } from "zod";

import { action } from "#actions/action";
import { tagsOf } from "#db/dossiers/notes";
import { many } from "#db/statement";

/** The tags of the organisation, by name: a hundred at most. */
export const listTags = action({
  name: "dossiers.list-tags",
  requires: "dossiers.read",
  access: "read_work",
  input: z.strictObject({}),
  reads: (scope) => ({ tags: many(tagsOf(scope)) }),
  run: (_context, _input, { tags }) => ({ result: tags }),
});
