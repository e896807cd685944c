"""Fills in an answer sheet as a person with a spreadsheet program does, and saves it.

python3 fill_in.py FROM TO [carelessly]: what is typed comes as JSON on the standard input, by the code of its figure;
"date:2026-03-12" is typed as a date. Carelessly, headings are renamed and merged and a row is hidden, as people leave
their sheets."""
import json
import sys
from datetime import date

from openpyxl import load_workbook

taken, saved, *how = sys.argv[1:]
typed = json.load(sys.stdin)
workbook = load_workbook(taken)
sheet = workbook.active
(place,) = [cell for row in sheet.iter_rows() for cell in row if cell.value == "hamsa-number"]
assert sheet.protection.sheet and place.protection.locked, "what is not to be filled in can be written over"
assert any(one.type == "list" for one in sheet.data_validations.dataValidation), "nothing to choose from"
filled = 0
for row in sheet.iter_rows(min_row=place.row + 1):
    code = row[0].value
    if code in typed:
        cell = sheet.cell(row[0].row, place.column)
        assert not cell.protection.locked, f"{code} cannot be typed into"
        value = typed[code]
        is_date = isinstance(value, str) and value.startswith("date:")
        cell.value = date.fromisoformat(value[5:]) if is_date else value
        filled += 1
        hidden = row[0].row
if how:
    headings = next(row for row in sheet.iter_rows(min_row=place.row + 1) if row[place.column - 1].value)
    headings[place.column - 1].value = "אצלנו"
    sheet.merge_cells(
        start_row=headings[0].row,
        end_row=headings[0].row,
        start_column=place.column,
        end_column=place.column + 1,
    )
    sheet.row_dimensions[hidden].hidden = True
workbook.save(saved)
print(filled)
