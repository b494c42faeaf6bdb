import { sirenText } from "#domain/identifiers/siren";
import type { OrganisationSettings } from "#domain/organisations/settings";
import { exemptMention, lateMention } from "#domain/plans/vat";

type Identity = Pick<OrganisationSettings["identity"], "legalName" | "address" | "siren" | "vatNumber">;

/** Who sells, in one line, in French; what is empty is left out, and nothing known gives an empty text. */
export const sellerLine = ({ legalName, address, siren, vatNumber }: Identity): string =>
  [
    inOneLine(legalName),
    inOneLine(address),
    siren && `SIREN ${sirenText(siren)}`,
    vatNumber && `TVA ${vatNumber}`,
  ]
    .filter((part) => part !== "")
    .join(" · ");

const inOneLine = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim().replaceAll(/\s+/g, " ").replace(/,$/, ""))
    .filter((line) => line !== "")
    .join(", ");

/** What the foot of each invoice says, line by line, as French law wants it. `soldBy` as `sellerLine` writes it. */
export const footerOf = ({ rateBp, soldBy }: { rateBp: number; soldBy: string }): string =>
  [soldBy, rateBp === 0 ? exemptMention.fr : "", lateMention].filter((line) => line !== "").join("\n");
