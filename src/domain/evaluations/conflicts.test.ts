import * as fc from "fast-check";
import { expect, test } from "vitest";

import { isCertain, sayConflictReason } from "#domain/evaluations/conflict-reasons";
import { proposeConflicts, type Party } from "#domain/evaluations/conflicts";
import { pairsApart } from "#domain/evaluations/pairs-apart";

const partyOf = (id: string, rest: Partial<Party> = {}): Party => ({
  id,
  personIds: [],
  emails: [],
  surnames: [],
  sirens: [],
  formerDossiers: [],
  ...rest,
});

const reasonsOf = (evaluator: Partial<Party>, dossier: Partial<Party>): string[] =>
  proposeConflicts([partyOf("per_e", evaluator)], [partyOf("dos_1", dossier)]).flatMap(({ reasons }) =>
    reasons.map(({ code, key }) => `${code} ${key}`),
  );

test.each<[Partial<Party>, Partial<Party>, string[]]>([
  [{ personIds: ["per_1"] }, { personIds: ["per_2", "per_1"] }, ["same_person per_1"]],
  [
    { emails: ["Jean@Toulon.fr"] },
    { emails: ["jean@toulon.fr"] },
    ["same_email jean@toulon.fr", "same_email_domain toulon.fr"],
  ],
  [{ emails: ["a@toulon.fr"] }, { emails: ["b@TOULON.FR "] }, ["same_email_domain toulon.fr"]],
  [{ emails: ["a@gmail.com"] }, { emails: ["b@gmail.com"] }, []],
  [{ emails: ["a@orange.fr"] }, { emails: ["b@orange.fr"] }, []],
  [{ sirens: ["732 829 320"] }, { sirens: ["73282932000074"] }, ["same_siren 732829320"]],
  [{ sirens: ["123456789"] }, { sirens: ["123456789"] }, []],
  [{ surnames: ["DUPONT-MÉNARD"] }, { surnames: ["Menard"] }, ["same_surname menard"]],
  [{ surnames: ["Le Goff"] }, { surnames: ["Le Bris"] }, []],
  [{ surnames: ["Le"] }, { surnames: ["LE"] }, ["same_surname le"]],
  [{ surnames: ["Martin"] }, { surnames: ["Martinez"] }, []],
  [{ surnames: [""], emails: [""] }, { surnames: [""], emails: [""] }, []],
  [
    { formerDossiers: ["DOS-2024-000007"] },
    { formerDossiers: ["DOS-2024-000007", "DOS-2025-000001"] },
    ["former_dossier DOS-2024-000007"],
  ],
])("%j and %j have in common %j", (evaluator, dossier, reasons) => {
  expect(reasonsOf(evaluator, dossier)).toEqual(reasons);
});

test("a reason is said in both languages, and only what is certain keeps people apart by itself", () => {
  const domain = { code: "same_email_domain", key: "toulon.fr" } as const;
  expect(sayConflictReason(domain, "fr")).toBe("Adresses e-mail du même domaine\u00A0: toulon.fr.");
  expect(sayConflictReason(domain, "en")).toBe("E-mail addresses of the same domain: toulon.fr.");
  expect([domain, { code: "same_siren", key: "732829320" } as const].map(isCertain)).toEqual([false, true]);
});

const words = fc.array(fc.constantFrom("martin", "durand", "le", "petit", ""), { maxLength: 2 });
const party = fc.record({
  personIds: fc.array(fc.constantFrom("per_1", "per_2", "per_3"), { maxLength: 2 }),
  emails: fc.array(fc.constantFrom("a@x.fr", "b@x.fr", "c@gmail.com", "d@gmail.com"), { maxLength: 2 }),
  surnames: words,
  sirens: fc.array(fc.constantFrom("732829320", "552100554"), { maxLength: 1 }),
  formerDossiers: fc.array(fc.constantFrom("DOS-1", "DOS-2"), { maxLength: 1 }),
});

test("many at once find exactly what each pair finds alone, and sides can be swapped", () => {
  fc.assert(
    fc.property(fc.array(party, { maxLength: 6 }), fc.array(party, { maxLength: 6 }), (people, calls) => {
      const evaluators = people.map((one, index) => partyOf(`per_${index}`, one));
      const dossiers = calls.map((one, index) => partyOf(`dos_${index}`, one));
      const together = proposeConflicts(evaluators, dossiers);
      const oneByOne = dossiers.flatMap((dossier) =>
        evaluators.flatMap((evaluator) => proposeConflicts([evaluator], [dossier])),
      );
      expect(together).toEqual(oneByOne);
      for (const { evaluatorId, dossierId } of proposeConflicts(dossiers, evaluators))
        expect(together.some((one) => one.evaluatorId === dossierId && one.dossierId === evaluatorId)).toBe(
          true,
        );
    }),
  );
});

const body = { sirens: ["732829320"] };
const pair = { evaluatorId: "per_e", dossierId: "dos_1" };

test.each<[string, Partial<Party>, boolean, boolean, boolean]>([
  ["one body", body, false, false, true],
  ["one body, set aside", body, true, false, false],
  ["one body, overruled", body, false, true, false],
  ["a surname", { surnames: ["Martin"] }, false, false, false],
  ["one’s own dossier", { personIds: ["per_1"] }, false, false, true],
  ["one’s own dossier, set aside", { personIds: ["per_1"] }, true, false, true],
  ["one’s own dossier, overruled", { emails: ["a@b.fr"] }, false, true, true],
])("%s keeps a pair apart or not", (_what, common, setAside, overruled, apart) => {
  const parties = { evaluators: [partyOf("per_e", common)], dossiers: [partyOf("dos_1", common)] };
  expect(pairsApart(parties, setAside ? [pair] : [], overruled)).toEqual(apart ? [pair] : []);
});
