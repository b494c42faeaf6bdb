/** What became of a sign-in. A session is opened only by `signed_in`; its token goes to the cookie, nowhere else. */
type Entrance =
  | { status: "signed_in"; personId: string; token: string }
  | { status: "second_factor_required"; challenge: string }
  | { status: "refused" };

/**
 * The hash that a password was checked against. `renewed`: the parameters or the secret have changed since it was made,
 * and this is the one moment we know the password: its new hash, to keep in place of the other.
 */
type Checked = { hash: string; renewed: string | null };
type Refused = Extract<Entrance, { status: "refused" }>;

/** What proves a second factor: the six digits of an application, or one of the ten codes kept for a bad day. */
type SecondFactorProof = { kind: "totp" | "recovery"; code: string };

type NewSecondFactor = {
  shown: { secret: string; uri: string };
  sealed: { secret: string; backupCodes: string };
};

export type StartedSecondFactor = { sealedSecret: string; step: number; recoveryCodes: string[] };

/** Passwords, sessions and second factors: what the authentication library does for us, behind our own names. */
export type Identities = {
  /** Checks a password and opens a session, or asks for the second factor. An unknown e-mail costs the same work. */
  signIn(
    email: string,
    password: string,
    userAgent: string,
  ): Promise<(Exclude<Entrance, Refused> & Checked) | Refused>;
  /** Who a half-open sign-in belongs to, while it lasts. */
  challenged(challenge: string): Promise<string | undefined>;
  /** Finishes a half-open sign-in. */
  finishSignIn(challenge: string, proof: SecondFactorProof, userAgent: string): Promise<Entrance>;
  /** Whether this is the person's password. */
  checkPassword(personId: string, password: string): Promise<boolean>;
  /** The hash of a password that an action is about to keep. */
  hashPassword(password: string): Promise<string>;
  /** The time step whose code this is, for the person's application; replays are refused by keeping it. */
  codeStep(personId: string, code: string): Promise<number | undefined>;
  /**
   * A secret for an application, as it is shown and, with its recovery codes, as it is stored. Nothing is written: the
   * action does.
   */
  newSecondFactor(email: string): Promise<NewSecondFactor>;
  /**
   * What an application whose code this is would turn on: the secret as it is stored, the time step of the code and
   * the recovery codes that go with it. Nothing is written: the action does, in one batch with what it owes.
   */
  startedSecondFactor(personId: string, code: string): Promise<StartedSecondFactor | undefined>;
  /** Ten recovery codes, and as they are stored: by the action. */
  newRecoveryCodes(): Promise<{ recoveryCodes: string[]; sealedCodes: string }>;
};

/**
 * Opens the library when it is first needed: most requests never load it. `previous`: secrets that the platform had,
 * from the newest, whose passwords and second factors still open.
 */
export async function openIdentities(
  d1: D1Database,
  secret: string,
  clock: () => number,
  previous: readonly string[] = [],
): Promise<Identities> {
  const { betterIdentities } = await import("#platform/identities/better-auth");
  return betterIdentities(d1, { current: secret, previous }, clock);
}
