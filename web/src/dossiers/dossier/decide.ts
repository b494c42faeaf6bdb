import { bodyOf } from "#api/client";
import {
  dossiersAccept,
  dossiersClose,
  dossiersRefuse,
  dossiersRejectStep,
  dossiersReopen,
  dossiersRequestCorrection,
  dossiersTakeUnderReview,
  dossiersValidateStep,
} from "#api/generated";
import type { DecisionVerb, Dossier } from "#dossiers/types";

const operations = {
  take_under_review: dossiersTakeUnderReview,
  request_correction: dossiersRequestCorrection,
  validate_step: dossiersValidateStep,
  reject_step: dossiersRejectStep,
  accept: dossiersAccept,
  refuse: dossiersRefuse,
  close_without_action: dossiersClose,
  reopen: dossiersReopen,
} as const satisfies Record<DecisionVerb, unknown>;

/** The decisions that a mail tells the applicant; being read is not one, unless a correction was waited for. */
export const isTold = ({ state }: Pick<Dossier, "state">, verb: DecisionVerb): boolean =>
  verb !== "take_under_review" || state === "correction_requested";

/** The person is told why, in words. */
export const needsWords = (verb: DecisionVerb): boolean =>
  verb === "refuse" || verb === "reject_step" || verb === "request_correction";

export const decide = (slug: string, dossierId: string, verb: DecisionVerb, message: string) =>
  bodyOf(
    operations[verb]({
      path: { organisation: slug, dossierId },
      body: message.trim() === "" ? {} : { message },
    }),
  );
