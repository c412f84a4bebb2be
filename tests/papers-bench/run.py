"""Sends one paper of three pages through this program and through four other makers of PDF, and compares them.

    cargo build --release -p vihko-tests --example papers-bench
    python3 tests/papers-bench/run.py target/release/examples/papers-bench [--folder FOLDER] [MAKER...]

Without names of makers, all that are installed take part, which lasts some ten minutes; `ours` alone, some seconds.
Measured by hand, never in tests: CPU seconds of user and system with all children, the most memory of any one process, and
bytes, for 1 and for 100 papers. A maker that is not installed is left out:

    pip install typst weasyprint      apt-get install chromium libreoffice-writer-nogui

In November 2026, on an idle machine with two cores: 100 papers in 0.23 s CPU and 15 MB of memory, 41.0 kB each. That is 1.2
times the 0.19 s of deflating all that lies in them with zlib at level 6, and 3.2 times that with the faster deflater that
made them; font files and colour profile are deflated once for all papers of a process. typst took 10 times as long (115 MB,
90 kB each), LibreOffice 38 times (209 MB, 44 kB), WeasyPrint 146 times (73 MB, 37 kB), Chromium 196 times (218 MB, 143 kB).
Of our time deflating takes 24 %, the layout 21 %, printpdf's operations 21 %, drawing for printpdf 8 %, writing the files 5 %.

The paper has a letterhead, running text with long compounds, a small chart, a table of 40 rows and 7 columns with its header
repeated, lines to sign on, a page number, and its data as an attached file where the maker can attach one.
"""

import argparse
import json
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time
import zlib
from html import escape
from pathlib import Path

MANY = 100


def paper() -> dict:
    names = ["Korhonen, Aino", "Virtanen, Matti", "Hassan, Fatima", "Mäkelä, Äyräs", "Lindqvist, Åke"]
    jobs = ["kahvila-apulainen", "kiinteistönhoitaja", "ompelija", "keittiötyöntekijä", "kierrätyskeskustyöntekijä"]
    row = lambda i: [
        f"{names[i % 5]} {i + 1}", jobs[i % 5], f"{i % 12 + 1} / 12", f"{120 + i},50", f"1\u00a0{800 + i},92",
        f"{900 + i},46", "500,00",
    ]
    sentence = (
        "Palkkatukityöllistämisjaksosuunnitelman päivitys tehdään yhdessä työllisyyspalvelujen kanssa, ja "
        "asiakasohjauskeskustelussa sovittiin työvuorosuunnittelusta ja kehityskeskusteluista. "
    )
    return {
        "title": "Palkkatuetun työn kuukausiraportti",
        "author": "Mallilan Yhteisötupa ry",
        "sender": ["Mallilan Yhteisötupa ry", "Esimerkkitie 1, 94100 Kemi", "Y-tunnus 1234567-1"],
        "receiver": ["Kemin kaupunki", "Työllisyyspalvelut", "2.11.2026"],
        "intro": [sentence * 4, sentence * 5],
        "chart_title": "Seurantalomake",
        "chart": [["Työajat", 4], ["Ohjeiden noudattaminen", 4], ["Oma-aloitteisuus", 3], ["Yhteistyö", 5]],
        "table_title": "Työllistetyt",
        "head": ["Työllistetty", "Tehtävä", "Tukikuukausi", "Tunnit", "Kustannukset", "Palkkatuki", "Kemi-lisä"],
        "rows": [row(i) for i in range(40)],
        "total": ["Yhteensä", "", "", "5\u00a0600,00", "73\u00a0376,80", "36\u00a0818,40", "20\u00a0000,00"],
        "outro": [sentence * 5] * 4,
    }


def html(it: dict, number: int) -> str:
    p = lambda lines: "".join(f"<p>{escape(line)}</p>" for line in lines)
    cells = lambda tag, row: "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in row)
    bar = lambda label, n: f"<p>{escape(label)} <span class='bar' style='width:{n * 14}mm'></span> {n}/5</p>"
    return f"""<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>{escape(it["title"])}</title><style>
@page {{ size: A4; margin: 20mm 20mm 25mm 25mm; @bottom-right {{ content: "Sivu " counter(page) "/" counter(pages); }} }}
body {{ font: 9.5pt Inter, "Noto Sans", "DejaVu Sans", sans-serif; hyphens: auto; }} .right {{ text-align: right; }}
table {{ border-collapse: collapse; width: 100%; font-size: 8.5pt; }} thead {{ display: table-header-group; }}
td, th {{ border-bottom: 0.3pt solid #888; padding: 1mm; text-align: left; }} tr {{ break-inside: avoid; }}
.bar {{ display: inline-block; height: 2.7mm; background: #17544a; }} .line {{ border-top: 0.5pt solid #555; width: 60mm; }}
</style></head><body>{p(it["sender"])}<div class="right">{p(it["receiver"])}</div><h1>{escape(it["title"])} {number}</h1>
{p(it["intro"])}<h2>{escape(it["chart_title"])}</h2>{"".join(bar(*pair) for pair in it["chart"])}
<h2>{escape(it["table_title"])}</h2><table><thead><tr>{cells("th", it["head"])}</tr></thead>
<tbody>{"".join(f"<tr>{cells('td', row)}</tr>" for row in it["rows"])}<tr>{cells("th", it["total"])}</tr></tbody></table>
{p(it["outro"])}<p>Yhdistyksen puolesta</p><br><div class="line">Allekirjoitus</div></body></html>"""


def typst(it: dict) -> str:
    return """#let it = json("paper.json")
#let number = sys.inputs.at("number", default: "0")
#set document(title: it.title, author: it.author)
#set page("a4", margin: (left: 25mm, right: 20mm, top: 20mm, bottom: 25mm), footer: context align(right, [Sivu #counter(page).display("1/1", both: true)]))
#set text(9.5pt, font: ("Inter", "Noto Sans", "DejaVu Sans"), lang: "fi", hyphenate: true)
#grid(columns: (1fr, 1fr), it.sender.join(linebreak()), align(right, it.receiver.join(linebreak())))
= #it.title #number
#it.intro.join(parbreak())
== #it.chart_title
#for (label, n) in it.chart [#label #box(rect(width: n * 14mm, height: 2.7mm, fill: rgb("#17544a"))) #n/5 \\ ]
== #it.table_title
#set text(8.5pt)
#table(columns: (3fr, 4fr, 2fr, 2fr, 2fr, 2fr, 2fr), stroke: none, table.header(..it.head), ..it.rows.flatten(), ..it.total)
#set text(9.5pt)
#it.outro.join(parbreak())
#v(10mm)
#line(length: 60mm)
Allekirjoitus
#pdf.attach("paper.json", relationship: "data", mime-type: "application/json", description: "Raportin luvut")
"""


WEASY = """import sys
from pathlib import Path
from weasyprint import HTML, Attachment
folder, count = Path(sys.argv[1]), int(sys.argv[2])
for n in range(count):
    data = [Attachment(filename=str(folder / "paper.json"), relationship="Data")]
    HTML(folder / f"{n}.html").write_pdf(folder / f"weasyprint-{n}.pdf", pdf_variant="pdf/ua-1", attachments=data)
"""

TYPST = """import sys
from pathlib import Path
import typst
folder, count = Path(sys.argv[1]), int(sys.argv[2])
compiler = typst.Compiler(str(folder / "paper.typ"))
for n in range(count):
    compiler.compile(output=str(folder / f"typst-{n}.pdf"), format="pdf", pdf_standards="a-3b", sys_inputs={"number": str(n)})
"""


def measured(command: list[str]) -> tuple[float, float] | None:
    """CPU seconds and megabytes of a command with its children, in a process of its own."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        answer = [done.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024]
        os.write(writing, json.dumps(answer).encode())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        status, seconds, megabytes = json.loads(answer.read())
    os.waitpid(child, 0)
    return None if status else (seconds, megabytes)


def zlib_seconds(pdf: bytes) -> float:
    """CPU seconds of deflating a paper's compressed streams anew with zlib, the deflater that most makers of PDF have."""
    streams = [pdf[found.end():] for found in re.finditer(rb"/FlateDecode[^>]*>>stream\n", pdf)]
    contents = [zlib.decompressobj().decompress(stream) for stream in streams]
    begun = time.process_time()
    for _ in range(20):
        for content in contents:
            zlib.compress(content, 6)
    return (time.process_time() - begun) / 20


def has(module: str) -> bool:
    return subprocess.run([sys.executable, "-c", f"import {module}"], capture_output=True, check=False).returncode == 0


def makers(ours: str, folder: Path) -> dict:
    """What is installed: a name and the command that makes so many papers."""
    python = lambda script, count: [sys.executable, "-c", script, str(folder), str(count)]
    found = {"ours": lambda count: [ours, str(folder / "paper.json"), str(folder), str(count)]}
    if has("typst"):
        found["typst"] = lambda count: python(TYPST, count)
    if has("weasyprint"):
        found["weasyprint"] = lambda count: python(WEASY, count)
    if office := shutil.which("soffice") or shutil.which("libreoffice"):
        pages = lambda count: [str(folder / f"{n}.html") for n in range(count)]
        convert = [office, f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf:writer_web_pdf_Export"]
        found["libreoffice"] = lambda count: [*convert, "--outdir", str(folder / "libreoffice"), *pages(count)]
    if browser := shutil.which("chromium") or shutil.which("google-chrome"):
        one = f"{browser} --headless --no-sandbox --disable-gpu --no-pdf-header-footer --user-data-dir={folder}/browser"
        loop = lambda count: f"for n in $(seq 0 {count - 1}); do {one} --print-to-pdf={folder}/chromium-$n.pdf file://{folder}/$n.html || exit 1; done"
        found["chromium"] = lambda count: ["sh", "-c", loop(count)]
    return found


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("program")
    arguments.add_argument("--folder")
    arguments.add_argument("makers", nargs="*", metavar="MAKER")
    wanted = arguments.parse_intermixed_args()
    ours = str(Path(wanted.program).resolve())
    folder = Path(wanted.folder or tempfile.mkdtemp()).resolve()
    found = makers(ours, folder)
    if unknown := set(wanted.makers) - set(found):
        arguments.error(f"not installed or not known: {', '.join(sorted(unknown))}; there are {', '.join(found)}")
    folder.mkdir(parents=True, exist_ok=True)
    it = paper()
    (folder / "paper.json").write_text(json.dumps(it, ensure_ascii=False, indent=2))
    (folder / "paper.typ").write_text(typst(it))
    for n in range(MANY):
        (folder / f"{n}.html").write_text(html(it, n))
    first = {}
    print(f"{'maker':12} {'papers':>6} {'CPU s':>9} {'ratio':>7} {'MB':>6} {'bytes':>9}")
    for name, command in found.items():
        # The others are compared with ours, so ours always takes part.
        if wanted.makers and name not in {"ours", *wanted.makers}:
            continue
        for count in (1, MANY):
            # What starts slowly is measured on fewer papers and counted up.
            tried = min(count, {"weasyprint": 5, "chromium": 5, "libreoffice": 20}.get(name, count))
            used = measured(command(tried))
            if used is None:
                print(f"{name:12} {count:6} refused")
                continue
            seconds = used[0] * count / tried
            first.setdefault(count, seconds)
            made = next(iter(sorted(folder.rglob(f"{name}-0.pdf")) or sorted(folder.glob(f"{name}/0.pdf"))), None)
            size = made.stat().st_size if made else 0
            print(f"{name:12} {count:6} {seconds:9.3f} {seconds / first[count]:7.1f} {used[1]:6.0f} {size:9}")
    floor = subprocess.run([ours, str(folder / "paper.json"), str(folder), str(MANY), "floor"], capture_output=True, text=True, check=True)
    made, ours_floor = map(float, floor.stdout.split())
    zlib_floor = MANY * zlib_seconds((folder / "ours-0.pdf").read_bytes())
    print(f"ours, {MANY} papers without the start of the program: {made:.3f} s")
    print(f"{made / zlib_floor:.2f} times the {zlib_floor:.3f} s of deflating all that lies in them with zlib {zlib.ZLIB_RUNTIME_VERSION},")
    print(f"{made / ours_floor:.2f} times the {ours_floor:.3f} s with the deflater that made them")


if __name__ == "__main__":
    main()
