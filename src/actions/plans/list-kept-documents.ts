import { z } from "zod";

import { id, shortText } from "#domain/input";
import { publicAction } from "#actions/action";
import { numberAt, pageFields, pageOf, pageSize, textAt, type PageInput } from "#actions/page";
import { documentsAfter } from "#db/integrations/operator";
import { many } from "#db/statement";

/**
 * Accounting documents of an organisation, or of whoever bears a name, newest first: those of an account that was destroyed
 * are shown nowhere else. For whoever runs the platform.
 */
export const listKeptDocuments = publicAction({
  name: "plans.list-kept-documents",
  by: "operator",
  input: z.strictObject({
    ...pageFields,
    organisationId: id("org").optional(),
    buyer: shortText(120).optional(),
  }),
  refuses: ["cursor_invalid"],
  reads: ({ db }, input) => ({
    found: many(documentsAfter(db, input, positionOf(input), pageSize(input))),
  }),
  async run(context, input, { found }) {
    return {
      result: await pageOf(context, "plans.list-kept-documents", input, found, (one) => [
        one.issuedAt,
        one.id,
      ]),
    };
  },
});

function positionOf(input: PageInput) {
  const [issuedAt, documentId] = [numberAt(input), textAt(input, 1)];
  return issuedAt === undefined || documentId === undefined ? undefined : { issuedAt, id: documentId };
}
