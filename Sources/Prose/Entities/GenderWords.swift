// Table: words that tell which pronoun a person has.

/// Words that tell which pronoun a person has.
enum GenderWords {
  /// Titles before a name.
  static let titles: [WordKey: Gender] = Dictionary(words: [
    """
    mr mr. mister sir lord king prince emperor sultan emir sheikh sheik imam ayatollah mullah pope father brother
    congressman councilman alderman baron duke count earl monsieur señor herr don rabbi cardinal
    """: .male,
    """
    mrs mrs. ms ms. miss dame lady queen princess empress sister congresswoman councilwoman baroness duchess
    countess madame señora frau mother
    """: .female,
  ])

  /// Given names that are mostly one or the other in English-language news.
  static let givenNames: [WordKey: Gender] = Dictionary(words: [
    """
    aaron abdul abdullah abdulrahman abraham abu adam adnan adolf adrian ahmad ahmed aidan akira alan albert alberto
    alejandro alexander alexandre alexei alexey alfonso alfred ali alistair alvin amir amit anatoly anders andre
    andreas andrei andres andrew andy angus anthony antoine anton antonio antony anwar archie arjun arnold arthur
    arturo arvind asif augustus axel ayman barack barry bart bartholomew bashar basil ben benedict benjamin benny
    bernard bernardo bernie bert bilal bill billy björn bob bobby boris brad bradley brandon brendan brent brian
    bruce bruno bryan caleb calvin cameron carl carlo carlos cecil cesar charles charlie chester chris christian
    christoph christopher clarence claude clement clifford clint clive clyde colin conor conrad corey craig curtis
    cyril cyrus dale damian damien dan daniel danny dante darren darryl dave david dean declan deepak dennis denis
    denzel derek desmond diego dieter dimitri dirk dmitri dmitry dominic don donald doug douglas duncan dustin dwayne
    dwight earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliott elon emanuel emil emmanuel
    enrique eric erich erik ernest ernesto ernst erwin ethan eugene evan evgeny fabio farid faisal federico felipe
    felix ferdinand fernando fidel finn floyd francesco francisco franco francois françois frank franklin franz fred
    freddie frederick fritz fyodor gabriel galileo gareth gary gavin gene geoff geoffrey georg george georges gerald
    gerard gerhard gilbert giorgio giovanni giuseppe glen glenn gordon graeme graham greg gregory guillermo gunther
    gus gustav guy habib hakim hamid hamza hank hans harold haroun harry harvey hasan hashim hassan hector heinrich
    helmut henri henrik henry herbert herman hermann hiroshi horace horst howard hubert hugh hugo humphrey hussein
    iain ian ibrahim igor imran isaac isaiah ismail ivan ivor jack jacob jacques jaime jakob jamal james jamie jan
    jared jason javier jay jeff jefferson jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim joao
    joaquin joe joel johan johann johannes john johnny jon jonas jonathan jorge jose josé josef joseph josh joshua
    jozef juan jules julian julio julius jurgen justin kai kareem karim karl keith kelvin ken kenji kenneth kent
    kevin khaled khalid khalil kirk klaus konrad konstantin kurt kyle lance larry lars laurence laurent lawrence
    leandro lee len leo leon leonard leonardo leonid leopold leroy lewis liam lionel lloyd logan lorenzo louis luca
    lucas lucian ludwig luigi luis luiz lukas luke luther magnus mahmoud malcolm manuel marc marcel marcelo marco
    marcos marcus mario mark marshall martin marvin massimo mateo mathew matteo matt matthew matthias maurice mauricio
    max maximilian maxwell mehmet mel michael michel miguel mike mikhail miles milo milton mitch mitchell mitt mohamed
    mohammad mohammed mohamud moses mubarak muhammad muhammed murray mustafa nabil narendra nasser nathan nathaniel
    neal ned neil nelson neville nicholas nick nico nicolas niels nigel nikita nikolai nikolas noah noel noor norman
    oleg oliver olivier omar oscar osama otto owen pablo paolo pascal patrick paul paulo pavel pedro percy pete peter
    petr phil philip philippe phillip pierre pieter qasim quentin rafael rahul raj rajesh ralph ramon ramzi randall
    randolph randy raphael rashid raul ravi ray raymond recep reginald reinhard rene rex ricardo rich richard rick
    ricky riley rob robbie robert roberto rod roderick rodney rodrigo roger roland rolf roman romeo ron ronald ronnie
    rory ross roy rudolf rudolph rudy rupert rupert russell ryan sachin saddam saif salman salvador salvatore sam sami
    samir samuel sanjay santiago saul scott sean sebastian sergei sergey sergio seth shane shaun shawn sherlock shinzo
    sidney sigmund silvio simon solomon spencer stan stanley stefan stephan stephen steve steven stewart stuart sven
    syed tariq ted terence terrence terry thaddeus theo theodore theresa thierry thomas tim timothy tobias toby todd
    tom tomas tommy tony travis trevor tristan tyler umar umberto valentin vernon victor viktor vince vincent vinod
    vitaly vladimir volodymyr wade wallace walter warren wayne werner wesley wilfred wilhelm will willem william
    willie winston wolfgang woodrow xavier yasser yevgeny yitzhak youssef yuri yusuf zachary zane zbigniew muath
    jared jensen xi jinping évariste evariste jerome lucien
    """: .male,
    """
    abigail ada adele adriana agatha agnes aisha alexandra alexis alice alicia alison allison alma amal amanda amber
    amelia amina amy ana anastasia andrea angela angelica angelina angie anita ann anna annabel anne annette annie
    antonia april ariana arlene asma astrid audrey aung ava ayesha barbara beatrice beatriz becky belinda bella
    bernadette bertha beth bethany betsy betty beverly bianca birgit bonnie brenda bridget brigitte britney brittany
    camilla candice carla carmen carol carole carolina caroline carolyn carrie cassandra catherine cathy cecilia
    celia celine charlene charlotte chelsea cherie cheryl chloe christa christiane christie christina christine
    cindy claire clara clarissa claudia clementine colleen connie constance cora corinne cornelia courtney cristina
    crystal cynthia daisy dana daniela danielle daphne dawn deanna debbie deborah debra deirdre delia denise diana
    diane dina dolores dominique donna dora doris dorothy ebony edith edna eileen elaine eleanor elena elisa
    elisabeth eliza elizabeth ella ellen elsa elsie emilia emily emma erica erika erin esmeralda esther ethel eunice
    eva eve evelyn faith fatima fatma faye felicia felicity fiona flora florence fran frances francesca frida gabriela
    gabrielle gail gemma georgia georgina geraldine gertrude gillian gina gisele giulia gladys glenda gloria grace
    greta gretchen gwen gwendolyn haley halima hannah harriet heather heidi helen helena helene helga henrietta hilary
    hilda hillary holly hope ida imelda indira ines ingrid irene irina iris isabel isabella isabelle ivanka jackie
    jacqueline jana jane janet janice janine jasmine jean jeanette jeanne jenna jennifer jenny jessica jill jo joan
    joanna joanne jocelyn jodie johanna josephine joy joyce juanita judith judy julia juliana julie juliet june
    justine kamala karen karin karina kate katharina katherine kathleen kathryn kathy katia katie katrina katy kay
    kayla keira kelly kerry khadija kimberly kirsten kirsty kristen kristin kristina kylie lara latifa laura lauren
    laurie lea leah leila lena leslie leticia leyla lidia lillian lily linda lindsay lindsey lisa liz liza lois lola
    lorna lorraine louisa louise lucia lucie lucille lucy luisa lydia lynn lynne mabel madeleine madonna magdalena
    maggie maisie malala mandy manuela mara marcia margaret margarita margot maria mariam marian marianne marie
    marilyn marina marion marissa marjorie marlene marta martha martina mary maryam matilda maud maureen maya meera
    meg megan meghan melania melanie melinda melissa mercedes meredith mia michaela michele michelle mildred millicent
    minnie miranda miriam moira molly mona monica monika muriel myra nadia nadine nancy naomi natalia natalie natasha
    nell nellie nicola nicole niamh nina nora noreen norma olga olive olivia oprah ophelia paige pamela pat patricia
    patsy paula pauline pearl peggy penelope penny petra philippa phoebe phyllis polly priscilla priya rachel ramona
    rania rebecca regina renee rhoda rhonda rita roberta rosa rosalind rosanna rose rosemary rosie roxanne ruby ruth
    sabrina sadie sally samantha sandra sara sarah selena serena shannon sharon sheena sheila sheryl shirley sigrid
    silvia simone sofia sonia sonja sophia sophie stacey stella stephanie sue susan susanna susanne suzanne suzy
    svetlana sybil sylvia tamara tania tanya tara tatiana teresa tessa thelma theresa tiffany tina tracey tracy ursula
    valentina valerie vanessa vera verity veronica vicky victoria viola violet virginia vivian vivienne wanda wendy
    whitney wilhelmina winifred yasmin yolanda yoko yvette yvonne zahra zaha zara zelda zoe zsuzsanna jenna
    """: .female,
  ])

  /// Given names that are short for others: names of one line mean each other.
  static let nicknames: [WordKey: Int] = {
    var table: [WordKey: Int] = [:]
    for (index, line) in nicknameLines.split(separator: "\n").enumerated() {
      for word in line.split(separator: " ") { table[WordKey(word)] = index }
    }
    return table
  }()

  private static let nicknameLines = """
    alexander alex alec sandy
    andrew andy drew
    anthony antony tony
    barbara barb babs
    benjamin ben benny
    bernard bernie
    catherine katherine kathryn cathy kathy kate katie kitty
    charles charlie chuck
    christopher chris
    daniel dan danny
    david dave davey
    deborah debra debbie deb
    donald don donnie
    edward ed eddie ted teddy ned
    elizabeth liz lizzie beth betty eliza betsy
    frederick fred freddie freddy
    geoffrey jeffrey geoff jeff
    gerald gerry jerry
    gregory greg
    harold harry hal
    herbert herb bert
    jacob jake
    james jim jimmy jamie
    jennifer jen jenny
    jessica jess jessie
    john johnny jack
    jonathan jon
    joseph joe joey
    joshua josh
    judith judy
    kenneth ken kenny
    lawrence laurence larry
    leonard len lenny
    margaret maggie meg peggy
    matthew matt
    michael mike mick mikey
    mitchell mitch
    nathaniel nathan nate
    nicholas nick nicky
    pamela pam
    patricia pat patty tricia
    peter pete
    philip phillip phil
    rebecca becky becca
    richard rick ricky dick rich richie
    robert rob bob bobby robbie
    ronald ron ronnie
    samuel sam sammy
    stephen steven steve
    susan sue susie suzanne
    theodore theo
    thomas tom tommy
    timothy tim timmy
    victoria vicky
    vladimir volodymyr
    walter walt wally
    william bill billy will willie liam
    zachary zach zack
    """
}
