import { Button } from "@mantine/core";
import type { ReactNode } from "react";

type Props = { pending: boolean; fullWidth?: boolean; children: ReactNode };

/** Stays enabled: a person who cannot press it is never told why. */
export const SubmitButton = ({ pending, fullWidth = false, children }: Props) => (
  <Button type="submit" loading={pending} fullWidth={fullWidth}>
    {children}
  </Button>
);
