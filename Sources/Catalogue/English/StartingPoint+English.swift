extension StartingPoint {

  /// What the file holds, in English.
  var english: String {
    switch self {
    case .strategy:
      """
      language english

      // An integration strategy to begin with. Put your own strategy in its place, piece by piece.
      // What is still to be answered stands behind TODO. `leit check` counts the questions that are left.

      // TODO: What is the strategy called, who publishes it, and for which years?
      strategy integration "Integration strategy of the district" {
          publisher: "District"
          period: 2026 to 2030
          calendar: hesse  // TODO: In which state is the district? Its public holidays count.
      }

      // TODO: Where does the strategy stand, and when was it adopted?
      source resolution "Resolution of the district council" {
          publisher: "District council"
          date: 2025-12-15
      }

      // TODO: Who carries out the strategy, where, and since when?
      centre diversity_centre "Centre for diversity" cites resolution {
          district: "District"
          opened: 2026-01-01
          goals: [learn_german]
      }

      // TODO: What is to be reached? Each goal gets a name.
      goal learn_german "Newcomers learn German" cites resolution "1" {
          // TODO: Which field of action does the goal belong to?
          field: language_learning

          // TODO: What shows that the goal is reached? How is it today, and how should it be, and when?
          indicator participants "Participants in language courses" {
              baseline: 120 on 2025-12-31
              target: 300 by 2030-12-31
          }

          // TODO: What is done for it, by whom, and by when?
          measure language_cafes "Language cafés in all municipalities" {
              responsible: diversity_centre
              due: 2028-12-31
              status: planned
          }
      }

      // TODO: What must the strategy itself keep to?
      rule under_way "Every goal has a measure" for each g in goals { g.measures is not empty }

      // TODO: What is asked again and again?
      query due_by(day: date) "Measures that are due by a day" { goals.measures where due <= day }

      // TODO: Which answer is known, so that it can be checked?
      test measures_by_2028 "One measure is due by the end of 2028" {
          expect count of due_by(2028-12-31) = 1
          expect count of due_by(2028-12-30) = 0
      }

      show goals with title, count of indicators as "Indicators", count of measures as "Measures"

      """
    case .guideline:
      """
      language english

      // A funding guideline to begin with. Put your own guideline in its place, piece by piece.
      // What is still to be answered stands behind TODO. `leit check` counts the questions that are left.

      // TODO: What is the guideline called, who issued it, and of which day is it?
      source guideline "Funding guideline of the district" { publisher: "District"  date: 2025-12-01 }

      // TODO: Who can apply?
      choice Applicant "kind of applicant" {
          association "registered association"
          municipality "town or municipality"
          person "private person"
      }

      // TODO: Which facts does the decision need? Each gets a name and says what it is.
      record Application plural Applications "Application for a grant" {
          applicant: Applicant
          received: date "day on which the application arrived"
          start: date "start of the measure"
          end: date "end of the measure"
          cost: money "eligible cost"
          requested: money "grant that is asked for"
          concept: boolean "a concept is enclosed"
      }

      // TODO: How much is granted at most, and from which day does that apply?
      parameter highest_grant "Highest grant for a measure" {
          from 2026-01-01: 5,000 EUR cites guideline "4.2"
      }

      // TODO: Which part of the cost is funded?
      parameter funded_share "Share of the cost that is funded" {
          from 2026-01-01: 80 % cites guideline "4.1"
      }

      eligibility conditions "Conditions for a grant" for a: Application {
          // TODO: Which day decides which version of the guideline applies?
          law as of a.start

          // TODO: Who is funded?
          require body "An association or a municipality applies" cites guideline "2" {
              a.applicant in [association, municipality]
          }

          // TODO: By when must the application arrive?
          require deadline "The application arrived four weeks before the start" cites guideline "5.1" {
              a.received <= 4 weeks before a.start
          }

          // TODO: What else must be there?
          require papers "A concept is enclosed" cites guideline "5.2" { a.concept }

          // TODO: What does the authority judge in each case, and which office?
          require need "The measure meets a need in the district" cites guideline "3" {
              judgement local_need by "Integration office"
          }
      }

      funding grant_for_measure "Grant" for a: Application {
          eligibility: conditions

          // TODO: How is the amount worked out, and to what is it rounded?
          amount: min(a.requested, funded_share * a.cost, highest_grant) rounded down to 1 EUR

          // TODO: What has to be handed in afterwards, and by when?
          obligation report "Statement of use" due 8 weeks after a.end
      }

      // TODO: Which example shows that the guideline is worked out correctly?
      test summer_festival "An association is granted 80 per cent of its cost" {
          given a = Application {
              applicant: association
              received: 2026-02-02
              start: 2026-04-01
              end: 2026-09-30
              cost: 4,000 EUR
              requested: 4,000 EUR
              concept: yes
          }
          given local_need = yes
          expect grant_for_measure for a is eligible
          expect grant_for_measure.amount for a = 3,200 EUR
      }

      // TODO: Who gets nothing, and why?
      test too_late "An application three weeks before the start is too late" {
          given a = Application { received: 2026-03-11  start: 2026-04-01 }
          expect conditions for a is not eligible
          expect conditions.deadline for a is not met
      }

      """
    case .rules:
      """
      language english

      // Rules that a strategy has to keep, to begin with. `leit run` says which are broken.
      // What is still to be answered stands behind TODO. `leit check` counts the questions that are left.

      // TODO: Which file holds the strategy? Take away the slashes in the next line.
      // import "strategy.leit"

      // TODO: Which years does the programme cover?
      parameter programme_period "Period of the programme" = 2026 to 2030

      // TODO: How much may be granted at most?
      parameter ceiling "Highest grant per year" = 120,000 EUR

      define years_of(g: grant) "Years of the grant" = months of g.period / 12

      define within_ceiling(g: grant) "The grant does not exceed the ceiling" =
          g.amount <= ceiling * years_of(g)

      // TODO: What must be said of every goal?
      rule measurable "Every goal has an indicator" for each g in goals { g.indicators is not empty }

      // TODO: What must be said of every measure?
      rule timed "Every measure has a deadline" for each m in goals.measures { m.due is known }

      // TODO: What must be true of every grant?
      rule in_period "Every grant lies in the period of the programme" for each g in centres.grants {
          programme_period covers g.period
      }

      rule in_budget "No grant exceeds the ceiling" for each g in centres.grants { within_ceiling(g) }

      // TODO: What should be pointed out without being an error?
      rule purpose "Every centre pursues a goal" warning for each c in centres { c.goals is not empty }

      // TODO: Which example shows that the rules work?
      test ceiling_reached "The ceiling itself is allowed, a cent more is not" {
          given equal = grant { amount: 240,000 EUR  period: 2026 to 2027 }
          given more = grant { amount: 240,000.01 EUR  period: 2026 to 2027 }
          expect within_ceiling(equal)
          expect not within_ceiling(more)
      }

      """
    }
  }

}
