import type { Identity } from "./person.ts";

/** Public on purpose: these accounts exist on a local machine only. */
const password = "trois mouettes au matin";

const identity = (name: string, email: string, domain = "exemple.fr"): Identity => ({
  name,
  email: `${email}@${domain}`,
  password,
});

export const owner = identity("Camille Lefèvre", "camille.lefevre");
export const admin = identity("Nadia Benali", "nadia.benali");
export const manager = identity("Jules Moreau", "jules.moreau");

export const provider = identity("Claire Martin", "claire.martin");

export const evaluators: readonly Identity[] = [
  identity("Hélène Vasseur", "helene.vasseur", "theatre-rade.test"),
  identity("Karim Oulhadj", "karim.oulhadj", "ecole-arts.test"),
  identity("Solène Pichon", "solene.pichon", "radio-sud.test"),
  identity("Bertrand Garnier", "bertrand.garnier", "mediatheque.test"),
];

/** Independent providers: their own area of the portal. */
export const providers: readonly Identity[] = [
  identity("Claire Aubert", "claire.aubert", "intervenants.test"),
  identity("Noé Marin", "noe.marin", "intervenants.test"),
  identity("Inès Caradec", "ines.caradec", "intervenants.test"),
];

/** Those who paid each month: one whose debit came back, one whom the team stopped while they work, one who left. */
export const formerSubscribers = {
  unpaid: identity("Sofiane Haddad", "sofiane.haddad", "intervenants.test"),
  working: identity("Margaux Perrin", "margaux.perrin", "intervenants.test"),
  gone: identity("Luc Tessier", "luc.tessier", "intervenants.test"),
};

export const applicants: readonly Identity[] = [
  identity("Élodie Noël", "elodie.noel"),
  identity("Mehdi Aït-Saïd", "mehdi.aitsaid"),
  identity("Anne-Sophie Le Goff", "anne-sophie.legoff"),
  identity("Thomas Girard", "thomas.girard"),
  identity("Fatou Diallo", "fatou.diallo"),
  identity("Lucien Santoni", "lucien.santoni"),
  identity("Inès Marchetti", "ines.marchetti"),
  identity("Paul-Émile Garnier", "paul-emile.garnier"),
  identity("Yasmine Cherif", "yasmine.cherif"),
  identity("Hugo Blanc", "hugo.blanc"),
  identity("Maëlle Kervadec", "maelle.kervadec"),
  identity("Rémi Dufour", "remi.dufour"),
];
