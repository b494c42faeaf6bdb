import { expect, test } from "vitest";

import { filesUnder, textOf } from "./files.ts";

/** What stands in place of an interpolation, which may be any one segment. */
const any = "*";

const segmentsOf = (path: string): string[] => path.split("/").filter((segment) => segment !== "");

/** The screens of the front end, as its routers name them: `$…` may be any one segment. */
const screens = (file: string, base: string): string[][] =>
  [...textOf(`web/src/app/routes/${file}.ts`).matchAll(/path: "([^"]+)"/g)]
    .map(([, path = ""]) => (path.startsWith(base) ? path : `${base}${path}`))
    .map((path) => segmentsOf(path).map((segment) => (segment.startsWith("$") ? any : segment)));

const known = [...screens("admin", "/admin/$slug"), ...screens("portal", "/$slug"), ...screens("site", "")];

/** `${origin}/…`, and what is written after the address of the administration. */
const addresses = /`\$\{(?:[^}`]*origin\}|staffUrl\(\w+\)\})(\/[^`]*)`/g;

/** Every address that a mail writes, without what comes after its path. */
const links = filesUnder("src/actions").flatMap((file) =>
  [...textOf(file).matchAll(addresses)].map(([whole, path = ""]) => ({
    file,
    segments: [
      ...(whole.includes("staffUrl") ? ["admin", any] : []),
      ...segmentsOf(
        (path.split("?")[0] ?? "")
          .replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, any)
          .replace(/(?<=[^/])\*$/, ""),
      ),
    ],
  })),
);

const opens = (link: readonly string[], screen: readonly string[]): boolean =>
  link.length === screen.length && link.every((segment, index) => segment === screen[index]);

test("every address that a mail writes is a screen of the front end", () => {
  expect(links.length).toBeGreaterThan(20);
  const dead = links.filter(({ segments }) => !known.some((screen) => opens(segments, screen)));
  expect(dead).toEqual([]);
});
