import { bodyOf } from "#api/client";
import {
  dossiersAccept,
  dossiersClose,
  dossiersRefuse,
  dossiersReopen,
  dossiersTakeUnderReview,
} from "#api/generated";
import type { DecisionVerb } from "#dossiers/types";

const operations = {
  take_under_review: dossiersTakeUnderReview,
  accept: dossiersAccept,
  refuse: dossiersRefuse,
  close_without_action: dossiersClose,
  reopen: dossiersReopen,
} as const satisfies Record<DecisionVerb, unknown>;

/** The decisions that a mail tells the applicant. */
export const isTold = (verb: DecisionVerb): verb is "accept" | "refuse" | "close_without_action" =>
  verb === "accept" || verb === "refuse" || verb === "close_without_action";

export const decide = (slug: string, dossierId: string, verb: DecisionVerb, message: string) =>
  bodyOf(
    operations[verb]({
      path: { organisation: slug, dossierId },
      body: message.trim() === "" ? {} : { message },
    }),
  );
