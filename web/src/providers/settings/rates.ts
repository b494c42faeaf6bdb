/** VAT rates that an organisation may bill its providers at, in basis points. */
export const rates = [2000, 1000, 850, 550, 210] as const;

/** "8,5 %". */
export const percentOf = (bp: number) => `${(bp / 100).toString().replace(".", ",")} %`;
