import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { providersCloseSubscription } from "#api/generated/sdk.gen";
import type { Provider } from "#api/generated/types.gen";
import { Notice } from "#design/display/notice";
import { Surface } from "#design/display/surface";
import { ConfirmDialog } from "#design/feedback/confirm-dialog";
import { Failure } from "#design/feedback/failure";
import { PageSkeleton } from "#design/feedback/loading";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { useFormats } from "#i18n/formats";
import { useWhyNot } from "#organisations/access";
import { DocumentRows } from "#providers/documents";
import { providerDocumentsQuery, providerSubscriptionQuery } from "#providers/queries";
import { SubscriptionFacts } from "#providers/subscription-facts";

import styles from "../providers.module.css";

/** Nothing runs that could be closed. */
const over: ReadonlySet<string> = new Set(["incomplete", "incomplete_expired", "expired"]);

type Props = { slug: string; provider: Provider };

/** What a provider pays, as the staff see it. */
export function SubscriptionTab({ slug, provider }: Props) {
  const { t } = useTranslation("providers");
  const formats = useFormats();
  const { data, error, refetch } = useQuery(providerSubscriptionQuery(slug, provider.id));
  const { data: documents } = useQuery(providerDocumentsQuery(slug, provider.id));
  if (error && !data) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  const { subscription, unpaid } = data;
  const rise = subscription?.rise ?? null;
  return (
    <div className={styles["stack"]}>
      <Surface title={t("record.subscription")}>
        <div className={styles["inner"]}>
          {subscription === null ? (
            <p className={styles["soft"]}>{t("record.none")}</p>
          ) : (
            <SubscriptionFacts subscription={subscription} />
          )}
          {rise !== null && (
            <Notice tone="waiting" title={t("rise.title")}>
              {formats.amount(rise.from.htCents)} → {formats.amount(rise.to.htCents)} {t("ht")},{" "}
              {t("rise.from", { date: formats.date(rise.effectiveAt) })}
            </Notice>
          )}
          {unpaid !== null && (
            <Notice tone="bad">
              {t(unpaid.disputed ? "own.disputedText" : "own.unpaidText", {
                number: unpaid.number,
                amount: formats.amount(unpaid.remainingCents),
              })}
            </Notice>
          )}
          {unpaid !== null && subscription !== null && !over.has(subscription.status) && (
            <Close slug={slug} provider={provider} />
          )}
        </div>
      </Surface>
      <DocumentRows title={t("record.invoices")} documents={documents?.data ?? []} />
    </div>
  );
}

function Close({ slug, provider: { id: providerId, name } }: Props) {
  const { t } = useTranslation("providers");
  const [asking, setAsking] = useState(false);
  const close = useAct(async () => {
    await providersCloseSubscription({ path: { organisation: slug, providerId } });
    setAsking(false);
  }, t("record.closed"));
  return (
    <div>
      <GatedButton
        variant="subtle"
        color="red"
        whyNot={useWhyNot(slug)("providers.edit", "write", "parting")}
        onClick={() => setAsking(true)}
      >
        {t("record.close")}
      </GatedButton>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => close.mutate()}
        title={t("record.closeTitle")}
        confirmLabel={t("record.close")}
        phrase={name}
        pending={close.isPending}
      >
        <p>{t("record.closeText")}</p>
      </ConfirmDialog>
    </div>
  );
}
