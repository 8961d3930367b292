const codes = (rows: string): ReadonlyMap<string, string> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row) => {
        const [code = '', ...forms] = row.trim().split(/ *[|:] */);
        return forms.map((form): [string, string] => [form, code]);
      }),
  );

/** Signs before or behind a sum. Letters before a sign are part of it. */
export const MONEY_SIGNS: ReadonlyMap<string, string> = codes(`
  USD: $ | us$ | u.s.$
  AUD: a$ | au$
  CRC: ₡
  GEL: ₾
  KZT: ₸
  PYG: ₲
  GHS: ₵
  CAD: c$ | ca$ | cdn$
  NZD: nz$
  HKD: hk$
  SGD: s$ | sg$
  TWD: nt$
  BRL: r$
  GBP: £
  EUR: €
  JPY: ¥
  INR: ₹
  KRW: ₩
  RUB: ₽
  TRY: ₺
  ILS: ₪
  THB: ฿
  NGN: ₦
  UAH: ₴
  VND: ₫
  PHP: ₱
  USc: ¢
`);

/** Letters that stand for a sign, glued before a sum: rands, and what damaged text makes of pounds and yen. */
export const MONEY_LETTERS: ReadonlyMap<string, string> = codes(`
  ZAR: R
  GBP: PS
  JPY: Y=
`);

/** Capital letters that stand before a sum or behind it: "RM23.50", "EUR 5m", "300 USD". */
export const MONEY_CODES: ReadonlyMap<string, string> = codes(`
  USD: USD
  EUR: EUR
  GBP: GBP
  JPY: JPY
  CHF: CHF | SFr
  AUD: AUD
  CAD: CAD
  NZD: NZD
  HKD: HKD
  SGD: SGD
  CNY: CNY | RMB
  INR: INR | Rs | Re
  PKR: PKR
  MYR: MYR | RM
  ILS: ILS | NIS
  IDR: IDR | Rp
  KRW: KRW
  ZAR: ZAR
  BRL: BRL
  MXN: MXN
  RUB: RUB
  SEK: SEK
  NOK: NOK
  DKK: DKK
  PLN: PLN
  CZK: CZK
  TRY: TRY
  NGN: NGN
  KES: KES | KSh
  AED: AED
  SAR: SAR
  THB: THB
  PHP: PHP
  HRK: HRK
  HUF: HUF
  CLP: CLP
  COP: COP
  EGP: EGP
  UAH: UAH
  VND: VND
  TWD: TWD
  BTC: BTC
`);

/** Codes that are no word in small letters either: "usd 20", "300 rmb". */
export const PLAIN_CODES: ReadonlySet<string> = new Set(
  'usd eur gbp jpy chf aud cad nzd hkd sgd cny rmb inr myr idr krw zar brl mxn sek nok dkk pln btc'.split(
    ' ',
  ),
);

/** Words behind a sum; "dollars" alone are American, "pounds" British. */
export const MONEY_WORDS: ReadonlyMap<string, string> = codes(`
  USD: dollar | dollars | buck | bucks
  GBP: pound | pounds | sterling | quid
  EUR: euro | euros
  JPY: yen
  CNY: yuan | renminbi
  INR: rupee | rupees
  ILS: shekel | shekels
  CHF: franc | francs
  RUB: rouble | roubles | ruble | rubles
  KRW: won
  MXN: peso | pesos
  BRL: real | reais
  TRY: lira | liras
  ZAR: rand
  MYR: ringgit
  THB: baht
  IDR: rupiah
  SEK: krona | kronor
  NOK: kroner | krone | crowns
  PLN: zloty | zlotys
  CZK: koruna | korunas
  DEM: deutschmark | deutschmarks | marks
  FIM: markka | markkaa
  ESP: peseta | pesetas
  ITL: lire
  HUF: forint | forints
  HRK: kuna | kunas
  UAH: hryvnia | hryvnias
  NGN: naira
  KES: shilling | shillings
  AED: dirham | dirhams
  SAR: riyal | riyals
  IRR: rial | rials
  KWD: dinar | dinars
  PHP: piso
  VND: dong
  BDT: taka
  BTC: bitcoin | bitcoins
  cent: cent | cents
  pence: pence | penny | pennies
`);

/** Before "dollars", "pesos", "crowns" … they say whose: "Canadian dollars". */
export const MONEY_OF_PLACES: ReadonlyMap<string, string> = codes(`
  USD: us dollar | u.s. dollar | american dollar
  CAD: canadian dollar
  AUD: australian dollar | aussie dollar
  NZD: new zealand dollar | zealand dollar
  HKD: hong kong dollar | kong dollar
  SGD: singapore dollar | singaporean dollar
  TWD: taiwan dollar | taiwanese dollar
  GBP: british pound | uk pound
  EGP: egyptian pound
  LBP: lebanese pound
  SYP: syrian pound
  CHF: swiss franc
  PKR: pakistani rupee
  LKR: sri lankan rupee | lankan rupee
  INR: indian rupee
  ARS: argentine peso
  CLP: chilean peso
  COP: colombian peso
  PHP: philippine peso
  MXN: mexican peso
  DKK: danish krone | danish crown
  NOK: norwegian krone | norwegian crown
  SEK: swedish krona | swedish crown
  CZK: czech crown
  KES: kenyan shilling
  UGX: ugandan shilling
  MYR: malaysian ringgit
  HRK: croatian kuna
  ZAR: south african rand | african rand
  FIM: finnish markka
  CNY: chinese renminbi
  TRY: turkish lira
  CNY: chinese yuan
  JPY: japanese yen
  ILS: israeli shekel | new shekel
`);

/** Small coins, written behind digits: "95p". */
export const PENCE = 'p';

/** Words that make of a few pounds a price. */
export const PAYING: ReadonlySet<string> = new Set(
  'cost costs costing pay pays paid paying price priced worth fine fined fee earn earns earned spend spent charge charged bet stolen raised sold bought buy wage salary'.split(
    ' ',
  ),
);

/** Words that make of pounds a weight. */
export const WEIGHING: ReadonlySet<string> = new Set(
  'weigh weighs weighed weighing weight lose lost losing gain gained shed heavier lighter pound-force'.split(
    ' ',
  ),
);
