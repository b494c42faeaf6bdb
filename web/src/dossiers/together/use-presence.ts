import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { bodyOf } from "#api/client";
import { dossiersLookAt } from "#api/generated";

const every = 20_000;

export type Person = { personId: string; name: string; fieldId: string | null };

export type Together = {
  /** Who else has the dossier open, and which question each is editing. */
  present: readonly Person[];
  version: number | undefined;
  /** Says which question one is editing, if any. */
  edit: (fieldId: string | null) => void;
};

/** Says that one has a dossier open, and hears who else has. */
export function usePresence(slug: string, dossierId: string): Together {
  const [fieldId, edit] = useState<string | null>(null);
  const { data } = useQuery({
    queryKey: ["presence", slug, dossierId, fieldId],
    queryFn: () => bodyOf(dossiersLookAt({ path: { organisation: slug, dossierId }, body: { fieldId } })),
    placeholderData: keepPreviousData,
    refetchInterval: every,
    staleTime: 0,
    retry: false,
  });
  return { present: data?.present ?? [], version: data?.version, edit };
}
