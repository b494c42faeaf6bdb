import { type BackendModule, createInstance, type ResourceKey } from "i18next";
import { initReactI18next } from "react-i18next";

import { firstLanguage, rememberLanguage, type Language } from "#i18n/language";

const files = import.meta.glob<Record<string, ResourceKey>>("./{fr,en}/*.ts");

/** One chunk per capability and language: nobody downloads the words of a screen they do not see. */
const lazyTexts: BackendModule = {
  type: "backend",
  init: () => undefined,
  read: async (language: string, capability: string) => {
    const module = await files[`./${language}/${capability}.ts`]?.();
    return module?.[capability] ?? {};
  },
};

const texts = createInstance().use(lazyTexts).use(initReactI18next);

export async function setUpTexts(): Promise<void> {
  const language = firstLanguage();
  rememberLanguage(language);
  await texts.init({
    lng: language,
    fallbackLng: false,
    ns: ["common"],
    defaultNS: "common",
    load: "languageOnly",
    interpolation: { escapeValue: false, prefix: "{", suffix: "}" },
    returnNull: false,
  });
}

export async function changeLanguage(language: Language): Promise<void> {
  await texts.changeLanguage(language);
  rememberLanguage(language);
}

/** Awaited by a route before its screen shows, so that no screen flashes its keys. */
export const withTexts =
  (...capabilities: string[]) =>
  (): Promise<void> =>
    texts.loadNamespaces(capabilities);
