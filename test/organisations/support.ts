import { env } from "cloudflare:workers";

import type { SignedIn } from "../support/people.ts";
import { staffMember } from "../support/staff.ts";
import type { World } from "../support/world.ts";

type StaffMember = {
  id: string;
  personId: string;
  name: string;
  role: string;
  accountManagement: boolean;
  deactivatedAt: string | null;
  version: number;
};

/** Somebody of the team, with or without *account management*. */
export async function withStaff(
  world: World,
  organisationId: string,
  role: "admin" | "manager",
  accountManagement = false,
) {
  const member = await staffMember(world, organisationId, role);
  await env.DB.prepare("update memberships set account_management = ?1 where id = ?2")
    .bind(accountManagement ? 1 : 0, member.membershipId)
    .run();
  return member;
}

export async function staffOf(by: SignedIn, path: string): Promise<StaffMember[]> {
  const { data } = await (await by.get(`${path}/staff?limit=100`)).json<{ data: StaffMember[] }>();
  return data;
}

/** How many lines the audit log of an organisation has, of one action and about one subject when they are named. */
export async function auditCount(organisationId: string, action?: string, subject?: string): Promise<number> {
  const row = await env.DB.prepare(
    "select count(*) as count from audit_entries where organisation_id = ?1 and (?2 is null or action = ?2) and (?3 is null or subject = ?3)",
  )
    .bind(organisationId, action ?? null, subject ?? null)
    .first<{ count: number }>();
  return row?.count ?? 0;
}

/** The token in the link of the last invitation mailed. */
export function invitationToken(world: World): string {
  const order = world.mails.findLast(({ mail }) => mail.kind === "staff-invitation");
  if (order?.mail.kind !== "staff-invitation") throw new Error("No invitation was mailed.");
  return new URL(order.mail.url).searchParams.get("token") ?? "";
}
