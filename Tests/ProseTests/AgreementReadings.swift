// Table: what torch makes of fixed pairs; written by Tools/training/agreement.py.

/// The chances that the second statement supports the first, refutes it, or leaves it open.
enum AgreementReadings {
  static let all: [(first: String, second: String, chances: [Float])] = [
    (
      "The lock opened on Monday.", "The lock at Dunmere opened on Monday, the office said.",
      [0.888, 0.096, 0.016]
    ),
    (
      "More than 40 barges waited.", "Only 12 barges had been waiting for the lock.",
      [0.114, 0.854, 0.032]
    ),
    (
      "Nobody was hurt.", "Three workers were taken to hospital after the fire.",
      [0.481, 0.46, 0.059]
    ),
    ("The mayor resigned in March.", "The council met on Tuesday.", [0.217, 0.604, 0.179]),
  ]
}
