"""A headless Chromium, spoken to in its DevTools protocol over a pair of pipes: no port, no library.

What it says goes by in order; an answer is waited for, events are kept until somebody asks for them.
"""

import fcntl
import json
import os
import select
import shutil
import subprocess
import tempfile
import time

PATIENCE = 120  # seconds; a busy machine


class Gone(Exception):
    """The browser does not answer, or refuses; in words."""


class Chromium:
    """Ends with its block, and leaves nothing on the disk."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="jointly-mirror-")
        browser_reads, self.to_browser = os.pipe()
        self.from_browser, browser_writes = os.pipe()
        # The browser has its ends as descriptors 3 and 4; out of the way of those first.
        ends = [fcntl.fcntl(end, fcntl.F_DUPFD, 20) for end in (browser_reads, browser_writes)]
        os.close(browser_reads)
        os.close(browser_writes)

        def as_expected():
            for place, end in enumerate(ends, start=3):
                os.dup2(end, place)

        words = ["chromium", "--headless", "--remote-debugging-pipe", "--disable-gpu", "--no-first-run",
                 "--force-renderer-accessibility", f"--user-data-dir={self.folder}", "about:blank"]
        if os.geteuid() == 0:
            words.insert(1, "--no-sandbox")  # it refuses to run as root with one
        self.process = subprocess.Popen(words, preexec_fn=as_expected, close_fds=False, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for end in ends:
            os.close(end)
        self.asked = 0
        self.bytes = b""
        self.events = []

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        os.close(self.to_browser)
        os.close(self.from_browser)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _next(self, until):
        while b"\0" not in self.bytes:
            left = until - time.monotonic()
            if left <= 0 or not select.select([self.from_browser], [], [], left)[0]:
                return None
            piece = os.read(self.from_browser, 1 << 20)
            if not piece:
                raise Gone("Chromium ended")
            self.bytes += piece
        message, self.bytes = self.bytes.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, session=None, **parameters):
        self.asked += 1
        message = {"id": self.asked, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        try:
            os.write(self.to_browser, json.dumps(message).encode() + b"\0")
        except BrokenPipeError as problem:
            raise Gone("Chromium ended") from problem
        until = time.monotonic() + PATIENCE
        while True:
            said = self._next(until)
            if said is None:
                raise Gone(f"Chromium gave no answer to {method}")
            if said.get("id") == self.asked:
                if "error" in said:
                    raise Gone(f"Chromium refused {method}: {said['error']['message']}")
                return said["result"]
            self.events.append(said)

    def wait_for(self, event, session):
        """Until the event came, past those that came before; they stay to be asked for."""
        until = time.monotonic() + PATIENCE
        while True:
            said = self._next(until)
            if said is None:
                raise Gone(f"Chromium never said {event}")
            self.events.append(said)
            if said.get("method") == event and said.get("sessionId") == session:
                return said["params"]


class Tab:
    """One page in the browser, with all that it says of itself."""

    def __init__(self, browser):
        self.browser = browser
        target = browser.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log", "Accessibility"):
            self.call(domain + ".enable")

    def call(self, method, **parameters):
        return self.browser.call(method, self.session, **parameters)

    def load(self, url):
        self.browser.events.clear()
        self.call("Page.navigate", url=url)
        if not self.events("Page.loadEventFired"):
            self.browser.wait_for("Page.loadEventFired", self.session)

    def events(self, *methods):
        return [said["params"] for said in self.browser.events
                if said.get("method") in methods and said.get("sessionId") == self.session]

    def value_of(self, expression):
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise Gone(f"{expression}: {answer['exceptionDetails']['text']}")
        return answer["result"].get("value")

    def press(self, key, code, text=""):
        for kind in ("keyDown", "keyUp"):
            self.call("Input.dispatchKeyEvent", type=kind, key=key, code=code, windowsVirtualKeyCode=ord(key[0]),
                      **({"text": text} if kind == "keyDown" and text else {}))

    def watch_tree(self):
        """From now on the browser tells which nodes change: Accessibility.nodesUpdated."""
        waiting = [self.call("Accessibility.getRootAXNode")["node"]["nodeId"]]
        while waiting:
            children = self.call("Accessibility.getChildAXNodes", id=waiting.pop())["nodes"]
            waiting.extend(node["nodeId"] for node in children if node["role"]["value"] != "InlineTextBox")

    def updated_roles(self):
        """Of the nodes that changed since it watches the tree."""
        self.value_of("0")  # what the browser has to say comes with the answer
        return {node["role"]["value"] for told in self.events("Accessibility.nodesUpdated") for node in told["nodes"]}

    def forget_updates(self):
        self.browser.events = [said for said in self.browser.events if said.get("method") != "Accessibility.nodesUpdated"]

    def tree(self):
        """What assistive technology is given, in reading order, without what it passes over."""
        nodes = {node["nodeId"]: node for node in self.call("Accessibility.getFullAXTree")["nodes"]}
        root = next(node for node in nodes.values() if "parentId" not in node)
        found = []
        waiting = [root["nodeId"]]
        while waiting:
            node = nodes.get(waiting.pop())
            if node is None:
                continue
            waiting.extend(reversed(node.get("childIds", [])))
            if not node.get("ignored"):
                found.append(Node(node))
        return found


class Node:
    def __init__(self, node):
        self.role = node["role"]["value"]
        self.name = node.get("name", {}).get("value", "")
        self.element = node.get("backendDOMNodeId")
        self.properties = {one["name"]: one["value"].get("value") for one in node.get("properties", [])}

    def __repr__(self):
        return f"{self.role} {self.name!r}"
