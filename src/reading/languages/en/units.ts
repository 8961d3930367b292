/** name | forms behind a number, singular and plural; forms with a capital or a sign are exact. */
const rows = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [name = '', ...forms] = row.trim().split(' | ');
        return [name, ...forms].map((form): [string, string] => [form, name]);
      }),
  );

export const TIME_UNITS: ReadonlyMap<string, string> = rows(`
  second | seconds | sec | secs
  minute | minutes | min | mins
  hour | hours | hr | hrs
  day | days
  night | nights
  week | weeks
  weekend | weekends
  fortnight | fortnights
  month | months
  quarter | quarters
  year | years | yr | yrs | annum
  decade | decades
  century | centuries
  generation | generations
  millisecond | milliseconds | ms
`);

/** Up to three words each; "/" and "per" are one. */
export const MEASURES: ReadonlyMap<string, string> = rows(`
  mile | miles | mi
  kilometre | kilometres | kilometer | kilometers | km | kms
  metre | metres | meter | meters | m
  centimetre | centimetres | centimeter | centimeters | cm
  millimetre | millimetres | millimeter | millimeters | mm
  micrometre | micrometres | micrometers | micron | microns | μm | µm
  decimetre | decimetres | decimeter | decimeters | dm
  nanometre | nanometres | nanometers | nm | nm
  foot | feet | ft
  inch | inches | in. | ″ | in
  yard | yards | yd | yds
  light-year | light years | light - years | light - year
  nautical mile | nautical miles
  square metre | square metres | square meter | square meters | sq m | sqm | m2 | m²
  square foot | square - foot | square feet | sq ft | sqft | sq . ft
  square mile | square - mile | square miles | sq mi
  square kilometre | square kilometres | square kilometer | square kilometers | sq km | km2 | km²
  square inch | square inches
  acre | acres
  hectare | hectares | ha
  cubic metre | cubic metres | cubic meter | cubic meters | m3 | m³
  cubic foot | cubic feet | cu ft
  litre | litres | liter | liters | l
  millilitre | millilitres | milliliter | milliliters | ml
  gallon | gallons | gal
  pint | pints
  barrel | barrels | bbl
  bushel | bushels
  kilogram | kilograms | kilogramme | kilogrammes | kg | kgs | kilo | kilos
  gram | grams | gramme | grammes | g
  microgram | micrograms | μg | µg | mcg
  milligram | milligrams | mg
  ton | tons | tonne | tonnes | metric ton | metric tons | t
  gigaton | gigatons | gigatonnes | gt
  megaton | megatons | megatonnes
  kiloton | kilotons | kilotonnes
  pound mass | lb | lbs
  ounce | ounces | oz | fluid ounce | fluid ounces | fl oz | troy ounces
  carat | carats
  calorie | calories | kcal
  joule | joules
  watt | watts | w
  kilowatt | kilowatts | kw
  megawatt | megawatts | mw
  gigawatt | gigawatts | gw
  kilowatt hour | kilowatt hours | kwh | kilowatt - hour | kilowatt - hours
  megawatt hour | megawatt hours | mwh | megawatt - hours
  gigawatt hour | gigawatt hours | gwh | gigawatt - hours
  horsepower | hp | bhp | ps | brake horsepower | metric horsepower
  newton metre | newton metres
  pound-foot | foot - pounds | foot - pound | foot pounds | pound - feet | pound - foot | pound feet | lb ft | lb - ft | lbft
  volt | volts | v
  amp | amps
  milliampere hour | mah | milliampere hours | milliamp hours
  terawatt hour | terawatt hours | twh
  cubic centimetre | cubic centimetres | cubic centimeters | cc
  pound/square inch | psi | pounds per square inch
  bar
  kilopascal | kpa | kilopascals
  kilopound/square inch | ksi
  megapascal | mpa | megapascals
  gigapascal | gpa | gigapascals
  hectopascal | hpa
  ohm | ohms
  farad | farads
  kelvin | kelvins
  newton | newtons
  sievert | sieverts | sv
  becquerel | becquerels | bq
  tesla | teslas
  mole | moles
  hertz | hz
  kilohertz | khz
  megahertz | mhz
  gigahertz | ghz
  bit | bits
  byte | bytes
  kilobyte | kilobytes | kb
  megabyte | megabytes | mb
  gigabyte | gigabytes | gb
  terabyte | terabytes | tb
  megabit/second | mbps | megabits per second
  gigabit/second | gbps | gigabits per second
  megapixel | megapixels | mp
  pixel | pixels
  degree | degrees | ° | deg
  celsius | celcius | ° celsius | deg c | degree c | degrees celsius | degree celsius | °c | ° c | degrees c | degrees centigrade
  fahrenheit | ° fahrenheit | deg f | degree f | degrees fahrenheit | degree fahrenheit | °f | ° f | degrees f
  decibel | decibels | db
  knot | knots | kt | kts
  point | points | pts | pt
  win above replacement | wins above replacement
  part per million | parts per million | ppm
  part per billion | parts per billion | ppb
  magnitude
  cylinder | cylinders
`);

/** Units that are rates already. */
export const RATES: ReadonlyMap<string, string> = rows(`
  mile/hour | mph | miles per hour | miles an hour | mile per hour | miles / hour
  kilometre/hour | kph | kmh | km / h | kmph | kilometres per hour | kilometers per hour | km per hour | km / hr | kilometres an hour
  metre/second | m / s | metres per second | meters per second
  mile/gallon | mpg | miles per gallon
  revolution/minute | rpm | revolutions per minute
  barrel/day | bpd
  beat/minute | bpm | beats per minute
  frame/second | fps | frames per second
  point/game | ppg | points per game | points a game
  rebound/game | rpg | rebounds per game | rebounds a game
  assist/game | apg | assists per game | assists a game
`);

/** Written behind digits without a space they may be anything else: "20g", "5G" is no weight. Only small letters count. */
export const LOWER_ONLY: ReadonlySet<string> = new Set(['g', 'm', 't', 'l']);

/** Too short to stand alone behind a space unless the number is in digits. */
export const AFTER_DIGITS_ONLY: ReadonlySet<string> = new Set(
  'm l g t v w mi dm in ps kt kts gt pt ksi sv bq bar bars cc psi mpa gpa kpa hpa twh in. mm cm km kg mg ml ft hp kw mw gw nm ha mb gb kb tb mp hz db ms oz lb lbs amp sec min hr'.split(
    ' ',
  ),
);

export const PERCENT: ReadonlyMap<string, string> = rows(`
  percent | % | per cent | pct | percents | percentage
  percentage point | percentage points | % points | percent points | per cent points | percent point
  basis point | basis points | bps | bp
`);

/** What a rate is measured against: "$50 a barrel", "200 per 100,000". */
export const PER_NOUNS: ReadonlySet<string> = new Set(
  'share barrel ounce gallon litre liter ton tonne head person capita student pupil household family unit game night ride customer user employee acre pound kilogram kg bushel vote room mile square'.split(
    ' ',
  ),
);

export const PER_WORDS: ReadonlySet<string> = new Set(['per', 'a', 'an', 'each', 'every', '/']);

/** "twice yearly": the unit as an adverb. */
export const PER_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['yearly', 'year'],
  ['hourly', 'hour'],
]);

/** Squared or cubed by what stands glued behind: "24 m²", "5 km2", "3 ft^3". */
export const LENGTHS: ReadonlySet<string> = new Set(
  'metre kilometre centimetre millimetre foot inch mile yard'.split(' '),
);
export const POWERS: ReadonlyMap<string, string> = new Map([
  ['2', 'square'],
  ['²', 'square'],
  ['squared', 'square'],
  ['3', 'cubic'],
  ['³', 'cubic'],
  ['cubed', 'cubic'],
]);

/** One letter glued behind digits: "45C", "3.9s". */
export const GLUED_LETTERS: ReadonlyMap<string, string> = new Map([
  ['C', 'celsius'],
  ['F', 'fahrenheit'],
]);

export const GLUED_TIMES: ReadonlyMap<string, string> = new Map([
  ['s', 'second'],
  ['h', 'hour'],
]);

/** Behind a length: "5 feet tall", "30m wide" — and not millions. */
export const LENGTH_ADJECTIVES: ReadonlySet<string> = new Set(
  'tall high wide long deep thick apart away above below sprint race relay hurdles freestyle final butterfly'.split(
    ' ',
  ),
);

/** Behind "2m" they make millions of it: "2m fewer than last year". */
export const MORE_OR_LESS: ReadonlySet<string> = new Set(['more', 'fewer']);

/** Told apart by their capital: "400Nm" of torque, "5nm" of a chip. */
export const BY_CAPITAL: ReadonlyMap<string, string> = new Map([
  ['Nm', 'newton metre'],
  ['Mb', 'megabit'],
  ['Gb', 'gigabit'],
  ['°C', 'celsius'],
  ['WAR', 'win above replacement'],
]);
