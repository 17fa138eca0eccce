"""The HTML mirror in a real browser, as assistive technology is given it.

    mirror_suite.py --program build/jointly --session FILE.ibb

Every page of the session, and a mirror that follows the real window while words are typed. Prints what it
found; exit 0: all is as it should be, 1: something is not, 77: there is no Chromium that starts here.
"""

import argparse
import contextlib
import functools
import http.server
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from chromium import PATIENCE, Chromium, Gone, Tab

OF_AN_ISSUE = ("issue", "story", "interests", "options", "criteria", "matrix", "coverage", "straw", "test", "language",
               "ta")
OF_THE_SESSION = ("start", "agenda", "packages", "ledger", "parking", "actions", "requests", "attachments", "rules",
                  "since", "record", "caucus", "blank")
NEED_A_NAME = {"heading", "link", "button", "table", "region", "columnheader", "rowheader", "term"}

# The least contrast of a text with what it stands on.
CONTRAST = r"""
(() => {
  const light = (value) => { const one = value / 255; return one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4; };
  const luminance = (colour) => { const [r, g, b] = colour.match(/[\d.]+/g).map(Number); return 0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b); };
  const ground = (element) => {
    for (let one = element; one; one = one.parentElement) {
      const colour = getComputedStyle(one).backgroundColor;
      if (!colour.endsWith(', 0)')) { return colour; }
    }
    return 'rgb(255, 255, 255)';
  };
  let least = 21;
  for (const element of document.querySelectorAll('body *')) {
    if (element.checkVisibility() && [...element.childNodes].some((one) => one.nodeType === 3 && one.data.trim())) {
      const both = [luminance(getComputedStyle(element).color), luminance(ground(element))].sort((a, b) => b - a);
      least = Math.min(least, (both[0] + 0.05) / (both[1] + 0.05));
    }
  }
  return least;
})()
"""


class Findings:
    def __init__(self):
        self.checks = 0
        self.failed = 0

    def expect(self, holds, what):
        self.checks += 1
        if not holds:
            self.failed += 1
            print("  FOUND", what)

    def equal(self, found, expected, what):
        self.expect(found == expected, f"{what}: {found!r}, and not {expected!r}")


def wait_until(holds, what):
    """On the condition itself; the pause only keeps the machine from running hot."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        found = holds()
        if found:
            return found
        time.sleep(0.05)
    raise Gone(f"never came: {what}")


def in_order(levels):
    return levels[:1] == [1] and levels.count(1) == 1 and all(
        after <= before + 1 for before, after in zip(levels, levels[1:]))


def check_tree(found, nodes, html, where):
    """The tree has the landmarks, headings, lists and tables of the page, and nothing without a name."""
    count = lambda *roles: sum(node.role in roles for node in nodes)
    elements = lambda name: len(re.findall(f"<{name}[ >]", html[html.index("<main>"):html.index("</main>")]))
    found.equal(count("main"), 1, f"{where}: main landmarks")
    levels = [node.properties.get("level") for node in nodes if node.role == "heading"]
    found.expect(in_order(levels), f"{where}: headings {levels}")
    found.equal(len(levels), elements("h1") + elements("h2") + elements("h3"), f"{where}: headings")
    found.equal(count("listitem"), elements("li"), f"{where}: items of lists")
    found.equal(count("list"), elements("ul"), f"{where}: lists")
    found.equal(count("table"), elements("table"), f"{where}: tables")
    found.equal(count("columnheader") + count("rowheader"), elements("th"), f"{where}: heads of rows and columns")
    for node in nodes:
        found.expect(node.name or node.role not in NEED_A_NAME, f"{where}: a {node.role} without a name")
        found.expect(node.role != "alert" and node.properties.get("live") != "assertive", f"{where}: {node} interrupts")
    status = [node for node in nodes if node.role == "status"]
    found.equal([(node.properties.get("live"), node.properties.get("atomic")) for node in status],
                [("polite", True)], f"{where}: the status line")


def check_quiet(found, tab, url, where):
    """No error of any kind, and nothing loaded but the page itself."""
    for problem in tab.events("Log.entryAdded", "Runtime.consoleAPICalled", "Runtime.exceptionThrown"):
        found.expect(False, f"{where}: the console says {json.dumps(problem)[:300]}")
    for request in tab.events("Network.requestWillBeSent"):
        asked = request["request"]["url"]
        found.expect(asked.split("?")[0] == url, f"{where}: it loads {asked}")


def check_look(found, tab, where):
    """No sideways scrolling at 200 and at 400 per cent of a window 1280 wide, and enough contrast by day and night."""
    for width in (640, 320):
        tab.call("Emulation.setDeviceMetricsOverride", width=width, height=512, deviceScaleFactor=1, mobile=False)
        wide = tab.value_of("document.documentElement.scrollWidth")
        found.expect(wide <= width, f"{where}: {wide} pixels wide in a window of {width}")
    tab.call("Emulation.clearDeviceMetricsOverride")
    for scheme in ("light", "dark"):
        tab.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        least = tab.value_of(CONTRAST)
        found.expect(least >= 7, f"{where}, {scheme}: a contrast of {least:.1f}")
    tab.call("Emulation.setEmulatedMedia", features=[])


class Pages:
    """Every page of a session that is no longer changed."""

    def __init__(self, found, program, session, folder):
        self.found, self.program, self.session = found, program, session
        self.out = folder / "wall.html"
        shown = subprocess.run([program, "show", "--json", session], check=True, capture_output=True).stdout
        self.issues = json.loads(shown)["issues"]

    def write(self, page, issue):
        words = [self.program, "mirror", self.session, "--page", page, "-o", str(self.out)]
        subprocess.run(words + (["--issue", str(issue)] if issue else []), check=True, stdout=subprocess.DEVNULL)
        return self.out.read_text()

    def check(self, tab):
        pages = [(page, issue["issue"]) for page in OF_AN_ISSUE for issue in self.issues]
        for page, issue in pages + [(page, 0) for page in OF_THE_SESSION]:
            where = f"{page} of issue {issue}" if issue else page
            html = self.write(page, issue)
            tab.load(self.out.as_uri())
            check_tree(self.found, tab.tree(), html, where)
            check_look(self.found, tab, where)
            check_quiet(self.found, tab, self.out.as_uri(), where)
        self.check_counts(tab)
        self.check_without_script(tab)

    def check_counts(self, tab):
        """Against what the session holds, said by another verb."""
        for issue in self.issues:
            for kind in ("interests", "options"):
                self.write(kind, issue["issue"])
                tab.load(self.out.as_uri())
                nodes = tab.tree()
                self.found.equal(sum(node.role == "listitem" for node in nodes), len(issue[kind]),
                                 f"{kind} of issue {issue['issue']}, heard and held")

    def check_without_script(self, tab):
        html = self.write("interests", 1)
        tab.call("Emulation.setScriptExecutionDisabled", value=True)
        tab.load(self.out.as_uri())
        nodes = tab.tree()
        check_tree(self.found, nodes, html, "without script")
        self.found.expect(any(node.role == "link" for node in nodes), "without script: no way to load it again")
        self.found.expect(all(node.role != "button" for node in nodes), "without script: a button that does nothing")
        tab.call("Emulation.setScriptExecutionDisabled", value=False)


@contextlib.contextmanager
def display():
    """A display that nobody else sees, with a window manager."""
    reads, writes = os.pipe()
    with subprocess.Popen(["Xvfb", "-displayfd", str(writes), "-screen", "0", "1280x720x24", "-nolisten", "tcp"],
                          pass_fds=[writes], stderr=subprocess.DEVNULL) as server:
        os.close(writes)
        with os.fdopen(reads) as number:
            os.environ["DISPLAY"] = ":" + number.readline().strip()
        with subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL) as manager:
            try:
                yield
            finally:
                manager.terminate()
                server.terminate()


def type_in_window(*words):
    subprocess.run(["xdotool", *words], check=True, stdout=subprocess.DEVNULL)


def focus_window(name):
    wait_until(lambda: subprocess.run(["xdotool", "search", "--name", name, "windowfocus"], stdout=subprocess.DEVNULL,
                                      stderr=subprocess.DEVNULL).returncode == 0, "the window")


def say(words):
    type_in_window("type", "--delay", "8", words)
    type_in_window("key", "Return")


class Live:
    """A mirror that follows the real window, in a page that stays open."""

    def __init__(self, found, program, folder):
        self.found, self.program, self.folder = found, program, folder
        self.session = folder / "day.ibb"
        self.out = folder / "wall.html"

    def status(self, tab):
        return tab.value_of("document.getElementById('changed').textContent")

    def heard(self, tab, words):
        wait_until(lambda: words in self.status(tab), f"the status {words!r}, it is {self.status(tab)!r}")

    def written(self, words):
        wait_until(lambda: self.out.exists() and words in self.out.read_text(), f"{words!r} in the mirror")

    def follow(self, tab, url):
        with subprocess.Popen([self.program, self.session, "--mirror", self.out]) as program:
            try:
                focus_window("day.ibb")
                self.written("How we work together")
                tab.load(url)
                self.type_and_listen(tab)
                self.hold_and_go_on(tab)
                self.blank(tab)
                check_quiet(self.found, tab, url, url)
                self.found.equal(tab.value_of("history.length"), tab.history, f"{url}: pages to go back to")
            finally:
                program.terminate()

    def type_and_listen(self, tab):
        tab.history = tab.value_of("history.length")
        for answer in ("Union, 6", "Management, 6", "1", "1", "What might we do so that nobody is hurt?"):
            say(answer)
        type_in_window("key", "ctrl+4")
        tab.watch_tree()
        say("Joint hazard walk each month")
        self.heard(tab, "New: #1 Joint hazard walk each month.")

        def status_changed():
            return "status" in tab.updated_roles()

        wait_until(status_changed, "the event that the status changed")
        tab.forget_updates()
        tab.value_of("document.querySelector('main li').kept = true; document.getElementById('hold').focus()")
        region = next(node for node in tab.tree() if node.role == "status")
        say("Lift team on evenings")
        self.heard(tab, "New: #2 Lift team on evenings.")
        nodes = tab.tree()
        check_tree(self.found, nodes, self.out.read_text(), "live")
        self.found.equal([node.name for node in nodes if node.role == "StaticText" and node.name.startswith("New:")],
                         ["New: #2 Lift team on evenings."], "what a listener is told")
        self.found.equal(next(node for node in nodes if node.role == "status").element, region.element,
                         "the region that was there before its words")
        wait_until(status_changed, "the event that the status changed again")
        self.found.expect(tab.value_of("document.querySelector('main li').kept === true"),
                          "the item that a reader was at has gone")
        self.found.equal(tab.value_of("document.activeElement.id"), "hold", "the focus after a change")
        self.found.equal(sum(node.role == "listitem" for node in nodes), 2, "items after two were typed")

    def hold_and_go_on(self, tab):
        tab.press(" ", "Space", " ")
        self.found.equal(tab.value_of("document.getElementById('hold').getAttribute('aria-pressed')"), "true", "held")
        for number, words in ((3, "A weekend team"), (4, "A float pool")):
            say(words)
            self.written(f"New: #{number} {words}.")
        self.found.equal(self.status(tab), "New: #2 Lift team on evenings.", "the status of a page that is held")
        tab.press(" ", "Space", " ")
        self.heard(tab, "More than one thing has changed. New: #4 A float pool.")
        self.found.equal(tab.value_of("document.querySelectorAll('main li').length"), 4, "items after going on")

    def blank(self, tab):
        type_in_window("key", "F9")
        self.heard(tab, "The wall is blank.")
        self.found.equal(tab.value_of("document.querySelector('main').textContent.trim()"), "The wall is blank.",
                         "a blank wall")

    def check(self, tab):
        subprocess.run([self.program, "new", self.session], check=True, stdout=subprocess.DEVNULL)
        self.follow(tab, self.out.as_uri())
        with served(self.folder) as address:
            self.session.unlink()
            subprocess.run([self.program, "new", self.session], check=True, stdout=subprocess.DEVNULL)
            self.follow(tab, f"{address}/wall.html")
            self.out.unlink()
            self.heard(tab, "Nothing has been heard of the wall for a while.")


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(folder):
    """The folder on a port of this machine alone, as a share with a web server would hand it out."""
    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--session", required=True)
    asked = parser.parse_args()
    if not shutil.which("chromium"):
        print("SKIP: there is no chromium on this machine.")
        return 77
    found = Findings()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="jointly-mirror-"))
    os.environ["JOINTLY_HOME"] = str(folder / "home")
    try:
        with Chromium() as browser:
            try:
                version = browser.call("Browser.getVersion")["product"]
            except Gone as problem:
                print(f"SKIP: {problem}.")
                return 77
            print(f"In {version}:")
            Pages(found, asked.program, asked.session, folder).check(Tab(browser))
            print(f"  every page: {found.checks} checks, {found.failed} failed")
            with display():
                Live(found, asked.program, folder).check(Tab(browser))
            print(f"  and a mirror that follows: {found.checks} checks, {found.failed} failed")
    except Gone as problem:
        print("  FOUND", problem)
        found.failed += 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{found.checks - found.failed} passed, {found.failed} failed")
    return 1 if found.failed else 0


if __name__ == "__main__":
    sys.exit(main())
