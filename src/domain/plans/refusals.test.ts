import { expect, test } from "vitest";

import { plansRefusals } from "#domain/plans/refusals";
import { providersRefusals } from "#domain/providers/refusals";
import { refusals, type RefusalDefinition } from "#domain/refusals";

const own = Object.entries<RefusalDefinition>({ ...plansRefusals, ...providersRefusals });

test("plans and providers refuse with codes and sentences of their own, in both languages", () => {
  expect(Object.keys(plansRefusals).filter((code) => code in providersRefusals)).toEqual([]);
  for (const [, { title, detail }] of own) {
    expect(title.fr).toMatch(/^\p{Lu}[^'"]+[^.]$/u);
    expect(detail.fr).toMatch(/^\p{Lu}[^'"]+\.$/u);
    expect(detail.en).toMatch(/^\p{Lu}.+\.$/u);
    const marks = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join();
    expect(marks(detail.fr)).toBe(marks(detail.en));
  }
  const elsewhere: readonly string[] = Object.entries<RefusalDefinition>(refusals)
    .filter(([code, definition]) => own.some(([mine, its]) => mine === code && its !== definition))
    .map(([code]) => code);
  expect(elsewhere).toEqual([]);
});
