import type { Identity } from "./person.ts";

/** Public on purpose: these accounts exist on a local machine only. */
const password = "trois mouettes au matin";

const identity = (name: string, email: string): Identity => ({
  name,
  email: `${email}@exemple.fr`,
  password,
});

export const owner = identity("Camille Lefèvre", "camille.lefevre");
export const admin = identity("Nadia Benali", "nadia.benali");
export const manager = identity("Jules Moreau", "jules.moreau");

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
