/// One of several things that a file holds: an entry of an archive, a record of a web archive.
struct Member {
  /// Its name within the file.
  var name: String
  var bytes: [UInt8]
  /// The address it was fetched from, where the file tells it.
  var url: String?
  /// The encoding that the transfer's header names.
  var charset: String?
}
