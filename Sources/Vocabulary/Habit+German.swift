extension Habit {

  /// What people write in German files, by what it begins with; longer ones first.
  static let german: [Habit] = [
    // Vergleiche in Worten.
    Habit("ist größer oder gleich", ">="), Habit("ist kleiner oder gleich", "<="),
    Habit("größer oder gleich", ">="), Habit("kleiner oder gleich", "<="),
    Habit("ist größer als", ">"), Habit("ist mehr als", ">"), Habit("ist höher als", ">"),
    Habit("größer als", ">"), Habit("mehr als", ">"), Habit("höher als", ">"),
    Habit("größer", ">"), Habit("übersteigt", ">"), Habit("ist kleiner als", "<"),
    Habit("ist weniger als", "<"), Habit("ist geringer als", "<"), Habit("kleiner als", "<"),
    Habit("weniger als", "<"), Habit("geringer als", "<"), Habit("kleiner", "<"),
    Habit("ist mindestens", ">="), Habit("mindestens", ">="), Habit("ist höchstens", "<="),
    Habit("höchstens", "<="), Habit("ist ungleich", "<>"), Habit("ungleich", "<>"),
    Habit("ist gleich", "="), Habit("gleich", "="), Habit("ist nicht in", "nicht in"),
    Habit("ist eines von", "in"), Habit("ist in", "in"), Habit("liegt in", "in"),
    Habit("ist vor dem", "<"), Habit("ist vor", "<"), Habit("liegt vor dem", "<"),
    Habit("liegt vor", "<"), Habit("vor dem", "<"), Habit("ist nach dem", ">"),
    Habit("ist nach", ">"), Habit("liegt nach dem", ">"), Habit("liegt nach", ">"),
    Habit("nach dem", ">"), Habit("spätestens am", "<="), Habit("frühestens am", ">="),
    Habit("> <", "<>"), Habit("+ =", "+"), Habit("* *", "*"),
    // Fallunterscheidungen.
    Habit("sonstwenn", "sonst wenn"), Habit("sonst falls", "sonst wenn"),
    Habit("andernfalls", "sonst"), Habit("ansonsten", "sonst"), Habit(", dann", "dann"),
    Habit(", sonst", "sonst"), Habit(", so", "dann"), Habit("falls", "wenn"),
    Habit("sofern", "wenn"), Habit("ende wenn", ""), Habit("endewenn", ""), Habit("ende", ""),
    Habit("rückgabe", ""), Habit("der", ""), Habit("die", ""), Habit("das", ""), Habit("dem", ""),
    // Listen.
    Habit("ordne nach", "sortiert nach"), Habit("sortiere nach", "sortiert nach"),
    Habit("geordnet nach", "sortiert nach"), Habit("gruppiere nach", "gruppiert nach"),
    Habit("für alle", "für jedes"), Habit("für", "für jedes"), Habit("alle", "jedes"),
    Habit("es gibt ein", "ein"), Habit("es gibt", "ein"), Habit("wo", "mit"),
    Habit("bei denen", "mit"), Habit("deren", "mit"), Habit("anzeigen", "zeige"),
    // Deklarationen.
    Habit("funktion", "definiere"), Habit("definition", "definiere"),
    Habit("zwischenwert", "definiere"), Habit("sei", "zwischenwert"),
    Habit("setze", "zwischenwert"), Habit("variable", "zwischenwert"),
    Habit("konstante", "zwischenwert"), Habit("sei", "definiere"), Habit("konstante", "definiere"),
    Habit("variable", "definiere"), Habit("sei", "gegeben"), Habit("angenommen", "gegeben"),
    Habit("prüfe", "erwarte"), Habit("bedingung", "voraussetzung"),
    Habit("kriterium", "voraussetzung"), Habit("anforderung", "voraussetzung"),
    Habit("muss", "voraussetzung"), Habit("soll", "sollte"), Habit("außer", "ausnahme"),
    Habit("einbinden", "importiere"), Habit("verwende", "importiere"),
    Habit("aufzählung", "auswahl"), Habit("typ", "datensatz"), Habit("wenn berechtigt", ""),
    Habit("falls berechtigt", ""), Habit("wenn", "falls"), Habit(": =", "="), Habit("->", ":"),
    Habit("und", ","), Habit("ist", "="), Habit("laut", "gemäß"), Habit("nach", "gemäß"),
    Habit("da", "weil"), Habit("begründung", "weil"),
    // Rundung.
    Habit("auf ganze", "auf 1"), Habit("auf volle", "auf 1"),
    Habit("kaufmännisch gerundet", "gerundet auf 1 Cent"),
    Habit("auf cent gerundet", "gerundet auf 1 Cent"),
    Habit("auf euro gerundet", "gerundet auf 1 Euro"),
    Habit("auf zwei stellen", "auf 1 Cent"), Habit("auf 2 stellen", "auf 1 Cent"),
  ]

}
