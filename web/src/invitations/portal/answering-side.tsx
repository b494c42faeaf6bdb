import { createContext, useContext } from "react";

import { bodyOf } from "#api/client";
import {
  invitationsAnnounceDocument,
  invitationsAnnounceDocumentOnBehalf,
  type InvitationsAnnounceDocumentData,
  invitationsConfirmAnswers,
  invitationsConfirmAnswersOnBehalf,
  invitationsRemoveDocument,
  invitationsRemoveDocumentOnBehalf,
  invitationsSaveAnswer,
  invitationsSaveAnswerOnBehalf,
  invitationsSubmit,
  invitationsSubmitOnBehalf,
} from "#api/generated";
import { documentUrl, ownDocumentUrl, ownQuery, prequalificationQuery } from "#invitations/queries";

type Asking = Pick<InvitationsAnnounceDocumentData, "path" | "body"> & { signal: AbortSignal };

/** Who answers: a respondent of the partner, or staff for a partner that cannot. The same acts, by two doors. */
export const partnerSide = {
  query: ownQuery,
  documentUrl: ownDocumentUrl,
  save: invitationsSaveAnswer,
  confirm: invitationsConfirmAnswers,
  announce: (asking: Asking) => bodyOf(invitationsAnnounceDocument(asking)),
  remove: invitationsRemoveDocument,
  submit: invitationsSubmit,
  reuses: true,
};

export const staffSide = {
  query: prequalificationQuery,
  documentUrl,
  save: invitationsSaveAnswerOnBehalf,
  confirm: invitationsConfirmAnswersOnBehalf,
  announce: (asking: Asking) => bodyOf(invitationsAnnounceDocumentOnBehalf(asking)),
  remove: invitationsRemoveDocumentOnBehalf,
  submit: invitationsSubmitOnBehalf,
  reuses: false,
};

export type AnsweringSide = typeof partnerSide | typeof staffSide;

const Side = createContext<AnsweringSide>(partnerSide);
export const AnsweringSideProvider = Side.Provider;
export const useAnsweringSide = () => useContext(Side);
