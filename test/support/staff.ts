import { env } from "cloudflare:workers";

import { newId } from "#platform/ids";
import { signedIn, type SignedIn } from "./people.ts";
import type { World } from "./world.ts";

/** A person who joined the team, written as accepting an invitation writes it. */
export async function staffMember(
  world: World,
  organisationId: string,
  role: "admin" | "manager",
  name?: string,
): Promise<SignedIn & { membershipId: string }> {
  const person = await signedIn(world, name);
  const now = world.clock.now;
  const membershipId = newId("mbr", now);
  await env.DB.prepare(
    "insert into memberships (organisation_id, id, person_id, staff_role, created_at, updated_at) values (?1, ?2, ?3, ?4, ?5, ?5)",
  )
    .bind(organisationId, membershipId, person.personId, role, now)
    .run();
  return { ...person, membershipId };
}
