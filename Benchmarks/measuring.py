"""How things are measured: processes that answer rounds, commands that are run, and what is made of their times.

All that is compared is run in the same rounds, one after the other, and compared within the round: what else the machine does
slows down both. The median of the rounds' ratios counts, and the least and the greatest are told.
"""
import json
import os
import statistics
import subprocess
import sys


class Failure(Exception):
    """What was measured did not work, or came to something else."""


class Server:
    """A process that runs one of its ways when it is told to, and says how long it worked and what came out."""

    def __init__(self, name, command, environment=None):
        self.name = name
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={**os.environ, **(environment or {})})
        ready = self.read()
        self.ways, self.version = ready["ready"], ready["version"]

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            raise Failure(f"{self.name} ended with {self.process.wait()}")
        return json.loads(line)

    def run(self, way):
        self.process.stdin.write(way + "\n")
        self.process.stdin.flush()
        return self.read()

    def close(self):
        self.process.stdin.close()
        self.process.wait()


class Ratios:
    """The times of some ways in rounds, and their ratios to one of them in the same round."""

    def __init__(self):
        self.rounds = []

    def add(self, times):
        self.rounds.append(times)

    def time(self, way):
        return statistics.median(times[way] for times in self.rounds)

    def ratio(self, way, base):
        return Spread([times[way] / times[base] for times in self.rounds])


class Spread:
    """The median of some numbers, the least and the greatest."""

    def __init__(self, numbers):
        self.median, self.least, self.greatest = statistics.median(numbers), min(numbers), max(numbers)

    def __str__(self):
        return f"{short(self.median)} ({short(self.least)}–{short(self.greatest)})"


def short(number):
    """Returns a number in three digits."""
    if number >= 100:
        return f"{number:,.0f}"
    return f"{number:.1f}" if number >= 10 else f"{number:.2f}"


class Usage:
    """What a process took: seconds on the clock, seconds that it worked, bytes at the most, and how it ended."""

    def __init__(self, seconds, worked, memory, status):
        self.seconds, self.worked, self.memory, self.status = seconds, worked, memory, status


def spend(reference, command, expected=(0,)):
    """Runs a command, started by the program of C, and returns what it took."""
    result = subprocess.run([reference, "spend", *command], capture_output=True, text=True, check=True)
    usage = Usage(**json.loads(result.stdout))
    if usage.status not in expected:
        raise Failure(f"{' '.join(map(str, command))} ended with {usage.status}:\n{result.stderr[-2000:]}")
    return usage


def progress(text):
    """Says what is being done."""
    print(f"  {text}", file=sys.stderr, flush=True)


def machine():
    """Returns what the measurements were made on."""
    model = "an unknown processor"
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            for line in file:
                if line.startswith("model name"):
                    model = line.split(":", 1)[1].strip()
                    break
    except OSError:
        pass
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{os.cpu_count()} × {model}, {memory:.0f} GiB, {os.uname().sysname} {os.uname().release}"


def version(command):
    """Returns the first line of what a program says of its version."""
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        return said.splitlines()[0].strip() if said else "unknown"
    except OSError:
        return "absent"


def busy():
    """Returns how many processes want to work besides this one."""
    return max(0.0, os.getloadavg()[0])
