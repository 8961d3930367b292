/** What stands in most records, for deflate to refer to. It is part of record version 2: with another letter here its records could not be read. */
export const dictionary = Buffer.from(
  ' the of and to in that a for said is was on with by as at it from he be his has have are will not an were they who which' +
    ' but had their been or one after more this would we there could when people its about other two government against' +
    ' than also our police first president year minister years country new “”‘’.\\n\\n“ said ,” he said. {"text":"","title":[' +
    '0,50],"quotes":[[[100,200],"direct",[,],0,null,[,],"named",1],[[,],"indirect",null,null,null,null,"uncertain",],[[,],"m' +
    'ixed",[,],,null,[,],"worked-out",],"numbers":[[[,],null,null,null,"exact",null,"count",null,0,null,0],[[,],,null,null,"' +
    'about",null,"money",],"range","percent","age","duration","measure","ordinal","rate","over","under","up","down"],"people' +
    '":[{"name":"","type":"person","aliases":[],"roles":[],"quotes":1},{"name":"","type":"organisation","aliases":["","roles' +
    '":[""],"quotes":0}],"summary":[[,],[,]],"words":["named in the sentence","',
);
