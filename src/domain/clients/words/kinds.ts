/**
 * What sort of body a name speaks of. The first phrase of a name wins, the longest one at that place.
 * `leading` phrases count only in front: "Ville de Nice" is a town hall, "Pharmacie du centre ville" is not.
 * `synonyms`: the phrases say the same thing, so that one stands for another. `trade`: a business may have several.
 */
export type Kind = {
  phrases: readonly string[];
  leading?: readonly string[];
  synonyms?: true;
  trade?: true;
};

const institutions: Readonly<Record<string, Kind>> = {
  town_hall: {
    phrases: ["mairie", "municipalite", "hotel ville"],
    leading: ["ville", "commune"],
    synonyms: true,
  },
  social_action: { phrases: ["centre communal action social", "action social", "ccas"], synonyms: true },
  social_action_group: { phrases: ["centre intercommunal action social"] },
  intercommunality: {
    phrases: [
      "communaute commune",
      "communaute agglomeration",
      "communaute urbaine",
      "etablissement public cooperation intercommunale",
    ],
    leading: ["metropole", "agglomeration", "communaute"],
  },
  intercommunal_syndicate: { phrases: ["syndicat intercommunal", "syndicat mixte"] },
  department: {
    phrases: ["conseil departemental", "conseil general"],
    leading: ["departement"],
    synonyms: true,
  },
  region: { phrases: ["conseil regional"], leading: ["region"], synonyms: true },
  prefecture: { phrases: ["prefecture"] },
  sub_prefecture: { phrases: ["sousprefecture"] },
  tourist_office: {
    phrases: ["office tourisme", "office municipal tourisme", "syndicat initiative"],
    synonyms: true,
  },
  police: { phrases: ["police municipal", "police national", "commissariat"] },
  gendarmerie: { phrases: ["gendarmerie", "brigade gendarmerie"] },
  fire_service: {
    phrases: [
      "service departemental incendie secour",
      "service incendie secour",
      "centre incendie secour",
      "centre secour",
      "caserne",
    ],
    leading: ["sapeur pompier", "pompier"],
  },
  fire_union: { phrases: ["union departementale sapeur pompier"] },
  civil_protection: { phrases: ["protection civile", "departemental protection civile"], synonyms: true },
  hospital: {
    phrases: [
      "hopital",
      "centre hospitalier",
      "centre hospitalier universitaire",
      "centre hospitalier regional",
    ],
    synonyms: true,
  },
  clinic: { phrases: ["clinique", "polyclinique"] },
  care_home: {
    phrases: ["etablissement hebergement personne agee dependante", "maison retraite"],
    synonyms: true,
  },
  nursery: { phrases: ["creche", "multi accueil", "halte garderie", "micro creche"] },
  leisure_centre: { phrases: ["centre loisir", "accueil loisir", "centre aere"] },
  library: { phrases: ["bibliotheque", "mediatheque", "ludotheque"] },
  museum: { phrases: ["musee"] },
  theatre: { phrases: ["theatre"] },
  cinema: { phrases: ["cinema"] },
  swimming_pool: { phrases: ["piscine", "centre aquatique", "centre nautique"] },
  parish: { phrases: ["paroisse", "eglise", "diocese", "temple", "mosquee", "synagogue"] },
};

const education: Readonly<Record<string, Kind>> = {
  school: { phrases: ["ecole", "groupe scolaire", "ensemble scolaire"], synonyms: true },
  middle_school: { phrases: ["college"] },
  high_school: { phrases: ["lycee"] },
  university: { phrases: ["universite", "faculte", "institut universitaire technologie"] },
  training_centre: { phrases: ["centre formation apprenti", "centre formation", "maison familiale rurale"] },
  music_school: { phrases: ["ecole musique", "conservatoire"] },
  dance_school: { phrases: ["ecole danse"] },
  driving_school: { phrases: ["autoecole", "auto ecole", "ecole conduite"], synonyms: true },
  fencing: { phrases: ["salle arme"] },
  parents: { phrases: ["parent eleve"] },
  school_friends: {
    phrases: ["sou ecole", "cooperative scolaire", "caisse ecole", "amicale laique", "denier ecole"],
  },
  school_board: { phrases: ["organisme gestion enseignement catholique", "organisme gestion"] },
  student_centre: { phrases: ["foyer socio educatif", "maison lyceen", "bureau eleve", "bureau etudiant"] },
};

const sportsClubs = (
  "football club,rugby club,tennis club,judo club,karate club,basketball club,basket club,handball club,velo club," +
  "volleyball club,racing club,moto club,union sportif,club sportif,entente sportif,jeunesse sportif,sporting club," +
  "club tennis,club judo,club football,club rugby,club karate,club handball,club basket,club natation"
).split(",");

const societies: Readonly<Record<string, Kind>> = {
  festivities: { phrases: ["comite fete", "comite festivite"] },
  twinning: { phrases: ["comite jumelage"] },
  works_council: { phrases: ["comite entreprise", "comite social economique", "comite oeuvre social"] },
  neighbourhood: { phrases: ["comite quartier", "conseil quartier"] },
  friends: { phrases: ["amicale"] },
  young_people: { phrases: ["maison jeune culture", "maison jeune", "foyer jeune"] },
  rural_centre: { phrases: ["foyer rural", "familles rurale", "famille rurale"] },
  hunting: { phrases: ["chasse", "communale chasse"] },
  fishing: { phrases: ["peche"] },
  veterans: { phrases: ["ancien combattant"] },
  pensioners: { phrases: ["club 3 age", "club troisieme age", "club aine"] },
  choir: { phrases: ["chorale"] },
  band: { phrases: ["harmonie municipal", "fanfare"] },
  sports_office: { phrases: ["office municipal sport"] },
  blood_donors: { phrases: ["donneur sang"] },
  sports: { phrases: sportsClubs, leading: ["sportif", "association sportif"] },
  shopkeepers: { phrases: ["union commercante", "association commercant", "union commercial"] },
};

const trades: Readonly<Record<string, readonly string[]>> = {
  bakery: ["boulangerie", "patisserie"],
  butcher: ["boucherie", "charcuterie"],
  pharmacy: ["pharmacie"],
  garage: ["garage", "carrosserie"],
  restaurant: ["restaurant", "brasserie", "pizzeria", "creperie"],
  cafe: ["cafe", "bar"],
  hotel: ["hotel"],
  camping: ["camping"],
  hairdresser: ["coiffure", "coiffeur"],
  florist: ["fleuriste"],
  estate_agent: ["agence immobiliere"],
  printer: ["imprimerie"],
  transport: ["transport"],
  taxi: ["taxi"],
  ambulance: ["ambulance"],
  plumber: ["plomberie"],
  carpenter: ["menuiserie", "charpente"],
  mason: ["maconnerie"],
  painter: ["peinture"],
  electrician: ["electricite"],
  roofer: ["couverture", "toiture"],
  doctor: ["cabinet medical", "maison medical"],
  dentist: ["cabinet dentaire"],
  optician: ["optique", "opticien"],
  bookshop: ["librairie"],
  grocer: ["epicerie"],
  supermarket: ["supermarche", "hypermarche"],
  wine: ["cave", "domaine", "vignoble"],
  riding: ["centre equestre", "poney club"],
};

export const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...Object.entries({ ...institutions, ...education, ...societies }),
  ...Object.entries(trades).map(([name, phrases]): [string, Kind] => [name, { phrases, trade: true }]),
]);
