"""Fills in an answer sheet as a person with a spreadsheet program does, and saves it: python3 fill_in.py FROM TO.

The numbers come as JSON on the standard input, by the code of their figure."""
import json
import sys

from openpyxl import load_workbook

taken, saved = sys.argv[1:]
numbers = json.load(sys.stdin)
workbook = load_workbook(taken)
sheet = workbook.active
(place,) = [cell for row in sheet.iter_rows() for cell in row if cell.value == "hamsa-number"]
filled = 0
for row in sheet.iter_rows(min_row=place.row + 1):
    code = row[0].value
    if code in numbers:
        cell = sheet.cell(row[0].row, place.column)
        assert not cell.protection.locked, f"{code} cannot be typed into"
        cell.value = numbers[code]
        filled += 1
workbook.save(saved)
print(filled)
