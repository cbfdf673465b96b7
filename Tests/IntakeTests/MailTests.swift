import Casebook
import TestSupport
import Testing

@testable import Intake

@Suite struct MailTests {
  private static let mail = """
    Received: from mx.example by mail.example; Sat, 9 Feb 2019 05:00:00 +0000
    From: =?utf-8?Q?Jan=C3=A9?= Roe <jane@dunmere.example>
    Subject: =?UTF-8?B?TG9jayBvcGVuczog?=
     =?iso-8859-1?Q?caf=E9_closed?=
    Date: Fri, 8 Feb 2019 23:30:00 -0500
    Message-ID: <1@dunmere.example>
    Content-Type: multipart/mixed; boundary="outer"

    This is a message in several parts.
    --outer
    Content-Type: multipart/alternative; boundary=inner

    --inner
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: quoted-printable

    The lock opened on Monday =E2=80=93 the harbour off=
    ice at Dunmere said.
    --inner
    Content-Type: text/html; charset=utf-8

    <p>The lock opened.</p>
    --inner--
    --outer
    Content-Type: text/plain
    Content-Disposition: attachment; filename=notes.txt

    Not the message.
    --outer--
    """

  @Test(arguments: ["lock.eml", "message"])
  func `a mail is an article by its sender`(name: String) throws {
    let article = try plain(MailTests.mail, name: name)
    #expect(
      article.paragraphs.map { article.text[$0.span] } == [
        "The lock opened on Monday – the harbour office at Dunmere said."
      ])
    #expect(article.metadata.title == "Lock opens: café closed")
    #expect(article.metadata.byline == "Jané Roe")
    #expect(article.metadata.published == "2019-02-08")
    #expect(article.origin.byteCount == MailTests.mail.utf8.count)
  }

  @Test func `a mail of HTML is read as a page`() throws {
    let article = try plain(
      """
      From: desk@dunmere.example
      MIME-Version: 1.0
      Content-Type: text/html; charset=windows-1252
      Content-Transfer-Encoding: base64

      PGgxPkxvY2sgb3BlbnM8L2gxPjxwPlRoZSBsb2NrIG9wZW5lZCBvbiBNb25kYXksIHRoZSBvZmZp
      Y2Ugc2FpZC48L3A+
      """, name: "a.eml")
    #expect(article.text.string == "Lock opens\n\nThe lock opened on Monday, the office said.")
    #expect(article.metadata.byline == "desk@dunmere.example")
  }

  @Test func `what is no mail, or has no text, is refused`() {
    #expect(throws: IntakeError.container(.damaged, .mail)) { try plain("hello", name: "a.eml") }
    #expect(throws: IntakeError.noText(.mail)) {
      try plain("From: a@b.example\nContent-Type: image/png\n\nx", name: "a.eml")
    }
  }

  @Test func `a text that begins with fields of its own is no mail`() throws {
    let article = try plain(
      "Outlet: The Gazette\nPublished: 2019-02-08\n\nThe lock opened.", name: "x")
    #expect(article.metadata.outlet == "The Gazette")
  }

  @Test(arguments: [
    ("plain", "plain"), ("=?utf-8?q?a=5Fb_c?=", "a_b c"), ("=?broken", "=?broken"),
    ("=?x-none?b?TG9jaw==?=", "Lock"), ("a =?utf-8?q?b?= c", "a b c"),
  ])
  func `encoded words`(value: String, text: String) {
    #expect(TransferCoding.words(in: value) == text)
  }

  @Test func `mutated mails never trap`() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<1_000 {
      var bytes = Array(MailTests.mail.utf8)
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      _ = try? articles(from: bytes, name: "a.eml")
    }
  }
}
