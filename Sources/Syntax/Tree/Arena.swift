package import SourceText

/// The identity of a `Node` in the arena that made it.
package struct NodeID<Node>: Hashable, Sendable {

  /// The position of the node in its arena.
  package let offset: Int32

  /// Creates an instance at `offset`.
  init(offset: Int) { self.offset = Int32(truncatingIfNeeded: offset) }

}

/// An append-only collection of nodes, with the text that each was read from.
package struct Arena<Node: Sendable>: Sendable {

  /// The nodes, children before their parents.
  package private(set) var nodes: [Node] = []

  /// The text of each node, at the offset of the node.
  private var sites: [SourceSpan] = []

  /// Creates an instance without nodes.
  init() {}

  /// The number of nodes.
  package var count: Int { nodes.count }

  /// The node identified by `id`.
  package subscript(id: NodeID<Node>) -> Node { nodes[Int(id.offset)] }

  /// Returns the identity of the node at `offset`.
  package func id(at offset: Int) -> NodeID<Node> { NodeID(offset: offset) }

  /// Returns the text that the node identified by `id` was read from.
  package func site(of id: NodeID<Node>) -> SourceSpan { sites[Int(id.offset)] }

  /// Returns the text that the node at `offset` was read from.
  package func site(offset: Int) -> SourceSpan { sites[offset] }

  /// Makes room for `capacity` nodes.
  mutating func reserveCapacity(_ capacity: Int) {
    nodes.reserveCapacity(capacity)
    sites.reserveCapacity(capacity)
  }

  /// Inserts `node`, which was read from `site`, and returns its identity.
  ///
  /// - Complexity: Amortized O(1).
  mutating func insert(_ node: Node, at site: SourceSpan) -> NodeID<Node> {
    nodes.append(node)
    sites.append(site)
    return NodeID(offset: nodes.count - 1)
  }

}
