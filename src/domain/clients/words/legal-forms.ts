/** Legal forms by their code, with the long forms once folded and without stop words (duplicates: rule 3). */
export const legalForms: Readonly<Record<string, readonly string[]>> = {
  sarl: ["societe responsabilite limitee"],
  sas: ["societe action simplifiee", "societe par action simplifiee"],
  sasu: ["societe action simplifiee unipersonnelle", "societe action simplifiee associe unique"],
  sa: ["societe anonyme"],
  eurl: ["entreprise unipersonnelle responsabilite limitee"],
  ei: [
    "entreprise individuelle",
    "auto entrepreneur",
    "autoentrepreneur",
    "micro entreprise",
    "microentreprise",
  ],
  eirl: ["entrepreneur individuel responsabilite limitee"],
  sci: ["societe civile immobiliere"],
  scp: ["societe civile professionnelle"],
  scop: ["societe cooperative participative", "societe cooperative ouvriere production"],
  scic: ["societe cooperative interet collectif"],
  snc: ["societe nom collectif"],
  sca: ["societe commandite action"],
  scs: ["societe commandite simple"],
  sem: ["societe economie mixte"],
  spl: ["societe publique locale"],
  selarl: ["societe exercice liberal responsabilite limitee"],
  selas: ["societe exercice liberal action simplifiee"],
  scea: ["societe civile exploitation agricole"],
  earl: ["exploitation agricole responsabilite limitee"],
  gaec: ["groupement agricole exploitation commun"],
  gie: ["groupement interet economique"],
  gip: ["groupement interet public"],
  epic: [
    "etablissement public caractere industriel commercial",
    "etablissement public industriel commercial",
  ],
  epa: ["etablissement public caractere administratif", "etablissement public administratif"],
};

/** What makes a record an association, said in full; the law of 1901 goes with it. */
export const associationPhrases: readonly string[] = [
  "association",
  "association loi 1901",
  "association loi 1 juillet 1901",
  "loi 1901",
  "loi 1 juillet 1901",
  "but non lucratif",
];
