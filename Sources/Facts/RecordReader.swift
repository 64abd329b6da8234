internal import Diagnostics
package import Planning
internal import SourceText
package import Values

/// Reads records of facts one at a time, by what `readFacts` reads those of a whole file by.
///
/// It sees the table piece by piece: offsets are into the piece at hand, and are those of no file.
package struct RecordReader: Sendable {

  /// Gives pieces their types.
  private var typer: FactsTyper

  /// The record that is read.
  private let record: RecordID

  /// The fields that the columns fill.
  private var header: DelimitedHeader?

  /// Creates an instance reading facts of `record`; fields that no record has are passed over iff
  /// `passesOverUnknown`.
  package init(
    as record: RecordID, plan: Plan, legend: Legend, passesOverUnknown: Bool = false
  ) {
    typer = FactsTyper(
      bytes: [], file: SourceFile.ID(rawValue: 0), plan: plan, legend: legend, asked: nil)
    typer.passesOverUnknown = passesOverUnknown
    self.record = record
  }

  /// Turns to `bytes`.
  package mutating func begin(_ bytes: [UInt8]) { typer.bytes = bytes }

  /// The keys of JSON that were passed over because no record has them, and how often.
  package var passedOver: [String: Int] { typer.passedOver }

  /// Makes `cells` the names of the fields that the columns fill, those that are `nil` none; returns
  /// what is wrong with them.
  package mutating func setHeader(_ cells: [DelimitedCell?]) -> [RowFault.Finding] {
    typer.begin(record: nil)
    do throws(Malformed) {
      let header = try DelimitedHeader(cells)
      typer.checkHeader(header.root, as: record)
      self.header = header
      return takeFindings()
    } catch {
      return RowFault(error).findings
    }
  }

  /// Returns the cells of the row at `position`, its first byte; `position` is then behind its line.
  package func cells(
    from position: inout Int, separator: UInt8, number: Int
  ) throws(RowFault) -> [DelimitedCell] {
    var reader = DelimitedReader(
      typer.bytes, from: position, separator: separator, record: number)
    defer { position = reader.position }
    do throws(Malformed) {
      return try reader.readRow()
    } catch {
      reader.skipRow()
      throw RowFault(error)
    }
  }

  /// Returns what `cells`, the row of a number that begins at `start`, say.
  ///
  /// - Precondition: A header without problems has been set.
  package mutating func facts(
    of cells: [DelimitedCell], number: Int, from start: Int
  ) throws(RowFault) -> CaseFacts {
    guard let header else { preconditionFailure("a row stands below a header") }
    let node: FactNode
    do throws(Malformed) {
      node = try header.node(of: cells, record: number, from: start)
    } catch {
      throw RowFault(error)
    }
    return try facts(of: node, number)
  }

  /// Returns what the object at `position` says, the record of a number, and where it stands;
  /// `position` is then behind it, or, where it is malformed, at the next line that begins with a
  /// brace.
  ///
  /// The keys that `names` has are called what it calls them: `applicant.population`.
  package mutating func object(
    from position: inout Int, number: Int, names: [String: String] = [:]
  ) throws(RowFault) -> (facts: CaseFacts, offsets: Range<Int>) {
    var json = JSONReader(typer.bytes, from: position)
    json.record = number
    let begin = position
    defer { position = json.position }
    let node: FactNode
    do throws(Malformed) {
      if json.next != UInt8(ascii: "{"), json.next != UInt8(ascii: "[") {
        throw json.unexpected(.record)
      }
      node = try json.readValue().renamed(by: names)
    } catch {
      json.skipToNextObject(after: begin)
      throw RowFault(error)
    }
    return (try facts(of: node, number), node.offsets)
  }

  /// Returns what `node`, the record of a number, says.
  private mutating func facts(of node: FactNode, _ number: Int) throws(RowFault) -> CaseFacts {
    typer.begin(record: number)
    let facts = typer.typed(node, as: record)
    let findings = takeFindings()
    guard let facts, findings.isEmpty else { throw RowFault(findings) }
    return facts
  }

  /// Returns what was reported since the last call.
  private mutating func takeFindings() -> [RowFault.Finding] {
    typer.takeDiagnostics().compactMap {
      guard case .facts(let problem) = $0.problem else { return nil }
      return RowFault.Finding(problem, at: $0.site.offsets)
    }
  }

}

extension FactNode {

  /// Returns `self` with the keys that `names` has called what it calls them; points lead into objects.
  fileprivate func renamed(by names: [String: String]) -> FactNode {
    guard !names.isEmpty, case .object(let members) = content else { return self }
    var renamed: [FactMember] = []
    for member in members {
      guard let name = names[member.key] else {
        renamed.append(member)
        continue
      }
      let steps = name.split(separator: ".").map(trimmed)
      Self.add(member.value, at: steps[...], keyOffsets: member.keyOffsets, to: &renamed)
    }
    return FactNode(content: .object(renamed), offsets: offsets)
  }

  /// Adds `value` to `members`, in the object to which `steps` lead.
  private static func add(
    _ value: FactNode, at steps: ArraySlice<String>, keyOffsets: Range<Int>,
    to members: inout [FactMember]
  ) {
    guard let name = steps.first else { return }
    let rest = steps.dropFirst()
    var inner: [FactMember] = []
    if !rest.isEmpty, let place = members.firstIndex(where: { $0.key == name }),
      case .object(let others) = members[place].value.content
    {
      inner = others
      members.remove(at: place)
    }
    guard !rest.isEmpty else {
      members.append(FactMember(key: name, keyOffsets: keyOffsets, value: value))
      return
    }
    add(value, at: rest, keyOffsets: keyOffsets, to: &inner)
    members.append(
      FactMember(
        key: name, keyOffsets: keyOffsets,
        value: FactNode(content: .object(inner), offsets: value.offsets)))
  }

}
