package struct CheckedProgram: Sendable { }
