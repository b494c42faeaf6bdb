import { useTranslation } from "react-i18next";

import type { PublicTrainingSession } from "#api/generated/types.gen";
import { Facts } from "#design/display/facts";
import { Amount, Instant } from "#design/display/instant";

/** When, where and for how much. */
export function SessionFacts({ session }: { session: PublicTrainingSession }) {
  const { t } = useTranslation("trainings");
  return (
    <Facts
      across
      facts={[
        { label: t("place"), value: session.place },
        { label: t("startsAt"), value: <Instant at={session.startsAt} /> },
        { label: t("endsAt"), value: <Instant at={session.endsAt} /> },
        {
          label: t("capacity"),
          value: session.full ? t("portal.full") : t("portal.left", { count: session.placesLeft }),
        },
        {
          label: t("cost"),
          value: session.priceCents === 0 ? t("free") : <Amount cents={session.priceCents} />,
        },
        ...(session.trainers === "" ? [] : [{ label: t("trainers"), value: session.trainers }]),
      ]}
    />
  );
}
