import { useEffect, useState, useSyncExternalStore } from "react";

import { type Drafted, FormKeeper, type SaveForm } from "#forms/builder/form-keeper";
import { letFinish } from "#forms/queries";

/** The form being built, and the keeper that saves it: leaving the page sends what still waits. */
export function useFormDraft(initial: Drafted, saveForm: SaveForm) {
  const [keeper] = useState(() => new FormKeeper(initial, saveForm));
  const draft = useSyncExternalStore(keeper.subscribe, keeper.read);
  useEffect(() => {
    /** A tab that closes before the pause is over: the browser asks first. */
    const hold = (event: BeforeUnloadEvent) => {
      if (keeper.waits) event.preventDefault();
    };
    keeper.start();
    addEventListener("beforeunload", hold);
    return () => {
      removeEventListener("beforeunload", hold);
      if (keeper.waits) letFinish(keeper.leave());
    };
  }, [keeper]);
  return { keeper, ...draft };
}
