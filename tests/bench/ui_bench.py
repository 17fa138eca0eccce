"""What it costs to show the window, beside the GLFW example of Dear ImGui that is built from the same sources.

    ui_bench.py --programs DIRECTORY --session FILE [--runs N] [--idle SECONDS]

DIRECTORY is a release build with its tests. Every program runs by turns on a display of this one's own (Xvfb), which draws in
software. Prints ratios of medians; a busy machine makes them less sure.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time

GOAL_START = 1.25
GOAL_IDLE_CORE_PERCENT = 0.2
SETTLED_SECONDS = 5


class Display:
    """An X server without a screen."""

    def __init__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1920x1080x24", "-noreset"],
                                       pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            self.name = ":" + told.readline().strip()

    def close(self):
        self.server.terminate()
        self.server.wait()


class Program:
    """A program with a window, that tells when it showed a frame."""

    def __init__(self, words, display, folder, shim):
        self.frames_file = folder / "frames"
        self.frames_file.unlink(missing_ok=True)
        environment = {**os.environ, "DISPLAY": display.name, "LD_PRELOAD": str(shim), "JOINTLY_BENCH_FRAMES": str(self.frames_file),
                       "JOINTLY_HOME": str(folder), "HOME": str(folder), "XDG_CONFIG_HOME": str(folder),
                       "XDG_CACHE_HOME": str(folder), "LIBGL_ALWAYS_SOFTWARE": "1"}
        self.began_ns = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        self.process = subprocess.Popen([str(word) for word in words], env=environment, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, cwd=folder)

    def frames(self):
        """When each frame was shown."""
        told = self.frames_file.read_bytes() if self.frames_file.exists() else b""
        return [at for (at,) in struct.iter_unpack("q", told[:len(told) // 8 * 8])]

    def first_frame_ms(self):
        while not self.frames():
            if self.process.poll() is not None:
                raise SystemExit(f"ui_bench: {self.process.args[0]} ended before it showed anything")
            time.sleep(0.002)
        return (self.frames()[0] - self.began_ns) / 1e6

    def processor_seconds(self):
        numbers = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(numbers[11]) + int(numbers[12])) / os.sysconf("SC_CLK_TCK")

    def resident_mb(self):
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
        raise SystemExit("ui_bench: the system does not say how much memory is used")

    def end(self):
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Bench:
    def __init__(self, options, display, folder):
        self.session = pathlib.Path(options.session).resolve()
        build = pathlib.Path(options.programs).resolve()
        self.shim = build / "tests/bench/libframe_times.so"
        self.ours, self.stock = build / "jointly", build / "tests/bench/stock_example"
        self.display, self.folder, self.copies = display, folder, 0

    def run(self, stock):
        if stock:
            return Program([self.stock], self.display, self.folder, self.shim)
        self.copies += 1
        copy = self.folder / f"round {self.copies}.ibb"
        shutil.copy(self.session, copy)
        copy.chmod(0o600)
        return Program([self.ours, copy], self.display, self.folder, self.shim)

    def start(self, runs):
        times, memory = ([], []), ([], [])
        for turn in range(2 * runs):
            stock = (turn + turn // 2) % 2  # first as often as second
            program = self.run(stock)
            times[stock].append(program.first_frame_ms())
            time.sleep(0.5)
            memory[stock].append(program.resident_mb())
            program.end()
        ours, stock = map(statistics.median, times)
        met = "met" if ours / stock <= GOAL_START else "missed"
        print(f"start to the first frame shown, {runs} runs of each by turns: {ours:.0f} ms, the example {stock:.0f} ms, "
              f"ratio {ours / stock:.2f}   goal <= {GOAL_START} {met}")
        ours, stock = map(statistics.median, memory)
        print(f"memory half a second later: {ours:.0f} MB, the example {stock:.0f} MB, ratio {ours / stock:.2f}")

    def idle(self, seconds):
        program = self.run(False)
        program.first_frame_ms()
        time.sleep(SETTLED_SECONDS)
        frames, spent = len(program.frames()), program.processor_seconds()
        time.sleep(seconds)
        frames, spent = len(program.frames()) - frames, program.processor_seconds() - spent
        program.end()
        percent = 100 * spent / seconds
        met = "met" if frames == 0 and percent <= GOAL_IDLE_CORE_PERCENT else "missed"
        print(f"idle for {seconds} s: {frames} frames, {percent:.2f} % of a core   goal 0 frames, <= {GOAL_IDLE_CORE_PERCENT} % {met}")


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("--programs", required=True)
    asked.add_argument("--session", required=True)
    asked.add_argument("--runs", type=int, default=15)
    asked.add_argument("--idle", type=int, default=60)
    options = asked.parse_args()
    display = Display()
    try:
        with tempfile.TemporaryDirectory() as folder:
            bench = Bench(options, display, pathlib.Path(folder))
            bench.start(options.runs)
            bench.idle(options.idle)
            subprocess.run([bench.shim.parent / "bench_frames"], check=True, cwd=folder, env={**os.environ, "DISPLAY": display.name})
    finally:
        display.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
