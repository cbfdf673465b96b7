import Files
import Glibc
import Testing

@Suite struct PathTests {
  @Test(arguments: [
    ("~", "/users/ann"), ("~/x", "/users/ann/x"), ("~bob/x", "~bob/x"), ("a/~/x", "a/~/x"),
    ("x", "x"), ("", ""),
  ])
  func `a leading tilde is the home folder`(path: String, expected: String) {
    #expect(Files.expandingHome(path, home: "/users/ann") == expected)
    #expect(Files.expandingHome(path, home: nil) == path)
  }

  @Test(arguments: [
    ("a/b.json", "a", "b.json"), ("b.json", ".", "b.json"), ("/b", "/", "b"), ("/", "/", "/"),
    ("a/b/", "a/b", "b"), ("/a/b/c", "/a/b", "c"), ("", ".", ""),
  ])
  func `a path has a folder and a name`(path: String, folder: String, name: String) {
    #expect(Files.folder(of: path) == folder && Files.name(of: path) == name)
  }

  @Test(arguments: [
    (FileError.Operation.read, ENOENT, "there is no such file or folder"),
    (.write, ENOENT, "there is no such folder"),
    (.read, EACCES, "you may not read it"), (.list, EACCES, "you may not read it"),
    (.write, EACCES, "you may not write here"), (.lock, EPERM, "you may not write here"),
    (.run, EACCES, "you may not run it"), (.write, ENOSPC, "the disk is full"),
    (.write, EDQUOT, "the disk is full"), (.write, EROFS, "the disk is read-only"),
    (.read, EISDIR, "it is a folder"), (.write, ENOTDIR, "a part of the path is not a folder"),
    (.create, ENAMETOOLONG, "the name is too long"),
    (.write, EFBIG, "the file would grow too large"),
    (.read, ELOOP, "its links go round in a circle"), (.create, EEXIST, "it is there already"),
    (.read, FileError.tooLarge, "it is too large"),
    (.write, FileError.differs, "what was read back is not what was written"),
    (.expand, FileError.noMatch, "no file fits"),
    (.write, EIO, "write failed (Input/output error)"),
  ])
  func `an error has its reason in plain words`(
    operation: FileError.Operation, code: Int32, reason: String
  ) {
    #expect(FileError(operation, "x", code: code).reason == reason)
  }
}
