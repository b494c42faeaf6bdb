import { checkSiren } from "#domain/identifiers/siren";
import { foldForSearch } from "#domain/dossiers/search-text";
import {
  conflictReasons,
  type ConflictCode,
  type ConflictReason,
} from "#domain/evaluations/conflict-reasons";
import { ownDomain } from "#domain/evaluations/free-mail";

/**
 * One side of a possible conflict: an evaluator, or a dossier with everybody in its team. SIRENs are those of
 * their bodies (a SIRET gives its first nine digits); former dossiers are numbers of those they were in before.
 */
export type Party = {
  id: string;
  personIds: readonly string[];
  emails: readonly string[];
  surnames: readonly string[];
  sirens: readonly string[];
  formerDossiers: readonly string[];
};

export type ProposedConflict = {
  evaluatorId: string;
  dossierId: string;
  /** Surest first, at least one. */
  reasons: readonly ConflictReason[];
};

/**
 * Every pair that has something in common, by dossier then evaluator as given. A proposal, before anything is
 * assigned: people decide. The work grows with the keys shared, not with evaluators × dossiers.
 */
export function proposeConflicts(
  evaluators: readonly Party[],
  dossiers: readonly Party[],
): ProposedConflict[] {
  const holders = new Map<string, number[]>();
  for (const [rank, evaluator] of evaluators.entries())
    for (const { code, key } of keysOf(evaluator)) {
      const name = `${code} ${key}`;
      const ranks = holders.get(name);
      if (ranks === undefined) holders.set(name, [rank]);
      else ranks.push(rank);
    }
  return dossiers.flatMap((dossier) => {
    const reasons = new Map<number, ConflictReason[]>();
    for (const reason of keysOf(dossier))
      for (const rank of holders.get(`${reason.code} ${reason.key}`) ?? [])
        reasons.set(rank, [...(reasons.get(rank) ?? []), reason]);
    return [...reasons]
      .sort(([a], [b]) => a - b)
      .map(([rank, shared]) => ({
        evaluatorId: evaluators[rank]?.id ?? "",
        dossierId: dossier.id,
        reasons: shared,
      }));
  });
}

/** Articles and particles that many surnames begin with. */
const particles = new Set(
  "le la les de du des d da dos di del della van von der den ter el al ben bin ibn mac mc saint sainte san".split(
    " ",
  ),
);

const mailbox = (address: string): string => address.trim().toLowerCase();

const sirenIn = (number: string): string[] => {
  const checked = checkSiren(number.replaceAll(/\D/g, "").slice(0, 9));
  return checked.ok ? [checked.value] : [];
};

/** « Dupont-Martin » shares a name with « Martin »; « Le Goff » shares none with « Le Bris ». */
function surnameWords(surname: string): string[] {
  const words = foldForSearch(surname).split(" ");
  const own = words.filter((word) => word.length > 1 && !particles.has(word));
  return own.length > 0 ? own : [words.join(" ")];
}

const keysByCode: Readonly<Record<ConflictCode, (party: Party) => readonly (string | null)[]>> = {
  same_person: ({ personIds }) => personIds,
  same_email: ({ emails }) => emails.map(mailbox),
  same_siren: ({ sirens }) => sirens.flatMap(sirenIn),
  former_dossier: ({ formerDossiers }) => formerDossiers,
  same_email_domain: ({ emails }) => emails.map(ownDomain),
  same_surname: ({ surnames }) => surnames.flatMap(surnameWords),
};

const codes = Object.keys(conflictReasons).filter((code): code is ConflictCode =>
  Object.hasOwn(keysByCode, code),
);

const keysOf = (party: Party): ConflictReason[] =>
  codes.flatMap((code) =>
    [...new Set(keysByCode[code](party))].flatMap((key) =>
      key === null || key === "" ? [] : [{ code, key }],
    ),
  );
