// Table: what torch makes of fixed sentences; written by Tools/training/check.py.

/// A sentence as torch reads it with 8-bit weights, to hold Swift's reading against.
struct TorchReading {
  var words: String
  var pieces: [Int32]
  var shapes: [UInt8]
  var classes: String
  var heads: [Int]
  /// The scores of the labels of names for the first word.
  var names: [Float]
  /// The first numbers of the sentence's vector, whose length is 1.
  var vector: [Float]

  static let all = [
    TorchReading(
      words:
        "Abel Torrin , who has , according to reports , been robbed , is believed to have survived .",
      pieces: [
        101, 16768, 17153, 6657, 1010, 2040, 2038, 1010, 2429, 2000, 4311, 1010, 2042, 20114, 1010,
        2003, 3373, 2000, 2031, 5175, 1012, 102,
      ],
      shapes: [0, 10, 3, 3, 8, 6, 6, 8, 6, 6, 6, 8, 6, 6, 8, 6, 6, 6, 6, 6, 8, 0],
      classes:
        "PROPN PROPN PUNCT PRON AUX PUNCT VERB ADP NOUN PUNCT AUX VERB PUNCT AUX VERB PART AUX VERB PUNCT",
      heads: [15, 1, 1, 5, 15, 1, 9, 7, 12, 9, 12, 15, 1, 15, 0, 18, 18, 15, 15],
      names: [1.7087, 7.6223, -3.7864, -0.3671, -9.1215, -2.3596, -11.2522],
      vector: [-0.1053, 0.0454, -0.0496, 0.0100, -0.0119, 0.0270, 0.0402, -0.0328]),
    TorchReading(
      words:
        "“ They got wind of it just in time , ” an intelligence official told the Harbour Gazette on Monday .",
      pieces: [
        101, 1523, 2027, 2288, 3612, 1997, 2009, 2074, 1999, 2051, 1010, 1524, 2019, 4454, 2880,
        2409, 1996, 7440, 11391, 2006, 6928, 1012, 102,
      ],
      shapes: [0, 8, 3, 6, 6, 6, 6, 6, 6, 6, 8, 8, 6, 6, 6, 6, 6, 3, 3, 6, 3, 8, 0],
      classes:
        "PUNCT PRON VERB NOUN ADP PRON ADV ADP NOUN PUNCT PUNCT DET NOUN NOUN VERB DET PROPN PROPN ADP PROPN PUNCT",
      heads: [3, 3, 15, 3, 6, 4, 9, 9, 3, 3, 3, 14, 14, 15, 0, 18, 18, 15, 20, 3, 15],
      names: [11.2734, -6.6381, -9.4187, -6.4821, -9.3758, -7.7314, -10.9490],
      vector: [-0.0384, 0.1221, 0.0157, 0.0473, 0.1483, -0.0356, 0.0080, -0.0068]),
    TorchReading(
      words:
        "Rebels in Tarnova killed at least 12 people , down from a peak of 70,000 in 2015 , the Mail Online reports .",
      pieces: [
        101, 8431, 1999, 16985, 13455, 2730, 2012, 2560, 2260, 2111, 1010, 2091, 2013, 1037, 4672,
        1997, 3963, 1010, 2199, 1999, 2325, 1010, 1996, 5653, 3784, 4311, 1012, 102,
      ],
      shapes: [
        0, 10, 6, 3, 3, 6, 6, 6, 7, 6, 8, 6, 6, 6, 6, 6, 7, 7, 7, 6, 7, 8, 6, 3, 3, 6, 8, 0,
      ],
      classes:
        "NOUN ADP PROPN VERB ADP ADJ NUM NOUN PUNCT ADV ADP DET NOUN ADP NUM ADP NUM PUNCT DET PROPN PROPN VERB PUNCT",
      heads: [4, 3, 1, 0, 6, 7, 8, 4, 10, 4, 13, 13, 10, 15, 13, 17, 13, 22, 21, 21, 22, 0, 22],
      names: [7.1957, -5.7164, -8.9370, -2.6617, -2.7009, -7.3947, -9.8248],
      vector: [0.0931, 0.0030, 0.0063, -0.0643, -0.0105, -0.0136, -0.0337, 0.0598]),
    TorchReading(
      words: "Café owner Zoë O’Brien-Šimić did n't say why al-Qasrah 's mayor left for São Tomé .",
      pieces: [
        101, 7668, 3954, 11199, 1051, 1521, 9848, 1011, 28684, 2278, 2106, 1050, 1005, 1056, 2360,
        2339, 2632, 1011, 1053, 3022, 10404, 1005, 1055, 3664, 2187, 2005, 7509, 21269, 1012, 102,
      ],
      shapes: [
        0, 10, 6, 3, 4, 4, 4, 4, 4, 4, 6, 6, 6, 6, 6, 6, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 3, 3, 8, 0,
      ],
      classes: "NOUN NOUN PROPN PROPN AUX PART VERB ADV PROPN PART NOUN VERB ADP PROPN PROPN PUNCT",
      heads: [2, 7, 2, 3, 7, 7, 0, 12, 11, 9, 12, 7, 14, 12, 14, 7],
      names: [6.3046, -5.2473, -11.3082, -0.8910, -5.5184, -1.6574, -5.9294],
      vector: [0.0185, 0.0370, 0.0813, 0.0455, 0.0485, -0.0391, -0.0453, -0.0483]),
    TorchReading(
      words: "MINISTER QUITS",
      pieces: [101, 2704, 8046, 2015, 102],
      shapes: [0, 1, 1, 1, 0],
      classes: "PROPN VERB",
      heads: [2, 0],
      names: [5.9667, 1.6987, -3.6129, -3.5939, -6.9491, -5.6363, -10.5474],
      vector: [0.0849, -0.0014, 0.0478, 0.0163, 0.0075, 0.0407, -0.0213, -0.0494]),
    TorchReading(
      words: "we was in leeds w/ @odero lol , see https://example.org/a?b=1 #harbour",
      pieces: [
        101, 2057, 2001, 1999, 7873, 1059, 1013, 1030, 27215, 2080, 8840, 2140, 1010, 2156, 16770,
        1024, 1013, 1013, 2742, 1012, 8917, 1013, 1037, 1029, 1038, 1027, 1015, 1001, 7440, 102,
      ],
      shapes: [
        0, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0,
      ],
      classes: "PRON AUX ADP PROPN ADP ADP INTJ PUNCT VERB PROPN PROPN",
      heads: [4, 4, 4, 0, 6, 4, 4, 9, 4, 9, 10],
      names: [7.6650, -7.1261, -10.7699, -4.8043, -6.4089, -1.0857, -6.3665],
      vector: [0.0673, 0.0008, 0.0756, 0.0218, 0.1050, -0.0493, -0.0607, -0.0946]),
    TorchReading(
      words:
        "Gen. J. K. Odero of the SDF said the so-called “ bounty ” was never paid ; nobody at the Ministry of Works replied .",
      pieces: [
        101, 8991, 1012, 1046, 1012, 1047, 1012, 27215, 2080, 1997, 1996, 17371, 2546, 2056, 1996,
        2061, 1011, 2170, 1523, 17284, 1524, 2001, 2196, 3825, 1025, 6343, 2012, 1996, 3757, 1997,
        2573, 3880, 1012, 102,
      ],
      shapes: [
        0, 10, 10, 2, 2, 2, 2, 3, 3, 6, 6, 1, 1, 6, 6, 6, 6, 6, 8, 6, 8, 6, 6, 6, 8, 6, 6, 6, 3, 6,
        3, 6, 8, 0,
      ],
      classes:
        "PROPN PROPN PROPN PROPN ADP DET PROPN VERB DET NOUN PUNCT NOUN PUNCT AUX ADV VERB PUNCT PRON ADP DET PROPN ADP PROPN VERB PUNCT",
      heads: [
        8, 1, 1, 1, 7, 7, 1, 0, 12, 16, 12, 16, 12, 16, 16, 8, 24, 24, 21, 21, 18, 23, 21, 8, 8,
      ],
      names: [3.9560, 5.5136, -1.5080, -1.8453, -8.0870, -4.3543, -11.7410],
      vector: [-0.0685, 0.0581, -0.0343, 0.0203, 0.0193, -0.0517, 0.1004, -0.0088]),
    TorchReading(
      words: "Он сказал , что 北京 is far from Αθήνα .",
      pieces: [
        101, 1193, 18947, 1196, 28598, 29744, 10260, 29436, 1010, 1202, 22919, 14150, 1781, 1755,
        2003, 2521, 2013, 1155, 29725, 24824, 16177, 14608, 1012, 102,
      ],
      shapes: [0, 10, 10, 6, 6, 6, 6, 6, 8, 6, 6, 6, 6, 6, 6, 6, 6, 3, 3, 3, 3, 3, 8, 0],
      classes: "PROPN X PUNCT NOUN X AUX ADV ADP PROPN PUNCT",
      heads: [7, 1, 1, 7, 4, 7, 0, 9, 7, 7],
      names: [4.7245, 1.9521, -6.3704, -1.7486, -7.7895, -0.4155, -7.6188],
      vector: [0.0040, 0.0926, 0.0188, -0.0151, -0.0389, -0.0493, 0.0839, 0.0406]),
    TorchReading(
      words: "Nobody knows .",
      pieces: [101, 6343, 4282, 1012, 102],
      shapes: [0, 10, 6, 8, 0],
      classes: "PRON VERB PUNCT",
      heads: [2, 0, 2],
      names: [9.8733, -4.9828, -10.9255, -2.2601, -7.1687, -7.3886, -13.9502],
      vector: [0.0440, 0.0302, -0.0895, 0.0828, -0.0342, 0.0117, 0.0615, -0.0183]),
  ]
}
