import {
  IconAlignLeft,
  IconAt,
  IconBuilding,
  IconBuildingBank,
  IconCalendar,
  IconCheckbox,
  IconCircleDot,
  IconCurrencyEuro,
  IconLetterT,
  IconListCheck,
  IconMapPin,
  IconNumber123,
  IconPaperclip,
  IconPhone,
  IconRepeat,
  IconUsersGroup,
} from "@tabler/icons-react";

import type { FieldType } from "#forms/types";

const icons: Record<FieldType, typeof IconAt> = {
  short_text: IconLetterT,
  long_text: IconAlignLeft,
  single_choice: IconCircleDot,
  multiple_choice: IconListCheck,
  number: IconNumber123,
  amount: IconCurrencyEuro,
  date: IconCalendar,
  address: IconMapPin,
  email: IconAt,
  phone: IconPhone,
  siret: IconBuilding,
  siren: IconBuilding,
  rna: IconUsersGroup,
  iban: IconBuildingBank,
  file: IconPaperclip,
  repeat: IconRepeat,
  statement: IconCheckbox,
};

export function FieldIcon({ type }: { type: FieldType }) {
  const Icon = icons[type];
  return <Icon size={18} stroke={1.6} aria-hidden="true" />;
}
