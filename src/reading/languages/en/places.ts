/** Countries, states and large towns, by their last word: no person, and a government when they speak. */
export const PLACES: ReadonlySet<string> = new Set(
  (
    'afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia bosnia brazil britain bulgaria burkina burma cambodia cameroon canada chile china colombia congo croatia cuba cyprus ' +
    'denmark ecuador egypt england eritrea estonia ethiopia europe finland france gaza germany ghana greece guatemala haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya kosovo kuwait ' +
    'latvia lebanon levant liberia libya lithuania luxembourg malaysia mali malta mexico moldova mongolia montenegro morocco mozambique myanmar nepal netherlands nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal ' +
    'qatar romania russia rwanda samoa scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe africa asia u.s. u.k. us uk usa ' +
    'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming ' +
    'hampshire mosul baghdad kabul damascus aleppo beijing shanghai moscow london paris berlin brussels rome madrid dublin edinburgh tokyo seoul pyongyang delhi mumbai jakarta cairo tehran jerusalem riyadh dubai nairobi lagos sydney melbourne toronto ottawa montreal chicago boston philadelphia manhattan brooklyn detroit dallas houston miami seattle atlanta denver cleveland baltimore phoenix vegas angeles francisco orleans york jersey dakota carolina zealand rico kingdom states arabia korea lanka kong' +
    ' ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. n.h. n.j. n.m. n.y. n.c. n.d. okla. ore. pa. r.i. s.c. s.d. tenn. tex. vt. va. wash. w.va. wis. wyo. d.c. ont. que. n.s.w.'
  ).split(' '),
);
