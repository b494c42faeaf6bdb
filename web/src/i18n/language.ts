export const languages = ["fr", "en"] as const;
export type Language = (typeof languages)[number];

const key = "parvis-language";

const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);

/** French first: English only for someone who chose it, or whose browser does not ask for French before it. */
export function firstLanguage(): Language {
  const chosen = chosenBefore();
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? "fr";
}

export function rememberLanguage(language: Language): void {
  document.documentElement.lang = language;
  try {
    localStorage.setItem(key, language);
  } catch {
    // Full or forbidden: it is chosen for this page.
  }
}

function chosenBefore(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
