import { expect, test } from "vitest";

import { footerOf, sellerLine } from "#domain/plans/invoice-foot";
import { exemptMention, lateMention } from "#domain/plans/vat";

const nothing = { legalName: "", address: "", siren: "", vatNumber: "" };
const workshop = {
  legalName: "La Fabrique du Levant",
  address: "1 rue du Port, 83400 Hyères",
  siren: "732829320",
  vatNumber: "FR40732829320",
};
const whole = "La Fabrique du Levant · 1 rue du Port, 83400 Hyères · SIREN 732 829 320 · TVA FR40732829320";

test.each([
  ["all is known", workshop, whole],
  ["nothing is", nothing, ""],
  ["a name only", { ...nothing, legalName: workshop.legalName }, "La Fabrique du Levant"],
  ["no VAT number", { ...workshop, vatNumber: "" }, whole.replace(" · TVA FR40732829320", "")],
  [
    "no address",
    { ...workshop, address: " \n " },
    "La Fabrique du Levant · SIREN 732 829 320 · TVA FR40732829320",
  ],
  ["an address in lines", { ...workshop, address: "1 rue  du Port,\r\n\n 83400 Hyères\n" }, whole],
])("who sells, in one line: %s", (_case, identity, line) => {
  expect(sellerLine(identity)).toBe(line);
});

test("the foot says who sells, why no VAT is asked, and what a late payment costs", () => {
  expect(footerOf({ rateBp: 2000, soldBy: "" })).toBe(lateMention);
  expect(footerOf({ rateBp: 0, soldBy: "" })).toBe(`${exemptMention.fr}\n${lateMention}`);
  expect(footerOf({ rateBp: 0, soldBy: whole })).toBe(`${whole}\n${exemptMention.fr}\n${lateMention}`);
});

test("the longest identity stays far from the 5000 characters that a foot may have", () => {
  const longest = { ...workshop, legalName: "N".repeat(200), address: "a\n".repeat(250) };
  expect(footerOf({ rateBp: 0, soldBy: sellerLine(longest) }).length).toBeLessThan(1500);
});
