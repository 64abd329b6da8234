package import Syntax

/// The constructs of a text, each with those directly inside it.
package struct ConstructTree: Sendable {

  /// A construct.
  package struct Node: Sendable {

    /// What it is, and which tokens it covers.
    package let construct: Construct

    /// Where its children stand in `ConstructTree.children`.
    package let children: Range<Int>
  }

  /// The constructs, children before their parents.
  package private(set) var nodes: [Node] = []

  /// The positions in `nodes` of the children of each construct, in the order of the text.
  package private(set) var children: [Int] = []

  /// The positions in `nodes` of the constructs that are in no other one, in the order of the text.
  package private(set) var roots: [Int] = []

  /// Creates an instance for `constructs`, which come in the order in which they end.
  ///
  /// - Complexity: O(*n*) in the number of constructs.
  package init(_ constructs: [Construct]) {
    nodes.reserveCapacity(constructs.count)
    children.reserveCapacity(constructs.count)
    var open: [Int] = []
    for construct in constructs {
      var first = open.count
      while first > 0, nodes[open[first - 1]].construct.start >= construct.start { first -= 1 }
      let start = children.count
      children.append(contentsOf: open[first...])
      open.removeSubrange(first...)
      open.append(nodes.count)
      nodes.append(Node(construct: construct, children: start..<children.count))
    }
    roots = open
  }

  /// Returns the positions of the constructs directly inside the one at `position`.
  package func children(of position: Int) -> ArraySlice<Int> {
    children[nodes[position].children]
  }

}
