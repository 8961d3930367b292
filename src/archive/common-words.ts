/** Words that are in so many quotes that none is found by them: they are not indexed, and a topic is not asked for them. */
export const commonWords: ReadonlySet<string> = new Set(
  `a about after all also am an and any are as at be because been before being but by can cant could did didnt do does
  doesnt doing dont down even for from get going had has have he her here hes him his how i id if ill im in into is isnt
  it its ive just many me more most much my no not now of off on one only or other our out over really said say she
  should so some than that thats the their them then there theres these they theyre thing things this those to too up
  very was way we weve well were what when where which while who why with would you your youre`.split(
    /\s+/,
  ),
);
