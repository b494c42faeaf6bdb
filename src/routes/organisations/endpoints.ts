import type { Endpoint } from "#routes/endpoint";
import { acceptStaffInvitationEndpoint } from "#routes/organisations/accept-staff-invitation";
import { cancelStaffInvitationEndpoint } from "#routes/organisations/cancel-staff-invitation";
import { changeStaffEndpoint } from "#routes/organisations/change-staff";
import { createOrganisationEndpoint } from "#routes/organisations/create-organisation";
import { deactivateSeatEndpoint } from "#routes/organisations/deactivate-seat";
import { editLegalNoticesEndpoint } from "#routes/organisations/edit-legal-notices";
import { editSettingsEndpoint } from "#routes/organisations/edit-settings";
import { inviteStaffEndpoint } from "#routes/organisations/invite-staff";
import { listStaffEndpoint } from "#routes/organisations/list-staff";
import { listStaffInvitationsEndpoint } from "#routes/organisations/list-staff-invitations";
import { lookAtStaffInvitationEndpoint } from "#routes/organisations/look-at-staff-invitation";
import { reactivateSeatEndpoint } from "#routes/organisations/reactivate-seat";
import { resendStaffInvitationEndpoint } from "#routes/organisations/resend-staff-invitation";
import { seeOrganisationEndpoint } from "#routes/organisations/see-organisation";
import { switchModuleEndpoint } from "#routes/organisations/switch-module";

export const organisationsEndpoints: readonly Endpoint[] = [
  acceptStaffInvitationEndpoint,
  cancelStaffInvitationEndpoint,
  changeStaffEndpoint,
  createOrganisationEndpoint,
  deactivateSeatEndpoint,
  editLegalNoticesEndpoint,
  editSettingsEndpoint,
  inviteStaffEndpoint,
  listStaffEndpoint,
  listStaffInvitationsEndpoint,
  lookAtStaffInvitationEndpoint,
  reactivateSeatEndpoint,
  resendStaffInvitationEndpoint,
  seeOrganisationEndpoint,
  switchModuleEndpoint,
];
