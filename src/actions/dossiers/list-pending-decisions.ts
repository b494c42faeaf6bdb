import { z } from "zod";

import type { DecisionVerb } from "#domain/dossiers/pending-decisions";
import { id } from "#domain/input";
import { action, type ActionContext } from "#actions/action";
import { applicantUrl } from "#actions/dossiers/mails";
import { pageFields, pageOf, pageSize, textAt } from "#actions/page";
import { brandOf } from "#actions/organisations/mails";
import { pendingDecisions, type PendingRow } from "#db/dossiers/pending";
import { renderMail } from "#mail/render";

/** The decisions prepared, programme after programme, each with the mail that applying it would send, word for word. */
export const listPendingDecisions = action({
  name: "dossiers.list-pending-decisions",
  requires: "dossiers.decide",
  access: "read_work",
  input: z.strictObject({
    filter: z.strictObject({ programme: id("prg").optional() }).default({}),
    ...pageFields,
  }),
  refuses: ["cursor_invalid"],
  reads: (scope, input) => ({
    rows: pendingDecisions(
      scope,
      input.filter.programme,
      { programmeId: textAt(input), dossierId: textAt(input, 1) },
      pageSize(input),
    ),
  }),
  async run(context, input, { rows }) {
    const list = `dossiers.list-pending-decisions:${context.organisation.id}`;
    const page = await pageOf(context, list, input, rows, (row) => [row.programmeId, row.id]);
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
