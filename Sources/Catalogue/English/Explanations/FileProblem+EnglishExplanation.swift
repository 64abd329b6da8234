internal import Diagnostics

extension Explanation {

  /// The pages on P01 to P10, in English.
  static let englishFileProblems: [Explanation] = [
    Explanation(
      "P01", "a file that is not there",
      meaning: """
        A file is named on the command line or in an `import`, and there is none at that path. An \
        import begins at the file that it stands in, a command line at the current folder.
        """,
      reason: """
        What the file declares is missing. The report would count a centre too few, or a limit of \
        the guideline would not apply.
        """,
      failing: Example(
        "check", "hesse.leit",
        files: [
          .init(
            "hesse.leit",
            """
            import "cassel.leit"
            show count of centres
            """),
          .init(
            "kassel.leit",
            """
            centre kassel "Diversity centre Kassel" { opened: 2021-01-01 }
            """),
        ]),
      mended: Example(
        "check", "hesse.leit",
        files: [
          .init(
            "hesse.leit",
            """
            import "kassel.leit"
            show count of centres
            """),
          .init(
            "kassel.leit",
            """
            centre kassel "Diversity centre Kassel" { opened: 2021-01-01 }
            """),
        ]),
      clause: "Files"),
    Explanation(
      "P02", "a folder where a file must be named",
      meaning: """
        The path leads to a folder. An import names one file; so do the commands that run a \
        program.
        """,
      reason: """
        Which of the files in the folder are meant, and in which order, is not said. A draft that \
        lies in the same folder would come into force with the rest.
        """,
      failing: Example(
        "check", "hesse.leit",
        files: [
          .init(
            "hesse.leit",
            """
            import "centres"
            show count of centres
            """),
          .init(
            "centres/kassel.leit",
            """
            centre kassel "Diversity centre Kassel" { opened: 2021-01-01 }
            """),
        ]),
      mended: Example(
        "check", "hesse.leit",
        files: [
          .init(
            "hesse.leit",
            """
            import "centres/kassel.leit"
            show count of centres
            """),
          .init(
            "centres/kassel.leit",
            """
            centre kassel "Diversity centre Kassel" { opened: 2021-01-01 }
            """),
        ]),
      clause: "Files"),
    Explanation(
      "P03", "a file that you may not read",
      meaning: """
        The file is there, but the operating system keeps it from you: it belongs to another \
        person or office.
        """,
      reason: """
        Nothing is known about its content. Ask its owner for permission, or for a copy.
        """,
      failing: Example(
        "check", "guideline.leit",
        files: [
          .init("guideline.leit", refused: .denied)
        ]),
      mended: Example(
        "check", "guideline.leit",
        files: [
          .init(
            "guideline.leit",
            """
            parameter post_cap = 60,000 EUR
            show post_cap
            """)
        ]),
      clause: "Files"),
    Explanation(
      "P04", "a file that is too long",
      meaning: """
        A source file may have 256 MiB at most, facts of cases 2 GiB.
        """,
      reason: """
        A strategy of that length is none: usually a database or a picture was named by mistake. A \
        real one is easier to review in files that import each other.
        """,
      failing: Example(
        "check", "applications.leit",
        files: [
          .init("applications.leit", refused: .tooLarge(limit: 1 << 28))
        ]),
      mended: Example(
        "check", "applications.leit",
        files: [
          .init(
            "applications.leit",
            """
            import "applications_2026.leit"
            """),
          .init(
            "applications_2026.leit",
            """
            record Application { requested: money }
            Application hanau { requested: 60,000 EUR }
            """),
        ]),
      clause: "Files"),
    Explanation(
      "P05", "a file that the operating system cannot read",
      meaning: """
        The file exists and may be read, but reading it fails. The number is the one by which the \
        operating system names the reason; 5 means that a disk or a network drive does not answer.
        """,
      reason: """
        What has been read up to there may be half a guideline. Copy the file to another place, or \
        ask those who look after the computer.
        """,
      failing: Example(
        "check", "guideline.leit",
        files: [
          .init("guideline.leit", refused: .failed(code: 5))
        ]),
      mended: Example(
        "check", "guideline.leit",
        files: [
          .init(
            "guideline.leit",
            """
            parameter post_cap = 60,000 EUR
            show post_cap
            """)
        ]),
      clause: "Files"),
    Explanation(
      "P06", "an empty file",
      meaning: """
        The file has no content at all, not even a comment.
        """,
      reason: """
        Usually saving it went wrong, or the wrong file was named. An empty program has no errors, \
        and a check that finds none would be mistaken for a good sign.
        """,
      failing: Example(
        "check", "guideline.leit",
        files: [
          .init("guideline.leit", "")
        ]),
      mended: Example(
        "check", "guideline.leit",
        files: [
          .init(
            "guideline.leit",
            """
            parameter post_cap = 60,000 EUR
            show post_cap
            """)
        ]),
      clause: "Files"),
    Explanation(
      "P07", "an import by a path from the root of the disk",
      meaning: """
        The path begins with `/`. An import names the way from its own file to the other.
        """,
      reason: """
        Such a path exists on one computer alone. The strategy could not be checked by a colleague \
        or by the office that publishes it.
        """,
      failing: Example(
        "check", "hesse.leit",
        files: [
          .init(
            "hesse.leit",
            """
            import "/strategy/kassel.leit"
            show count of centres
            """),
          .init(
            "kassel.leit",
            """
            centre kassel "Diversity centre Kassel" { opened: 2021-01-01 }
            """),
        ]),
      mended: Example(
        "check", "hesse.leit",
        files: [
          .init(
            "hesse.leit",
            """
            import "kassel.leit"
            show count of centres
            """),
          .init(
            "kassel.leit",
            """
            centre kassel "Diversity centre Kassel" { opened: 2021-01-01 }
            """),
        ]),
      clause: "Files"),
    Explanation(
      "P08", "an import from outside of the program's folder",
      meaning: """
        The path leads out of the folder of the first file. Imports stay inside it, or inside of \
        the folder that `--root` names.
        """,
      reason: """
        Whoever receives a strategy and checks it must be able to rely on it reading no other \
        files of theirs.
        """,
      failing: Example(
        "check", "states/hesse.leit",
        files: [
          .init(
            "states/hesse.leit",
            """
            import "../kassel.leit"
            show count of centres
            """),
          .init(
            "kassel.leit",
            """
            centre kassel "Diversity centre Kassel" { opened: 2021-01-01 }
            """),
        ]),
      mended: Example(
        "check", "--root", ".", "states/hesse.leit",
        files: [
          .init(
            "states/hesse.leit",
            """
            import "../kassel.leit"
            show count of centres
            """),
          .init(
            "kassel.leit",
            """
            centre kassel "Diversity centre Kassel" { opened: 2021-01-01 }
            """),
        ]),
      clause: "Files"),
    Explanation(
      "P09", "a file that imports itself",
      meaning: """
        The path of the import leads back to the file that it stands in.
        """,
      reason: """
        A file knows its own declarations without an import. Probably another file was meant, and \
        its declarations are missing.
        """,
      failing: Example(
        "check", "hesse.leit",
        files: [
          .init(
            "hesse.leit",
            """
            import "hesse.leit"
            show count of centres
            """),
          .init(
            "kassel.leit",
            """
            centre kassel "Diversity centre Kassel" { opened: 2021-01-01 }
            """),
        ]),
      mended: Example(
        "check", "hesse.leit",
        files: [
          .init(
            "hesse.leit",
            """
            import "kassel.leit"
            show count of centres
            """),
          .init(
            "kassel.leit",
            """
            centre kassel "Diversity centre Kassel" { opened: 2021-01-01 }
            """),
        ]),
      clause: "Files"),
    Explanation(
      "P10", "a folder without programs",
      meaning: """
        The folder, with all folders inside it, holds no file whose name ends in `.leit`.
        """,
      reason: """
        A check of nothing finds no errors. In a nightly run a folder that was renamed would look \
        like a strategy without a fault.
        """,
      failing: Example(
        "check", "strategy",
        files: [
          .init("strategy/guideline.txt", "parameter post_cap = 60,000 EUR")
        ]),
      mended: Example(
        "check", "strategy",
        files: [
          .init(
            "strategy/guideline.leit",
            """
            parameter post_cap = 60,000 EUR
            show post_cap
            """)
        ]),
      clause: "Files"),
  ]

}
