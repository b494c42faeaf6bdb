import { useTranslation } from "react-i18next";

import type { Provider } from "#api/generated/types.gen";
import { Notice } from "#design/display/notice";
import { LinkButton } from "#design/layout/link-button";

/** What is missing to answer requests, and where to give it. */
export function Blocked({ slug, blockedBy }: { slug: string; blockedBy: Provider["blockedBy"] }) {
  const { t } = useTranslation("providers");
  if (blockedBy === null) return null;
  return (
    <Notice
      tone="waiting"
      action={
        <LinkButton to="/$slug/provider/subscription" params={{ slug }} size="sm">
          {t(blockedBy === "incomplete" ? "own.resume" : "own.subscription")}
        </LinkButton>
      }
    >
      {t(`own.blocked.${blockedBy}`)}
    </Notice>
  );
}
