import { expect, test } from "vitest";

import { checkEditableText } from "#mail/editable-texts";
import type { MailOf } from "#mail/mails";
import { renderMail } from "#mail/render";
import { fastestOfThree } from "#domain/fastest";

const mail: MailOf<"dossier-submitted"> = {
  kind: "dossier-submitted",
  brand: {
    name: "Mairie de Toulon",
    legalName: "Commune de Toulon",
    accent: "#0b6e4f",
    timeZone: "Europe/Paris",
  },
  applicantName: "Élodie",
  programmeTitle: "Aide {{numero}} <b>",
  number: "2026-0042",
  submittedAt: Date.UTC(2026, 10, 21, 19, 0),
  sha256: "a3".repeat(32),
  url: "https://parvis.example/d",
};

const textOf = (ownText: string) => renderMail({ ...mail, ownText }, "fr").text;

test("an organisation writes the opening in its own words, with variables in either language", () => {
  const text = textOf("Chère {{candidat}},\n\nReçu le {{ date_de_depot }} sous le numéro {{number}}.");
  expect(text).toContain("Chère Élodie,\n\nReçu le 21 novembre 2026 à 20:00 sous le numéro 2026-0042.");
  expect(text).not.toContain("Bonjour");
  expect(text).toContain("https://parvis.example/d");
});

test("a value that looks like a variable or like markup stays text", () => {
  expect(textOf("Pour {{programme}}")).toContain("Pour Aide {{numero}} <b>");
  expect(renderMail({ ...mail, ownText: "Pour {{programme}} <i>" }, "fr").html).toContain(
    "Pour Aide {{numero}} &lt;b&gt; &lt;i&gt;",
  );
});

test("an empty text leaves ours in place", () => {
  expect(textOf("  \n ")).toContain("Bonjour Élodie,");
});

test("a text with known variables is right", () => {
  expect(
    checkEditableText("dossier-submitted", "Bonjour {{candidat}} {{applicant}}\n{{ numero }}", "fr"),
  ).toEqual([]);
});

test("an unknown variable is named, with those that exist, in the language of the reader", () => {
  expect(checkEditableText("staff-invitation", "Bonjour {{candidat}}", "fr")).toEqual([
    {
      code: "unknown_variable",
      message:
        "La variable {{candidat}} n’existe pas ici. Variables possibles : {{organisation}}, {{expediteur}}.",
    },
  ]);
  expect(checkEditableText("staff-invitation", "Hello {{constructor}}", "en")[0]?.message).toBe(
    "The variable {{constructor}} does not exist here. Possible variables: {{organisation}}, {{inviter}}.",
  );
});

test.each([
  ["{{candidat", "unpaired_braces"],
  ["candidat}}", "unpaired_braces"],
  ["a".repeat(2001), "too_long"],
  ["a\u202Eb", "unsafe_text"],
])("%j is refused as %s", (text, code) => {
  expect(checkEditableText("dossier-started", text, "fr").map((problem) => problem.code)).toEqual([code]);
});

test("hostile braces are checked quickly", () => {
  const best = fastestOfThree(() => {
    checkEditableText("dossier-started", "{{ ".repeat(50_000), "fr");
    checkEditableText("dossier-started", `{{${" ".repeat(50_000)}`, "fr");
  });
  expect(best).toBeLessThan(1_000);
});
