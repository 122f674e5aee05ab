// java -cp …poi….jar Poi.java book.xlsx → "sheet <name>" for each sheet, then "seconds <sum>" of `Data`.
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

public class Poi {
    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8.name());
        try (Workbook book = WorkbookFactory.create(new File(arguments[0]), null, true)) {
            for (Sheet sheet : book) {
                out.println("sheet " + sheet.getSheetName());
            }
            Sheet data = book.getSheet("Data");
            int column = 0;
            while (!data.getRow(0).getCell(column).getStringCellValue().equals("Tracked seconds")) {
                column++;
            }
            long seconds = 0;
            for (Row row : data) {
                Cell cell = row.getCell(column);
                seconds += row.getRowNum() > 0 && cell != null ? (long) cell.getNumericCellValue() : 0;
            }
            out.println("seconds " + seconds);
        }
    }
}
