import type { OrganisationSettings } from "#domain/organisations/settings";
import type { Sentence } from "#domain/locale";

type Regime = OrganisationSettings["identity"]["vatRegime"];

/** The usual French rate, in basis points; a seller overseas or abroad sets its own. */
export const defaultRateBp = 2000;

/** What a seller's documents carry: the rate in basis points, and the sentence the law wants when exempt. */
export type SellerVat = { rateBp: number; mention: Sentence | null };

/** The sentence that the law wants on each invoice of a seller who is exempt. */
export const exemptMention: Sentence = {
  fr: "TVA non applicable, art. 293 B du CGI",
  en: "VAT not applicable, art. 293 B of the French tax code",
};

/** What the law wants on each invoice between professionals (Code de commerce, art. L441-9), in French. */
export const lateMention =
  "Pénalités de retard : trois fois le taux d’intérêt légal. Indemnité de recouvrement : 40 €.";

const exempt: SellerVat = { rateBp: 0, mention: exemptMention };

export const sellerVat = (regime: Regime, rateBp = defaultRateBp): SellerVat =>
  regime === "exempt_293b" ? exempt : { rateBp, mention: null };
