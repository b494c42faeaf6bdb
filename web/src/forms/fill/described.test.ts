import { MantineProvider } from "@mantine/core";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";

import { Upload } from "#design/form/upload";
import { RepeatInput } from "#forms/fill/repeat-input";

const nothing = () => null;
const field = { id: "fld_a", label: "Partenaires", required: true } as const;

const shown = (screen: ReactElement) => renderToStaticMarkup(createElement(MantineProvider, null, screen));

/** The texts that whatever opens with this tag is described by, as a screen reader would say them. */
function described(html: string, opening: RegExp): string[] {
  const [, ids = ""] = opening.exec(html)?.[0].match(/aria-describedby="([^"]*)"/) ?? [];
  return ids.split(" ").flatMap((id) => html.split(`id="${id}"`)[1]?.match(/>([^<]+)</)?.[1] ?? []);
}

test.each([
  [
    "a repeatable block",
    createElement(RepeatInput, {
      field: { ...field, type: "repeat", help: "Trois au plus.", fields: [] },
      path: "fld_a",
      value: [],
      error: "Ajoutez un partenaire.",
      onChange: nothing,
      Inner: nothing,
    }),
    ["Trois au plus.", "Ajoutez un partenaire."],
  ],
  [
    "a file question",
    createElement(Upload, {
      label: field.label,
      help: "Un PDF.",
      path: "fld_a",
      extensions: ["pdf"],
      maxBytes: 1,
      maxSaid: "1 Mo",
      error: "Joignez les statuts.",
      files: [],
      onRemove: () => Promise.resolve(),
      send: () => Promise.resolve(),
    }),
    ["Un PDF.", "Joignez les statuts."],
  ],
])("the error of %s is tied to it, and to what the error leads to", (_name, screen, texts) => {
  const html = shown(screen);
  expect(described(html, /<fieldset[^>]*>/)).toEqual(texts);
  expect(described(html, /<button[^>]*data-path="fld_a"[^>]*>/)).toEqual(texts.slice(-1));
});
