// Comma-separated values as spreadsheets read them: UTF-8 with its mark, quotes doubled, no cell that could be taken for a formula.

const MARK = '\ufeff';

/** A cell that a spreadsheet would compute is turned into plain text by a leading apostrophe; figures stay figures. */
function cell(text: string): string {
  const guarded = /^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Gives a table to the browser to be saved under a name. */
export function saveCsv(name: string, rows: readonly (readonly string[])[]): void {
  const address = URL.createObjectURL(new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

export function toCsv(rows: readonly (readonly string[])[]): string {
  return MARK + rows.map((row) => row.map(cell).join(',')).join('\r\n');
}
