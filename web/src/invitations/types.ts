import type {
  OwnPrequalification,
  PartnerInvitations,
  Prequalification,
  PrequalificationForm,
} from "#api/generated";

export type InvitationRow = PartnerInvitations["data"][number];
export type Own = OwnPrequalification;
export type Reviewed = Prequalification;
export type PanelForm = PrequalificationForm;

export const statuses = [
  "to_complete",
  "completed",
  "expired",
] as const satisfies readonly InvitationRow["status"][];
export type State = InvitationRow["state"];

/** A SIREN as people read it. */
export const sirenText = (localId: string): string => localId.replaceAll(/(\d{3})(?=\d)/g, "$1 ");
