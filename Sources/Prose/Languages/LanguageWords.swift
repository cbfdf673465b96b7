// Table: the commonest words of languages that are written in Latin letters.

/// The commonest words of languages in Latin letters: articles, prepositions, pronouns, auxiliaries and the like.
enum LanguageWords {
  /// The languages that have a word among their commonest.
  static let languages = all.reduce(into: [WordKey: [Language]]()) { table, entry in
    for word in Set(words: entry.value) { table[word, default: []].append(entry.key) }
  }

  private static let all: KeyValuePairs<Language, String> = [
    .english: """
    the of and to in is that was for it with as his he on be at by had are but from have an they
    which were this has her she been will would there their what who when said could about them
    not more than out after all into its our we you your these some can did no so if only over or
    up also new two first one other between because before while how where through against during
    most many being under should i me my him just like get know think very well much such make
    made time people here may must us own same each both still down off again since until yet
    often never always every another whether though although however according today last week
    month year years says say told don does am let need want please any way good even see take
    back those cannot doing going used within without upon per
    """,
    .german: """
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es
    an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so
    zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei eines wenn ihre ihr
    seine seiner unter wir ich gegen vom kann schon hatte beim ihm ihn diese dieser dieses
    jahr jahren sagte worden gibt waren keine kein soll wegen zwischen sowie seit doch nun
    mich mir uns euch was wer wo ob weil damit hier dort müssen können wollen sollen wieder
    ohne während rund ins sehr alle
    """,
    .french: """
    de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il
    sont avec son aux ont l d qu n c j été cette ou ses mais comme nous leur elle deux fait
    après aussi on sa tout ces était être entre sans dont si même depuis selon ils peut avait
    où encore très contre lors leurs vous elles notre avant pendant alors tous toutes toute
    rien ni donc chez vers sous ans avoir faire dit fut celui celle ceux quand moins bien moi
    lui cela aujourd hui
    """,
    .spanish: """
    de la que el en y a los se del las un por con no una su para es al lo como más o pero sus
    le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy
    años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni parte tiene
    él uno donde bien tiempo mismo ese ahora cada e vida otro después te otros aunque esa eso
    hace otra gobierno tan durante siempre día tanto ella tres sí dijo sido gran país según
    menos mundo estaba antes mientras contra estos tras les quien fueron ayer nosotros ellos
    """,
    .italian: """
    di e il la che in a per un del è i non una con della le da si sono nel alla dei al come
    più dalla ha anche l dell nella gli ma lo delle su o d se all questo stato era dal questa
    hanno sua essere degli suo ai due alle tra sul ad ed loro fatto ancora dopo tutti solo
    quando nei già poi prima contro sulla stata stati c quello quella ci mi ne dai fra sotto
    senza dove chi perché cosa così molto ogni lui lei noi io nell dall sull aveva erano può
    ieri oggi anni quasi nelle sulle secondo
    """,
    .dutch: """
    de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij
    door uit nog naar heeft over zich hij worden wordt ze werd was of tot meer had kan wel
    geen al ik hebben moet deze dit zou jaar na onder tegen veel we haar hun waar zo wat wie
    hem mijn mensen gaat kunnen zal omdat tussen moeten twee eerste volgens zegt toen andere
    nu hoe waren sinds zonder ons u jij daar ben hier alle iets niets zei binnen wil
    """,
    .portuguese: """
    de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao
    ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso
    ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram
    essa num nem suas meu às minha têm numa pelos elas havia seja qual será nós tenho lhe
    deles essas esses pelas este dele disse são sobre ainda após contra ontem segundo onde
    anos duas dois
    """,
    .polish: """
    i w na z do się że nie to jest o po a jak za od co przez dla są przy oraz ale tym ma jego
    jej ich czy tak jako być już roku które który która tego był była było były tej może ze
    też tylko bardzo między także kiedy gdy jeszcze przed nad pod bez we lub bo ja ty on ona
    oni go mu nas nam ten ta te tych więc według podczas został została zostały mówi
    powiedział dwóch lat będzie można gdzie aby żeby których którzy ku sobie swoje swoją
    """,
    .swedish: """
    och i att det som en på är av för med den till inte om ett han de har men var jag sig från
    vi så kan man när år säger hon under också efter eller nu sin där vid mot ska skulle
    kommer ut får finns vara hade alla andra mycket än här då sedan över bara in blir upp även
    vad få två vill ha många hur mer går kunde måste sitt sina någon några utan blev detta
    dessa mellan deras hans hennes dem er oss varit enligt igår
    """,
    .danish: """
    og i at det er en til af på som for med de der den ikke har et han var jeg fra vi men sig
    så om kan man når år siger hun efter også eller nu sin ved mod skal skulle kommer ud får
    være havde alle andre meget end her da siden over kun ind bliver op hvad få to vil mange
    hvordan mere går kunne må sit sine nogen nogle uden blev dette disse mellem deres hans
    hendes dem jer os været ifølge hvor blevet mig dig selv
    """,
    .norwegian: """
    og i å det er en til av på som for med de den ikke har et han var jeg fra vi men seg så om
    kan man når år sier hun etter også eller nå sin ved mot skal skulle kommer ut får være
    hadde alle andre mye enn her da siden over bare inn blir opp hva få to vil mange hvordan
    mer går kunne må sitt sine noen uten ble dette disse mellom deres hans hennes dem dere oss
    vært ifølge hvor blitt meg deg selv ei fram dei ein
    """,
    .finnish: """
    ja on ei että se oli hän ovat mutta myös kun kuin tai joka sen ole mukaan jo niin mitä
    vain olla hänen nyt vuonna tämä jos sekä noin kuitenkin siitä voi joissa joiden jotka
    jossa jonka sitä olivat kanssa ollut eivät minä sinä me te he tämän tässä siinä niitä ne
    hyvin vielä sanoo sanoi koska ennen jälkeen vuoden kaksi tuli sai kertoi aikana yli alle
    pitää saa tulee mukana tällä joita mikä missä
    """,
    .czech: """
    a se v na je že o s z do i to jako za ve pro k od by podle po jeho aby jsou ale které
    který která tak u ze také už jak při před má ten byl byla bylo byly jen jejich než nebo
    mezi však co když své si roku ještě kde může není být či kteří tom toho tento tato této
    její jsem řekl uvedl proti let letech dnes včera
    """,
    .hungarian: """
    a az és hogy nem is egy ez volt meg de már csak el mint ki még azt van ha fel kell majd
    után szerint lehet pedig minden arra nagyon ezt sem ami aki nagy mert mondta vagy erre itt
    ott így két által között lesz igen amely amelyek ezek azok azonban valamint illetve miatt
    alatt előtt ellen részt során volna voltak lett
    """,
    .romanian: """
    de și în a la o să cu nu că pe care din un mai este au pentru sunt fost ce se fi fie lui
    prin dar după sau cum ai al ale lor când până doar între spre fără sub despre era iar unei
    unui dacă foarte către ani anul acest această aceste acestea ei el ea noi voi mi îl le ne
    vor va fiind avea poate trebuie putea spus
    """,
    .croatian: """
    i u je da se na su za od s a o što ne iz koji koja koje kako bi ili sa do će te to nije
    prema kao ali po samo još više već nakon zbog biti bio bila bilo bili oko kod njegov
    njihov godine godina dana rekao kazao kada gdje tako sve svi ako jer li smo sam ste ovo
    ovaj ova taj ta tijekom između protiv pred pri
    """,
    .turkish: """
    bir ve bu için de da ile olarak çok daha gibi olan en kadar sonra ama ancak ne o ki her
    göre ise var yok değil diye şey oldu olduğu olduğunu etti ettiği dedi edildi eden ederek
    üzerinde tarafından arasında karşı büyük yeni ilk iki önce ya veya hem bile bazı birçok
    nasıl neden şu onun bunun bize beni bana sen ben biz siz onlar olacak yıl yılında başkanı
    """,
    .indonesian: """
    yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut
    bisa ada mereka lebih kata tahun sudah atau saat oleh menjadi orang ia telah adalah
    sebagai bahwa dia kami seperti kepada secara bagi para namun banyak hanya kita dapat belum
    masih harus satu dua hari setelah antara serta hingga sementara tetapi jika ketika pun
    anda sebuah menurut terhadap tanpa mengatakan lagi agar
    """,
    .vietnamese: """
    và của là có trong được cho không các một với người những đã này khi từ để về đến ra vào
    cũng tại năm trên nhiều như đó sẽ theo còn lại phải sau nhưng ông bà anh chị tôi chúng nhà
    nước ngày việc đang bị do hơn rất thì mà làm
    """,
  ]
}
