// Table: words that keep a capital letter though they are no names.

/// Words that keep their capitals though they are no names.
enum CapitalWords {
  /// Adjectives of peoples, places, faiths and parties.
  static let peoples = Set(
    words: """
      afghan african alawite albanian algerian alpine american andorran anglican anglo anglo-saxon
      angolan antarctic arab arabian arabic argentine argentinian armenian asian assyrian atlantic
      australian austrian azerbaijani aztec ba'athist baathist babylonian bahraini balkan baltic
      bangladeshi baptist basque bavarian bayesian belarusian belgian bengali berber biblical
      bolivian bosnian brazilian british buddhist bulgarian burmese byzantine californian
      cambodian cameroonian canadian caribbean cartesian castilian catalan catholic caucasian
      celtic chechen chilean chinese christian colombian congolese coptic corsican croat croatian
      cuban cypriot czech danish darwinian democratic druze dutch ecuadorian edwardian egyptian
      elizabethan emirati english eritrean estonian ethiopian euclidean european filipino finnish
      flemish french freudian gambian gaussian georgian german germanic ghanaian greek guatemalan
      haitian hawaiian hindu hispanic honduran hungarian icelandic inca indian indonesian iranian
      iraqi irish islamic islamist israeli italian ivorian jamaican japanese jewish jordanian
      judaic kafkaesque kashmiri kazakh kenyan keynesian korean kosovan kurdish kuwaiti kyrgyz lao
      laotian latin latino latvian lebanese leninist liberian libyan lithuanian lutheran
      macedonian malagasy malawian malay malaysian malian maltese maoist marxist mauritian mayan
      mediterranean methodist mexican moldovan mongolian mormon moroccan moslem mozambican muslim
      namibian native-american nazi nepalese nepali newtonian nicaraguan nigerian nordic norwegian
      nubian olympic omani orwellian ottoman pacific pakistani palestinian panamanian paraguayan
      paralympic parisian pashtun persian peruvian platonic polish portuguese protestant prussian
      punjabi qatari republican roman romanian russian rwandan salafi salafist salvadoran saudi
      scandinavian scots scottish senegalese serb serbian shakespearean shi'a shi'ite shia shiite
      siberian sicilian sikh sinhalese singaporean slavic slovak slovenian socratic somali soviet spanish
      stalinist sudanese sufi sri-lankan lankan inuit hebrew bantu sunni swedish swiss syrian taiwanese tajik tamil tanzanian taoist
      texan thai thatcherite tibetan tongan trotskyist tunisian turkish turkmen ugandan uighur
      ukrainian uruguayan uyghur uzbek venetian venezuelan victorian vietnamese wahhabi welsh
       yazidi yemeni yugoslav zambian zimbabwean zionist zulu
      """)

  /// Abbreviations that are common nouns.
  static let abbreviations = Set(words: "tv it hr si iq cd dna led gis usb bce ce pdt")
}
