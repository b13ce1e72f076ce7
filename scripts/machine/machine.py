"""What the sections about the machine share: the program as a process, folders as wholes, time."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import time

HOME = os.path.dirname(os.path.dirname(os.path.dirname(os.path.realpath(__file__))))
SAMPLES = os.path.join(HOME, "sample-data")
WORK = os.path.realpath(os.environ["EVIDENCE_WORK"])
JAR = os.environ["EVIDENCE_JAR"]
FULL = os.environ.get("EVIDENCE_FULL") == "1"
SEED = int(os.environ.get("EVIDENCE_SEED", "1"))
UNTIL = time.monotonic() + int(os.environ["EVIDENCE_SECONDS"])
CHOSEN = sys.argv[1:]
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if os.environ.get("JAVA_HOME") else "java"
FLAGS = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1500m", "-Xss4m",
         "-Xlog:disable", "-Xlog:all=error:stderr"]


def left():
    """Seconds that this section still has."""
    return UNTIL - time.monotonic()


def row(what, measured, asked, verdict):
    print("\t".join((what, measured, asked, verdict)), flush=True)


def environment(**given):
    """That of this process, with a cache of native libraries of its own."""
    own = dict(os.environ, PLACEWRIGHT_CACHE=os.path.join(WORK, "cache"), LC_ALL="C.UTF-8")
    own.update(given)
    return own


def command(*words, java=JAVA, flags=()):
    archive = shared_classes(java)
    shared = ["-XX:SharedArchiveFile=" + archive] if archive else []
    return [java] + FLAGS + shared + list(flags) + ["-jar", JAR] + list(words)


_archives = {}


def shared_classes(java):
    """An archive of the classes, which halves the time that a small command takes."""
    if java not in _archives:
        archive = os.path.join(WORK, f"classes-{len(_archives)}.jsa")
        _archives[java] = ""
        subprocess.run([java] + FLAGS + ["-XX:ArchiveClassesAtExit=" + archive, "-jar", JAR, "plan",
                                         os.path.join(SAMPLES, "small"), "--out",
                                         os.path.join(WORK, "for-classes"), "--quiet", "--no-mission-cost"],
                       env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        if os.path.exists(archive):
            _archives[java] = archive
    return _archives[java]


def run(*words, may_fail=False, env=None, **how):
    """Runs the program to its end."""
    ended = subprocess.run(command(*words), env=env or environment(), encoding="utf-8",
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False, **how)
    if ended.returncode != 0 and not may_fail:
        raise RuntimeError(f"{words} ended with {ended.returncode}: {ended.stderr}")
    return ended


def copy(sample, name=None):
    """A sample pack in the folder `in` of the work folder."""
    folder = os.path.join(WORK, "in", name or sample)
    os.makedirs(os.path.dirname(folder), exist_ok=True)
    shutil.copytree(os.path.join(SAMPLES, sample), folder)
    return folder


def ledger():
    """A ledger that fits the pack `small`."""
    path = os.path.join(WORK, "in", "ledger.csv")
    with open(path, "w", encoding="utf-8") as file:
        file.write("fund,sha,month,entry,to,amount_gbp,source\n")
        for fund in ("madel", "nmet"):
            for month in ("2009-04", "2009-05"):
                file.write(f"{fund},north-sha,{month},spend,,1000.00,drawn\n")
    return path


def change(pack):
    """One GP more is employed."""
    path = os.path.join(pack, "workforce.csv")
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    head = lines[0].split(",")
    fields = lines[1].split(",")
    count = head.index("headcount")
    fields[count] = str(float(fields[count]) + 1)
    lines[1] = ",".join(fields)
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


def delete(path):
    if os.path.isdir(path) and not os.path.islink(path):
        shutil.rmtree(path)
    elif os.path.lexists(path):
        os.remove(path)


def tree(folder):
    """A fingerprint of each file, leaving out when it was written; None where there is no folder."""
    if not os.path.isdir(folder):
        return None
    found = {}
    for parent, _, files in os.walk(folder):
        for name in files:
            path = os.path.join(parent, name)
            with open(path, "rb") as file:
                content = file.read()
            if name == "manifest.json":
                content = re.sub(rb'"written_at" *: *"[^"]*"', b"", content)
            found[os.path.relpath(path, folder)] = hashlib.sha256(content).hexdigest()
    return found


def shim():
    """The library that fails file operations, None where it cannot be made."""
    library = os.path.join(WORK, "faults.so")
    source = os.path.join(HOME, "scripts", "machine", "faults.c")
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None or not sys.platform.startswith("linux"):
        print("  needs Linux and a C compiler (apt-get install gcc)", file=sys.stderr)
        return None
    made = subprocess.run([compiler, "-O1", "-shared", "-fPIC", "-o", library, source, "-ldl"],
                          stdout=sys.stderr, check=False)
    return library if made.returncode == 0 else None
