import type { Sentence } from "#domain/locale";

export const identityFieldErrors = {
  not_login_name: {
    fr: "Utilisez des lettres et des chiffres, séparés par un point ou un tiret, par exemple DUPONT.jean.",
    en: "Use letters and digits, separated by a dot or a hyphen, for example DUPONT.jean.",
  },
  not_code: {
    fr: "Indiquez les six chiffres de votre application, ou un code de secours comme aB3dE-f6G7h.",
    en: "Enter the six digits of your application, or a recovery code such as aB3dE-f6G7h.",
  },
  not_path: {
    fr: "Indiquez une page de Parvis, par exemple /account.",
    en: "Enter a page of Parvis, for example /account.",
  },
} as const satisfies Record<string, Sentence>;
