import type { Sentence } from "#domain/locale";

export const integrationsFieldErrors = {
  url_with_password: {
    fr: "Retirez l’identifiant et le mot de passe de l’adresse.",
    en: "Remove the user name and password from the address.",
  },
  url_other_port: {
    fr: "Retirez le port de l’adresse : seul celui de https (443) est accepté.",
    en: "Remove the port from the address: only that of https (443) is accepted.",
  },
  url_not_public: {
    fr: "Indiquez le nom public d’un site, par exemple https://exemple.fr/parvis : ni adresse IP, ni nom interne.",
    en: "Enter the public name of a site, for example https://example.org/parvis: no IP address, no internal name.",
  },
} as const satisfies Record<string, Sentence>;
