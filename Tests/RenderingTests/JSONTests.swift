import Rendering
import Testing

struct JSONTests {

  @Test func `JSON stands on one line with a space after each colon and comma`() {
    let json: JSON = ["value": nil, "list": .array([1, true, "a"]), "empty": .array([])]
    #expect(json.text == #"{"value": null, "list": [1, true, "a"], "empty": []}"#)
  }

  @Test func `strings are escaped`() {
    let json = JSON.string("\"\\\n\r\t\u{1B}\u{7F}\u{9B}\u{2028}ä😀")
    #expect(json.text == #""\"\\\n\r\t\u001b\u007f\u009b\u2028ä😀""#)
  }

}
