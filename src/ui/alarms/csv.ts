// Comma-separated values as spreadsheets read them: UTF-8 with its mark, quotes doubled, no cell that could be taken for a formula.

const MARK = '\ufeff';

/** A cell that a spreadsheet would compute is turned into plain text by a leading apostrophe; figures stay figures. */
function cell(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

export function toCsv(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => row.map(cell).join(',')).join('\r\n');
}
