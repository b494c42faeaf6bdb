import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { organisationsListStaffOptions } from "#api/generated/@tanstack/react-query.gen";
import type { Filter } from "#design/table/types";

/** Who acted: one person of the team at a time. */
export function useActorFilter(slug: string): Filter {
  const { t } = useTranslation("audit");
  const { data } = useQuery(
    organisationsListStaffOptions({ path: { organisation: slug }, query: { limit: 100 } }),
  );
  const options = (data?.data ?? []).map(({ personId, name }) => ({ value: personId, label: name }));
  return { name: "actor", label: t("person"), all: t("everyone"), options };
}
