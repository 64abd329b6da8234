package import Vocabulary

/// Returns `text`, which the library for command lines wrote in English, in words of `tongue`.
package func usageText(_ text: String, in tongue: Tongue) -> String {
  switch tongue {
  case .english: text
  case .german: germanUsageText(text)
  }
}
