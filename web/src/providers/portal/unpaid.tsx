import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { providersPayOwnInvoice } from "#api/generated/sdk.gen";
import { Notice } from "#design/display/notice";
import { useAct } from "#design/feedback/use-act";
import { useFormats } from "#i18n/formats";
import type { ViewProps } from "#providers/portal/types";

/** An invoice that is still owed: paid here, or confirmed with the bank. */
export function Unpaid({ slug, view: { unpaid, methods, maySubscribe, subscription } }: ViewProps) {
  const { t } = useTranslation("providers");
  const formats = useFormats();
  const method = methods.find(({ chosen, usable }) => chosen && usable);
  const pay = useAct(
    () =>
      providersPayOwnInvoice({
        path: { organisation: slug, documentId: unpaid?.id ?? "" },
        body: { methodId: method?.id ?? "" },
      }),
    t("own.paid"),
  );
  if (unpaid === null) return null;
  const { pageUrl, needsConfirmation, disputed } = unpaid;
  const confirm = needsConfirmation && pageUrl !== null;
  return (
    <Notice
      tone="bad"
      action={
        confirm ? (
          <Button component="a" href={pageUrl} size="sm">
            {t("own.confirmBank")}
          </Button>
        ) : (
          method &&
          !disputed &&
          !maySubscribe &&
          // What is over is not paid any more: a credit note cancels it.
          subscription?.status !== "expired" && (
            <Button size="sm" loading={pay.isPending} onClick={() => pay.mutate()}>
              {t("own.payInvoice")}
            </Button>
          )
        )
      }
    >
      {needsConfirmation
        ? t("own.toConfirm")
        : t(disputed ? "own.disputedText" : "own.unpaidText", {
            number: unpaid.number,
            amount: formats.amount(unpaid.remainingCents),
          })}
    </Notice>
  );
}
