import { z } from "zod";

import { id, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { findRevision } from "#db/forms/queries";
import { one } from "#db/statement";

export const seeRevision = action({
  name: "forms.see-revision",
  requires: "programmes.read",
  access: "read_work",
  input: z.strictObject({ programmeId: id("prg"), number: wholeNumber(1, 1e6) }),
  refuses: ["not_found"],
  reads: (scope, { programmeId, number }) => ({ revision: one(findRevision(scope, programmeId, number)) }),
  run(_context, _input, { revision }) {
    if (!revision) throw new Refusal("not_found");
    return { result: revision };
  },
});
