import type { SQL } from "drizzle-orm";
import type { z } from "zod";

import type { AccessClass } from "#domain/access";
import type { Permission } from "#domain/permissions";
import type { Change } from "#db/commit";
import type { Database, Read, Readings } from "#db/statement";
import type { Tenant } from "#db/tenant";
import type { Actor, ActorKind, ActorOf } from "#actions/actor";
import type { ProvenOrganisation } from "#db/proof";
import type { ReadScope } from "#actions/read-scope";
import type { Services } from "#platform/services";

/**
 * What an action answers, and what it wants written. Without a change, nothing is written.
 * `remembered` is what an idempotent replay answers when the result holds a secret that is shown once.
 */
export type Outcome<O> = { result: O; change?: Change; remembered?: O };

type Common<Name extends string, I extends z.ZodType> = {
  /** `<capability>.<verb>`: action, audit name, operationId. */
  name: Name;
  /** A strict schema: what is not named is refused. */
  input: I;
  /** Refusals that `run` can throw, for the documentation of the API. */
  refuses?: readonly import("#domain/refusals").RefusalCode[];
  /** A race lost with this refusal is run again, a few times: the next reading sees what the winner wrote. */
  retriedOn?: import("#domain/refusals").RefusalCode;
};

export type UnitOfWork = {
  services: Services;
  now: number;
  newId: (prefix: string) => string;
  requestId: string;
  asker: Asker;
};

/** What a request says of whoever asks: shown, counted and kept, never proof. Empty on a queue. */
export type Asker = {
  address: string;
  userAgent: string;
  /** The sign-in that waits for its second factor, from its signed cookie. */
  challenge?: string;
  /** Marks of the accounts that signed in from this browser before, from its signed cookie. */
  devices?: string;
};

export type ActionContext = UnitOfWork & {
  tenant: Tenant;
  organisation: ProvenOrganisation;
  actor: Actor;
  /** Decides; when a lost race runs the action again, gives what was decided first: it may have been told outside. */
  once: <T>(decide: () => T) => T;
};
export type PublicContext<K extends ActorKind = ActorKind> = UnitOfWork & {
  db: Database;
  actor: ActorOf<K>;
};

export type PublicReadScope = { readonly db: Database; readonly me: SQL; readonly now: number };

export type Action<Name extends string, I extends z.ZodType, R extends Readings, O> = Common<Name, I> & {
  scope: "organisation";
  requires: Permission;
  access: AccessClass;
  reads: (scope: ReadScope, input: z.output<I>, now: number) => R;
  run: (context: ActionContext, input: z.output<I>, read: Read<R>) => Outcome<O> | Promise<Outcome<O>>;
};

export type PublicAction<
  Name extends string,
  I extends z.ZodType,
  R extends Readings,
  O,
  K extends ActorKind,
> = Common<Name, I> & {
  scope: "none";
  /** Who may ask: `visitor` is anyone, `person` anyone signed in. */
  by: K;
  reads: (scope: PublicReadScope, input: z.output<I>) => R;
  run: (context: PublicContext<K>, input: z.output<I>, read: Read<R>) => Outcome<O> | Promise<Outcome<O>>;
};

/** An action in an organisation. The gate (perform.ts) proves, checks access and permission, reads, runs, commits. */
export const action = <const Name extends string, I extends z.ZodType, R extends Readings, O>(
  definition: Omit<Action<Name, I, R, O>, "scope">,
): Action<Name, I, R, O> => ({ scope: "organisation", ...definition });

/** An action before or beside any organisation: signing up, one's own account. A list short enough to read. */
export const publicAction = <
  const Name extends string,
  I extends z.ZodType,
  R extends Readings,
  O,
  K extends ActorKind,
>(
  definition: Omit<PublicAction<Name, I, R, O, K>, "scope">,
): PublicAction<Name, I, R, O, K> => ({ scope: "none", ...definition });

export const noReads = () => ({});
