import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';

it('begins with the mark by which spreadsheets know UTF-8', () => {
  expect(toCsv([['位号']])).toBe('\ufeff位号');
});

it('quotes commas, quotes and line ends', () => {
  expect(toCsv([['a,b', 'say "x"', 'two\nlines', 'plain']])).toBe('\ufeff"a,b","say ""x""","two\nlines",plain');
});

it('turns what a spreadsheet would compute into text, and leaves figures alone', () => {
  const cells = ['=HYPERLINK("x")', '+1+2', '-2+3', '@sum', '\tx', '-3.5', '-1.5e-7', '+60', '−0.5'];
  expect(
    toCsv(cells.map((cell) => [cell]))
      .slice(1)
      .split('\r\n'),
  ).toEqual([`"'=HYPERLINK(""x"")"`, `'+1+2`, `'-2+3`, `'@sum`, `'\tx`, '-3.5', '-1.5e-7', '+60', '−0.5']);
});
