/// The elements that the reading of pages tells apart.
enum HTMLTag: String, CaseIterable, Hashable, Sendable {
  case html, head, body, title, meta, link, script, style, noscript, template, iframe, svg, math
  case object, embed, canvas, audio, video, map, button, select, textarea, input, datalist, form
  case nav, aside, footer, header, main, article, section, div, p, center, address, fieldset
  case h1, h2, h3, h4, h5, h6, hgroup, ul, ol, li, dl, dt, dd, menu, blockquote, pre, hr, br
  case table, caption, thead, tbody, tfoot, tr, td, th, figure, figcaption, details, summary, dialog
  case a, span, time, img
  /// A run of text.
  case text
  /// Any other element; all of them are inline.
  case other

  /// True for elements that begin and end a block of text.
  var isBlock: Bool {
    switch self {
    case .html, .head, .body, .title, .form, .nav, .aside, .footer, .header, .main, .article,
      .section, .div, .p, .center, .address, .fieldset, .h1, .h2, .h3, .h4, .h5, .h6, .hgroup,
      .ul, .ol, .li, .dl, .dt, .dd, .menu, .blockquote, .pre, .hr, .table, .caption, .thead,
      .tbody, .tfoot, .tr, .td, .th, .figure, .figcaption, .details, .summary, .dialog, .iframe:
      true
    default: false
    }
  }

  /// True for elements whose text nobody reads on the page.
  var isSilent: Bool {
    switch self {
    case .head, .script, .style, .noscript, .template, .iframe, .svg, .math, .object, .embed,
      .canvas, .audio, .video, .map, .button, .select, .textarea, .input, .datalist:
      true
    default: false
    }
  }

  /// 1 to 6 for a heading.
  var headingLevel: Int? {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: nil
    }
  }
}
