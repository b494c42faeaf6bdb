import { bodyOf } from "#api/client";
import { plansOpenMethodPage } from "#api/generated/sdk.gen";
import { useAct } from "#design/feedback/use-act";

/** Leaves for the payment provider's own page: no number is ever typed here. */
export const useOpenMethodPage = (slug: string, returnTo: string) =>
  useAct(async (kind: "card" | "sepa_debit") => {
    const path = { organisation: slug };
    const { url } = await bodyOf(plansOpenMethodPage({ path, body: { kind, returnTo } }));
    window.location.assign(url);
  });
