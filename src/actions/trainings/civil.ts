import { longText, shortText } from "#domain/input";
import { birthDate, personName, phone } from "#domain/members/profile";

/** What a civil gives to register, each field asked for. */
export const civilFields = {
  lastName: personName,
  firstName: personName,
  birthDate,
  phone,
  city: shortText(100, 1),
  note: longText(1000).default(""),
} as const;
