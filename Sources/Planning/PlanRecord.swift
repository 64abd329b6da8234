package import Values

/// The fields of a record.
package struct PlanRecord: Hashable, Sendable {
  package internal(set) var fields: [PlanField]
}

/// A field of a record.
package struct PlanField: Hashable, Sendable {
  package let type: ValueType

  /// The values that the field may take, both ends included: numbers, or money in euros.
  package let range: ClosedRange<Rational>?

  /// `true` iff no question may propose to change the field.
  package let isFixed: Bool

  /// Creates an instance with the given properties.
  package init(type: ValueType, range: ClosedRange<Rational>?, isFixed: Bool) {
    self.type = type
    self.range = range
    self.isFixed = isFixed
  }
}

/// A declared thing.
package struct PlanThing: Hashable, Sendable {
  package let record: RecordID

  /// What the file says of each field of the record, at the field's position.
  package internal(set) var fields: [PlanFieldValue]

  /// Creates an instance with the given properties.
  package init(record: RecordID, fields: [PlanFieldValue]) {
    self.record = record
    self.fields = fields
  }
}

/// What a file says of a field of a thing.
///
/// The nodes are evaluated in a frame of `Plan.fieldSlotCount` slots.
package enum PlanFieldValue: Hashable, Sendable {

  /// Nothing: a list is empty, everything else unknown.
  case absent

  case value(PlanNode.ID)

  /// Values by the days on which they hold; other days are a fault.
  case history([PlanDatedNode])

  /// Observations, by day: the latest on or before the as-of date counts; before the first, unknown.
  case observations([PlanObservation])

  /// `120 by 2030-12-31`: a value and its date.
  case dated(PlanNode.ID, Day)
}

/// A value, and the days on which it holds.
package struct PlanDatedNode: Hashable, Sendable {
  package let validity: Validity
  package let value: PlanNode.ID

  /// Creates an instance with the given properties.
  package init(validity: Validity, value: PlanNode.ID) {
    self.validity = validity
    self.value = value
  }
}

/// An observed value, and its day.
package struct PlanObservation: Hashable, Sendable {
  package let on: Day
  package let value: PlanNode.ID

  /// Creates an instance with the given properties.
  package init(on: Day, value: PlanNode.ID) {
    self.on = on
    self.value = value
  }
}
