import { useTranslation } from "react-i18next";

import type { MembersExportData } from "#api/generated/types.gen";
import type { ListSearch } from "#design/table/list-search";
import type { Filter } from "#design/table/types";

const states = ["suspended", "closed"] as const;
const dues = ["paid", "unpaid"] as const;

/** What the list shows, as its export is asked. */
export function shownOf(search: ListSearch): Pick<MembersExportData["body"], "q" | "filter"> {
  const state = states.find((value) => value === search["state"]);
  const paid = dues.find((value) => value === search["dues"]);
  return {
    ...(search.q && { q: search.q }),
    filter: {
      ...(state && { state }),
      ...(paid && { dues: paid }),
      ...(search["email"] === "none" && { email: "none" }),
    },
  };
}

export function useMemberFilters(): Filter[] {
  const { t } = useTranslation("members");
  return [
    {
      name: "state",
      label: t("state"),
      all: t("allStates"),
      options: states.map((value) => ({ value, label: t(`states.${value}`) })),
    },
    {
      name: "dues",
      label: t("dues"),
      all: t("allDues"),
      options: dues.map((value) => ({ value, label: t(value) })),
    },
    {
      name: "email",
      label: t("email"),
      all: t("allEmails"),
      options: [{ value: "none", label: t("noEmail") }],
    },
  ];
}
