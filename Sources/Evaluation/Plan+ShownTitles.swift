internal import Planning

extension Plan {

  /// Returns the titles below `node` that are what it shows, as they come; of what else it does with
  /// titles, none.
  func titles(shownBy node: PlanNode.ID) -> Set<PlanNode.ID> {
    var titles: Set<PlanNode.ID> = []
    var pending = [node]
    while let node = pending.popLast() {
      switch self[node].operation {
      case .title:
        titles.insert(node)
      case .view(let list, let view):
        if !view.isBare {
          pending += view.groups + view.columns
        } else if view.sort.isEmpty {
          pending.append(list)
        }
      case .map(_, _, let value), .asOf(let value, _), .first(let value), .last(let value),
        .element(_, let value):
        pending.append(value)
      case .conditional(_, let value, let other), .otherwise(let value, let other):
        pending += [value, other]
      case .list(let elements):
        pending += elements
      case .call(let definition, _):
        if let table = definitions[Int(definition)].tableBody(in: self) { pending.append(table) }
      default:
        continue
      }
    }
    return titles
  }

}

extension PlanView {

  /// `true` iff the elements of the list are shown themselves.
  fileprivate var isBare: Bool { groups.isEmpty && columns.isEmpty }

}
