import type { Endpoint } from "#routes/endpoint";
import { acceptStaffInvitationEndpoint } from "#routes/organisations/accept-staff-invitation";
import { acceptTransferEndpoint } from "#routes/organisations/accept-transfer";
import { cancelStaffInvitationEndpoint } from "#routes/organisations/cancel-staff-invitation";
import { cancelTransferEndpoint } from "#routes/organisations/cancel-transfer";
import { changeStaffEndpoint } from "#routes/organisations/change-staff";
import { createOrganisationEndpoint } from "#routes/organisations/create-organisation";
import { deactivateAccountEndpoint } from "#routes/organisations/deactivate-account";
import { downloadAccountExportEndpoint } from "#routes/organisations/download-account-export";
import { cancelAccountExportEndpoint } from "#routes/organisations/cancel-account-export";
import { exportAccountEndpoint } from "#routes/organisations/export-account";
import { listAccountExportsEndpoint } from "#routes/organisations/list-account-exports";
import { replayErasuresEndpoint } from "#routes/organisations/replay-erasures";
import { revokeDeactivationEndpoint } from "#routes/organisations/revoke-deactivation";
import { seeLossesEndpoint } from "#routes/organisations/see-losses";
import { deactivateSeatEndpoint } from "#routes/organisations/deactivate-seat";
import { editLegalNoticesEndpoint } from "#routes/organisations/edit-legal-notices";
import { editSettingsEndpoint } from "#routes/organisations/edit-settings";
import { inviteStaffEndpoint } from "#routes/organisations/invite-staff";
import { listAuditEndpoint } from "#routes/organisations/list-audit";
import { listForOperatorEndpoint } from "#routes/organisations/list-for-operator";
import { listStaffInvitationsEndpoint } from "#routes/organisations/list-staff-invitations";
import { listStaffEndpoint } from "#routes/organisations/list-staff";
import {
  announceLogoEndpoint,
  receiveLogoEndpoint,
  removeLogoEndpoint,
  seeLogoEndpoint,
} from "#routes/organisations/logo";
import { lookAtStaffInvitationEndpoint } from "#routes/organisations/look-at-staff-invitation";
import { offerTransferEndpoint } from "#routes/organisations/offer-transfer";
import { previewVatEndpoint } from "#routes/organisations/preview-vat";
import { reactivateSeatEndpoint } from "#routes/organisations/reactivate-seat";
import { resendStaffInvitationEndpoint } from "#routes/organisations/resend-staff-invitation";
import { seeAccessTableEndpoint } from "#routes/organisations/see-access-table";
import { seeOrganisationEndpoint } from "#routes/organisations/see-organisation";
import { seeTransferEndpoint } from "#routes/organisations/see-transfer";
import { switchModuleEndpoint } from "#routes/organisations/switch-module";
import { changeViewEndpoint } from "#routes/organisations/change-view";
import { listViewColumnsEndpoint } from "#routes/organisations/list-view-columns";
import { listViewsEndpoint } from "#routes/organisations/list-views";
import { removeViewEndpoint } from "#routes/organisations/remove-view";
import { saveViewEndpoint } from "#routes/organisations/save-view";
import { verifyAuditEndpoint } from "#routes/organisations/verify-audit";

export const organisationsEndpoints: readonly Endpoint[] = [
  acceptStaffInvitationEndpoint,
  acceptTransferEndpoint,
  announceLogoEndpoint,
  cancelStaffInvitationEndpoint,
  cancelTransferEndpoint,
  changeStaffEndpoint,
  createOrganisationEndpoint,
  deactivateAccountEndpoint,
  downloadAccountExportEndpoint,
  exportAccountEndpoint,
  cancelAccountExportEndpoint,
  listAccountExportsEndpoint,
  replayErasuresEndpoint,
  revokeDeactivationEndpoint,
  seeLossesEndpoint,
  deactivateSeatEndpoint,
  editLegalNoticesEndpoint,
  editSettingsEndpoint,
  inviteStaffEndpoint,
  listAuditEndpoint,
  listForOperatorEndpoint,
  listStaffInvitationsEndpoint,
  listStaffEndpoint,
  lookAtStaffInvitationEndpoint,
  offerTransferEndpoint,
  previewVatEndpoint,
  reactivateSeatEndpoint,
  receiveLogoEndpoint,
  removeLogoEndpoint,
  resendStaffInvitationEndpoint,
  seeAccessTableEndpoint,
  seeLogoEndpoint,
  seeOrganisationEndpoint,
  seeTransferEndpoint,
  switchModuleEndpoint,
  listViewsEndpoint,
  listViewColumnsEndpoint,
  saveViewEndpoint,
  changeViewEndpoint,
  removeViewEndpoint,
  verifyAuditEndpoint,
];
