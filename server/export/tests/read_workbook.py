"""Reads a workbook with openpyxl and tells as JSON what it found: a reader that knows nothing of the writer."""

import json
import sys

from openpyxl import load_workbook

book = load_workbook(sys.argv[1])
sheets = [
    {
        "name": sheet.title,
        "is_rtl": bool(sheet.sheet_view.rightToLeft),
        "frozen": sheet.freeze_panes,
        "rows": [[cell.value for cell in row] for row in sheet.iter_rows()],
        "formats": [[cell.number_format for cell in row] for row in sheet.iter_rows()],
        "kinds": [[cell.data_type for cell in row] for row in sheet.iter_rows()],
        "links": [cell.hyperlink.target for row in sheet.iter_rows() for cell in row if cell.hyperlink],
    }
    for sheet in book.worksheets
]
json.dump({"title": book.properties.title, "sheets": sheets}, sys.stdout, default=str)
