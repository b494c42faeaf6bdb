import { describe, expect, test } from "vitest";

import { networkOf } from "#domain/identity/attempts";
import { deviceOf } from "#domain/identity/device";
import { maskEmail } from "#domain/identity/masked-email";
import { returnPath } from "#domain/identity/return-path";

describe("a network", () => {
  test.each([
    ["203.0.113.7", "203.0.113.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002::1", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["local", "local"],
  ])("of %s is %s", (address, network) => expect(networkOf(address)).toBe(network));
});

describe("a device", () => {
  test.each([
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox · Windows"],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1",
      "Safari · iPhone",
    ],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0",
      "Edge · macOS",
    ],
    ["curl/8.9", null],
    ["", null],
  ])("that says %j is %s", (userAgent, device) => expect(deviceOf(userAgent)).toBe(device));
});

test("a masked address shows its first letter and its domain", () => {
  expect(maskEmail("camille@exemple.fr")).toBe("c•••@exemple.fr");
});

describe("a page to return to", () => {
  test.each(["/account", "/mairie-de-toulon/dossiers?step=2#top"])("may be %s", (path) =>
    expect(returnPath.safeParse(path).success).toBe(true),
  );
  test.each(["https://evil.example", "//evil.example", "/\\evil.example", "account", "/a b", "/\n/evil"])(
    "may not be %j",
    (path) => expect(returnPath.safeParse(path).success).toBe(false),
  );
});
