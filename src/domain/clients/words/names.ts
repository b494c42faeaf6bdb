/** Names that many people, schools and shops share: alone they do not tell one body from another. */
export const givenNames: readonly string[] = (
  "adrien agathe agnes aime alain albert alexandre alexis alice aline alphonse amelie andre andree angele anne annie anthony " +
  "antoine antoinette armand arnaud arthur auguste augustin aurelie barbara barbe benoit bernadette bernard berthe bertrand " +
  "blaise blandine brice brigitte bruno camille caroline catherine cecile celine charles charlotte chantal christian " +
  "christiane christine christophe claire claude claudine clement clotilde colette colomban colombe corinne cyprien cyr " +
  "damien daniel danielle david delphine denis denise didier dominique edmond edouard elie elisabeth elise eloi emile " +
  "emilie emma eric ernest etienne eugene eugenie eulalie fabien fabrice felix ferdinand fernand firmin florence florent " +
  "florian francis franck francois francoise frederic gabriel gabrielle gaston gautier genevieve geoffroy georges george " +
  "gerald gerard germain germaine gilbert gilles gregoire guillaume gustave guy helene henri henriette herve hilaire " +
  "hippolyte honore hubert hugues hugue isabelle jacques jacque jacqueline jean jeanne jeannine jerome joel joseph josephine josette " +
  "jude jules jule julie julien juliette justin laetitia lambert laure laurence laurent lazare lea leger leon leonard leonie " +
  "louis louise luc lucas lucien lucie lucienne madeleine magali maixent malo marc marcel marcelle marguerite marie marine " +
  "mario marion marthe martial martine mathieu mathilde matthieu maurice maxime maximin medard michel michele michelle " +
  "mireille monique nathalie nazaire nicolas nicole noel odette odile olivier oscar pascal pascale patrice patricia " +
  "patrick paul paule paulette pauline philippe pierre quentin raoul raphael raymond raymonde regine regis remi remy rene " +
  "renee richard robert roch roger roland romain rosalie rose sabine samuel saturnin sebastien serge severin simon simone " +
  "sophie stephane stephanie suzanne sylvain sylvie symphorien theodore therese thibault thierry thomas ursule valentin " +
  "valerie veronique victoire victor vincent virginie vivien xavier yves yvette yvon yvonne zacharie"
).split(" ");

export const surnames: readonly string[] = (
  "adam andre antoine arnaud aubert aubry bailly barbier baron barre benoit berger bernard bertin bertrand besson blanc " +
  "blanchard bonnet boucher boulanger bourgeois bouvier boyer breton brun brunet carlier caron carpentier charles " +
  "charpentier chevalier clement colin collet collin cordier cousin da silva daniel david delmas denis deschamp devaux " +
  "dubois duboi dufour dumas dumont dumoulin dupont dupond dupuis dupuy durand durant duval etienne fabre faure fernandez fleury " +
  "fontaine fournier francois gaillard garcia garnier gauthier gautier georges gerard germain gillet girard giraud gonzalez " +
  "guerin guillaume guillot guyot hamon henry herve hubert huet humbert jacob jacquet jean joly julien klein lacroix " +
  "lambert laurent leblanc lebrun leclerc leclercq lecomte lefebvre lefevre leger legrand lemaire lemaitre lemoine leroux " +
  "leroy leveque lopez louis lucas maillard mallet marchal marchand marie martin martinez marty masson mathieu menard " +
  "mercier meunier meyer michaud michel millet monnier moreau morel morin moulin muller navarro nicolas noel olivier paris " +
  "pari pasquier paul payet pelletier perez perret perrier perrin perrot petit philippe picard pichon pierre poirier pons " +
  "poulain prevost rault raymond remy renard renaud renault rey reynaud richard riviere robert robin roche rodriguez roger " +
  "albert allard alves andrieu auger aubin baudry bailey barthelemy bazin begue benard berthelot bertin besnard bigot blin blondel " +
  "bodin boulay bouchet bousquet bouquet boutin brault briand buisson cadet camus carre chambon charrier chartier chauvin coste coulon courtois " +
  "couturier cros dias delattre delaunay delorme descamps diallo didier doucet drouet duclos dufour dupre etienne evrard faivre favre " +
  "ferrand ferreira ferre fischer foucher gay gallet gilbert gilles godard gomes gomez goncalves grand gregoire grondin gros guichard guillon " +
  "guillet guy hardy haas hebert hernandez hoarau imbert jacquot jourdan labbe lacombe lagarde lambert lamy langlois laporte launay lebon " +
  "leblond lecoq lefort lejeune lelievre lemonnier lenoir lesage levy leclair loiseau lombard lopes maillot mallet maury mahe marion marechal " +
  "martel martins mas merle meyer millot monier moreno morvan moulin munoz neveu nguyen normand olivier pages parent parmentier pascal peltier " +
  "pereira peron perrier pineau poncet poulet prigent pruvost raynaud regnier ribeiro ricard roche rocher rodrigues rossi roussel ruiz sabatier salmon " +
  "santos sauvage schmidt schmit seguin simonet silva tanguy techer thibault toussaint tran traore turpin vaillant valentin vallee verdier vallet " +
  "voisin weiss wagner walter zimmermann lambert fleury masson noel besson " +
  "rolland rousseau roussel roux roy royer sanchez schmitt schneider simon tessier thomas vasseur vidal vincent weber"
).split(" ");

/** People and places that streets, schools and halls are called after all over France. */
export const namesakes: readonly string[] = (
  "ampere apollinaire aragon aubrac balzac barbusse beauvoir berlioz bert blum braille brassens brel briand brossolette " +
  "buisson camus carnot chateaubriand clemenceau cocteau colette coubertin cousteau croizat curie dame daudet debussy " +
  "delacroix descartes diderot dolto doisneau dumas eiffel eluard fabre ferry foch fontaine france freinet gagarine gambetta " +
  "gaulle giono grevy guesde guynemer herriot hugo jaures joffre joliot kergomard kennedy lafayette lamartine langevin " +
  "lavoisier leclerc lurcat macé mace malraux mandela marot maupassant mendes mermoz michelet mistral mitterrand moliere monet monnet " +
  "montaigne montessori moquet moulin nerval notre pagnol pascal pasteur peguy perec perrault perret philipe piaf picasso " +
  "prevert proust rabelais racine ravel renoir rimbaud rodin rolland ronsard rosa rostand rousseau sand saint exupery " +
  "sartre schuman seghers semard signoret stendhal triolet vallaud vallès valle varda veil verlaine verne vigny vilar voltaire wallon zay zola " +
  "immaculee conception sacre coeur trinite providence assomption espérance esperance republique liberte egalite fraternite " +
  "victoire paix gare eglise soleil etoile avenir renaissance moderne joie lavande olivier cigale mimosa platane tilleul " +
  "chene marronnier peuplier hirondelle papillon coccinelle poste mer riviere source fontaine pont tour chateau castel " +
  "halle fleur rose lila lilas jonquille primevere marguerite amitie espoir jour horizon arc ciel azur pre champ bois colline " +
  "verger vigne moulin lac etang ile prairie vallee mont mistral tramontane provence bretagne normandie alsace lorraine " +
  "picardie bourgogne champagne auvergne limousin aquitaine gascogne savoie dauphine franche comte"
).split(" ");

/** What follows Sainte besides a given name; before anything else a leading "Ste" is a company (rule 4, the trap). */
export const saintNames: readonly string[] = (
  "adresse croix famille foy mere menehould livrade hermine pazanne gemme euphemie tulle colombe soulle savine radegonde " +
  "feyre opportune luce consorce afrique vierge trinite eulalie austreberthe gemmes florine alvere bazeille orse honorine"
).split(" ");

/** What clubs, homes and nurseries like to be called: pretty, and found everywhere. */
export const favourites: readonly string[] = (
  "abeille acacia agneau aigle aigrette alize alouette amandier ancolie ange anemone arbre arlequin aube audace aurore autan " +
  "avenir baladin bambin barbapapa bergerie bienvenue bisounours bleuet bosquet bouchon bouleau boulon bout boutchou bruyere " +
  "cabane caravelle capucine cedre cerf cerise cerisier chant chaperon chardon chardonneret charme chat chateau chaumiere cheval " +
  "chevalier chouette cigogne clair clairiere clocher coquelicot coquille corail cordee cygne cypres dahlia dauphin diablotin dragon dynamo ecureuil " +
  "edelweiss eglantine elan elephant embellie enchante envol escale escapade escargot essor estuaire etape eveil farandole fauvette " +
  "flamme flore flot foret forge fougere fourmi fraternelle frene frimousse galipette galopin garenne gavroche genet genevrier gentiane " +
  "glycine goeland gone grange grenouille grillon groupe gui heron herisson heureux hibou houx iris jacaranda jasmin jonquille " +
  "joyeux joyeuse laurier lavandin libellule lilas lion loisirs louveteau loup lumiere lutin lyre maillon marelle marguerite marmite " +
  "marmot merle mesange meute mimosas mirabelle mouette moussaillon mouton muguet muse myosotis nid nuage nuit oasis ocean " +
  "oiseau olivade oliviers orchidee orme ours ourson p'tit pagaille palmier panda papillons papyrus paradis parc passerelle patriote pelican " +
  "perle petale peuplier phare phenix phoenix pinede pin pinson pionnier pirate pomme pommier poney porte poulbot poussin prelude " +
  "printemps puzzle quenouille ramage rameau ranch randonneur refuge relai rencontre reve reveil roitelet romarin ronde rosier rossignol roseau " +
  "roseraie rouge-gorge ruche ruisseau sabot salamandre sapin sarment saule schtroumpf sentier sequoia source sourire temps " +
  "terrasse thym tilleuls toboggan tonnelle toupie tournesol tourterelle trefle trait tremplin troubadour truite tulipe union vague vaillant vaillante " +
  "eau eaux terre air ciel main oeil tete pied chemin porte fenetre fruit legume pain vin biere table livre papier crayon plume " +
  "ecriture lecture histoire memoire science pensee parole voix regard image couleur forme espace mode style beaute charme " +
  "matin soir midi ete hiver automne saison an annee siecle monde planete univers lune etoiles nature animal plante graine " +
  "racine herbe pierre roche sable mer onde plage cote port bateau navire barque ancre rame train avion helice roue pedale " +
  "guidon casque crampon maillot gant balle filet raquette anneau echiquier carte domino jeu jouet fete bal rire joie bonheur " +
  "amour amis copain voisin parrain marraine mamie papi bebe enfants grandir partage echange ensemble autrement demain " +
  "vivre bouger marcher courir nager danser chanter jouer apprendre creer agir aider accueillir avancer passion decouverte " +
  "aventure liberte confiance courage force sagesse tradition heritage culture savoir metier main tendue petit plus bon " +
  "vent verdure vergers vigneron vigilante violette voile volubilis zebre zephyr"
).split(" ");

/** Networks with a section or a counter in every town. */
export const networks: readonly string[] = (
  "rotary lion kiwanis soroptimist emmaus croix rouge secours catholique populaire restos coeur banque alimentaire " +
  "credit agricole mutuel lyonnais caisse epargne societe generale bnp paribas poste orange sncf edf enedis engie suez " +
  "veolia travail pole caf cpam urssaf msa onf afm telethon ufolep unss usep scouts guides eclaireurs apf unapei adapei " +
  "ligue cancer cgt cfdt unsa carrefour leclerc intermarche auchan lidl aldi casino monoprix decathlon leroy merlin super " +
  "fnaca unafam adapt medecins monde ordre malte protection civile souvenir francais anciens combattants unc fnath admr snsm fol fcpe peep anah acal ffss"
).split(" ");
