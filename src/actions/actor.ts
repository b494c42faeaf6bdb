import type { Permission, StaffRole } from "#domain/permissions";
import type { ProvenPerson, ProvenSession } from "#db/proof";

/** Who asks, once proved. */
export type Actor = PersonActor | ApiKeyActor | SystemActor | OperatorActor | VisitorActor;
export type ActorKind = Actor["kind"];
/** What an action for a kind receives: one for visitors is for anyone, signed in or not. */
export type ActorOf<K extends ActorKind> = K extends "visitor" ? Actor : Extract<Actor, { kind: K }>;

export type PersonActor = {
  kind: "person";
  person: ProvenPerson;
  session: ProvenSession;
  membership: { id: string; staffRole: StaffRole | null; accountManagement: boolean } | null;
};
export type ApiKeyActor = { kind: "api_key"; id: string; scopes: readonly Permission[] };
/** The clock, a queue or the payment provider: `outboxId` is the message being performed. */
export type SystemActor = { kind: "system"; outboxId: string | null };
/** Whoever runs the platform, with the operator key: no organisation is theirs. */
export type OperatorActor = { kind: "operator" };
export type VisitorActor = { kind: "visitor" };

/** The id that the audit log keeps. */
export function actorId(actor: Actor): string | null {
  if (actor.kind === "person") return actor.person.id;
  return actor.kind === "api_key" ? actor.id : null;
}
