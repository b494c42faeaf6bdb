import type { Sentence } from "#domain/locale";

export const generalTerms: Sentence = {
  fr: `Conditions générales

1. Objet. Parvis met à disposition d’une organisation une plateforme en ligne. Les présentes conditions s’appliquent à toute offre payante : Essentiel, Pro, Premium et Standby.

2. Commande. La commande est ferme dès son paiement, ou dès l’acceptation du prélèvement par la banque. Elle porte un numéro, repris dans sa confirmation par e-mail.

3. Prix. Les prix sont indiqués en euros hors taxes ; la TVA en vigueur s’y ajoute. Une offre est payable d’avance, par mois ou par an. Une licence ajoutée en cours de période est facturée au prorata.

4. Durée. Chaque abonnement se renouvelle pour la même durée, sauf annulation. L’annulation prend effet à la fin de la période payée et peut être révoquée jusque-là, sans frais.

5. Paiement. Le paiement se fait par carte ou par prélèvement SEPA. En cas d’échec d’un renouvellement, l’accès est maintenu 14 jours, puis suspendu. Tout retard entraîne des pénalités au taux de trois fois l’intérêt légal et une indemnité forfaitaire de 40 euros.

6. Fin. Après la fin, les données restent exportables par les personnes qui gèrent le compte. La désactivation du compte entraîne leur suppression définitive après 14 jours ; les pièces comptables sont conservées dix ans.

7. Droit applicable. Le droit français s’applique.`,
  en: `General terms

1. Purpose. Parvis provides an organisation with an online platform. These terms apply to every paid plan: Essentiel, Pro, Premium and Standby.

2. Order. An order is firm once it is paid, or once the bank has accepted the direct debit. It bears a number, repeated in its confirmation by e-mail.

3. Prices. Prices are in euros excluding tax; the VAT in force is added. A plan is paid in advance, by the month or by the year. A licence added during a period is billed for the rest of it.

4. Duration. Each subscription renews for the same duration unless it is cancelled. A cancellation takes effect at the end of the period paid for and can be revoked until then, at no cost.

5. Payment. Payment is by card or by SEPA direct debit. When a renewal fails, access goes on for 14 days and is then suspended. Late payment bears interest at three times the legal rate and a fixed charge of 40 euros.

6. End. After the end, data can still be exported by the people who manage the account. Deactivating the account destroys it for good after 14 days; accounting documents are kept ten years.

7. Law. French law applies.`,
};
