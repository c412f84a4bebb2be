### Reading a report: do the paper and its data agree.

read-agrees = The paper and its data agree. The check code is { $code }.
read-code-differs = Page { $page } has the check code { $printed }, but the check code of the data is { $code }.
read-code-missing = Page { $page } has no check code. The check code of the data is { $code }.
read-figure-differs = { $row }, { $column }: { $printed } on the paper, { $data } in the data.
read-not-printed = The paper lacks { $what }, which is in the data.
read-line-differs = { $row }: the paper says “{ $printed }”, the data say “{ $data }”.
read-not-in-data = The paper has { $what }, which is not in the data.
read-page-differs = The page number on page { $page } does not fit: pages are missing or have changed places.
read-added = Page { $page } has been altered with another program.
