import { Group } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { LinkButton } from "#design/layout/link-button";

/** The two sides of a provider's work. */
export function OwnTabs({ slug, here }: { slug: string; here: "requests" | "engagements" }) {
  const { t } = useTranslation("services");
  const looks = (place: "requests" | "engagements") =>
    ({ variant: here === place ? "filled" : "default", size: "sm" }) as const;
  return (
    <Group component="nav" gap="xs" mb="lg" aria-label={t("own.title")}>
      <LinkButton to="/$slug/provider/requests" params={{ slug }} {...looks("requests")}>
        {t("own.title")}
      </LinkButton>
      <LinkButton to="/$slug/provider/engagements" params={{ slug }} {...looks("engagements")}>
        {t("own.engagements")}
      </LinkButton>
    </Group>
  );
}
