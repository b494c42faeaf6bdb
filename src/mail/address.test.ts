import * as fc from "fast-check";
import { expect, test } from "vitest";

import { address, AddressRefused } from "#mail/address";
import { headerText, senderName } from "#mail/header-text";
import { fastestOfThree } from "#domain/fastest";

const problemOf = (email: string) => {
  try {
    address(email);
    return undefined;
  } catch (error) {
    return error instanceof AddressRefused ? error.problem : "a fault";
  }
};

test.each(["jean.dupont@exemple.fr", "a+b@sub.example.org", "o'neil@xn--mairie-vry-h7a.fr"])(
  "%s is an address",
  (email) => {
    expect(address(email, "Jean Dupont")).toEqual({ email, name: "Jean Dupont" });
  },
);

test.each([
  "",
  "jean",
  "@exemple.fr",
  "jean@",
  "jean@exemple",
  "jean..dupont@exemple.fr",
  ".jean@exemple.fr",
  "jean@-exemple.fr",
  "jean@exemple.fr\r\nBcc: x@y.fr",
  "jean@exemple.fr\n",
  "jean dupont@exemple.fr",
  "Jean <jean@exemple.fr>",
  "jean@exemple.fr,zoe@exemple.fr",
  '"jean"@exemple.fr',
  "jéan@exemple.fr",
])("%j is refused as malformed", (email) => {
  expect(problemOf(email)).toBe("malformed");
});

test("a local part has 64 characters at most, an address 254", () => {
  expect(problemOf(`${"a".repeat(64)}@exemple.fr`)).toBeUndefined();
  expect(problemOf(`${"a".repeat(65)}@exemple.fr`)).toBe("local_part_too_long");
  const domain = `${`${"d".repeat(60)}.`.repeat(3)}exemple.fr`;
  expect(problemOf(`${"a".repeat(254 - domain.length - 1)}@${domain}`)).toBeUndefined();
  expect(problemOf(`${"a".repeat(255 - domain.length - 1)}@${domain}`)).toBe("too_long");
});

test.each([
  ["Support <x@y.fr>", "Support x y.fr"],
  ["a\r\nBcc: x", "a Bcc: x"],
  ["gpj\u202Eexe", "gpj exe"],
  ['Jean "Jeannot" Dupont', "Jean Jeannot Dupont"],
  ["jean\\dupont", "jean dupont"],
  ["n".repeat(120), `${"n".repeat(99)}…`],
  ['"@\\"', undefined],
])("the display name %j is cleaned: the mail leaves", (name, shown) => {
  const email = "jean@exemple.fr";
  expect(address(email, name)).toEqual(shown === undefined ? { email } : { email, name: shown });
});

test("hostile input is refused quickly", () => {
  const best = fastestOfThree(() => {
    for (const tail of ["!", "@", ".", "@a", `@${"a-".repeat(60)}`]) problemOf(`${"a.".repeat(110)}${tail}`);
  });
  expect(best).toBeLessThan(20);
});

test("a header is always one visible line within its limit", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 120 }),
      fc.integer({ min: 1, max: 300 }),
      (text, max) => {
        const header = headerText(text, max);
        expect(header).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E]/u);
        expect([...header].length).toBeLessThanOrEqual(max);
        expect(headerText(header, max)).toBe(header);
      },
    ),
  );
});

test("the name of an organisation never poses as an address", () => {
  expect(senderName('Support "Stripe" <a@b.fr>')).toBe("Support Stripe a b.fr");
  expect(senderName("\r\n")).toBe("Parvis");
});
