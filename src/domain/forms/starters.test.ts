import { expect, test } from "vitest";

import { checkDefinition } from "#domain/forms/check-definition";
import { formDefinitionSchema } from "#domain/forms/definition";
import { starterIds, starters } from "#domain/forms/starters";
import { locales } from "#domain/locale";

const each = starterIds.flatMap((starter) => locales.map((locale) => [starter, locale] as const));

test.each(each)("the form “%s” can be published as it is, in %s", (starter, locale) => {
  const definition = starters[starter].definition(locale);
  expect(formDefinitionSchema.parse(definition)).toEqual(definition);
  expect(checkDefinition(definition)).toEqual([]);
});

test("a starter keeps the ids of its questions in both languages, and says them differently", () => {
  for (const { definition } of Object.values(starters)) {
    const [fr, en] = [definition("fr"), definition("en")];
    expect(fr.steps.map(({ id }) => id)).toEqual(en.steps.map(({ id }) => id));
    expect(fr.steps.map(({ title }) => title)).not.toEqual(en.steps.map(({ title }) => title));
  }
});
