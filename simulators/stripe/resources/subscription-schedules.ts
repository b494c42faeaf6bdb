import type Stripe from "stripe";
import { cancelNow } from "../billing/cancellation.ts";
import { addCancellationCredit } from "../billing/cancellation-credit.ts";
import { blankPhase, itemOf, scheduleFrom } from "../billing/new-schedule.ts";
import { cadenceOf, recurringPrice } from "../billing/items.ts";
import { nthBoundary } from "../billing/periods.ts";
import { differs, releaseSchedule, startPhase } from "../billing/phases.ts";
import { invalid } from "../core/api-error.ts";
import { emit } from "../core/events.ts";
import { page, paging } from "../core/lists.ts";
import {
  clearable,
  either,
  flag,
  integer,
  list,
  metadata,
  object,
  oneOf,
  required,
  text,
  type Out,
} from "../core/params.ts";
import { read, write, type Route } from "../core/router.ts";
import { mergeMetadata } from "../core/shared-params.ts";
import { timeOf } from "../core/time.ts";
import { all, get, idOf, ownId, save, type Scope } from "../core/world.ts";
import { proration } from "./subscription-params.ts";
import { ratesOf } from "./tax-rates.ts";

const phaseParams = object<Stripe.SubscriptionScheduleUpdateParams.Phase>()({
  billing_cycle_anchor: oneOf("automatic", "phase_start"),
  currency: text,
  default_payment_method: text,
  default_tax_rates: clearable(list(text)),
  description: clearable(text),
  duration: object<Stripe.SubscriptionScheduleUpdateParams.Phase.Duration>()({
    interval: required(oneOf("day", "week", "month", "year")),
    interval_count: integer,
  }),
  end_date: either(integer, oneOf("now")),
  items: required(
    list(
      object<Stripe.SubscriptionScheduleUpdateParams.Phase.Item>()({
        price: required(text),
        quantity: integer,
        tax_rates: clearable(list(text)),
      }),
    ),
  ),
  metadata,
  proration_behavior: proration,
  start_date: either(integer, oneOf("now")),
});
type PhaseParams = Out<typeof phaseParams>;
const createParams = object<Stripe.SubscriptionScheduleCreateParams>()({ from_subscription: required(text) });
const updateParams = object<Stripe.SubscriptionScheduleUpdateParams>()({
  default_settings: object<Stripe.SubscriptionScheduleUpdateParams.DefaultSettings>()({
    default_payment_method: text,
  }),
  end_behavior: oneOf("release", "cancel"),
  metadata: clearable(metadata),
  phases: list(phaseParams),
  proration_behavior: proration,
});
const listParams = object<Stripe.SubscriptionScheduleListParams>()({ ...paging, customer: text });
const releaseParams = object<Stripe.SubscriptionScheduleReleaseParams>()({ preserve_cancel_date: flag });
const cancelParams = object<Stripe.SubscriptionScheduleCancelParams>()({ invoice_now: flag, prorate: flag });

export const subscriptionSchedules: Route[] = [
  write("/v1/subscription_schedules", createParams, ({ scope }, params) =>
    scheduleFrom(scope, get(scope, "subscriptions", params.from_subscription, "from_subscription")),
  ),
  read("/v1/subscription_schedules", listParams, ({ scope, url }, params) =>
    page(
      all(scope, "subscription_schedules").filter(
        (row) => params.customer === undefined || idOf(row.customer) === params.customer,
      ),
      params,
      url,
    ),
  ),
  read("/v1/subscription_schedules/:id", object<object>()({}), ({ scope, id }) =>
    get(scope, "subscription_schedules", id),
  ),
  write("/v1/subscription_schedules/:id", updateParams, ({ scope, id }, params) =>
    update(scope, active(scope, id), params),
  ),
  write("/v1/subscription_schedules/:id/release", releaseParams, ({ scope, id }) => {
    const schedule = active(scope, id);
    releaseSchedule(scope, schedule, timeOf(scope, schedule.customer));
    return schedule;
  }),
  write("/v1/subscription_schedules/:id/cancel", cancelParams, ({ scope, id }, params) => {
    const schedule = active(scope, id);
    const now = timeOf(scope, schedule.customer);
    const subscription = get(scope, "subscriptions", ownId(schedule.subscription ?? ""));
    if (params.prorate !== false) addCancellationCredit(scope, subscription, now, params.invoice_now ?? true);
    cancelNow(scope, subscription, now, "cancellation_requested");
    return schedule;
  }),
];

function active(scope: Scope, id: string): Stripe.SubscriptionSchedule {
  const schedule = get(scope, "subscription_schedules", id);
  if (schedule.status === "active") return schedule;
  throw invalid(
    `You cannot change a subscription schedule that is currently in the \`${schedule.status}\` status.`,
  );
}

function update(scope: Scope, schedule: Stripe.SubscriptionSchedule, params: Out<typeof updateParams>) {
  if (params.end_behavior !== undefined) schedule.end_behavior = params.end_behavior;
  schedule.metadata = mergeMetadata(schedule.metadata, params.metadata);
  const method = params.default_settings?.default_payment_method;
  if (method !== undefined)
    schedule.default_settings.default_payment_method = get(scope, "payment_methods", method).id;
  if (params.phases !== undefined) replacePhases(scope, schedule, params.phases);
  save(scope, "subscription_schedules", schedule);
  emit(scope, "subscription_schedule.updated", schedule);
  return schedule;
}

function replacePhases(
  scope: Scope,
  schedule: Stripe.SubscriptionSchedule,
  given: readonly PhaseParams[],
): void {
  const now = timeOf(scope, schedule.customer);
  const subscription = get(scope, "subscriptions", ownId(schedule.subscription ?? ""));
  const phases: Stripe.SubscriptionSchedule.Phase[] = [];
  for (const [index, params] of given.entries()) {
    const start = phases.at(-1)?.end_date ?? schedule.current_phase?.start_date ?? now;
    phases.push(phaseOf(scope, params, { index, start, now, currency: subscription.currency }));
  }
  const current = phases.find((phase) => phase.start_date <= now && now < phase.end_date);
  if (current === undefined) throw invalid("The phases must hold the current moment.", "phases");
  schedule.phases = phases;
  schedule.current_phase = { start_date: current.start_date, end_date: current.end_date };
  if (differs(subscription, current)) startPhase(scope, subscription, current, now);
}

interface PhasePlace {
  index: number;
  start: number;
  now: number;
  currency: string;
}

function phaseOf(scope: Scope, params: PhaseParams, { index, start, now, currency }: PhasePlace) {
  const param = `phases[${index}]`;
  const from = params.start_date === "now" ? now : (params.start_date ?? start);
  if (from !== start) {
    const message =
      "You can not modify the start date of the current phase, and phases must follow one another.";
    throw invalid(message, `${param}[start_date]`);
  }
  const items = params.items.map((item, at) => {
    const price = recurringPrice(scope, item.price, `${param}[items][${at}][price]`);
    const rates = ratesOf(scope, item.tax_rates ?? [], `${param}[items][${at}][tax_rates]`);
    return { price, item: { ...itemOf(price, item.quantity ?? 1), tax_rates: rates } };
  });
  const [first] = items;
  if (first === undefined) throw invalid("A phase must have at least one item.", `${param}[items]`);
  const { duration } = params;
  const cadence =
    duration === undefined
      ? cadenceOf(first.price)
      : { interval: duration.interval, count: duration.interval_count ?? 1 };
  const end = params.end_date === "now" ? now : (params.end_date ?? nthBoundary(from, cadence, 1));
  if (end <= from) throw invalid("A phase must end after it starts.", `${param}[end_date]`);
  return {
    ...blankPhase(currency, { start: from, end }),
    items: items.map(({ item }) => item),
    billing_cycle_anchor: params.billing_cycle_anchor ?? null,
    default_payment_method: params.default_payment_method ?? null,
    default_tax_rates: ratesOf(scope, params.default_tax_rates ?? [], `${param}[default_tax_rates]`),
    description: params.description ?? null,
    metadata: mergeMetadata({}, params.metadata),
    proration_behavior: params.proration_behavior ?? ("create_prorations" as const),
  };
}
