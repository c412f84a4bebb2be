### Det som är gemensamt överallt: månader och veckodagar.

month-1 = januari
month-2 = februari
month-3 = mars
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = augusti
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

# Kort, framför dagen; 1 är måndag.
weekday-1 = må
weekday-2 = ti
weekday-3 = on
weekday-4 = to
weekday-5 = fr
weekday-6 = lö
weekday-7 = sö
