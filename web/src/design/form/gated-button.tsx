import { Button, type ButtonProps, VisuallyHidden } from "@mantine/core";
import { useId } from "react";

import { toast } from "#design/feedback/toasts";

type Props = ButtonProps & { whyNot: string | undefined; onClick: () => void };

/** Off, it can still be reached and pressed: it then says why. */
export function GatedButton({ whyNot, onClick, children, ...button }: Props) {
  const id = useId();
  if (whyNot === undefined) {
    return (
      <Button {...button} onClick={onClick}>
        {children}
      </Button>
    );
  }
  return (
    <>
      <Button
        {...button}
        data-disabled
        aria-disabled="true"
        aria-describedby={id}
        title={whyNot}
        onClick={() => void toast(whyNot, "bad")}
      >
        {children}
      </Button>
      <VisuallyHidden id={id}>{whyNot}</VisuallyHidden>
    </>
  );
}
