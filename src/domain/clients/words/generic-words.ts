/** Words that name sorts of things, not bodies: the most frequent first. About one record in 50, then in 300. */
export const commonWords: readonly string[] = (
  "mairie ville commune ecole college lycee comite fete amicale association club centre union sportif societe " +
  "federation departement departemental regional national communal municipal intercommunal service maison office " +
  "syndicat communaute agglomeration action social culture culturel loisir sport parent eleve foyer groupe scolaire " +
  "saint sainte etablissement football rugby tennis basketball handball volleyball judo jeune ancien ami entreprise " +
  "conseil general public prive direction section comite organisation"
).split(" ");

export const genericWords: readonly string[] = (
  "accueil administration aide aine animation annexe antenne armee art artisan artistique assistante assurance athletic " +
  "athletisme atelier autocar bal ballon banque base basse baseball batiment bibliotheque boule bouliste boxe brigade " +
  "bureau cabinet camp canoe canton caserne catholique cercle chambre chasse chasseur choeur chorale cinema citoyen " +
  "civil civile club college combattant commerce commercant commercial compagnie concert confrerie conservatoire " +
  "construction cooperative coordination course creche cuisine cycliste cyclisme cyclo cyclotourisme danse defense delegation " +
  "detente developpement distribution domicile domaine donneur dynamique economie economique educatif education elementaire " +
  "emploi enfance enfant enseignement ensemble entente entraide entretien environnement epicerie equestre equipe escrime " +
  "espace etude etudiant evenement exploitation fabrique faculte familial familiale famille fanfare femme ferme festival " +
  "festivite feu fitness fondation formation france francais francaise garderie gendarmerie gestion gite gymnastique gymnique handicap " +
  "harmonie hebergement historique hopital hospitalier hotel immobilier immobiliere incendie industrie information " +
  "initiative insertion institut international interprofessionnel jardin jeunesse jeu jumelage karate laique licencie " +
  "ligue local locale location logement lutte magasin maintenance maitre marche marathon marine materiel maternel maternelle " +
  "mediatheque medical medicale medico metier micro mission mixte mobilite montagne multi musee musical musique mutuelle " +
  "natation nature nautique organisme orchestre outil paroisse partenaire patrimoine patronage pays peche pedestre personnel " +
  "personne petanque petit petite philharmonique pilote piscine plage plein plongee polyvalent pompier pool port poste " +
  "premier prefecture president prevention primaire production professionnel projet promotion protection protestant quartier " +
  "racing raid rallye randonnee region relais residence resto restaurant restauration retraite reunion rural rurale salle sang sante " +
  "sapeur sauvetage scene scout secour secourisme securite seniors senior ski socio soin solidaire solidarite spectacle " +
  "sporting stade station supporter taekwondo technique technologie temps territoire territorial territoriale theatre tir " +
  "tourisme trail transport travail travaux triathlon troupe unique universitaire universite urbain urbaine usager " +
  "usine vacance velo vie village villageois vocation voile voyage yoga zone groupement autoecole moto motocross automobile " +
  "aerien agricole apprenti arme arrondissement autonome bain boulangerie boutique canine chambre pharmacie garage " +
  "charcuterie boucherie patisserie brasserie camping coiffure fleuriste imprimerie taxi ambulance plomberie menuiserie " +
  "maconnerie peinture electricite librairie cave cabinet dentaire vert bleu rouge blanc " +
  "grand haut bas vieux nouveau nouvelle neuf centre rue avenue place boulevard route chemin quai monsieur madame docteur " +
  "professeur capitaine commandant colonel marechal groupe holding conseil consulting agence solution entreprise " +
  "multisport omnisport gestionnaire agee dependante interet collectif locataire proprietaire coproprietaire resident " +
  "fils frere soeur lyceen collegien habitant riverain usager cavalier majorette twirling cirque folklorique folklore patoisant " +
  "bowling karting casino discotheque kebab snack traiteur chocolatier fromagerie opera zenith gymnase tabac presse kiosque " +
  "pressing laverie spa thalasso thermes poissonnerie primeur marche foire salon carnaval kermesse brocante cafeteria " +
  "cantine garagiste menuisier plombier macon peintre electricien paysagiste pepiniere jardinerie quincaillerie " +
  "informatique photo photographe video studio radio television telephone numerique web digital media communication " +
  "publicite edition editeur journal gazette ecurie haras chenil refuge elevage brasseur distillerie caveau " +
  "theatral culturel musical medical artisanal aquatique velo vtt bmx skate surf kayak badminton hockey golf aikido " +
  "echecs bridge belote scrabble philatelie modelisme astronomie geologie botanique apiculture apiculteur agriculteur"
).split(" ");

export const oftenMisspelt: readonly string[] = (
  "accueil administration bibliotheque boulangerie catholique cinema commercant commerce compagnie conservatoire " +
  "cooperative developpement education elementaire enseignement environnement formation gendarmerie gymnastique " +
  "hebergement hopital immobilier incendie international laique maternelle mediatheque musique orchestre paroisse " +
  "patrimoine petanque pharmacie pompier prefecture primaire professionnel protection restaurant retraite sapeur secour " +
  "securite solidarite technique territoire theatre tourisme transport universite volontaire harmonie chasseur pecheur"
).split(" ");

export const fillerWords: readonly string[] = (
  "fils frere soeur entreprise societe etablissement groupe groupement maison organisation structure siege local france " +
  "francais"
).split(" ");
