import { z } from "zod";

import { id, longText } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import { fillingOf } from "#actions/dossiers/filling";
import { endsCorrection, planDecision } from "#actions/dossiers/decide-dossier";
import { applicantUrl } from "#actions/dossiers/mails";
import { brandOf } from "#actions/organisations/mails";
import { applicantOf, around, dossierById } from "#db/dossiers/queries";
import { one } from "#db/statement";
import type { Mail } from "#mail/mails";
import { renderMail } from "#mail/render";

const previewed = [
  "take_under_review",
  "accept",
  "refuse",
  "close_without_action",
  "request_correction",
  "validate_step",
  "reject_step",
  "reopen",
] as const;
type Previewed = (typeof previewed)[number];

/** The mail that a decision would send, written as it would be sent: to whom, in which language, word for word. */
export const previewDecision = action({
  name: "dossiers.preview-decision",
  requires: "dossiers.decide",
  access: "write",
  input: z.strictObject({
    dossierId: id("dos"),
    verb: z.enum(previewed),
    message: longText(5000).optional(),
  }),
  refuses: ["not_found", "dossier_state_forbids", "dossier_verb_not_yours"],
  reads: (scope, { dossierId }) => ({
    dossier: one(dossierById(scope, dossierId)),
    applicant: one(applicantOf(scope, dossierId)),
    ...around(scope, dossierId),
  }),
  run(context, { verb, message = "" }, { dossier, applicant, ...read }) {
    const filling = fillingOf(dossier, read, "staff");
    if (!applicant || filling.dossier.state === "draft") throw new Refusal("not_found");
    planDecision({ now: context.now, staffId: "" }, filling, verb, message || "…");
    if (verb === "take_under_review" && !endsCorrection(filling, verb))
      throw new Refusal("dossier_state_forbids");
    const base = {
      brand: brandOf(context),
      applicantName: filling.dossier.applicantName,
      programmeTitle: filling.programme.title,
      number: filling.dossier.number ?? "",
      message,
      url: applicantUrl(context, filling.dossier.id),
    };
    const stepTitle =
      filling.definition.steps.find((step) => step.id === filling.standing.stepId)?.title ?? "";
    const mail = renderMail(mailOf(verb, base, stepTitle), applicant.locale);
    return { result: { to: applicant.email, locale: applicant.locale, ...mail } };
  },
});

type Base = {
  brand: Mail["brand"];
  applicantName: string;
  programmeTitle: string;
  number: string;
  message: string;
  url: string;
};

function mailOf(verb: Previewed, base: Base, stepTitle: string): Mail {
  switch (verb) {
    case "request_correction":
      return { kind: "dossier-correction-requested", ...base };
    case "take_under_review":
      return { kind: "dossier-correction-ended", ...base };
    case "validate_step":
      return { kind: "dossier-step-validated", ...base, stepTitle };
    case "reopen":
      return { kind: "dossier-reopened", ...base };
    case "accept":
      return { kind: "dossier-decided", ...base, decision: "accepted" };
    case "close_without_action":
      return { kind: "dossier-decided", ...base, decision: "no_action" };
    default:
      return { kind: "dossier-decided", ...base, decision: "refused" };
  }
}
