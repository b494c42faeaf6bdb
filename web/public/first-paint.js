// Before the first paint: the colour scheme and the language chosen last time. A file, because the CSP refuses inline scripts.
(() => {
  const root = document.documentElement;
  let scheme = null;
  let language = null;
  try {
    scheme = localStorage.getItem("parvis-colour-scheme");
    language = localStorage.getItem("parvis-language");
  } catch {
    // Storage is refused: the system's choices apply.
  }
  const dark =
    scheme === "dark" || (scheme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  root.setAttribute("data-mantine-color-scheme", dark ? "dark" : "light");
  if (language === "en" || language === "fr") root.lang = language;
})();
