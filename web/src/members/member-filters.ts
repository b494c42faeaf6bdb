import { useTranslation } from "react-i18next";

import type { Filter } from "#design/table/types";

export function useMemberFilters(): Filter[] {
  const { t } = useTranslation("members");
  return [
    {
      name: "state",
      label: t("state"),
      all: t("allStates"),
      options: (["suspended", "closed"] as const).map((value) => ({ value, label: t(`states.${value}`) })),
    },
    {
      name: "dues",
      label: t("dues"),
      all: t("allDues"),
      options: (["paid", "unpaid"] as const).map((value) => ({ value, label: t(value) })),
    },
    {
      name: "email",
      label: t("email"),
      all: t("allEmails"),
      options: [{ value: "none", label: t("noEmail") }],
    },
  ];
}
