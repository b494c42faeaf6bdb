import { array, assert, constantFrom, option, property } from "fast-check";
import { describe, expect, test } from "vitest";

import { cellOf, checkMapping, suggestMapping } from "#domain/integrations/import-columns";
import { countOutcomes, readLines, repeatedLines } from "#domain/integrations/import-lines";
import { email, shortText } from "#domain/input";
import { Refusal } from "#domain/refusals";

const columns = {
  lastName: {
    label: { fr: "Nom", en: "Last name" },
    aliases: ["nom de famille"],
    required: true,
    example: "Lefèvre",
    read: cellOf(shortText(10, 1)),
  },
  email: {
    label: { fr: "E-mail", en: "E-mail" },
    aliases: ["courriel"],
    example: "a@exemple.fr",
    read: cellOf(email),
  },
} as const;

const errorsOf = (work: () => void) => {
  try {
    work();
  } catch (error) {
    return error instanceof Refusal ? error.details.errors : error;
  }
  return undefined;
};

describe("matching the columns of a file", () => {
  test.each([
    [["NOM DE FAMILLE", "Courriél"], { lastName: 0, email: 1 }],
    [["e_mail", "  last-name "], { lastName: 1, email: 0 }],
    [["Nom", "Nom de famille"], { lastName: 0 }],
    [["Téléphone", ""], {}],
  ])("the headers %o suggest %o", (headers, mapping) => {
    expect(suggestMapping(headers, columns)).toEqual(mapping);
  });

  test.each([
    [{ email: 0 }, [{ pointer: "/mapping/lastName", code: "required" }]],
    [{ lastName: 5 }, [{ pointer: "/mapping/lastName", code: "not_offered" }]],
    [
      { lastName: 0, email: 0 },
      [
        { pointer: "/mapping/lastName", code: "not_unique" },
        { pointer: "/mapping/email", code: "not_unique" },
      ],
    ],
    [{ lastName: 0, toString: 1 }, [{ pointer: "/mapping/toString", code: "unknown_field" }]],
    [{ lastName: 1, email: 0 }, undefined],
  ])("%o is refused for %o", (mapping, errors) => {
    expect(errorsOf(() => checkMapping(mapping, columns, 2))).toEqual(errors);
  });
});

describe("reading lines", () => {
  test("a line is refused with every error of its cells, and an empty cell is nothing", () => {
    const lines = [
      { line: 2, cells: [" Lefèvre ", "A@exemple.fr"] },
      { line: 3, cells: ["Abcdefghijkl", "nothing"] },
      { line: 4, cells: [""] },
      { line: 5, cells: ["Martin"] },
    ];
    const { read, refused } = readLines(columns, { lastName: 0, email: 1 }, lines);
    expect(read).toEqual([
      { line: 2, values: { lastName: "Lefèvre", email: "a@exemple.fr" } },
      { line: 5, values: { lastName: "Martin", email: null } },
    ]);
    expect(refused).toEqual([
      {
        line: 3,
        outcome: "refused",
        errors: [
          { column: "lastName", code: "too_long", parameters: { max: 10 } },
          { column: "email", code: "not_email" },
        ],
      },
      { line: 4, outcome: "refused", errors: [{ column: "lastName", code: "required" }] },
    ]);
  });

  test("of lines that say the same thing the first counts, whatever the file", () => {
    const keyed = array(option(constantFrom("a", "b", "c"), { nil: null })).map((keys) =>
      keys.map((key, index) => ({ line: index + 2, key })),
    );
    assert(
      property(keyed, (lines) => {
        const repeats = new Map(repeatedLines(lines, ({ key }) => (key === null ? [] : [key])));
        const kept = lines.filter(({ line, key }) => key !== null && !repeats.has(line));
        expect(new Set(kept.map(({ key }) => key)).size).toBe(kept.length);
        for (const [line, first] of repeats) {
          expect(first).toBeLessThan(line);
          expect(lines.find((each) => each.line === first)?.key).toBe(
            lines.find((each) => each.line === line)?.key,
          );
        }
      }),
    );
  });

  test("outcomes are counted by kind", () => {
    expect(
      countOutcomes([
        { line: 2, outcome: "created", subjectId: "mem_1" },
        { line: 3, outcome: "skipped", reason: "unchanged" },
        { line: 4, outcome: "refused", errors: [] },
      ]),
    ).toEqual({ created: 1, updated: 0, skipped: 1, refused: 1 });
  });
});
