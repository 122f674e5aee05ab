// node sheetjs.js book.xlsx → {"sheets": […], "rows": [[…]]}: the names of the sheets, and the cells of `Data`.
const XLSX = require("xlsx");

const book = XLSX.readFile(process.argv[2]);
const rows = XLSX.utils.sheet_to_json(book.Sheets.Data, { header: 1, raw: true, defval: null });
console.log(JSON.stringify({ sheets: book.SheetNames, rows }));
