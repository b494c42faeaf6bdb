export type StaffRole = "owner" | "admin" | "manager";

export type Membership = {
  role: StaffRole;
  organisation: { slug: string; name: string; colour: string; logoUrl: string | null };
};

export type Me = {
  id: string;
  name: string;
  email: string;
  language: "fr" | "en";
  twoFactor: boolean;
  memberships: Membership[];
};

export type Session = { id: string; device: string; place: string; lastSeenAt: string; current: boolean };
