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

/** Standby is annual and carries no licence; any other plan has at least the seats in use. */
export function choiceOf({ plan, interval, licences }: OrderSearch, seats: number): Choice | undefined {
  if (plan === undefined) return undefined;
  if (plan === "standby") return { plan, interval: "annual", licences: 0 };
  return { plan, interval: interval ?? "annual", licences: licences ?? Math.max(seats, 1) };
}
