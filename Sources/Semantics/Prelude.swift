internal import SourceText
package import Syntax

/// The vocabulary that every program knows, written in Leit: the built-in kinds, their fields and choices.
///
/// It is checked like any other source. It is an English file; the word after `deutsch` is what a
/// German file writes. Every kind has a title and a name besides its fields, and a name that an
/// author declares hides a name of the vocabulary.
package let preludeSource: String = """
  language english

  /// The holidays that count when a date moves to the next working day.
  /// Die Feiertage, die zählen, wenn ein Tag auf den nächsten Werktag rückt.
  choice Calendar deutsch Kalender {
      germany deutsch deutschland
      baden_wuerttemberg deutsch baden_württemberg
      bavaria deutsch bayern
      berlin
      brandenburg
      bremen
      hamburg
      hesse deutsch hessen
      lower_saxony deutsch niedersachsen
      mecklenburg_vorpommern
      north_rhine_westphalia deutsch nordrhein_westfalen
      rhineland_palatinate deutsch rheinland_pfalz
      saarland
      saxony deutsch sachsen
      saxony_anhalt deutsch sachsen_anhalt
      schleswig_holstein
      thuringia deutsch thüringen
  }

  /// The days of the week, as `weekday of` has them. / Die Tage der Woche, wie `wochentag von` sie nennt.
  choice Weekday deutsch Wochentag {
      monday deutsch montag "Monday" deutsch "Montag"
      tuesday deutsch dienstag "Tuesday" deutsch "Dienstag"
      wednesday deutsch mittwoch "Wednesday" deutsch "Mittwoch"
      thursday deutsch donnerstag "Thursday" deutsch "Donnerstag"
      friday deutsch freitag "Friday" deutsch "Freitag"
      saturday deutsch samstag "Saturday" deutsch "Samstag"
      sunday deutsch sonntag "Sunday" deutsch "Sonntag"
  }

  /// How far a measure has come.
  /// Wie weit eine Maßnahme ist.
  choice Status deutsch Stand {
      planned deutsch geplant
      running deutsch läuft
      delayed deutsch verzögert
      completed deutsch abgeschlossen
      abandoned deutsch aufgegeben
  }

  /// A field of action. A strategy adds its own with `extend Field { … }`.
  /// Ein Handlungsfeld. Eine Strategie ergänzt eigene mit `erweitere Handlungsfeld { … }`.
  choice Field deutsch Handlungsfeld {
      language_learning deutsch spracherwerb
      education deutsch bildung
      employment deutsch arbeit
      housing deutsch wohnen
      health deutsch gesundheit
      participation deutsch teilhabe
      volunteering deutsch ehrenamt
      welcome deutsch willkommen
      open_administration deutsch verwaltungsöffnung
      anti_discrimination deutsch antidiskriminierung
  }

  /// What a post in a centre is for.
  /// Wofür eine Stelle in einem Zentrum da ist.
  choice PostRole deutsch Stellenart {
      coordinator deutsch koordinationskraft
      case_manager deutsch fallmanagement
      assistant deutsch mitarbeitsstelle
  }

  /// Why something is left to people. / Warum etwas Menschen überlassen ist.
  choice DecisionKind deutsch Entscheidungsart {
      discretion deutsch ermessen "discretion" deutsch "Ermessen"
      judgement deutsch beurteilung "judgement" deutsch "Beurteilung"
      interpretation deutsch auslegung "interpretation" deutsch "Auslegung"
      should deutsch soll "should" deutsch "Soll"
      exception deutsch ausnahme "exception" deutsch "Ausnahme"
  }

  /// A place at which the files leave something to people; the list is made from the files.
  /// Eine Stelle, an der die Dateien etwas Menschen überlassen; die Liste entsteht aus den Dateien.
  record decision_point deutsch entscheidungspunkt plural decisions deutsch entscheidungen {
      kind deutsch art: DecisionKind
      name deutsch bezeichnung: text
      /// The office that decides, empty where the text names none.
      /// Die Stelle, die entscheidet, leer, wo der Text keine nennt.
      by deutsch durch: text
      /// No person has to answer any more. / Niemand muss mehr antworten.
      settled deutsch entschieden: boolean
      /// The eligibility, the funding or the definition that it stands in.
      /// Die Berechtigung, die Förderung oder die Festlegung, in der sie steht.
      declaration deutsch regelung: text
      /// The requirement that it stands in. / Die Voraussetzung, in der sie steht.
      part deutsch teil: text
      cites deutsch beleg: text
      file deutsch datei: text
      line deutsch zeile: integer
      /// The file and the line. / Die Datei und die Zeile.
      place deutsch fundstelle: text
  }

  /// A funding that the files declare; the list is made from the files.
  /// Eine Förderung, die die Dateien festlegen; die Liste entsteht aus den Dateien.
  record funding_rule deutsch förderregelung plural fundings deutsch förderungen {
      name deutsch bezeichnung: text
      decisions deutsch entscheidungen: list of decision_point
      /// Nobody is eligible without a person's yes to a discretion or a judgement.
      /// Niemand ist berechtigt, ohne dass ein Mensch ein Ermessen oder eine Beurteilung bejaht.
      person_decides deutsch mensch_entscheidet: boolean
      /// Those without whose yes nobody is eligible. / Die, ohne deren Ja niemand berechtigt ist.
      necessary deutsch notwendig: list of decision_point
      cites deutsch beleg: text
      file deutsch datei: text
      line deutsch zeile: integer
      place deutsch fundstelle: text
  }

  /// An eligibility that the files declare; the list is made from the files.
  /// Eine Berechtigung, die die Dateien festlegen; die Liste entsteht aus den Dateien.
  record eligibility_rule deutsch berechtigungsregelung plural eligibilities deutsch berechtigungen {
      name deutsch bezeichnung: text
      decisions deutsch entscheidungen: list of decision_point
      person_decides deutsch mensch_entscheidet: boolean
      necessary deutsch notwendig: list of decision_point
      cites deutsch beleg: text
      file deutsch datei: text
      line deutsch zeile: integer
      place deutsch fundstelle: text
  }

  /// A strategy, a concept or a programme: what everything else in the files belongs to.
  /// Eine Strategie, ein Konzept oder ein Programm: wozu alles andere in den Dateien gehört.
  record strategy deutsch strategie plural strategies deutsch strategien {
      publisher deutsch herausgeber: text
      period deutsch zeitraum: period
      calendar deutsch kalender: Calendar
      adopted deutsch beschlossen: date
      predecessor deutsch vorgänger: strategy
      link deutsch verweis: text
      cites deutsch beleg: list of source
  }

  /// A law, a guideline, a notice or a report that others cite.
  /// Ein Gesetz, eine Richtlinie, ein Bescheid oder ein Bericht, worauf andere sich berufen.
  record source deutsch quelle plural sources deutsch quellen {
      publisher deutsch herausgeber: text
      link deutsch verweis: text
      /// The day it bears, or the day of the report.
      /// Der Tag, den sie trägt, oder der Tag der Meldung.
      date deutsch datum: date
      /// The day it was signed. / Der Tag, an dem sie erlassen wurde.
      enacted deutsch erlassen: date
      /// The day it entered into force. / Der Tag, an dem sie in Kraft trat.
      in_force deutsch in_kraft: date
      /// The first day of what it applies to. / Der erste Tag dessen, wofür sie gilt.
      applies_from deutsch anwendbar_ab: date
      /// The last day on which it is in force. / Der letzte Tag, an dem sie in Kraft ist.
      expires deutsch außer_kraft: date
      replaces deutsch ersetzt: source
      /// The day on which it was looked up. / Der Tag, an dem nachgesehen wurde.
      retrieved deutsch abgerufen: date
  }

  /// A centre that a county or a city runs for integration and diversity.
  /// Ein Zentrum für Integration und Vielfalt, das ein Landkreis oder eine Stadt betreibt.
  record centre deutsch zentrum plural centres deutsch zentren {
      district deutsch landkreis: text
      seat deutsch sitz: text
      opened deutsch eröffnet: date
      closed deutsch geschlossen: date
      goals deutsch ziele: list of goal
      grants deutsch bewilligungen: list of grant
      posts deutsch stellen: list of post
      tasks deutsch aufgaben: list of task
      events deutsch veranstaltungen: list of event
      cites deutsch beleg: list of source
  }

  /// Money that was approved for a period. One notice is one grant, however often it is reported.
  /// Geld, das für einen Zeitraum bewilligt ist. Ein Bescheid ist eine Bewilligung, so oft er auch gemeldet wird.
  record grant deutsch bewilligung plural grants deutsch bewilligungen {
      amount deutsch betrag: money
      period deutsch zeitraum: period
      purpose deutsch zweck: text
      /// The reference of the notice. / Das Aktenzeichen des Bescheids.
      notice deutsch bescheid: text
      /// The day of the notice. / Der Tag des Bescheids.
      approved deutsch bewilligt: date
      /// The day on which the notice was handed over. / Der Tag, an dem der Bescheid übergeben wurde.
      handed_over deutsch übergeben: date
      cites deutsch beleg: list of source
  }

  /// A post in a centre.
  /// Eine Stelle in einem Zentrum.
  record post deutsch stelle plural posts deutsch stellen {
      role deutsch funktion: PostRole
      /// The share of a full-time post: 0.5 is half a post. / Der Anteil an einer Vollzeitstelle.
      share deutsch anteil: decimal in 0 .. 1
      from deutsch ab: date
      until deutsch bis: date
      approved deutsch bewilligt: date
      filled deutsch besetzt: date
      cites deutsch beleg: list of source
  }

  /// Something that a centre does all the time.
  /// Etwas, das ein Zentrum dauerhaft tut.
  record task deutsch aufgabe plural tasks deutsch aufgaben {
      field deutsch handlungsfeld: Field
      from deutsch ab: date
      until deutsch bis: date
      cites deutsch beleg: list of source
  }

  /// Something that took place, or a series of it.
  /// Etwas, das stattgefunden hat, oder eine Reihe davon.
  record event deutsch veranstaltung plural events deutsch veranstaltungen {
      date deutsch datum: date
      year deutsch jahr: integer in 1 .. 9999
      count deutsch anzahl: integer
      place deutsch ort: text
      duration deutsch dauer: duration
      cites deutsch beleg: list of source
  }

  /// What is to be reached.
  /// Was erreicht werden soll.
  record goal deutsch ziel plural goals deutsch ziele {
      /// The strategies that it belongs to. / Die Strategien, zu denen es gehört.
      strategy deutsch strategie: list of strategy
      /// What it goes on with, of an earlier strategy. / Was es fortsetzt, aus einer früheren Strategie.
      continues deutsch setzt_fort: list of goal
      field deutsch handlungsfeld: Field
      /// The guiding goal that this one serves. / Das Leitziel, dem dieses dient.
      guiding_goal deutsch leitziel: goal
      audience deutsch zielgruppe: text
      from deutsch ab: date
      until deutsch bis: date
      indicators deutsch indikatoren: list of indicator
      measures deutsch maßnahmen: list of measure
      cites deutsch beleg: list of source
  }

  /// What shows whether a goal is reached.
  /// Woran sich zeigt, ob ein Ziel erreicht ist.
  record indicator deutsch indikator plural indicators deutsch indikatoren {
      continues deutsch setzt_fort: list of indicator
      unit deutsch einheit: text
      measured deutsch messwerte: decimal
      baseline deutsch ausgangswert: decimal
      target deutsch zielwert: decimal
      groups deutsch gruppen: list of group
      cites deutsch beleg: list of source
  }

  /// A group of people of whom an indicator is observed for itself.
  /// Eine Gruppe von Menschen, für die ein Indikator eigens beobachtet wird.
  record group deutsch gruppe plural groups deutsch gruppen {
      measured deutsch messwerte: decimal
      /// The group that it is compared with. / Die Gruppe, mit der sie verglichen wird.
      compared_with deutsch verglichen_mit: group
      cites deutsch beleg: list of source
  }

  /// What is done to reach a goal.
  /// Was getan wird, um ein Ziel zu erreichen.
  record measure deutsch maßnahme plural measures deutsch maßnahmen {
      continues deutsch setzt_fort: list of measure
      responsible deutsch verantwortlich: centre
      from deutsch ab: date
      due deutsch fällig: date
      status deutsch stand: Status
      cites deutsch beleg: list of source
  }

  """

/// The syntax of the vocabulary, which is the first file of every program.
package let preludeTree = parse(
  SourceFile(name: "leit:vocabulary", text: preludeSource), as: SourceFile.ID(rawValue: 0))
