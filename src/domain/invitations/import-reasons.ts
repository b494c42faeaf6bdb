import { invitationsRefusals } from "#domain/invitations/refusals";

/** Why a partner of a file is not asked: the same sentences as when it is invited by hand. */
export const invitationImportReasons = {
  already_invited_partner: invitationsRefusals.already_invited_partner.detail,
  prequalification_in_review: invitationsRefusals.prequalification_in_review.detail,
  prequalification_refused: invitationsRefusals.prequalification_refused.detail,
  prequalification_valid: invitationsRefusals.prequalification_valid.detail,
};
