import { useTranslation } from "react-i18next";

import type { Organisation } from "#api/generated/types.gen";
import { Notice } from "#design/display/notice";
import { LinkButton } from "#design/layout/link-button";
import { useFormats } from "#i18n/formats";

/** The screens of providers, the one module that not every plan covers. */
const providerScreens = /\/(providers|provider-follow-up|service-requests|engagements)(\/|$)/;

/** What the plan of an open organisation does not cover, on the home and on the screens that it concerns. */
export function PlanBanner({ organisation, path }: { organisation: Organisation; path: string }) {
  const { slug, state, accountManagement, modulesUnserved } = organisation;
  const { t } = useTranslation("organisations");
  const isOpen = state === "trial" || state === "active" || state === "cancelling";
  const isConcerned = path === `/admin/${slug}` || path === `/admin/${slug}/` || providerScreens.test(path);
  const [module] = modulesUnserved;
  if (!isOpen || !isConcerned || module === undefined) return null;
  return (
    <Notice
      tone="waiting"
      title={t("banner.unserved.title", { module: t(`modules.${module}.title`) })}
      action={
        accountManagement && (
          <LinkButton to="/admin/$slug/account/order" params={{ slug }} variant="default" size="compact-md">
            {t("banner.choose")}
          </LinkButton>
        )
      }
    >
      {t("banner.unserved.text")}
    </Notice>
  );
}

/** What the state of the organisation changes for whoever works in it; nothing when all is open. */
export function StateBanner({ organisation, path }: { organisation: Organisation; path: string }) {
  const { slug, state, trialEndsAt, accessEndsAt, accountManagement } = organisation;
  const { t } = useTranslation("organisations");
  const formats = useFormats();
  const isHome = path === `/admin/${slug}` || path === `/admin/${slug}/`;
  const isAccount = path.startsWith(`/admin/${slug}/account`);
  const isSaidThere = isAccount || (isHome && state !== "trial" && state !== "cancelling");
  if (state === "active" || state === "purged" || isSaidThere) return null;
  return (
    <Notice
      tone={state === "trial" ? "info" : "waiting"}
      title={t(`banner.${state}.title`)}
      action={
        accountManagement && (
          <LinkButton to="/admin/$slug/account" params={{ slug }} variant="default" size="compact-md">
            {t("banner.see")}
          </LinkButton>
        )
      }
    >
      {t(`banner.${state}.text`, { date: formats.longDate(accessEndsAt ?? trialEndsAt) })}
    </Notice>
  );
}
