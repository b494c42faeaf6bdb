import { Group } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { LinkButton } from "#design/layout/link-button";

const places = [
  { to: "/$slug/provider/requests", label: "services:own.title" },
  { to: "/$slug/provider/engagements", label: "services:own.engagements" },
  { to: "/$slug/provider/subscription", label: "providers:own.subscription" },
  { to: "/$slug/provider", label: "providers:own.profile" },
] as const;
type Place = (typeof places)[number]["to"];

/** The sides of a provider's own area. */
export function OwnTabs({ slug, here }: { slug: string; here: Place }) {
  const { t } = useTranslation(["services", "providers"]);
  return (
    <Group component="nav" gap="xs" mb="lg" aria-label={t("services:own.title")}>
      {places.map(({ to, label }) => (
        <LinkButton key={to} to={to} params={{ slug }} variant={here === to ? "filled" : "default"} size="sm">
          {t(label)}
        </LinkButton>
      ))}
    </Group>
  );
}
