import { expect, test } from "vitest";

import { errorsByPath, pathOf } from "#design/form/pointers";

test("a JSON pointer becomes the path of the input", () => {
  expect(pathOf("/address/city")).toBe("address.city");
  expect(pathOf("/steps/0/label")).toBe("steps.0.label");
  expect(pathOf("/a~1b")).toBe("a/b");
  expect(pathOf("")).toBe("");
});

test("a field with two errors shows the first one", () => {
  const errors = errorsByPath([
    { pointer: "/email", code: "required", detail: "Ce champ est obligatoire." },
    { pointer: "/email", code: "not_email", detail: "Indiquez une adresse e-mail." },
  ]);
  expect(errors).toEqual({ email: "Ce champ est obligatoire." });
});
