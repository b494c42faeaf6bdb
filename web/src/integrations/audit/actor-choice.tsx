import { NativeSelect } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";

import { organisationsListStaffOptions } from "#api/generated/@tanstack/react-query.gen";
import type { List } from "#design/table/use-list";

export function ActorChoice({ slug, list }: { slug: string; list: List }) {
  const { t } = useTranslation("audit");
  const { data } = useQuery(
    organisationsListStaffOptions({ path: { organisation: slug }, query: { limit: 100 } }),
  );
  return (
    <NativeSelect
      size="sm"
      maw={280}
      aria-label={t("person")}
      value={list.search["actor"] ?? ""}
      onChange={(event) => list.change({ actor: event.currentTarget.value })}
      data={[
        { value: "", label: t("everyone") },
        ...(data?.data ?? []).map(({ personId, name }) => ({ value: personId, label: name })),
      ]}
    />
  );
}
