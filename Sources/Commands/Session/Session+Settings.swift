internal import Catalogue
internal import Semantics
internal import Values
internal import Vocabulary

extension Session {

  /// The settings: each is set by the command of its name, too.
  static let settings: [DotCommand] = [
    .lang, .asOf, .format, .timing, .pager, .output, .transcript,
  ]

  /// Sets the setting that `operands` begin with to what follows, or shows it, or all of them.
  mutating func set(_ operands: [String], in context: inout Context) {
    guard let first = operands.first else { return showSettings(in: &context) }
    for count in stride(from: operands.count, to: 0, by: -1) {
      let name = ".\(operands.prefix(count).joined(separator: " "))".lowercased()
      guard let setting = Self.settings.first(where: { $0.allNames.contains(name) }) else {
        continue
      }
      let values = operands.dropFirst(count)
      if setting == .output {
        return redirect(to: values.first, values.dropFirst().first, in: &context)
      }
      guard values.count < 2 else { return refuse(setting, in: &context) }
      return set(setting, to: values.first, in: &context)
    }
    let names = Self.settings.flatMap(\.allNames).map { String($0.dropFirst()) }
    refuse(
      .noSuchSetting(first, near: suggestions(for: first.lowercased(), among: names)),
      in: &context)
  }

  /// Sets `setting`, which its own command sets, to `value`, or shows it.
  mutating func set(_ setting: DotCommand, to value: String?, in context: inout Context) {
    guard let value else {
      return context.answer(show(setting, in: context))
    }
    guard change(setting, to: value, in: &context) else { return refuse(setting, in: &context) }
  }

  /// Sets `setting` to `value`, and returns whether it can be that.
  private mutating func change(
    _ setting: DotCommand, to value: String, in context: inout Context
  ) -> Bool {
    switch setting {
    case .lang:
      guard let tongue = Tongue(code: value) else { return false }
      context.tongue = tongue
      typedTongue = nil
    case .format:
      guard let format = AnswerFormat(rawValue: value.lowercased()) else { return false }
      context.format = format
    case .asOf:
      if SessionWords.isToday(value) {
        asOf = context.surroundings.today()
      } else {
        guard let day = Day(isoText: value) ?? Day(germanText: value) else {
          context.complain(CommandNotice.notADate(value))
          status.include(.misuse)
          return true
        }
        asOf = day
      }
    case .timing:
      guard let isOn = SessionWords.isOn(value) else { return false }
      tellsTime = isOn
    case .pager:
      guard let isOn = SessionWords.isOn(value) else { return false }
      context.surroundings.console.isPaging = isOn && context.canPage
    case .transcript: keepTranscript(at: value, in: &context)
    case .output: redirect(to: value, nil, in: &context)
    case .load, .reload, .list, .describe, .errors, .decide, .oneCase, .missing, .saveTest, .set,
      .help, .explain, .clear, .quit:
      return false
    }
    return true
  }

  /// Returns what `setting` is, in words.
  private func show(_ setting: DotCommand, in context: Context) -> String {
    switch setting {
    case .lang: return context.tongue.code
    case .format: return context.format.rawValue
    case .asOf: return NumberStyle(context.tongue).text(asOf)
    case .timing: return context.text(tellsTime ? .on : .off)
    case .pager: return context.text(context.surroundings.console.isPaging ? .on : .off)
    case .output: return output?.path ?? context.text(.terminal)
    case .transcript: return transcript?.path ?? context.text(.off)
    case .load, .reload, .list, .describe, .errors, .decide, .oneCase, .missing, .saveTest, .set,
      .help, .explain, .clear, .quit:
      return ""
    }
  }

  /// Lists the settings, what each is, and what it can be.
  private func showSettings(in context: inout Context) {
    let tongue = context.tongue
    let rows = Self.settings.map { setting in
      [
        String(setting.name(in: tongue).dropFirst()), show(setting, in: context),
        setting.operandText(in: tongue),
      ]
    }
    context.answer(lines: rows)
    if isSafe { context.answer(context.text(.safeSession)) }
  }

}
