import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { Stepper, type Step } from "#design/display/stepper";
import { Surface } from "#design/display/surface";
import { stepIds, type StepId } from "#plans/order/choice";
import { ChoosePlan } from "#plans/order/choose-plan";
import { ChoosePayment } from "#plans/order/choose-payment";
import { ConfirmOrder } from "#plans/order/confirm-order";
import { methodOf, type Go, type OrderContext } from "#plans/order/context";
import { Summary } from "#plans/order/summary";
import { BillingForm } from "#plans/payment/billing-form";
import { useReturningMethod } from "#plans/payment/use-returning-method";

import styles from "../plans.module.css";

export function OrderSteps(context: OrderContext) {
  const { slug, search, choice, billing } = context;
  const { t } = useTranslation("plans");
  const go = useGo(context);
  useReturningMethod(slug, (method) => go({ method, step: "confirm" }));
  const done = doneSteps(context);
  const step = reachable(search.step ?? "plan", done);
  const steps: Step[] = stepIds.map((id) => ({
    id,
    title: t(`order.steps.${id}`),
    state: stateOf(id, step, done),
  }));
  const method = methodOf(context);
  return (
    <>
      <Stepper
        steps={steps}
        completed={done.size / stepIds.length}
        onGo={(id) => go({ step: stepIds.find((one) => one === id) ?? "plan" })}
      />
      <div className={styles["order"]}>
        <div className={styles["stack"]}>
          {step === "plan" && <ChoosePlan {...context} go={go} />}
          {step === "address" && (
            <Surface title={t("address.title")} description={t("address.text")}>
              <BillingForm
                slug={slug}
                identity={billing.identity}
                submitLabel={t("order.next")}
                onDone={() => go({ step: "payment" })}
              />
            </Surface>
          )}
          {step === "payment" && <ChoosePayment {...context} go={go} />}
          {step === "confirm" && choice && method && (
            <ConfirmOrder {...context} choice={choice} method={method} />
          )}
        </div>
        {choice && <Summary slug={slug} choice={choice} />}
      </div>
    </>
  );
}

function useGo({ slug, search }: Pick<OrderContext, "slug" | "search">): Go {
  const navigate = useNavigate();
  return ({ session: _session, ...change }) =>
    void navigate({
      to: "/admin/$slug/account/order",
      params: { slug },
      search: { ...search, session: undefined, ...change },
    });
}

function doneSteps(context: OrderContext): Set<StepId> {
  const { choice, billing } = context;
  const done = new Set<StepId>();
  if (choice) done.add("plan");
  if (choice && billing.identity) done.add("address");
  if (choice && billing.identity && methodOf(context)) done.add("payment");
  return done;
}

/** The step asked for, or the first one that has to be done before it. */
function reachable(asked: StepId, done: ReadonlySet<StepId>): StepId {
  const before = stepIds.slice(0, stepIds.indexOf(asked));
  return before.find((id) => !done.has(id)) ?? asked;
}

function stateOf(id: StepId, current: StepId, done: ReadonlySet<StepId>): Step["state"] {
  if (id === current) return "current";
  if (done.has(id)) return "done";
  return reachable(id, done) === id ? "todo" : "locked";
}
