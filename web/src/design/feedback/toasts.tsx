import { lazy, Suspense, useSyncExternalStore } from "react";

const Container = lazy(async () => ({
  default: (await import("#design/feedback/toast-container")).ToastContainer,
}));

let wanted = false;
const listeners = new Set<() => void>();

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says in passing that something was done. What needs an answer is a dialog or an alert, never a toast. */
export async function toast(message: string, tone: "good" | "bad" = "good"): Promise<void> {
  wanted = true;
  for (const listener of listeners) listener();
  const { notifications } = await import("@mantine/notifications");
  notifications.show({ message, color: tone === "good" ? "brand" : "red", withBorder: true });
}

/** Downloads the toasts' code with the first toast, not with the first page. */
export function Toasts() {
  const shown = useSyncExternalStore(listen, () => wanted);
  if (!shown) return null;
  return (
    <Suspense fallback={null}>
      <Container />
    </Suspense>
  );
}
