import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { toast } from "#design/feedback/toasts";
import { useFailureWords } from "#design/feedback/use-failure-words";

/** What one act may name. */
const most = 500;

type Props = { all: () => Promise<readonly string[]>; onSelect: (ids: readonly string[]) => void };

/** Beyond the page: every result of the list, as far as one act goes. */
export function SelectResults({ all, onSelect }: Props) {
  const { t } = useTranslation();
  const words = useFailureWords();
  const [pending, setPending] = useState(false);
  async function select() {
    setPending(true);
    try {
      onSelect(await all());
    } catch (error) {
      void toast(words(error), "bad");
    } finally {
      setPending(false);
    }
  }
  return (
    <Button size="sm" variant="default" loading={pending} onClick={() => void select()}>
      {t("table.selectResults", { count: most })}
    </Button>
  );
}

type Page = { data: readonly { id: string }[]; nextCursor?: string | null | undefined };

/** The results of a list in its order, page after page, the first 500 at most. */
export async function collectResults<Found extends Page>(
  read: (cursor: string | undefined) => Promise<Found>,
): Promise<Found["data"][number][]> {
  const found: Found["data"][number][] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    found.push(...page.data);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined && found.length < most);
  return found.slice(0, most);
}
