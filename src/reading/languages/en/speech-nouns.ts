/** Nouns that report words as verbs do: "her claim that …", "a statement by Reed that …". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    'accusation acknowledgement acknowledgment admission allegation announcement argument assertion assurance boast call charge claim comment complaint concession ' +
    'conclusion confession contention criticism declaration demand denial disclosure explanation insinuation insistence joke observation plea pledge ' +
    'prediction proclamation promise quip rebuttal remark report response retort revelation statement suggestion testimony threat vow warning'
  )
    .split(' ')
    .flatMap((noun) => [noun, `${noun}s`]),
);
