### What is wrong in a field and what to do. The sentence is seen below the field or after the field's name.

fault-missing = This is empty. Fill it in.
fault-not-a-day = This cannot be read as a day. Write the day like this: 3.11.2026.
fault-no-such-day = The calendar has no such day. Check the day and the month.
fault-in-the-future = This day has not come yet. Record the matter once it has happened, or correct the day.
fault-before = The day cannot be before { $first }. Check the day.
fault-after = The day cannot be after { $last }. Check the day.
fault-not-a-month = This cannot be read as a month. Write the month like this: 10/2026.
fault-not-a-time = This cannot be read as a time of day. Write the time like this: 9:30.
fault-not-an-amount = This cannot be read as an amount of money. Write the amount like this: 1200.50.
fault-not-a-number = A number belongs here. Write it in figures.
fault-too-small = The number is too small. The smallest allowed is { $least }.
fault-too-large = The number is too large. The largest allowed is { $most }.
fault-too-long = The text is too long. Shorten it to at most { $most } characters.
fault-not-a-hetu = This does not have the form of a personal identity code. Such a code is, for example, 131052-308T.
fault-hetu-check-mark = The check mark of the personal identity code does not fit. See whether a character was mistyped.
fault-hetu-birthday = By the personal identity code the birthday is { $birthday }. Correct the code or the birthday.
fault-not-a-business-id = The Business ID does not fit. Write it like this: 1234567-1, and check the digits.
fault-not-an-iban = The account number does not fit. A Finnish account number begins with FI and has 16 digits. Check the digits.
fault-not-a-reference = The reference number does not fit. Check the digits; the last one is a check digit.
fault-not-in-list = This is none of the choices. Choose one of them: { $choices }.
fault-twice = The same thing stands here twice. Remove one of them.
fault-already-entered = The paper form with this number has been entered already; it was filled on { $day }. Check the number on the paper.
fault-serial-check-mark = The number of the form is mistyped. Check the number on the paper.
fault-unknown-reference = This points to something that does not exist. Check the identifier or add what is missing.
fault-overlaps = The times overlap. Correct the start or the end.
fault-not-a-whole = The shares must add up to 100%. Correct the shares.
fault-both-names = Write both the given name and the family name, such as Aino Korhonen.
fault-unknown-field = The file format does not know this field. Check the field's name or remove the field.
fault-wrong-type = This is the wrong kind of value. Here belongs { $wanted ->
    [string] text in quotation marks
    [number] a number without quotation marks
    [integer] a whole number without quotation marks
    [boolean] true or false
    [array] a list in square brackets
    [object] a set of fields in braces
    [null] the empty value null
   *[other] a value of the kind { $wanted }
}.
fault-wrong-form = This has the wrong form. Write it like this: { $example }.
fault-strange-character = The text has a character that cannot be shown on paper. Write the passage again without it.
fault-not-an-id = This is not an identifier. An identifier is a UUID, for example 0197a3c2-5f10-7b3e-8d21-6c4f9a0b1e57.
fault-weak-passphrase = The passphrase is too weak. Choose at least { $least } characters, for example four words that have nothing to do with each other.
fault-not-the-same = This is another passphrase than above. Type the same passphrase twice.
fault-not-the-passphrase = This is not the present passphrase. Check that Caps Lock is off.
fault-not-the-group = This is not that group. Look at the digits on the recovery paper.
fault-synced-folder = The notebook cannot be kept in this folder: { $service } copies files while they are written, which breaks the notebook. Choose a folder that is only on this computer.
fault-network-drive = The notebook cannot be kept on a network drive: the connection may break while it is written, which breaks the notebook. Choose a folder on this computer's own disk.
fault-removable-drive = The notebook cannot be kept on a stick or another disk that can be pulled out: it may come off while the notebook is written, which breaks the notebook. Choose a folder on this computer's own disk.
fault-bad-content = The content is damaged: its base64 or its checksum does not match. Fetch the file again from where it came.
fault-frozen = A confirmed report and an attachment's content do not change. Take the entry out of the file or give it a new id.

# Kentän nimen paikalla, kun vika koskee koko tiedostoa.
fault-whole-file = The whole file
fault-not-printable = The character “{ $character }” cannot be printed on paper. Write the name in Latin letters as it stands in the passport; leave the character out of other text.
