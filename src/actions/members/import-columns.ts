import { parseLoginName } from "#domain/identity/login-name";
import { cellOf } from "#domain/integrations/import-columns";
import { email, shortText } from "#domain/input";
import { birthDate, country, personName, phone, postalCode } from "#domain/members/profile";

const loginName = (cell: string) => {
  const parsed = parseLoginName(cell);
  return typeof parsed === "string" ? { error: parsed, parameters: { min: 3, max: 60 } } : { value: parsed };
};

/** What a file of members can say. */
export const memberColumns = {
  lastName: {
    label: { fr: "Nom", en: "Last name" },
    aliases: ["nom de famille", "nom d'usage", "surname"],
    required: true,
    example: "Lefèvre",
    read: cellOf(personName),
  },
  firstName: {
    label: { fr: "Prénom", en: "First name" },
    aliases: ["prénoms", "given name"],
    required: true,
    example: "Camille",
    read: cellOf(personName),
  },
  email: {
    label: { fr: "E-mail", en: "E-mail" },
    aliases: ["mail", "courriel", "adresse mail", "adresse e-mail", "adresse électronique"],
    example: "camille@exemple.fr",
    read: cellOf(email),
  },
  loginName: {
    label: { fr: "Pseudo", en: "Login name" },
    aliases: ["identifiant", "login", "username"],
    example: "LEFEVRE.camille",
    read: loginName,
  },
  birthDate: {
    label: { fr: "Date de naissance", en: "Date of birth" },
    aliases: ["naissance", "né le", "née le", "né(e) le"],
    example: "21/11/1990",
    read: cellOf(birthDate),
  },
  phone: {
    label: { fr: "Téléphone", en: "Phone" },
    aliases: ["tel", "mobile", "portable", "numéro de téléphone", "téléphone portable"],
    example: "06 12 34 56 78",
    read: cellOf(phone),
  },
  street: {
    label: { fr: "Adresse", en: "Street" },
    aliases: ["rue", "adresse postale", "voie", "address"],
    example: "12 rue des Lilas",
    read: cellOf(shortText(200, 1)),
  },
  postalCode: {
    label: { fr: "Code postal", en: "Postal code" },
    aliases: ["cp", "postcode", "zip"],
    example: "83000",
    read: cellOf(postalCode),
  },
  city: {
    label: { fr: "Ville", en: "City" },
    aliases: ["commune", "localité", "town"],
    example: "Toulon",
    read: cellOf(shortText(100, 1)),
  },
  country: {
    label: { fr: "Pays", en: "Country" },
    aliases: ["code pays"],
    example: "FR",
    read: cellOf(country),
  },
} as const;
