import "@mantine/core/styles/Checkbox.layer.css";

import { Anchor, Checkbox } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { plansPayOrder, plansPlaceOrder } from "#api/generated/sdk.gen";
import type { Billing } from "#api/generated/types.gen";
import { Surface } from "#design/display/surface";
import { Failure } from "#design/feedback/failure";
import { Form } from "#design/form/form";
import { SubmitButton } from "#design/form/submit-button";
import { useProblemForm } from "#design/form/use-problem-form";
import { useFormats } from "#i18n/formats";
import type { Choice } from "#plans/order/choice";
import type { OrderContext } from "#plans/order/context";
import { usePreview } from "#plans/order/use-preview";
import { AddressLines } from "#plans/payment/billing-address";
import { MethodLine } from "#plans/payment/method-line";

import styles from "../plans.module.css";

type Props = OrderContext & { choice: Choice; method: Billing["methods"][number] };
type Boxes = { acceptances: Record<string, boolean> };

/** The last look: who, what pays, the four boxes, and the exact amount on the button. */
export function ConfirmOrder({ slug, choice, method, billing, catalogue }: Props) {
  const { t, i18n } = useTranslation("plans");
  const formats = useFormats();
  const language = i18n.language === "en" ? "en" : "fr";
  const { data: preview, error, refetch, isPlaceholderData } = usePreview(slug, choice);
  const pay = usePay(slug, { choice, methodId: method.id, at: preview?.at });
  const problemForm = useProblemForm<Boxes>({
    initialValues: { acceptances: {} },
    onSubmit: ({ acceptances }) => {
      const documents = catalogue.documents.map(({ name, version }) => [
        name,
        acceptances[name] ? version : null,
      ]);
      const immediateExecution = acceptances["immediateExecution"] === true;
      return pay({ ...Object.fromEntries(documents), immediateExecution });
    },
  });
  const { form, pending } = problemForm;
  const box = (name: string) => form.getInputProps(`acceptances.${name}`, { type: "checkbox" });
  return (
    <>
      <Surface>
        <div className={styles["sides"]}>
          {billing.identity && <AddressLines identity={billing.identity} />}
          <MethodLine method={{ ...method, chosen: false }} />
        </div>
      </Surface>
      <Surface title={t("order.accept")}>
        <Form of={problemForm}>
          {catalogue.documents.map(({ name, box: sentence }) => (
            <div key={name} className={styles["box"]}>
              <Checkbox label={sentence[language]} {...box(name)} />
              <Anchor href={`/terms/${name}`} target="_blank" rel="noopener" size="sm">
                {t("order.read")}
              </Anchor>
            </div>
          ))}
          <Checkbox label={catalogue.immediateExecution[language]} {...box("immediateExecution")} />
          {error ? (
            <Failure error={error} onRetry={() => void refetch()} />
          ) : (
            <div>
              <SubmitButton pending={pending || !preview || isPlaceholderData}>
                {preview?.dueNowCents === 0
                  ? t(preview.startsAt ? "order.schedule" : "order.free")
                  : t("order.pay", { amount: formats.amount(preview?.dueNowCents ?? 0) })}
              </SubmitButton>
            </div>
          )}
        </Form>
      </Surface>
    </>
  );
}

type Placing = { choice: Choice; methodId: string; at: string | undefined };

/** The order is kept first, with its number; then it is paid. Its own page says what became of it, whatever happens. */
function usePay(slug: string, { choice, methodId, at }: Placing) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const path = { organisation: slug };
  return async (acceptances: Record<string, unknown>) => {
    const body = { ...choice, methodId, acceptances, ...(at !== undefined && { at }) };
    const { id: orderId } = await bodyOf(plansPlaceOrder({ path, body }));
    try {
      await plansPayOrder({ path: { ...path, orderId }, body: { methodId } });
    } finally {
      await navigate({ to: "/admin/$slug/account/orders/$orderId", params: { slug, orderId } });
      await queries.invalidateQueries();
    }
  };
}
