const weight = (digit: number, doubled: boolean): number => {
  if (!doubled) return digit;
  return digit > 4 ? digit * 2 - 9 : digit * 2;
};

/** Luhn sum of a string of digits is a multiple of ten (ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1)
    sum += weight(Number(digits[digits.length - 1 - index]), index % 2 === 1);
  return sum % 10 === 0;
}

export const digitSum = (digits: string): number => {
  let sum = 0;
  for (const digit of digits) sum += Number(digit);
  return sum;
};
