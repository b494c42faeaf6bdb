import { z } from "zod";

import { undoPeriod } from "#domain/clients/undo";
import { id, wholeNumber } from "#domain/input";
import { Refusal } from "#domain/refusals";
import { action } from "#actions/action";
import {
  absorbedBy,
  clientOfNumber,
  findClient,
  mergesOfClient,
  numbersOf,
  pairsOfClient,
  withBriefs,
} from "#db/clients/queries";
import { many, one } from "#db/statement";

/** A record: its fields, its numbers, what resembles it, what was merged into it. */
export const seeClient = action({
  name: "clients.see",
  requires: "clients.read",
  access: "read_other",
  input: z.strictObject({ clientId: id("cli") }),
  refuses: ["not_found"],
  reads: (scope, { clientId }) => ({
    client: one(findClient(scope, clientId)),
    numbers: many(numbersOf(scope, clientId)),
    pairs: many(pairsOfClient(scope, clientId, 50)),
    merges: many(mergesOfClient(scope, clientId, 50)),
    absorbed: many(absorbedBy(scope, clientId)),
  }),
  run({ now }, _input, { client, numbers, pairs, merges, absorbed }) {
    if (!client) throw new Refusal("not_found");
    return {
      result: {
        client,
        numbers: numbers.map(({ number }) => number),
        pairs: pairs.map(withBriefs),
        absorbed,
        merges: merges.map((merge) => ({
          ...merge,
          undoableUntil: merge.at + undoPeriod,
          undoable: merge.undoneAt === null && now < merge.at + undoPeriod,
        })),
      },
    };
  },
});

/** The record that a number leads to, also when the one that bore it was merged. */
export const resolveNumber = action({
  name: "clients.resolve-number",
  requires: "clients.read",
  access: "read_other",
  input: z.strictObject({ number: wholeNumber(1, 1e9) }),
  refuses: ["not_found"],
  reads: (scope, { number }) => ({ client: one(clientOfNumber(scope, number)) }),
  run(_context, { number }, { client }) {
    if (!client) throw new Refusal("not_found");
    return { result: { number, clientId: client.id, currentNumber: client.number, name: client.name } };
  },
});
