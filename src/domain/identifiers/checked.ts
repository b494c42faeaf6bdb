import type { IdentifierReason } from "#domain/identifiers/reasons";

/** The canonical form of an identifier, or why it is not one. */
export type Checked<Reason extends IdentifierReason = IdentifierReason> =
  | { ok: true; value: string }
  | { ok: false; reason: Reason };

export const accepted = (value: string): { ok: true; value: string } => ({ ok: true, value });

export const rejected = <Reason extends IdentifierReason>(reason: Reason): { ok: false; reason: Reason } => ({
  ok: false,
  reason,
});

/** Upper case without the spaces, dots, hyphens and invisible characters that people type or paste. */
export const compact = (typed: string): string =>
  typed
    .slice(0, 100)
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\p{Cf}\p{Pd}./_]+/gu, "");
