import type { Sentence } from "#domain/locale";

export const dataProcessing: Sentence = {
  fr: `Annexe relative au traitement des données personnelles

1. Rôles. L’organisation est responsable du traitement ; Parvis est son sous-traitant au sens de l’article 28 du RGPD.

2. Instructions. Parvis ne traite les données que pour fournir la plateforme, sur instruction documentée de l’organisation.

3. Sécurité. Les données sont isolées par organisation, chiffrées en transit et au repos ; chaque action est consignée dans un journal d’audit. Les personnes autorisées sont tenues à la confidentialité.

4. Sous-traitants ultérieurs. L’hébergement est confié à Cloudflare et le paiement à Stripe. Tout changement est annoncé 30 jours à l’avance.

5. Droits des personnes. Chacun peut télécharger ou effacer ses propres données depuis son compte. Parvis aide l’organisation à répondre aux autres demandes.

6. Violation. Parvis avertit l’organisation d’une violation de données dans les 48 heures après l’avoir constatée.

7. Sort des données. À la désactivation du compte, les données sont conservées 14 jours, puis supprimées définitivement, sauf obligation légale de conservation.`,
  en: `Data-processing annex

1. Roles. The organisation is the controller; Parvis is its processor within the meaning of article 28 of the GDPR.

2. Instructions. Parvis processes data only to provide the platform, on documented instructions of the organisation.

3. Security. Data is isolated for each organisation and encrypted in transit and at rest; every action is kept in an audit log. Authorised people are bound to confidentiality.

4. Other processors. Hosting is entrusted to Cloudflare and payment to Stripe. Any change is announced 30 days ahead.

5. Rights of people. Everyone can download or erase their own data from their account. Parvis helps the organisation answer other requests.

6. Breach. Parvis informs the organisation of a data breach within 48 hours of noticing it.

7. End. When the account is deactivated, data is kept 14 days and then destroyed for good, unless the law requires keeping it.`,
};
