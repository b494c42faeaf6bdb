import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { BillingAddress as Identity } from "#api/generated/types.gen";
import { Surface } from "#design/display/surface";
import { BillingForm } from "#plans/payment/billing-form";

import styles from "../plans.module.css";

type Props = { slug: string; identity: Identity | null };

export function BillingAddress({ slug, identity }: Props) {
  const { t } = useTranslation("plans");
  const [editing, setEditing] = useState(false);
  return (
    <Surface title={t("address.title")} description={t("address.text")}>
      {editing ? (
        <BillingForm slug={slug} identity={identity} onDone={() => setEditing(false)} />
      ) : (
        <div className={styles["stack"]}>
          {identity ? (
            <AddressLines identity={identity} />
          ) : (
            <p className={styles["none"]}>{t("address.empty")}</p>
          )}
          <div>
            <Button variant="default" onClick={() => setEditing(true)}>
              {t("address.edit")}
            </Button>
          </div>
        </div>
      )}
    </Surface>
  );
}

const shownCountries = ["FR", "BE", "CH", "LU", "MC"] as const;

/** As it is written on an envelope, then what identifies the buyer. */
export function AddressLines({ identity }: { identity: Identity }) {
  const { t } = useTranslation("plans");
  const country = shownCountries.find((code) => code === identity.country);
  const lines = [
    identity.line1,
    identity.line2,
    `${identity.postalCode} ${identity.city}`,
    country ? t(`address.countries.${country}`) : identity.country,
  ];
  return (
    <address className={styles["address"]}>
      <strong>{identity.name}</strong>
      {lines
        .filter((line) => line !== "")
        .map((line) => (
          <span key={line}>{line}</span>
        ))}
      <span className={styles["dim"]}>{identity.email}</span>
      {identity.siren !== "" && (
        <span className={styles["dim"]}>
          {t("address.siren")} {identity.siren}
        </span>
      )}
      {identity.vatNumber !== "" && (
        <span className={styles["dim"]}>
          {t("address.vatNumber")} {identity.vatNumber}
        </span>
      )}
    </address>
  );
}
