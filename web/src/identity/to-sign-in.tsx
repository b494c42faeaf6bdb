import { Navigate } from "@tanstack/react-router";
import { useState } from "react";

/** Leads to signing in, then back here. Where "here" is, is read once: the address changes as soon as we leave. */
export function ToSignIn() {
  const [next] = useState(() => location.pathname + location.search);
  return <Navigate to="/sign-in" search={{ next }} replace />;
}
