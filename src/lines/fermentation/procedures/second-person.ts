// How experts' scripts have a form signed by a second person, who logs in under a seat of their own and leaves again.

/** Seat of the second person, and of quality assurance. */
export const CHECKER = 2;
export const QUALITY = 3;

type Act = readonly [verb: string, tag: string, value?: number];

/** The form signed by the operator, then by each of the others. */
export function signedBy(form: string, ...seats: readonly number[]): readonly Act[] {
  return [
    ['sign', form],
    ...seats.flatMap((seat): Act[] => [
      ['login', '', seat],
      ['sign', form],
    ]),
    ['login', ''],
  ];
}
