/** An operation's answer where there is more to it than its body. */
export class Answer<Body> {
  constructor(
    readonly body: Body,
    readonly more: {
      /** Where an operation can succeed in several ways. */
      status?: number;
      /** Where the body is one page of several; counted from one. */
      page?: { number: number; last: number };
    } = {},
  ) {}
}
