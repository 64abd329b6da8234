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
  @usableFromInline private(set) var storage: [Node] = []

  /// The nodes, children before their parents.
  @inlinable package var nodes: [Node] { storage }

  /// The text of each node, at the offset of the node.
  @usableFromInline private(set) var sites: [SourceSpan] = []

  /// Creates an instance without nodes.
  init() {}

  /// The number of nodes.
  @inlinable package var count: Int { storage.count }

  /// The node identified by `id`.
  @inlinable package subscript(id: NodeID<Node>) -> Node { storage[Int(id.offset)] }

  /// Returns the identity of the node at `offset`.
  package func id(at offset: Int) -> NodeID<Node> { NodeID(offset: offset) }

  /// Returns the text that the node identified by `id` was read from.
  @inlinable package func site(of id: NodeID<Node>) -> SourceSpan { sites[Int(id.offset)] }

  /// Returns the text that the node at `offset` was read from.
  @inlinable package func site(offset: Int) -> SourceSpan { sites[offset] }

  /// Makes room for `capacity` nodes.
  mutating func reserveCapacity(_ capacity: Int) {
    storage.reserveCapacity(capacity)
    sites.reserveCapacity(capacity)
  }

  /// Inserts `node`, which was read from `site`, and returns its identity.
  ///
  /// - Complexity: Amortized O(1).
  mutating func insert(_ node: Node, at site: SourceSpan) -> NodeID<Node> {
    storage.append(node)
    sites.append(site)
    return NodeID(offset: storage.count - 1)
  }

}
