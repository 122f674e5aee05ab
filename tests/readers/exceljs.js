// node exceljs.js book.xlsx → {"sheets": […], "rows": [[…]], "charts": …}: the names of the sheets, the cells of `Data`.
const { Workbook } = require("exceljs");

const valueOf = (value) => (value !== null && typeof value === "object" && "result" in value ? value.result : value);

const book = new Workbook();
book.xlsx.readFile(process.argv[2]).then(() => {
  const rows = [];
  book.getWorksheet("Data").eachRow((row) => rows.push(row.values.slice(1).map((value) => valueOf(value ?? null))));
  console.log(JSON.stringify({ sheets: book.worksheets.map((sheet) => sheet.name), rows }));
});
