"""Times a program from its start in a new terminal until its prompt is on the screen.

    prompt.py NAME RUNS PROMPT PROGRAM [ARGUMENT...]

Prints the median and the fastest run in milliseconds.
"""

import os
import pty
import select
import signal
import statistics
import sys
import time

# A program that has not asked for input by then is not going to.
LONGEST_WAIT = 10.0


def run_once(prompt, command):
    """The seconds until the prompt, or what was shown instead."""
    began = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.execvp(command[0], command)
    shown = b""
    try:
        while prompt not in shown:
            left = began + LONGEST_WAIT - time.perf_counter()
            if left <= 0 or not select.select([terminal], [], [], left)[0]:
                return shown
            shown += os.read(terminal, 65536)
        return time.perf_counter() - began
    except OSError:  # the program has left
        return shown
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)


def main():
    name, runs, prompt, *command = sys.argv[1:]
    os.environ["TERM"] = "xterm-256color"
    times = []
    for _ in range(int(runs)):
        result = run_once(prompt.encode(), command)
        if isinstance(result, bytes):
            print(f"{name:<44} no prompt, but: {result[-60:]!r}")
            return
        times.append(result * 1000)
    print(f"{name:<44} {statistics.median(times):8.2f} {min(times):8.2f}")


main()
