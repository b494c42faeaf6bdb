import { expect, test } from "vitest";

import { filesUnder, textOf } from "./files.ts";

/** What stands in place of an interpolation, which may be any one segment. */
const any = "*";

const segmentsOf = (path: string): string[] => path.split("/").filter((segment) => segment !== "");

/** The screens of the front end, as its routers name them: `$…` may be any one segment. */
const screens = (file: string, base: string): string[][] =>
  [...textOf(file).matchAll(/path: "([^"]+)"/g)]
    .map(([, path = ""]) => (path.startsWith(base) ? path : `${base}${path}`))
    .map((path) => segmentsOf(path).map((segment) => (segment.startsWith("$") ? any : segment)));

const known = [
  ...filesUnder("web/src/app/routes/admin").flatMap((file) => screens(file, "/admin/$slug")),
  ...screens("web/src/app/routes/portal.ts", "/$slug"),
  ...screens("web/src/app/routes/site.ts", ""),
];

/** `${origin}/…`, and what is written after the address of the administration or of the portal. */
const addresses = /`\$\{(?:[^}`]*origin\}|(?:staff|portal)Url\(\w+\)\})(\/[^`]*)`/g;

/** Every address that a mail writes, without what comes after its path. */
const links = filesUnder("src/actions").flatMap((file) =>
  [...textOf(file).matchAll(addresses)].map(([whole, path = ""]) => ({
    file,
    segments: [
      ...(whole.includes("staffUrl") ? ["admin", any] : whole.includes("portalUrl") ? [any] : []),
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
