import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { providersAnswerRise } from "#api/generated/sdk.gen";
import { Surface } from "#design/display/surface";
import { useAct } from "#design/feedback/use-act";
import { PriceSide } from "#providers/portal/price-side";
import type { View } from "#providers/portal/types";
import { useFormats } from "#i18n/formats";

import styles from "../providers.module.css";

type Props = { slug: string; subscription: View["subscription"] };

/** A higher price: both prices and both dates side by side, and the two answers. */
export function Rise({ slug, subscription }: Props) {
  const { t } = useTranslation("providers");
  const formats = useFormats();
  const rise = subscription?.rise ?? null;
  const said = (accepted: boolean) =>
    providersAnswerRise({
      path: { organisation: slug, consentId: rise?.id ?? "" },
      body: { accepted, htCents: rise?.to.htCents ?? 0 },
    });
  const accept = useAct(() => said(true), t("rise.accepted"));
  const refuse = useAct(() => said(false), t("rise.refused"));
  if (subscription === null || rise === null || rise.state === "lapsed") return null;
  const date = formats.date(rise.effectiveAt);
  return (
    <Surface title={t("rise.title")}>
      <div className={styles["inner"]}>
        <p className={styles["about"]}>
          {rise.state === "refused" ? t("rise.wasRefused", { date }) : t("rise.text")}
        </p>
        <div className={styles["sides"]}>
          <PriceSide
            label={t("rise.agreed")}
            price={rise.from}
            interval={rise.interval}
            note={t("rise.until", { date })}
          />
          <PriceSide
            label={t("rise.offered")}
            price={rise.to}
            interval={rise.interval}
            note={t("rise.from", { date })}
            chosen
          />
        </div>
        <div className={styles["acts"]}>
          <Button loading={accept.isPending} disabled={refuse.isPending} onClick={() => accept.mutate()}>
            {t("rise.accept")}
          </Button>
          {rise.state === "outstanding" && (
            <Button
              variant="default"
              loading={refuse.isPending}
              disabled={accept.isPending}
              onClick={() => refuse.mutate()}
            >
              {t("rise.refuse")}
            </Button>
          )}
        </div>
      </div>
    </Surface>
  );
}
