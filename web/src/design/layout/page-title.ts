import { useEffect } from "react";

/** "Dossiers · Mairie de Toulon · Parvis": the most precise words first, for tabs and screen readers. */
export function usePageTitle(...parts: (string | undefined)[]): void {
  const title = [...parts, "Parvis"].filter(Boolean).join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
