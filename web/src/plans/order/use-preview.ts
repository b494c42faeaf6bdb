import { keepPreviousData, useQuery } from "@tanstack/react-query";

import { bodyOf } from "#api/client";
import { plansPreviewOrder } from "#api/generated/sdk.gen";
import type { Choice } from "#plans/order/choice";

/** What the order would do and cost: asked again with each choice, the same for the summary and for the button. */
export const usePreview = (slug: string, choice: Choice) =>
  useQuery({
    queryKey: ["order-preview", slug, choice],
    queryFn: () => bodyOf(plansPreviewOrder({ path: { organisation: slug }, body: choice })),
    placeholderData: keepPreviousData,
    staleTime: 10 * 60 * 1000,
    retry: false,
  });
