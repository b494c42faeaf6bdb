import type { PlanAccount } from "#api/generated/types.gen";

/** What is being ordered: it stands in the address, so that the path can be left and taken up again. */
export const planIds = ["essentiel", "pro", "premium", "standby"] as const;
export type PlanId = (typeof planIds)[number];
export type IntervalId = "monthly" | "annual";
export const stepIds = ["plan", "address", "payment", "confirm"] as const;
export type StepId = (typeof stepIds)[number];

export type OrderSearch = {
  plan?: PlanId;
  interval?: IntervalId;
  licences?: number;
  step?: StepId;
  method?: string;
  session?: string | undefined;
};

const oneOf = <T extends string>(values: readonly T[], given: unknown): T | undefined =>
  values.find((value) => value === given);
const text = (given: unknown) => (typeof given === "string" && given !== "" ? given : undefined);

/** Reads an address somebody may have typed: what is not understood is left out. */
export function readOrderSearch(given: Record<string, unknown>): OrderSearch {
  const plan = oneOf(planIds, given["plan"]);
  const interval = oneOf(["monthly", "annual"] as const, given["interval"]);
  const step = oneOf(stepIds, given["step"]);
  const licences = Number(given["licences"]);
  const isCount = given["licences"] !== undefined && Number.isInteger(licences) && licences >= 0;
  const method = text(given["method"]);
  const session = text(given["session"]);
  return {
    ...(plan && { plan }),
    ...(interval && { interval }),
    ...(isCount && { licences }),
    ...(step && { step }),
    ...(method && { method }),
    ...(session && { session }),
  };
}

export type Choice = { plan: PlanId; interval: IntervalId; licences: number };

type Holder = Pick<PlanAccount, "subscriptions" | "seats">;
const paid = new Set<PlanAccount["subscriptions"][number]["status"]>([
  "active",
  "pending_settlement",
  "past_due",
]);

/** Beside the plan in force, one licence is enough; else the seats in use that no other licence pays. */
export function leastLicences(
  { subscriptions, seats }: Holder,
  { plan, interval }: Omit<Choice, "licences">,
) {
  const open = subscriptions.filter(({ status }) => paid.has(status));
  const base = open.find(({ billsBase }) => billsBase);
  if (base?.plan === plan && !open.some((one) => one.interval === interval)) return 1;
  const beside = open
    .filter((one) => base !== undefined && one !== base && one.endsAt === null)
    .reduce((total, one) => total + Math.min(one.licences, one.planned?.licences ?? one.licences), 0);
  return Math.max(1, seats.active - beside);
}

/** Standby is annual and carries no licence; any other plan has at least the seats to pay. */
export function choiceOf(
  { plan, interval = "annual", licences }: OrderSearch,
  account: Holder,
): Choice | undefined {
  if (plan === undefined) return undefined;
  if (plan === "standby") return { plan, interval: "annual", licences: 0 };
  return { plan, interval, licences: licences ?? leastLicences(account, { plan, interval }) };
}
