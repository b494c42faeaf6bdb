import { displayName } from "#mail/header-text";

declare const checked: unique symbol;

/** An address that went through `address()`: no transport accepts another. */
export type MailAddress = { readonly email: string; readonly name?: string; readonly [checked]: true };

export type AddressProblem = "malformed" | "local_part_too_long" | "too_long";

/** The address can never receive a mail: a permanent failure for whoever was about to send. */
export class AddressRefused extends Error {
  override readonly name = "AddressRefused";
  constructor(readonly problem: AddressProblem) {
    super(problem);
  }
}

const atom = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const localPart = new RegExp(`^${atom}(?:\\.${atom})*$`);
const label = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
const domain = new RegExp(`^(?:${label}\\.)+${label}$`);

/**
 * ASCII only: an internationalised domain arrives as punycode. Limits of RFC 5321 §4.5.3.1.
 * A name is cleaned, never refused: only an address says that a mail can never be received.
 */
export function address(email: string, name = ""): MailAddress {
  const problem = addressProblem(email);
  if (problem) throw new AddressRefused(problem);
  const shown = displayName(name);
  return checkedAddress(shown === "" ? { email } : { email, name: shown });
}

function addressProblem(email: string): AddressProblem | undefined {
  if (email.length > 254) return "too_long";
  const at = email.lastIndexOf("@");
  if (at > 64) return "local_part_too_long";
  const isWellFormed = at > 0 && localPart.test(email.slice(0, at)) && domain.test(email.slice(at + 1));
  return isWellFormed ? undefined : "malformed";
}

/** The only place that marks an address as checked; `address` has just checked it. */
const checkedAddress = (parts: { email: string; name?: string }): MailAddress => parts as MailAddress;
