import {
  IconBuildingCommunity,
  IconClipboardText,
  IconIdBadge2,
  IconMailForward,
  IconSchool,
  IconUserStar,
} from "@tabler/icons-react";

export const modules = [
  { id: "programmes", Icon: IconClipboardText },
  { id: "members", Icon: IconIdBadge2 },
  { id: "trainings", Icon: IconSchool },
  { id: "clients", Icon: IconBuildingCommunity },
  { id: "providers", Icon: IconUserStar },
  { id: "invitations", Icon: IconMailForward },
] as const;
