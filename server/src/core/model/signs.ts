/** The columns of a line at which its readers have to look, each in order. */
export interface Signs {
  /** A marker may end here, or begin here where its first character tells it: the 、 of 一、, the 第 of 第一章. */
  readonly markers: readonly number[];
  /** A gap may begin here. */
  readonly gaps: readonly number[];
  /** A clause ends here in what ends a measure word. */
  readonly losses: readonly number[];
  /** A measure word may begin here inside a clause, where what stands before leads on to a figure. */
  readonly openings: readonly number[];
  /** The 、 of a list that may lack a member, or the 共 of a count that may lack its figure. */
  readonly lacks: readonly number[];
}
