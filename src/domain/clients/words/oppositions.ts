/** Families of words where two different ones cannot be the same body (duplicates: rule 8). */
export const oppositions: Readonly<Record<string, readonly string[]>> = {
  direction: ["nord", "sud", "est", "ouest", "nordest", "nordouest", "sudest", "sudouest"],
  school_level: ["maternelle", "elementaire"],
  sex: ["feminin", "masculin", "feminine", "masculine"],
  age: ["junior", "senior", "cadet", "veteran", "poussin", "minime"],
  title: ["monsieur", "madame"],
  height: ["haut", "bas", "haute", "basse"],
  ownership: ["public", "prive"],
  sport: (
    "football foot rugby basketball basket handball hand volley gym volleyball tennis judo karate escrime boxe natation athletisme gymnastique " +
    "cyclisme cycliste petanque tir voile plongee triathlon badminton hockey ski canoe aviron equitation escalade golf " +
    "lutte taekwondo aikido handisport baseball danse petanque boule yoga randonnee chasse peche twirling"
  ).split(" "),
};
