import type { Endpoint } from "#routes/endpoint";
import { createMemberEndpoint } from "#routes/members/create-member";
import { listMembersEndpoint } from "#routes/members/list-members";
import { seeMemberEndpoint } from "#routes/members/see-member";
import { editMemberEndpoint } from "#routes/members/edit-member";
import { moveMemberEndpoint } from "#routes/members/move-member";
import { eraseMemberEndpoint } from "#routes/members/erase-member";
import { sendLinkEndpoint } from "#routes/members/send-link";
import { lookAtLinkEndpoint } from "#routes/members/look-at-link";
import { openAccountEndpoint } from "#routes/members/open-account";
import { registerMemberEndpoint } from "#routes/members/register";
import { seeOwnMemberEndpoint } from "#routes/members/see-own";
import { editOwnMemberEndpoint } from "#routes/members/edit-own";
import { listApprovalsEndpoint } from "#routes/members/list-approvals";
import { decideApprovalsEndpoint } from "#routes/members/decide-approvals";
import { reconsiderMemberEndpoint } from "#routes/members/reconsider-member";
import { recordDuesEndpoint } from "#routes/members/record-dues";
import { createSeasonEndpoint } from "#routes/members/create-season";
import { listSeasonsEndpoint } from "#routes/members/list-seasons";
import { changeSeasonEndpoint } from "#routes/members/change-season";
import { exportMembersEndpoint } from "#routes/members/export-members";
import { diagnoseMemberEndpoint } from "#routes/members/diagnose-member";

export const membersEndpoints: readonly Endpoint[] = [
  createMemberEndpoint,
  listMembersEndpoint,
  seeMemberEndpoint,
  editMemberEndpoint,
  moveMemberEndpoint,
  eraseMemberEndpoint,
  sendLinkEndpoint,
  lookAtLinkEndpoint,
  openAccountEndpoint,
  registerMemberEndpoint,
  seeOwnMemberEndpoint,
  editOwnMemberEndpoint,
  listApprovalsEndpoint,
  decideApprovalsEndpoint,
  reconsiderMemberEndpoint,
  recordDuesEndpoint,
  createSeasonEndpoint,
  listSeasonsEndpoint,
  changeSeasonEndpoint,
  exportMembersEndpoint,
  diagnoseMemberEndpoint,
];
