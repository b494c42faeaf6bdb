import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { Session } from "#api/generated/types.gen";
import { Emblem } from "#design/display/emblem";
import { LinkButton } from "#design/layout/link-button";

/** The door to one's own account, or to signing in. Nothing while it is not known which. */
export function PersonalLink({ session }: { session: Session | null | undefined }) {
  const { t } = useTranslation();
  if (session === undefined) return null;
  if (session === null) {
    return (
      <LinkButton to="/sign-in" variant="default" size="sm" ml={8}>
        {t("layout.signIn")}
      </LinkButton>
    );
  }
  return (
    <Link
      to="/account"
      aria-label={t("layout.account")}
      style={{ display: "flex", marginLeft: 8, textDecoration: "none" }}
    >
      <Emblem name={session.person.name} size={34} round />
    </Link>
  );
}
