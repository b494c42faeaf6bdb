import { Skeleton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { identitySeeLinkOptions } from "#api/generated/@tanstack/react-query.gen";
import type { Link } from "#api/generated/types.gen";
import { ProblemError } from "#api/problem";
import { Failure } from "#design/feedback/failure";
import { Focused } from "#design/layout/focused";

type Props = {
  token: string;
  purpose: Link["purpose"];
  /** How to get a fresh link. */
  again: ReactNode;
  children: (link: Link) => ReactNode;
};

/** Looks at the link of a mail before asking for anything: used or too old, it says so and how to get another. */
export function LinkState({ token, purpose, again, children }: Props) {
  const { t } = useTranslation("identity");
  const {
    data: link,
    error,
    refetch,
  } = useQuery({
    ...identitySeeLinkOptions({ path: { token } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const unknown = error instanceof ProblemError && error.status >= 400 && error.status < 429;
  if (error && !unknown) return <Failure error={error} onRetry={() => void refetch()} />;
  if (unknown || (link !== undefined && (link.expired || link.purpose !== purpose))) {
    return (
      <Focused title={t("link.over")} lead={t("link.overText")}>
        {again}
      </Focused>
    );
  }
  if (link === undefined) return <Skeleton height={320} radius="lg" />;
  return children(link);
}
