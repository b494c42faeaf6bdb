import { foldForSearch } from "#domain/dossiers/search-text";

const firstNames =
  "Élodie,Noémie,Théo,Chloé,Zoé,Loïc,Anaïs,Gaël,Hélène,Jérôme,Inès,Maël,Océane,Rémi,Solène,Raphaël,Camille,Julien,Sophie,Lucas,Manon,Hugo,Léa,Nathan,Emma,Paul,Alice,Louis,Jeanne,Adèle,Aïcha,Malik,Fatou,Youssef,Thuỳ,Linh,Søren,Zoltán,Łukasz,Çağla".split(
    ",",
  );
const lastNames =
  "Lefèvre,Noël,Béranger,Müller,Nguyễn,Garcia,Dupré,Châtelain,Forêt,Gauthier,Hébert,Île,Jégou,Kermarrec,Le Goff,Marchand,Öztürk,Pélissier,Quéré,Rousseau,Sánchez,Traoré,Urbain,Vasseur,Weiß,Xavier,Yılmaz,Zidi,Abadie,Brüning,Cœur,Dąbrowski,Étienne,Faÿ,Guérin,Haddad,Ibarra,Jaurès,Keïta,Lafon,Mbaye,Núñez,Oger,Prévost,Renaud,Sénéchal,Tissot,Vidal,Whitman,Zola".split(
    ",",
  );

/** Every first name with every last name, with the key that lists sort on: `[rank, name, folded]`. */
export const names = firstNames.flatMap((first, place) =>
  lastNames.map((last, rank) => {
    const name = `${first} ${last}`;
    return [place * lastNames.length + rank, name, foldForSearch(name)] as const;
  }),
);
