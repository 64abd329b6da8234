extension Keyword {

  /// `true` iff no name may be spelled like `self`, unless it stands before `:` or after `.`.
  ///
  /// All other keywords are words of the grammar only where the grammar asks for them.
  package var isReserved: Bool {
    switch self {
    case .yes, .no, .unknown, .and, .or, .not, .in, .to, .is, .as, .of, .where, .with, .when, .if,
      .then, .else, .for, .some, .every, .satisfies:
      true
    default: false
    }
  }

}
