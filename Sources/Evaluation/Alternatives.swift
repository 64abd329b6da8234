internal import Planning
internal import Values

/// The most alternatives that an answer carries.
let mostAlternatives = 8

/// The most combinations of alternatives that are looked at on the way to an answer.
let mostCombinations = 64

/// Returns the open answer in need of `needs` that could come to `alternatives`, or the value that it
/// comes to in any case.
///
/// `nil` stands for values that are not known; `fault` is what could happen instead.
func openAnswer(
  _ alternatives: [Alternative]?, needs: [Need], fault: Fault? = nil
) -> Answer {
  guard let alternatives, let first = alternatives.first else { return .open(Open(needs: needs)) }
  if fault == nil, alternatives.allSatisfy({ $0.value == first.value }) {
    return .known(first.value, alternatives.reduce(into: []) { $0.formUnion($1.marks) })
  }
  let simplified = simplified(alternatives)
  guard simplified.count <= mostAlternatives else { return .open(Open(needs: needs)) }
  return .open(Open(needs: needs, alternatives: simplified, fault: fault))
}

/// Returns `alternatives` in as few conditions as is easily seen.
///
/// Two that have a value in common and differ in one assumption alone become one without it, and one
/// that another implies goes.
private func simplified(_ alternatives: [Alternative]) -> [Alternative] {
  var result = alternatives
  var isChanging = result.count <= mostCombinations
  while isChanging {
    isChanging = false
    search: for i in result.indices {
      for j in result.indices.dropFirst(i + 1) where result[i].value == result[j].value {
        guard let when = joined(either: result[i].when, or: result[j].when) else { continue }
        result[i] = Alternative(
          value: result[i].value, marks: result[i].marks.union(result[j].marks), when: when)
        result.remove(at: j)
        isChanging = true
        break search
      }
    }
  }
  return joinedReadings(of: result)
}

/// Returns `alternatives`, where those that have a value in common whatever the reading of a question is,
/// and differ in nothing else, are one.
private func joinedReadings(of alternatives: [Alternative]) -> [Alternative] {
  var result = alternatives
  var position = 0
  search: while position < result.count, result.count <= mostCombinations {
    let first = result[position]
    for assumption in first.when {
      guard case .reading(_, _, let count) = assumption.subject, assumption.isTrue else { continue }
      let rest = first.when.filter { $0 != assumption }
      let alike = result.indices.filter { other in
        result[other].value == first.value
          && result[other].when.contains { $0 == assumption || $0.isOtherReading(than: assumption) }
          && result[other].when.filter {
            $0 != assumption && !$0.isOtherReading(than: assumption)
          } == rest
      }
      guard alike.count == count else { continue }
      let marks = alike.reduce(into: Marks()) { $0.formUnion(result[$1].marks) }
      let joint = Alternative(value: first.value, marks: marks, when: rest)
      for other in alike.reversed() { result.remove(at: other) }
      result.insert(joint, at: min(position, result.count))
      position = 0
      continue search
    }
    position += 1
  }
  return result
}

/// Returns the assumptions that hold iff `a` or `b` hold, if they are easily seen.
private func joined(either a: [Assumption], or b: [Assumption]) -> [Assumption]? {
  let onlyInA = a.filter { !b.contains($0) }
  if onlyInA.isEmpty { return a }
  let onlyInB = b.filter { !a.contains($0) }
  if onlyInB.isEmpty { return b }
  guard onlyInA.count == 1, onlyInB.count == 1, onlyInA[0].subject == onlyInB[0].subject,
    onlyInA[0].scope == onlyInB[0].scope
  else { return nil }
  return a.filter { $0 != onlyInA[0] }
}

/// Returns the assumptions `a` and `b` together; `nil` iff they contradict each other.
func joined(_ a: [Assumption], _ b: [Assumption]) -> [Assumption]? {
  if a.isEmpty { return b }
  var result = a
  for assumption in b {
    guard add(assumption, to: &result) else { return nil }
  }
  return result
}

/// Adds `new` to `assumptions`; returns `false` iff they contradict it.
private func add(_ new: Assumption, to assumptions: inout [Assumption]) -> Bool {
  for (position, old) in assumptions.enumerated() where old.scope == new.scope {
    if old.subject == new.subject { return old.isTrue == new.isTrue }
    // Of the readings of a question one counts: that one is supposed says that no other is.
    if old.isOtherReading(than: new) {
      if old.isTrue { return !new.isTrue }
      if !new.isTrue { continue }
      assumptions[position] = new
      return true
    }
    if old.rulesOut(new) { return false }
    if old.rulesOut(new.opposite) { return true }
    if new.rulesOut(old.opposite) {
      assumptions[position] = new
      return true
    }
    guard case .asOf(let a) = old.subject, case .asOf(let b) = new.subject else { continue }
    switch (old.isTrue, new.isTrue) {
    case (true, true):
      guard let common = a.intersection(b) else { return false }
      assumptions[position] = Assumption(.asOf(common), isTrue: true, scope: old.scope)
      return true
    case (true, false):
      if a.isContained(in: b) { return false }
    case (false, true):
      if b.isContained(in: a) { return false }
    case (false, false):
      break
    }
  }
  assumptions.append(new)
  return true
}

extension Validity {

  /// Returns the days that are in `self` and in `other`; `nil` iff there are none.
  func intersection(_ other: Validity) -> Validity? {
    let from = [from, other.from].compactMap(\.self).max()
    let until = [until, other.until].compactMap(\.self).min()
    if let from, let until, until < from { return nil }
    return Validity(from: from, until: until)
  }

  /// `true` iff every day of `self` is in `other`.
  func isContained(in other: Validity) -> Bool { intersection(other) == self }

}

/// One of the ways that an evaluation could go.
struct Branch {

  /// The assumptions under each of which it goes this way; `nil` where they are too many to name.
  let ways: [[Assumption]]?

  /// What it comes to.
  let answer: Answer

}

/// Returns what all of `branches` agree on, else an open answer; `needs` are those of the conditions
/// that choose between them.
///
/// A fault on one of the ways leaves the answer open: it has not happened yet. A fault on every way
/// has.
func agreed(_ branches: [Branch], needs: [Need]) -> Answer {
  let possible = branches.filter { $0.ways?.isEmpty != true }
  guard let first = possible.first else { return .open(Open(needs: needs)) }
  if possible.allSatisfy({ $0.answer.fault != nil }) { return first.answer }
  if possible.allSatisfy({ $0.answer.agrees(with: first.answer) }) {
    return first.answer.marked(possible.reduce(into: []) { $0.formUnion($1.answer.marks) })
  }
  var union = NeedUnion()
  union.formUnion(needs)
  for branch in possible { union.formUnion(branch.answer.needs) }
  var alternatives: [Alternative] = []
  var fault: Fault?
  for branch in possible {
    // Instead of a value there may be a fault.
    fault = fault ?? branch.answer.fault ?? branch.answer.possibleFault
    if branch.answer.fault != nil { continue }
    guard let ways = branch.ways, let values = branch.answer.possibleValues,
      alternatives.count + ways.count * values.count <= mostCombinations
    else { return .open(Open(needs: union.needs)) }
    for way in ways {
      for value in values {
        guard let when = joined(way, value.when) else { continue }
        alternatives.append(Alternative(value: value.value, marks: value.marks, when: when))
      }
    }
  }
  return openAnswer(alternatives, needs: union.needs, fault: fault)
}

/// Returns the ways that go both a way of `a` and a way of `b`.
func crossed(_ a: [[Assumption]]?, _ b: [[Assumption]]) -> [[Assumption]]? {
  guard let a, a.count * b.count <= mostCombinations else { return nil }
  return a.flatMap { first in b.compactMap { joined(first, $0) } }
}
