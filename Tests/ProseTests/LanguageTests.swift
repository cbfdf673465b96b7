import Prose
import TestSupport
import Testing

struct LanguageTests {
  private func guess(_ text: String) -> LanguageGuess { LanguageGuess(of: Document(text)) }

  /// Two invented sentences of news in each language.
  private static let news: [(Language, String)] = [
    (
      .english,
      "The harbour master said on Monday that the pier had burned for three hours before the crews arrived. Nobody was hurt, but the ferry will not sail until the end of the month."
    ),
    (
      .german,
      "Der Hafenmeister sagte am Montag, dass der Steg drei Stunden gebrannt habe, bevor die Feuerwehr eintraf. Niemand wurde verletzt, aber die Fähre wird bis zum Ende des Monats nicht fahren."
    ),
    (
      .french,
      "Le capitaine du port a déclaré lundi que la jetée avait brûlé pendant trois heures avant l’arrivée des pompiers. Personne n’a été blessé, mais le bac ne partira pas avant la fin du mois."
    ),
    (
      .spanish,
      "El capitán del puerto dijo el lunes que el muelle había ardido durante tres horas antes de que llegaran los bomberos. Nadie resultó herido, pero el transbordador no saldrá hasta fin de mes."
    ),
    (
      .italian,
      "Il comandante del porto ha detto lunedì che il molo era bruciato per tre ore prima dell’arrivo dei pompieri. Nessuno è rimasto ferito, ma il traghetto non partirà fino alla fine del mese."
    ),
    (
      .dutch,
      "De havenmeester zei maandag dat de pier drie uur lang had gebrand voordat de brandweer aankwam. Niemand raakte gewond, maar de veerboot zal niet varen tot het einde van de maand."
    ),
    (
      .portuguese,
      "O capitão do porto disse na segunda-feira que o cais tinha ardido durante três horas antes de os bombeiros chegarem. Ninguém ficou ferido, mas a balsa não vai partir até ao fim do mês."
    ),
    (
      .polish,
      "Kapitan portu powiedział w poniedziałek, że molo paliło się przez trzy godziny, zanim przyjechali strażacy. Nikt nie został ranny, ale prom nie wypłynie do końca miesiąca, bo nie ma jak."
    ),
    (
      .swedish,
      "Hamnkaptenen sade på måndagen att bryggan hade brunnit i tre timmar innan brandkåren kom fram. Ingen blev skadad, men färjan kommer inte att gå förrän i slutet av månaden."
    ),
    (
      .danish,
      "Havnefogeden sagde mandag, at molen havde brændt i tre timer, før brandfolkene nåede frem. Ingen blev såret, men færgen skal ikke sejle igen før ved udgangen af måneden, siger hun også."
    ),
    (
      .norwegian,
      "Havnefogden sa mandag at moloen hadde brent i tre timer før brannfolkene kom fram. Ingen ble skadet, men fergen skal ikke gå igjen før mot slutten av måneden, sier hun også."
    ),
    (
      .finnish,
      "Satamakapteeni sanoi maanantaina, että laituri oli palanut kolme tuntia ennen kuin palokunta tuli paikalle. Kukaan ei loukkaantunut, mutta lautta ei ole lähdössä, koska se on vielä rikki, hän kertoi."
    ),
    (
      .czech,
      "Kapitán přístavu v pondělí řekl, že molo hořelo tři hodiny, než přijeli hasiči. Nikdo nebyl zraněn, ale trajekt se na moře do konce měsíce nevydá, protože je poškozen, jak uvedl."
    ),
    (
      .hungarian,
      "A kikötőmester hétfőn azt mondta, hogy a móló három órán át égett, mielőtt a tűzoltók megérkeztek. Senki sem sérült meg, de a komp nem indul el a hónap végéig, mert az is leégett."
    ),
    (
      .romanian,
      "Căpitanul portului a spus luni că debarcaderul a ars timp de trei ore până când au venit pompierii. Nimeni nu a fost rănit, dar feribotul nu va pleca până la sfârșitul lunii."
    ),
    (
      .croatian,
      "Lučki kapetan rekao je u ponedjeljak da je gat gorio tri sata prije nego što su stigli vatrogasci. Nitko nije ozlijeđen, ali trajekt neće isploviti do kraja mjeseca, kako su već rekli."
    ),
    (
      .turkish,
      "Liman başkanı pazartesi günü iskelenin itfaiye gelmeden önce üç saat yandığını söyledi. Kimse yaralanmadı ama vapur ay sonuna kadar yola çıkmayacak, çünkü bir motor da daha onarılmış değil dedi."
    ),
    (
      .indonesian,
      "Kepala pelabuhan mengatakan pada hari Senin bahwa dermaga itu terbakar selama tiga jam sebelum petugas datang. Tidak ada yang terluka, tetapi kapal feri tidak akan berlayar sampai akhir bulan ini."
    ),
    (
      .vietnamese,
      "Người đứng đầu cảng nói hôm thứ hai rằng cầu tàu đã cháy trong ba giờ trước khi lính cứu hỏa đến. Không có ai bị thương, nhưng phà sẽ không chạy cho đến cuối tháng."
    ),
    (
      .russian,
      "Начальник порта сообщил в понедельник, что причал горел три часа, прежде чем приехали пожарные. Никто не пострадал, но паром не выйдет в море до конца месяца, потому что он был повреждён."
    ),
    (
      .ukrainian,
      "Начальник порту повідомив у понеділок, що причал горів три години, перш ніж приїхали пожежники. Ніхто не постраждав, але пором не вийде в море до кінця місяця, бо його пошкоджено."
    ),
    (
      .bulgarian,
      "Началникът на пристанището каза в понеделник, че кеят е горял три часа, преди да дойдат пожарникарите. Няма пострадали, но фериботът няма да тръгне до края на месеца, защото е повреден."
    ),
    (
      .serbian,
      "Лучки капетан рекао је у понедељак да је пристаниште горело три сата пре него што су стигли ватрогасци. Нико није повређен, али трајект неће испловити до краја месеца."
    ),
    (
      .greek,
      "Ο λιμενάρχης είπε τη Δευτέρα ότι η προβλήτα καιγόταν για τρεις ώρες πριν φτάσουν οι πυροσβέστες. Κανείς δεν τραυματίστηκε, αλλά το πλοίο δεν θα φύγει μέχρι το τέλος του μήνα."
    ),
    (
      .arabic,
      "قال مدير الميناء يوم الاثنين إن الرصيف احترق لمدة ثلاث ساعات قبل وصول رجال الإطفاء. ولم يصب أحد بأذى، لكن العبارة لن تبحر حتى نهاية الشهر."
    ),
    (
      .persian,
      "رئیس بندر روز دوشنبه گفت که اسکله پیش از رسیدن آتش‌نشانان سه ساعت در آتش سوخته است. کسی آسیب ندید، اما کشتی تا پایان ماه حرکت نخواهد کرد."
    ),
    (
      .urdu,
      "بندرگاہ کے سربراہ نے پیر کو کہا کہ گودی آگ بجھانے والوں کے آنے سے پہلے تین گھنٹے تک جلتی رہی۔ کوئی زخمی نہیں ہوا لیکن کشتی مہینے کے آخر تک نہیں چلے گی۔"
    ),
    (
      .hebrew,
      "מנהל הנמל אמר ביום שני שהמזח בער במשך שלוש שעות לפני שהכבאים הגיעו. איש לא נפגע, אבל המעבורת לא תפליג עד סוף החודש, כך נמסר אתמול בערב."
    ),
    (
      .hindi,
      "बंदरगाह के प्रमुख ने सोमवार को कहा कि दमकल के आने से पहले घाट तीन घंटे तक जलता रहा। कोई घायल नहीं हुआ, लेकिन नाव महीने के अंत तक नहीं चलेगी।"
    ),
    (
      .bengali,
      "বন্দরের প্রধান সোমবার বলেছেন যে দমকল আসার আগে ঘাটটি তিন ঘণ্টা ধরে পুড়েছে। কেউ আহত হয়নি, তবে মাসের শেষ পর্যন্ত ফেরি চলবে না, তিনি জানান।"
    ),
    (
      .tamil,
      "தீயணைப்பு வீரர்கள் வருவதற்கு முன் துறைமுகம் மூன்று மணி நேரம் எரிந்தது என்று துறைமுகத் தலைவர் திங்களன்று கூறினார். யாரும் காயமடையவில்லை."
    ),
    (
      .thai,
      "หัวหน้าท่าเรือกล่าวเมื่อวันจันทร์ว่าท่าเรือถูกไฟไหม้เป็นเวลาสามชั่วโมงก่อนที่นักดับเพลิงจะมาถึง ไม่มีใครได้รับบาดเจ็บ แต่เรือข้ามฟากจะไม่แล่นจนถึงสิ้นเดือน"
    ),
    (
      .georgian,
      "ნავსადგურის უფროსმა ორშაბათს განაცხადა, რომ ნავმისადგომი სამი საათი იწვოდა, სანამ მეხანძრეები მოვიდოდნენ. არავინ დაშავებულა, მაგრამ ბორანი თვის ბოლომდე არ გავა ზღვაში."
    ),
    (
      .armenian,
      "Նավահանգստի պետը երկուշաբթի օրը ասաց, որ կառամատույցը երեք ժամ այրվել է մինչև հրշեջների գալը։ Ոչ ոք չի տուժել, բայց լաստանավը չի մեկնի մինչև ամսվա վերջ։"
    ),
    (.chinese, "港口负责人星期一表示，码头在消防员到达之前燃烧了三个小时。没有人受伤，但是渡轮在月底之前不会开航，因为发动机也被烧坏了。"),
    (.japanese, "港の責任者は月曜日、桟橋は消防士が到着するまで三時間燃え続けたと述べた。けが人はいなかったが、フェリーは月末まで出航しない見込みだという。"),
    (
      .korean,
      "항만 책임자는 월요일 소방관들이 도착하기 전까지 부두가 세 시간 동안 탔다고 말했다. 다친 사람은 없었지만 여객선은 월말까지 출항하지 않을 것이라고 한다."
    ),
  ]

  @Test(arguments: news)
  func `two sentences are enough to tell the language`(language: Language, text: String) {
    #expect(guess(text) == .language(language))
  }

  @Test func `every language has its sentences here`() {
    #expect(Set(LanguageTests.news.map(\.0)) == Set(Language.allCases))
  }

  @Test func `English news full of foreign names and quotations stays English`() {
    let text = """
      Jürgen Großmann of the Süddeutsche Zeitung and Françoise Lefèvre of Ouest-France met Mayor Ștefan Ionescu in \
      São Miguel on Friday. “Der Hafen ist und bleibt zu,” said Mr Großmann, which means that the port is closed. \
      The Ministério da Defesa and the Administración Nacional de Puertos did not answer, and the Комитет was silent.
      """
    #expect(guess(text) == .language(.english))
  }

  @Test(arguments: [
    ("a headline", "Port of Kelsow closed after storm"),
    ("a short sentence", "Der Hafen ist seit Montag zu."),
    (
      "headlines in capitals",
      """
      KELSOW PORT CLOSED. STORM HITS COAST. MAYOR BLAMES RIVALS. FERRY SUNK. TWELVE FEARED DEAD. UNION CALLS STRIKE. \
      GANG STEALS DRUMS. WORKERS FALL ILL. MINISTER QUITS. BRIDGE REOPENS
      """
    ),
    (
      "a table of figures",
      """
      Kelsow 1,204 3.5% 12 Skell 880 2.1% 9 Brack 4,300 7.7% 31 Dorn 77 0.2% 1 Hollin 650 1.4% 6 Marsh 92 0.3% 2 \
      Ardle 15 Tann 30 Vell 45 Worth 60 Pell 75 Quay 90 Ryde 12 Sand 24 Tor 36
      """
    ),
    ("nothing", ""), ("marks", "… — !!! ??? 12 34 56"),
  ])
  func `short texts, headlines and tables stay undecided`(what: String, text: String) {
    #expect(guess(text) == .undecided, "\(what)")
    #expect(guess(text).tag == nil)
  }

  @Test func `a text half English and half German is undecided, whatever comes first`() {
    let sentences = LanguageTests.news.filter { $0.0 == .english || $0.0 == .german }.map(\.1)
    #expect(guess(sentences.joined(separator: " ")) == .undecided)
    #expect(guess(sentences.reversed().joined(separator: " ")) == .undecided)
  }

  @Test func `a text half Chinese and half English is undecided`() {
    let sentences = LanguageTests.news.filter { $0.0 == .english || $0.0 == .chinese }.map(\.1)
    #expect(guess(sentences.joined(separator: " ")) == .undecided)
  }

  @Test func `prose of a language that is not known is other`() {
    let words = "molu kesani terat vilo bunda esko rilan toma uredi pasko lendi morat "
    #expect(guess(String(repeating: words, count: 8)) == .other)
    #expect(guess(String(repeating: words, count: 8)).isForeign)
    #expect(LanguageGuess.other.tag == "mis")
  }

  @Test func `an address and its many parts are no words`() {
    let address = "https://example.org/der/die/und/den/von/das/nicht/ein/eine/auch/wird/sind/noch "
    #expect(guess(String(repeating: address, count: 10)) == .undecided)
  }

  @Test func `a long text is read all over, not at its beginning`() {
    let english = LanguageTests.news[0].1
    let german = LanguageTests.news[1].1
    let text =
      String(repeating: german + "\n", count: 40) + String(repeating: english + "\n", count: 2_000)
    #expect(guess(text) == .language(.english))
  }

  @Test func `any bytes between any blocks are guessed without a trap`() {
    for seed in UInt64(1)...40 {
      var random = SplitMix64(seed: seed)
      let all = LanguageTests.news.map(\.1).joined(separator: "\n")
      let text = Array(String(repeating: all, count: Int.random(in: 1...4, using: &random)).utf8)
      var blocks: [ByteRange] = []
      var start = 0
      while start < text.count {
        var end = min(text.count, start + Int.random(in: 1...3_000, using: &random))
        while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
        blocks.append(ByteRange(start..<end))
        start = end
      }
      let first = LanguageGuess(of: text, blocks: blocks)
      #expect(first == LanguageGuess(of: text, blocks: blocks), "seed \(seed)")
    }
  }
}
