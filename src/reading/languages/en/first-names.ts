import {
  FOREIGN_FEMALE_NAMES,
  FOREIGN_MALE_NAMES,
  REGISTERED_FEMALE_NAMES,
  REGISTERED_MALE_NAMES,
} from './more-first-names.ts';

const COMMON_MALE: ReadonlySet<string> = new Set(
  (
    'aaron abdul abdullah abraham adam adrian ahmad ahmed aidan alan albert alberto alejandro alexander alexei alfred ali allan allen alvin amir amit anatoly anders andre andreas andrei andres andrew andy angus anthony antoine anton antonio arjun arnold arthur arturo arun asad asif austin aymenn ' +
    'barack barry bart bashar ben benedict benjamin bernard bernie bert bilal bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron caleb calvin carl carlos carlo cedric cesar chad charles charlie chester chris christian christopher chuck clarence claude clayton clifford clint clive cody colin connor conor corey cory craig curtis cyril cyrus ' +
    'dale damian damon dan daniel danny dario darrell darren dave david dean declan denis dennis derek desmond devin diego dieter dimitri dmitri dmitry dominic don donald douglas doug duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward edwin eli elias elijah eliot elliot emil emmanuel enrique eric erik ernest ernesto eugene evan ezra ' +
    'fabio farid felix ferdinand fernando floyd francesco francis francisco francois frank franklin fred freddie frederick friedrich gabriel gareth gary gavin gene geoff geoffrey george gerald gerard gilbert giles giovanni giuseppe glen glenn gordon graham grant greg gregory guillermo gunter gus guy hamid hamza hans harold haroon harris harry harvey hassan hector heinrich helmut henri henry herbert herman hiroshi howard hugh hugo hussein ' +
    'ian ibrahim igor ilya imran isaac ismail ivan jack jacob jacques jake jamal james jamie jan jared jason javier jay jean-claude jean-luc jeb jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joaquin joe joel johan johann john johnny jon jonas jonathan jordan jorge jose joseph josh joshua juan julian julio jürgen justin kareem karl keith ken kenneth kenny kent kevin khalid kieran kurt kyle ' +
    'lance larry lars laurence lawrence lee leo leon leonard leroy leslie lewis liam lindsey linus lionel lloyd logan lorenzo lou louis luc luca lucas luigi luis luke magnus mahmoud malcolm manuel marc marcel marco marcus mario mark marshall martin marvin mateo matt matteo matthew matthias maurice max maximilian mehmet mel michael michel miguel mike mikhail miles milo mitch mitchell mohamed mohammad mohammed moses muhammad mustafa ' +
    'narendra nathan nathaniel neil nelson nicholas nick nicolas nigel nikolai noah noel norman olaf oleg oliver omar oscar osama otto owen pablo paolo patrick paul pavel pedro percy perry pete peter phil philip philippe phillip pierre prakash quentin rafael rahul raj rajesh ralph ramon randall randy raul ravi ray raymond recep reginald reince rene rex ricardo richard rick ricky rob robert roberto robin rod rodney rodrigo roger roland rolf roman ron ronald rory ross roy ruben rudolph rudy rupert russell ryan ' +
    'saad salman salvador sam samir samuel sanjay santiago scott sean sebastian serge sergei sergey sergio seth shane shaun shawn shinzo sid sidney silvio simon spencer stan stanley stefan stephen sterling steve steven stewart stuart sunil suresh takeshi ted terrence terry theodore thomas tim timothy tobias todd tom tomas tommy tony travis trent trevor troy tyler umberto vernon victor vijay vikram vince vincent viktor vladimir wade waleed walter warren wayne wesley wilfred will william willie winston wolfgang yasser yuri yusuf zachary zach ' +
    'ahmet alain aleksandar alistair ashraf augusto bartholomew basil benito benoit boyd carsten chaim dinesh emmett enzo eoin erdogan evgeny fidel fyodor gianni giorgio guillaume gustav gustavo haider harrison henrik horace ignacio jair javad jerzy joaquim johnson josef josé julius kaspar kofi laurent leopold lyndon marcelo mathieu milan mirza muammar naveed nasser niall nicolás olivier orlando oswald pascal piotr rashid rishi rodolfo roderick rowan saeed sajid shahid stéphane steffen sultan tariq thabo théo tyrone uwe vaclav volodymyr werner xavier yves zalmay zbigniew emmanuel seamus patrice bobby dick ronnie reggie bud buddy marty monty rand mitt newt barron jerrod corey robby'
  ).split(' '),
);

const COMMON_FEMALE: ReadonlySet<string> = new Set(
  (
    'abigail ada adele adriana agatha agnes aisha alexandra alexis alice alicia alison allison alyssa amanda amber amelia amina amy ana anastasia andrea angela angelica angelina anita ann anna anne annette annie antonia april ariana arlene astrid audrey aung ava ayesha barbara beatrice becky belinda benazir bernadette beth bethany betsy betty beverly bianca brenda bridget brigitte brittany brooke ' +
    'camila camilla candace carla carly carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia celia charlene charlotte chelsea cheryl chloe christa christina christine cindy claire clara claudia colleen connie constance courtney crystal cynthia daisy dana daniela danielle daphne dawn debbie deborah debra delia delores denise diana diane dolores donna dora doris dorothy ' +
    'edith edna eileen elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa emilia emily emma erica erika erin esther ethel eva evelyn faith fatima felicia fiona flora florence frances francesca freda gabriela gabriella gail genevieve georgia georgina geraldine gertrude gina gladys glenda gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen helena helga hilary hilda hillary holly hope huma ida ilse ines ingrid irene iris isabel isabella isabelle ivana ivanka ivy ' +
    'jacinda jackie jacqueline jan jana jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill jo joan joanna joanne jodi josephine joy joyce juanita judith judy julia juliana julie juliet june kamala kara karen karin karla kate katherine kathleen kathryn kathy katie katrina katy kayla kayleigh kellyanne kerry kim kimberly kirsten kirstjen kristen kristin kristina lana laura lauren laurie leah leila lena leslie lillian lily linda lisa liz loretta lori lorraine louise lucia lucille lucy lydia lynn ' +
    'mabel madeleine madeline maggie malala manuela marcia margaret margarita maria marian mariam marianne marie marilyn marina marion marjorie marlene marsha martha mary maryam maureen maxine megan meghan melania melanie melinda melissa mercedes meredith michaela michelle mildred miranda miriam molly monica muriel myra nadia nancy naomi natalia natalie natasha nellie nicola nicole nina noor nora noreen olga olivia pam pamela patricia patty paula pauline pearl peggy penelope penny petra phyllis pippa polly priscilla priti rachel rebecca regina renee rhonda rita roberta ' +
    'rosa rosalind rose rosemary roxanne ruth sabrina sally samantha sandra sara sarah selena selma shannon sharon sheila shelley sherry shirley simone sofia sonia sophia sophie stacey stacy stella stephanie sue susan susana susanne suzanne svetlana sybil sylvia tamara tammy tania tanya tara tatiana teresa tess thelma theresa tiffany tina tonya tracey tracy tricia trudy ursula valentina valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy whitney wilma winifred yasmin yolanda yvette yvonne zainab zoe ' +
    'alessandra amal anneliese birgit carine chantal chiara dilma elke emine federica gisele giulia helle imelda indira jadwiga jeannine kaja katarzyna kellie kristalina lorena lucía lucie magdalena margrethe marta mette mia michèle najat nikki noemi nuala orla oprah paige ritu rosie rula saoirse sheryl shami siobhan soledad sonja susana tulsi una vigdis xiomara yulia zuzana elizabeth rachel'
  ).split(' '),
);

/** Given names of the two lists that many of the other sex bear too: they say nothing. */
export const SHARED_NAMES: ReadonlySet<string> = new Set(
  (
    'adrian alex alexis andrea angel ari ashley aubrey avery bobbie cameron carey carmen carson casey charlie chris christian clair courtney dana danny devin dominique drew dylan elisha emerson finley francis frances frankie gabriel gale gene germaine ' +
    'gerry hayden hilary jackie jade jaime jamie jan jay jayden jean jessie jo joan jocelyn jody jordan jules julian kai kelly kelsey kendall kerry kim kit kris kyle lane laurence lee leigh leslie lindsay lindsey logan loren lou lynn marion ' +
    'marty merle mica michele mickey micah morgan nat nicky nicola noel pat peyton quinn randy reagan reese rene riley robbie robin ronnie rory rowan ryan sacha sage sam sandy sasha shannon shawn shelby shelley sidney simone skyler ' +
    'stacey stacy stevie sydney taylor terry toby toni tracey tracy val whitney yuri'
  ).split(' '),
);

/** Given names that are frequent in the news: what the tagger looks at. */
export const COMMON_NAMES: ReadonlySet<string> = new Set([...COMMON_MALE, ...COMMON_FEMALE]);

/** Given names borne nearly always by men. */
export const MALE_NAMES: ReadonlySet<string> = new Set([
  ...COMMON_MALE,
  ...REGISTERED_MALE_NAMES,
  ...FOREIGN_MALE_NAMES,
]);

/** Given names borne nearly always by women. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set([
  ...COMMON_FEMALE,
  ...REGISTERED_FEMALE_NAMES,
  ...FOREIGN_FEMALE_NAMES,
]);
