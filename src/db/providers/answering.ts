import { sql, type SQL } from "drizzle-orm";

import { providers } from "#db/providers/schema";
import { providerSettings } from "#db/providers/selling-schema";
import type { Scope } from "#db/tenant";
import type { AnswerFacts } from "#domain/providers/standing";

const on = (scope: Scope): SQL =>
  sql`coalesce((select ${providerSettings.subscriptionsOn} from ${providerSettings} where ${scope.owns(providerSettings)}), 0)`;

/** Whether the organisation sells subscriptions, to be selected with the whole of `providers`. */
export const sold = (scope: Scope) => sql<number>`${on(scope)}`.as("subscriptions_on");

/** Columns that decide whether a provider can answer, to be selected with `providers`. */
export const answerStanding = (scope: Scope) => ({
  subscriptionsOn: sold(scope),
  exempt: providers.exempt,
  answersUntil: providers.answersUntil,
  missing: providers.missing,
});

type Row = Omit<AnswerFacts, "subscriptionsOn"> & { subscriptionsOn: number | boolean };

export const factsOf = ({ subscriptionsOn, exempt, answersUntil, missing }: Row): AnswerFacts => ({
  subscriptionsOn: Boolean(subscriptionsOn),
  exempt,
  answersUntil,
  missing,
});

/** The same decision as a condition on `providers`, for the statement that writes the answer. */
export const answersNow = (scope: Scope, now: number): SQL =>
  sql`(${on(scope)} = 0 or ${providers.exempt} = 1 or ${providers.answersUntil} > ${now})`;
