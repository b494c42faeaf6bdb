import { countAttempts, forgetAttempts, giveBackAttempt } from "#db/identity/attempts";
import type { Database } from "#db/statement";
import type { Write } from "#db/tenant";
import { attemptLimits, networkOf, type AttemptName } from "#domain/identity/attempts";
import { Refusal } from "#domain/refusals";
import type { ActionContext, UnitOfWork } from "#actions/action";
import { sha256 } from "#actions/hash";

type Context = Pick<UnitOfWork, "services" | "now" | "asker"> & { db: Database };
type Subject = { name: AttemptName; of: string };

/** What a success gives back. */
export type Taken = { forget: Write[] };

/**
 * Takes an attempt for an account (or mailbox), for its network and for everyone, before anything is checked: a
 * claim, written at once, because the refusal that may follow writes nothing.
 * @throws Refusal too_many_requests with the seconds to wait; the same for an account that does not exist.
 */
export async function takeAttempt(
  context: Context,
  subjects: readonly [Subject, ...Subject[]],
): Promise<Taken> {
  const { db, services, now } = context;
  const [first, ...rest] = await Promise.all(
    subjects.map(async ({ name, of }) => ({
      name,
      key: await keyOf(services.secret, name, of),
      limit: attemptLimits[name],
    })),
  );
  if (!first) throw new Error("An attempt is counted for somebody.");
  const until = await countAttempts(db, [first, ...rest], now);
  if (until !== undefined) throw tooMany(Math.max(1, Math.ceil((until - now) / 1000)));
  const writes = [first, ...rest].map(({ name, key }) =>
    name.endsWith(":account") ? forgetAttempts(db, key) : giveBackAttempt(db, key),
  );
  return { forget: writes };
}

/**
 * The edge's shield first: it costs nothing and stops what is coarse. A browser that the account has used counts on
 * its own, so that strangers who guess never make its owner wait.
 */
export async function takeSignInAttempt(context: Context, account: string, isKnown: boolean): Promise<Taken> {
  const network = networkOf(context.asker.address);
  const { success } = await context.services.shields.signIn.limit({ key: network });
  if (!success) throw tooMany(60);
  return takeAttempt(context, [
    { name: isKnown ? "sign-in-again:account" : "sign-in:account", of: account },
    { name: "sign-in:network", of: network },
    { name: "sign-in:everyone", of: "everyone" },
  ]);
}

/** Before a mail is sent at a stranger's word. */
export async function takeMailAttempt(context: Context, mailbox: string): Promise<Taken> {
  return takeAttempt(context, [
    { name: "mail:mailbox", of: mailbox },
    { name: "mail:network", of: networkOf(context.asker.address) },
    { name: "mail:everyone", of: "everyone" },
  ]);
}

/** Every organisation is tried for free and sends mails: one person or one network opens a few, then waits. */
export const takeOrganisationAttempt = (context: Context, personId: string): Promise<Taken> =>
  takeAttempt(context, [
    { name: "organisation:person", of: personId },
    { name: "organisation:network", of: networkOf(context.asker.address) },
  ]);

/** Over all the organisations of whoever sends, which a limit of each does not bound. */
export const takeInvitationAttempt = (context: Context, sender: string, mailbox?: string): Promise<Taken> =>
  takeAttempt(context, [
    { name: "invitation:sender", of: sender },
    ...(mailbox === undefined ? [] : [{ name: "invitation:mailbox" as const, of: mailbox }]),
  ]);

/** Whoever sends, over their organisations; a key sends for its own. */
export const senderOf = ({ actor, organisation }: Pick<ActionContext, "actor" | "organisation">): string =>
  actor.kind === "person" ? actor.person.id : organisation.id;

export const takeLinkAttempt = (context: Context): Promise<Taken> =>
  takeAttempt(context, [{ name: "link:network", of: networkOf(context.asker.address) }]);

/** Someone who has proved the mailbox starts again from nothing. In an object: a bare query would run when awaited. */
export const forgetSignInAttempts = async ({ db, services }: Context, account: string): Promise<Taken> => ({
  forget: [forgetAttempts(db, await keyOf(services.secret, "sign-in:account", account))],
});

/** Neither an address nor an e-mail stands in the table: a hash that nobody can make without the secret. */
const keyOf = async (secret: string, name: AttemptName, of: string): Promise<string> =>
  `${name}:${(await sha256(`attempt:${secret}:${name}:${of}`)).slice(0, 40)}`;

const tooMany = (seconds: number) => new Refusal("too_many_requests", { parameters: { seconds } });
