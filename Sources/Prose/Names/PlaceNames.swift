// Table: places that news often names.

/// Places that news often names.
enum PlaceNames {
  static let known: Set<[WordKey]> = Set(
    list.split { $0 == "," || $0 == "\n" }.map { name in
      name.split(separator: " ").map { WordKey($0) }
    })

  private static let list = """
    Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas
    Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Botswana, Brazil
    Britain, Great Britain, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada, Chad, Chile
    China, Colombia, Congo, Costa Rica, Croatia, Cuba, Cyprus, Czechia, Czech Republic, Denmark, Djibouti
    Dominican Republic, East Timor, Ecuador, Egypt, El Salvador, England, Eritrea, Estonia, Ethiopia, Fiji, Finland
    France, Gabon, Gambia, Germany, Ghana, Greece, Greenland, Guatemala, Guinea, Guyana, Haiti, Honduras, Hong Kong
    Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Northern Ireland, Israel, Italy, Ivory Coast, Jamaica
    Japan, Kazakhstan, Kenya, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya
    Liechtenstein, Lithuania, Luxembourg, Macedonia, North Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali
    Malta, Mauritania, Mauritius, Mexico, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar
    Namibia, Nepal, Netherlands, Holland, New Zealand, Nicaragua, Niger, Nigeria, North Korea, Norway, Oman, Pakistan
    Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Puerto Rico, Qatar, Romania
    Russia, Rwanda, Samoa, San Marino, Saudi Arabia, Scotland, Senegal, Serbia, Sierra Leone, Singapore, Slovakia
    Slovenia, Somalia, South Africa, South Korea, Korea, South Sudan, Soviet Union, Spain, Sri Lanka, Sudan, Suriname
    Swaziland, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Tibet, Togo, Tonga, Trinidad
    Tunisia, Turkey, Turkmenistan, Uganda, Ukraine, United Arab Emirates, UAE, United Kingdom, UK, U.K.
    United States, US, U.S., USA, U.S.A., Uruguay, Uzbekistan, Vatican, Venezuela, Vietnam, Wales, Yemen, Zambia
    Zimbabwe, Europe, Asia, Africa, America, Latin America, North America, South America, Middle East, Balkans
    Caribbean, Crimea, Donbas, Chechnya, Kashmir, Gaza, West Bank, Kurdistan, Catalonia, Siberia, Arctic, Antarctica
    Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho
    Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota
    Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina
    North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas
    Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Ontario, Quebec, British Columbia, Alberta, Queensland
    Abu Dhabi, Addis Ababa, Aleppo, Algiers, Amsterdam, Ankara, Athens, Atlanta, Auckland, Baghdad, Baltimore, Bangkok
    Barcelona, Basra, Beijing, Beirut, Belfast, Belgrade, Benghazi, Berlin, Birmingham, Bogota, Boston, Brasilia
    Brisbane, Bristol, Brussels, Bucharest, Budapest, Buenos Aires, Cairo, Calais, Cape Town, Caracas, Cardiff, Chicago
    Cleveland, Cologne, Copenhagen, Dallas, Damascus, Delhi, New Delhi, Denver, Detroit, Dhaka, Doha, Donetsk, Dubai
    Dublin, Edinburgh, Erbil, Fallujah, Frankfurt, Geneva, Glasgow, Guantanamo, Hamburg, Hanoi, Havana, Helsinki
    Hiroshima, Homs, Houston, Idlib, Islamabad, Istanbul, Jakarta, Jerusalem, Johannesburg, Kabul, Kandahar, Karachi
    Kharkiv, Khartoum, Kiev, Kyiv, Kirkuk, Lagos, Lahore, Las Vegas, Leeds, Lima, Lisbon, Liverpool, London
    Los Angeles, Madrid, Manchester, Manila, Mecca, Melbourne, Mexico City, Miami, Milan, Minsk, Mogadishu, Montreal
    Moscow, Mosul, Mumbai, Munich, Nairobi, New Orleans, Nice, Osaka, Oslo, Ottawa, Oxford, Palmyra, Paris, Perth
    Philadelphia, Phoenix, Portland, Prague, Pyongyang, Raqqa, Rio de Janeiro, Riyadh, Rome, San Francisco, San Diego
    Sanaa, Santiago, Sao Paulo, Sarajevo, Seattle, Seoul, Shanghai, Sheffield, Sofia, Srebrenica, St. Petersburg
    Stockholm, Sydney, Taipei, Tallinn, Tbilisi, Tehran, Tel Aviv, Tokyo, Toronto, Tripoli, Tunis, Vancouver, Venice
    Vienna, Vilnius, Warsaw, Washington, Wuhan, Zagreb, Zurich, Euphrates, Tigris, Nile, Danube, Rhine, Mediterranean
    Atlantic, Pacific, Baltic, Sahara, Sinai, Anatolia, Brooklyn, Manhattan, Hollywood, Westminster
    """
}
