import { z } from "zod";

import type { DecisionVerb } from "#domain/dossiers/pending-decisions";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { applicantUrl } from "#actions/dossiers/mails";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { brandOf } from "#actions/organisations/mails";
import { pendingOf, type PendingRow } from "#db/dossiers/pending";
import { findProgramme } from "#db/programmes/queries";
import { many, one } from "#db/statement";
import { renderMail } from "#mail/render";

/** The decisions prepared in a call, each with the mail that applying it would send, word for word. */
export const listPendingDecisions = action({
  name: "dossiers.list-pending-decisions",
  requires: "dossiers.decide",
  access: "read_work",
  input: z.strictObject({ programmeId: id("prg"), ...pageFields }),
  refuses: ["not_found", "cursor_invalid"],
  reads: (scope, input) => ({
    programme: one(findProgramme(scope, input.programmeId)),
    rows: many(pendingOf(scope, input.programmeId, textAt(input), pageSize(input))),
  }),
  async run(context, input, { programme, rows }) {
    if (!programme) throw new Refusal("not_found");
    const list = `dossiers.list-pending-decisions:${context.organisation.id}`;
    const page = await pageOf(context, list, input, rows, ({ id: last }) => [last]);
    return { result: { ...page, data: page.data.map((row) => ({ ...row, mail: mailOf(context, row) })) } };
  },
});

const stateOf: Readonly<Record<DecisionVerb, "accepted" | "refused" | "no_action">> = {
  accept: "accepted",
  refuse: "refused",
  close_without_action: "no_action",
};

function mailOf(context: ActionContext, row: PendingRow) {
  const { subject, text } = renderMail(
    {
      kind: "dossier-decided",
      brand: brandOf(context),
      applicantName: row.applicantName,
      programmeTitle: row.programmeTitle,
      number: row.number ?? "",
      decision: stateOf[row.verb],
      message: row.reason ?? "",
      url: applicantUrl(context, row.id),
    },
    row.locale,
  );
  return { to: row.recipient, locale: row.locale, subject, text };
}
