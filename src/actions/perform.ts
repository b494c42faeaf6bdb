import type { z } from "zod";

import { accessOf, opensToKeys, refusalOf, type AccessClass } from "#domain/access";
import { classicPlanInForce, stateOf } from "#domain/plans/entitlement";
import { parseInput } from "#domain/input";
import { moduleRefusal } from "#domain/organisations/modules";
import { holds, type Holder, type Permission } from "#domain/permissions";
import { Refusal } from "#domain/refusals";
import { commit, type Change, type Committed } from "#db/commit";
import {
  openTenant,
  proofStatement,
  readProof,
  type Credentials,
  type Proof,
  type ProvenOrganisation,
} from "#db/proof";
import { openDatabase, readTogether, type Readings } from "#db/statement";
import { actorId, type Actor, type ActorKind, type ActorOf } from "#actions/actor";
export type { Credentials } from "#db/proof";
import type { Action, ActionContext, Outcome, PublicAction, UnitOfWork } from "#actions/action";
import { findReplay, idempotencyOf, replayStatement } from "#actions/idempotency";
import { holdersOf, isPermitted } from "#actions/holdings";
import { keepAwake } from "#actions/keep-awake";
import { personOf, ReadScope, tokenOf } from "#actions/read-scope";
import { stillEntitled } from "#actions/still-entitled";

/** What a door hands to the gate: the unit of work, who claims to ask, and where. */
export type Call = UnitOfWork & {
  credentials: Credentials;
  idempotencyKey?: string;
  /** Work that may outlive the answer (waitUntil). */
  background: (work: Promise<unknown>) => void;
  relay: (committed: Committed) => Promise<void>;
};

export type Performed<O> = { result: O; actor: Actor; replayed: boolean };

/** The only gate of an organisation: authenticate, access, permission, parse, run, commit. */
export async function perform<Name extends string, I extends z.ZodType, R extends Readings, O>(
  action: Action<Name, I, R, O>,
  call: Call,
  organisationReference: string,
  rawInput: unknown,
): Promise<Performed<O>> {
  const once = deciding();
  for (let attempt = 1; ; attempt++) {
    try {
      return await performOnce(action, { ...call, once }, organisationReference, rawInput);
    } catch (error) {
      const lost = error instanceof Refusal && error.code === action.retriedOn;
      if (!lost || attempt === mostAttempts) throw error;
    }
  }
}

/** The payment provider tells of one purchase in several events, each of which may be read while we write. */
const mostAttempts = 5;

/** One decision per call, however often it is run: the caller asks for it in one place. */
function deciding(): ActionContext["once"] {
  let made: { decision: unknown } | undefined;
  return <T>(decide: () => T) => (made ??= { decision: decide() }).decision as T;
}

async function performOnce<Name extends string, I extends z.ZodType, R extends Readings, O>(
  action: Action<Name, I, R, O>,
  call: Call & Pick<ActionContext, "once">,
  organisationReference: string,
  rawInput: unknown,
): Promise<Performed<O>> {
  const { services, credentials, now } = call;
  const parsed = attempt(() => parseInput(action.input, rawInput));
  const scope = new ReadScope(services.d1, organisationReference, tokenOf(credentials));
  const first = [proofStatement(services.d1, credentials, organisationReference), ...replayStatement(call)];
  const readings = parsed.ok ? action.reads(scope, parsed.value, now) : noReadings<R>();
  const {
    first: [proofResult, replayResult],
    read,
  } = await readTogether(services.d1, first, readings);
  const proof = readProof(proofResult, now);
  const actor = authenticate(proof, credentials, action.requires);
  const organisation = authorise(proof, actor, action.requires, action.access, now);
  mustBeServed(action, organisation, now);
  keepAwake(proof, call);
  if (!parsed.ok) throw parsed.refusal;
  const idempotency = await idempotencyOf(call, actor, organisation.id, rawInput);
  const replay = findReplay<O>(replayResult, idempotency, action.name);
  if (replay) return { result: replay.result, actor, replayed: true };
  const tenant = openTenant(services.d1, organisation);
  const context = { ...unitOf(call), tenant, organisation, actor, once: call.once };
  const outcome = await action.run(context, parsed.value, read);
  const guards = outcome.change?.happened ? [] : stillEntitled(organisation, actor);
  await settle(call, action.name, actor, organisation.id, guards, outcome, idempotency);
  return { result: outcome.result, actor, replayed: false };
}

/** The gate of what happens outside any organisation. */
export async function performPublic<
  Name extends string,
  I extends z.ZodType,
  R extends Readings,
  O,
  K extends ActorKind,
>(action: PublicAction<Name, I, R, O, K>, call: Call, rawInput: unknown): Promise<Performed<O>> {
  const { services, credentials, now } = call;
  const parsed = attempt(() => parseInput(action.input, rawInput));
  const db = openDatabase(services.d1);
  const first = [proofStatement(services.d1, credentials, ""), ...replayStatement(call)];
  const readings = parsed.ok
    ? action.reads({ db, me: personOf(tokenOf(credentials)), now }, parsed.value)
    : noReadings<R>();
  const {
    first: [proofResult, replayResult],
    read,
  } = await readTogether(services.d1, first, readings);
  const proof = readProof(proofResult, now);
  const actor = actorOf(proof, credentials);
  if (!isKind(actor, action.by))
    throw new Refusal(action.by === "operator" ? "not_found" : "sign_in_required");
  keepAwake(proof, call);
  if (!parsed.ok) throw parsed.refusal;
  const idempotency = await idempotencyOf(call, actor, null, rawInput);
  const replay = findReplay<O>(replayResult, idempotency, action.name);
  if (replay) return { result: replay.result, actor, replayed: true };
  const outcome = await action.run({ ...unitOf(call), db, actor }, parsed.value, read);
  await settle(call, action.name, actor, null, [], outcome, idempotency);
  return { result: outcome.result, actor, replayed: false };
}

/** When the input was refused, nothing is read: `read` is never looked at, because the refusal is thrown first. */
const noReadings = <R extends Readings>(): R => ({}) as R;

/** A visitor is whoever asks when the action is for anyone; otherwise the kinds must be equal. */
const isKind = <K extends ActorKind>(actor: Actor, kind: K): actor is ActorOf<K> =>
  kind === "visitor" || actor.kind === kind;

type Attempt<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

function attempt<T>(work: () => T): Attempt<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, refusal: error };
    throw error;
  }
}

const unitOf = ({ services, now, newId, requestId, asker }: Call): UnitOfWork => ({
  services,
  now,
  newId,
  requestId,
  asker,
});

function actorOf(proof: Proof, credentials: Credentials): Actor {
  if (proof.session && proof.person)
    return { kind: "person", person: proof.person, session: proof.session, membership: proof.membership };
  if (proof.apiKey) return { kind: "api_key", id: proof.apiKey.id, scopes: proof.apiKey.scopes };
  if (credentials.kind === "operator") return { kind: "operator" };
  if (credentials.kind === "message" && proof.message && !proof.message.done)
    return { kind: "system", outboxId: proof.message.id };
  return { kind: "visitor" };
}

function authenticate(proof: Proof, credentials: Credentials, permission: Permission): Actor {
  const actor = actorOf(proof, credentials);
  const open = holds(permission, new Set<Holder>(["visitor"]));
  if (actor.kind === "visitor" && !open)
    throw new Refusal(credentials.kind === "message" ? "conflict" : "sign_in_required");
  return actor;
}

/** Access first (what the state opens to anyone), then permission (what this one may do). */
function authorise(
  proof: Proof,
  actor: Actor,
  permission: Permission,
  accessClass: AccessClass,
  now: number,
): ProvenOrganisation {
  const { organisation } = proof;
  if (!organisation) throw new Refusal("not_found");
  const holders = holdersOf(actor);
  const permitted = isPermitted(actor, permission);
  if (!permitted && actor.kind === "person" && !actor.membership) throw new Refusal("not_found");
  const state = stateOf(organisation, now);
  const access = accessOf(state, accessClass);
  const closed = access === "closed" || (actor.kind === "api_key" && !opensToKeys(state, accessClass));
  if (closed) throw new Refusal(refusalOf(state));
  if (access === "direction" && !isDirection(actor, holders)) throw new Refusal(refusalOf(state));
  if (!permitted || (access === "management" && !holders.has("management"))) throw new Refusal("not_allowed");
  return organisation;
}

/** What a module holds is out of reach while it is switched off, and only read under a plan that does not cover it. */
function mustBeServed(
  { name, access }: { name: string; access: AccessClass },
  organisation: ProvenOrganisation,
  now: number,
): void {
  const { modules } = organisation.settings;
  const refused = moduleRefusal(name, access, modules, classicPlanInForce(organisation, now));
  if (refused) throw new Refusal(refused);
}

/** Owner, admins, and the keys they made; the system when it acts by itself. */
const isDirection = (actor: Actor, holders: Set<Holder>): boolean =>
  holders.has("owner") || holders.has("admin") || actor.kind === "api_key" || actor.kind === "system";

/** A message that found nothing to do is done: only its outbox row is written. */
const nothing: Change = { steps: [], audit: "none" };

async function settle<O>(
  call: Call,
  name: string,
  actor: Actor,
  organisationId: string | null,
  guards: Parameters<typeof commit>[0]["guards"],
  outcome: Outcome<O>,
  idempotency: Awaited<ReturnType<typeof idempotencyOf>>,
): Promise<void> {
  const completes = actor.kind === "system" ? actor.outboxId : null;
  const change = outcome.change ?? (completes === null ? undefined : nothing);
  if (!change) return;
  const committed = await commit(
    {
      d1: call.services.d1,
      organisationId,
      action: name,
      actor: { kind: actor.kind, id: actorId(actor) },
      now: call.now,
      newId: call.newId,
      guards,
      ...(idempotency && { idempotency: { ...idempotency, result: outcome.remembered ?? outcome.result } }),
      ...(completes !== null && { completes }),
    },
    change,
  );
  if (committed.relay.length > 0) call.background(call.relay(committed));
}
