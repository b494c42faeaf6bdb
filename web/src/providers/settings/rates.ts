import type { useFormats } from "#i18n/formats";

/** VAT rates that an organisation may bill its providers at, in basis points. */
export const rates = [2000, 1000, 850, 550, 210] as const;

/** "8,5 %" */
export const rateIn = ({ number }: ReturnType<typeof useFormats>, bp: number) => `${number(bp / 100)} %`;
