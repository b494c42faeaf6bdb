import { Button } from "@mantine/core";
import type { ReactNode } from "react";

type Props = { pending: boolean; fullWidth?: boolean; children: ReactNode; color?: "red" };

/** Stays enabled: a person who cannot press it is never told why. */
export const SubmitButton = ({ pending, fullWidth = false, children, color }: Props) => (
  <Button type="submit" loading={pending} fullWidth={fullWidth} {...(color && { color })}>
    {children}
  </Button>
);
