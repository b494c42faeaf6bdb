import { z } from "zod";

import type { PublicReadScope } from "#actions/action";
import { personByEmail, personByLoginName } from "#db/identity/queries";
import { one } from "#db/statement";
import { loginNameKey } from "#domain/identity/login-name";
import { email } from "#domain/input";

/** Whoever it names: an e-mail, or an organisation's slug and a login name in it. */
export const namedPerson = {
  email: email.optional(),
  organisation: z.string().max(40).optional(),
  loginName: z.string().max(200).optional(),
};

type Named = {
  email?: string | undefined;
  organisation?: string | undefined;
  loginName?: string | undefined;
};

export const namesSomebody = (named: Named): boolean =>
  named.email !== undefined || (named.organisation !== undefined && named.loginName !== undefined);

export const nobodyNamed = { path: ["email"], error: "required" };

/** Nobody has this address: looking it up costs the work of looking up anybody. */
export const nobody = "nobody@parvis.invalid";

export const findNamed = ({ db }: Pick<PublicReadScope, "db">, named: Named) =>
  named.email === undefined
    ? one(personByLoginName(db, named.organisation ?? "", loginNameKey(named.loginName ?? "")))
    : one(personByEmail(db, named.email));

/**
 * What attempts are counted under: the name as it was typed, whether it leads to an account or not. One count for all
 * the names of an account would tell a stranger which login name is whose address.
 */
export const nameTyped = (named: Named): string =>
  named.email ?? `${named.organisation}/${loginNameKey(named.loginName ?? "")}`;
