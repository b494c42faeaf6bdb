import "@mantine/core/styles/NumberInput.layer.css";

import { NumberInput, Stack } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { bodyOf } from "#api/client";
import { plansChangeLicences, plansPreviewLicences } from "#api/generated/sdk.gen";
import type { LicencesPreview, PlanAccount } from "#api/generated/types.gen";
import { Amount } from "#design/display/instant";
import { Failure } from "#design/feedback/failure";
import { Modal } from "#design/feedback/modal";
import { useAct } from "#design/feedback/use-act";
import { GatedButton } from "#design/form/gated-button";
import { useFormats } from "#i18n/formats";

import styles from "../plans.module.css";

type Subscription = PlanAccount["subscriptions"][number];
type Props = { slug: string; subscription: Subscription; opened: boolean; onClose: () => void };

export function ChangeLicences({ opened, onClose, ...content }: Props) {
  const { t } = useTranslation("plans");
  return (
    <Modal opened={opened} onClose={onClose} title={t("licences.title")} size={560}>
      <Content onClose={onClose} {...content} />
    </Modal>
  );
}

/** What it costs is shown before anything is confirmed: today beside the next invoice. */
function Content({ slug, subscription, onClose }: Omit<Props, "opened">) {
  const { t } = useTranslation("plans");
  const formats = useFormats();
  const { id: subscriptionId, planned } = subscription;
  // Standby has none: until it starts, those there are can only be added to.
  const sleeps = planned?.plan === "standby";
  const current = planned && !sleeps ? planned.licences : subscription.licences;
  const [licences, setLicences] = useState(current);
  const path = { organisation: slug, subscriptionId };
  const preview = useQuery({
    queryKey: ["licences-preview", slug, subscriptionId, licences],
    queryFn: () => bodyOf(plansPreviewLicences({ path, body: { licences } })),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const change = useAct(async (at: string) => {
    await plansChangeLicences({ path, body: { licences, at } });
    onClose();
  }, t("licences.done"));
  const shown = preview.data;
  return (
    <Stack gap="lg">
      <p className={styles["about"]}>{t("licences.text")}</p>
      <NumberInput
        data-autofocus
        label={t("licences.count")}
        min={sleeps ? current : 0}
        max={10_000}
        allowDecimal={false}
        value={licences}
        onChange={(value) => setLicences(Number(value) || 0)}
      />
      {preview.error && <Failure error={preview.error} onRetry={() => void preview.refetch()} />}
      {shown && !preview.error && <Prices preview={shown} same={licences === current} />}
      <GatedButton
        whyNot={licences === current ? t("licences.same") : undefined}
        disabled={!shown || preview.isFetching || preview.error !== null}
        loading={change.isPending}
        onClick={() => shown && change.mutate(shown.at)}
      >
        {shown?.billed === "now"
          ? t("licences.confirm", { amount: formats.amount(shown.dueNowCents) })
          : t("licences.plan")}
      </GatedButton>
    </Stack>
  );
}

function Prices({ preview, same }: { preview: LicencesPreview; same: boolean }) {
  const { t } = useTranslation("plans");
  const formats = useFormats();
  const { billed, dueNowCents, appliesAt, renewal } = preview;
  return (
    <dl className={styles["sides"]}>
      <div>
        <dt>{t("licences.now")}</dt>
        <dd>
          <Amount cents={dueNowCents} /> <small>{t("inclTax")}</small>
        </dd>
        <dd className={styles["dim"]}>
          {billed === "renewal" && !same && t("licences.applies", { date: formats.longDate(appliesAt) })}
        </dd>
      </div>
      <div>
        <dt>{t("licences.renewal", { date: formats.longDate(renewal.at) })}</dt>
        <dd>
          <Amount cents={renewal.quote.ttcCents} /> <small>{t("inclTax")}</small>
        </dd>
        <dd className={styles["dim"]}>
          <Amount cents={renewal.quote.htCents} /> {t("exclTax")}
        </dd>
      </div>
    </dl>
  );
}
