import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { List } from "#design/table/use-list";
import { mailStates } from "#integrations/mails/mail-filter";

/** One state at a time: the ledger is read in the order of its dates. */
export function StateChoice({ list }: { list: List }) {
  const { t } = useTranslation("integrations");
  return (
    <NativeSelect
      size="sm"
      maw={280}
      aria-label={t("mails.state")}
      value={list.search["state"] ?? ""}
      onChange={(event) => list.change({ state: event.currentTarget.value })}
      data={[
        { value: "", label: t("mails.allStates") },
        ...mailStates.map((value) => ({ value, label: t(`mails.states.${value}`) })),
      ]}
    />
  );
}
