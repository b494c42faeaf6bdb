import { z } from "zod";

import type { DecisionVerb } from "#domain/dossiers/pending-decisions";
import { id } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action, type ActionContext } from "#actions/action";
import { applicantUrl } from "#actions/dossiers/mails";
import { pageFields, pageOf, pageSize, textAt, type Page } from "#actions/page";
import { brandOf } from "#actions/organisations/mails";
import { pendingAnywhere, pendingOf, type PendingRow } from "#db/dossiers/pending";
import { findProgramme } from "#db/programmes/queries";
import { one } from "#db/statement";
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
    rows: pendingOf(scope, input.programmeId, textAt(input), pageSize(input)),
  }),
  async run(context, input, { programme, rows }) {
    if (!programme) throw new Refusal("not_found");
    const list = `dossiers.list-pending-decisions:${context.organisation.id}`;
    const page = await pageOf(context, list, input, rows, ({ id: last }) => [last]);
    return { result: withMails(context, page) };
  },
});

/** The same in the whole organisation, call after call, or in the one that the filter names. */
export const listAllPendingDecisions = action({
  name: "dossiers.list-all-pending-decisions",
  requires: "dossiers.decide",
  access: "read_work",
  input: z.strictObject({
    filter: z.strictObject({ programme: id("prg").optional() }).default({}),
    ...pageFields,
  }),
  refuses: ["cursor_invalid"],
  reads: (scope, input) => {
    const { programme } = input.filter;
    const [programmeId, dossierId] = [textAt(input), textAt(input, 1)];
    const after =
      programmeId === undefined || dossierId === undefined ? undefined : { programmeId, dossierId };
    return {
      rows:
        programme === undefined
          ? pendingAnywhere(scope, after, pageSize(input))
          : pendingOf(scope, programme, dossierId, pageSize(input)),
    };
  },
  async run(context, input, { rows }) {
    const list = `dossiers.list-all-pending-decisions:${context.organisation.id}`;
    const page = await pageOf(context, list, input, rows, (row) => [row.programmeId, row.id]);
    return { result: withMails(context, page) };
  },
});

export type PreparedDecision = PendingRow & { mail: ReturnType<typeof mailOf> };

const withMails = (
  context: ActionContext,
  { data, nextCursor }: Page<PendingRow>,
): Page<PreparedDecision> => ({
  data: data.map((row) => ({ ...row, mail: mailOf(context, row) })),
  nextCursor,
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
