import { Navigate } from "@tanstack/react-router";
import { useState } from "react";

/**
 * Leads to signing in, then back here. The way is made once: rendered again, another would be taken again, and a page
 * that follows its own address would never stop.
 */
export function ToSignIn() {
  const [way] = useState(() => (
    <Navigate to="/sign-in" search={{ next: location.pathname + location.search }} replace />
  ));
  return way;
}
