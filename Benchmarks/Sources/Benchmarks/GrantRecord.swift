import CReference

/// An application of workload W as people write it in Swift.
struct GrantRecord {

  let kind: Kind
  let population: Int
  let requested: Int
  let posts: Int
  let start: Int
  let end: Int
  let applied: Int
  let ownFunds: Int
  let hasConcept: Bool
  let microprojects: Int
  let district: Int
  let isRenewal: Bool
  let otherFunding: Int
  let region: Region

  /// The kinds of applicants.
  enum Kind: UInt8 {
    case municipality, district, county, association, university, nonprofit, church, company
  }

  /// The states.
  enum Region: UInt8 {
    case bb, be, bw, by, hb, he, hh, mv, ni, nw, rp, sh, sl, sn, st, th
  }

  /// Creates an instance from a row of `all`.
  init(_ all: Applications, at row: Int) {
    kind = Kind(rawValue: all.kind[row]) ?? .company
    population = Int(all.population[row])
    requested = Int(all.requested[row])
    posts = Int(all.posts[row])
    start = Int(all.start[row])
    end = Int(all.end[row])
    applied = Int(all.applied[row])
    ownFunds = Int(all.own_funds[row])
    hasConcept = all.has_concept[row] == 1
    microprojects = Int(all.microprojects[row])
    district = Int(all.district[row])
    isRenewal = all.is_renewal[row] == 1
    otherFunding = Int(all.other_funding[row])
    region = Region(rawValue: all.region[row]) ?? .bb
  }

}

extension GrantRecord {

  /// All that the measure costs.
  private var total: Int { requested + ownFunds + otherFunding }

  /// The day behind the last.
  private var after: Int { end + 1 }

  private var isApplicant: Bool {
    switch kind {
    case .municipality, .district, .county, .association: true
    case .nonprofit, .church: region == .by || region == .he || region == .nw
    case .university, .company: false
    }
  }

  private var isInTime: Bool {
    if isRenewal { return applied <= start - 56 }
    return applied <= CivilDate(year: CivilDate(day: start).year - 1, month: 12, date: 31).day
  }

  private var isSupported: Bool {
    switch region {
    case .hb, .hh, .be: false
    case .bb, .bw, .by, .he, .mv, .ni, .nw, .rp, .sh, .sl, .sn, .st, .th: true
    }
  }

  private var isOfRightSize: Bool {
    kind == .association
      ? population >= 5_000 && population <= 100_000
      : population >= 10_000 && population <= 50_000
  }

  /// `true` iff all sixteen requirements are met.
  private var isEligible: Bool {
    isApplicant && isOfRightSize && posts >= 25 && posts <= 500 && end > start
      && after <= CivilDate.day(start, plusMonths: 36)
      && after >= CivilDate.day(start, plusMonths: 12)
      && isInTime && applied <= start - 28
      && applied >= CivilDate.day(start, plusMonths: -18)
      && (hasConcept || isRenewal) && (microprojects >= 3 || posts < 100)
      && ownFunds * 100 >= total * 10 && otherFunding * 2 <= total && district % 20 != 0
      && isSupported && requested >= 500_000
  }

  /// The share that is funded, in hundredths.
  private var rate: Int {
    switch region {
    case .mv, .sn, .th: 95
    case .bb, .be, .bw, .by, .hb, .he, .hh, .ni, .nw, .rp, .sh, .sl, .st: isRenewal ? 75 : 90
    }
  }

  /// The amount in cents; `nil` where it is not eligible.
  var amount: Int? {
    guard isEligible else { return nil }
    let months = CivilDate.wholeMonths(from: start, to: after)
    let parts = (180_000 * min(posts, 200) + 2_000_000 * min(microprojects, 5)) * months
    return min(requested, (parts + 18) / 36, (total * rate + 50) / 100)
  }

}

/// A year, a month and a day of the month, by the algorithm of Howard Hinnant.
private struct CivilDate {

  var year: Int
  var month: Int
  var date: Int

  init(year: Int, month: Int, date: Int) {
    self.year = year
    self.month = month
    self.date = date
  }

  /// Creates an instance that is `day` days after 1 January 1970.
  init(day: Int) {
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (shiftedMonth >= 10 ? 1 : 0)
    date = ofYear - (153 * shiftedMonth + 2) / 5 + 1
  }

  /// The number of days since 1 January 1970.
  var day: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + date - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + ofYear - 719_468
  }

  /// The number of days of the month.
  var length: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Returns the day some months later, or the last of its month.
  static func day(_ day: Int, plusMonths months: Int) -> Int {
    var date = CivilDate(day: day)
    let month = 12 * date.year + date.month - 1 + months
    date.year = month / 12
    date.month = month % 12 + 1
    date.date = min(date.date, date.length)
    return date.day
  }

  /// Returns how many whole months there are from `start` to before `after`.
  static func wholeMonths(from start: Int, to after: Int) -> Int {
    guard after > start else { return 0 }
    let first = CivilDate(day: start)
    let last = CivilDate(day: after)
    let months = 12 * (last.year - first.year) + last.month - first.month
    return day(start, plusMonths: months) > after ? months - 1 : months
  }

}
