"""A LibreOffice without a window. Only a process with its Python bridge can talk to it, which not every machine has."""

import pathlib
import shutil
import subprocess
import time

PATIENCE = 60.0


class Missing(Exception):
    """Why it cannot be asked here."""


class LibreOffice:
    """One for a whole suite: it takes seconds to start. `folder` is for what it keeps of itself."""

    def __init__(self, folder):
        try:
            import uno
        except ImportError as missing:
            raise Missing("its Python bridge (python3-uno) is not installed") from missing
        program = shutil.which("soffice")
        if program is None:
            raise Missing("LibreOffice is not installed")
        self.uno = uno
        pipe = f"jointly-{folder.name}"
        self.process = subprocess.Popen(
            [program, "--headless", "--norestore", "--nologo", f"-env:UserInstallation={(folder / 'office').as_uri()}",
             f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        here = uno.getComponentContext()
        resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
        until = time.monotonic() + PATIENCE
        while True:
            try:
                self.there = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                break
            except Exception as not_yet:  # of a class that UNO makes up when it is first seen
                if time.monotonic() > until or self.process.poll() is not None:
                    self.process.kill()
                    raise Missing("LibreOffice does not start here") from not_yet
                time.sleep(0.1)
        self.desktop = self.made("com.sun.star.frame.Desktop")

    def made(self, service):
        return self.there.ServiceManager.createInstanceWithContext(service, self.there)

    def value(self, name, value):
        one = self.uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        one.Name, one.Value = name, value
        return one

    def paragraphs(self, docx, changes=None):
        """(style, text) of each paragraph outside tables, after all changes were accepted or rejected."""
        document = self.desktop.loadComponentFromURL(
            pathlib.Path(docx).resolve().as_uri(), "_blank", 0, (self.value("Hidden", True),))
        try:
            if changes is not None:
                command = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}[changes]
                self.made("com.sun.star.frame.DispatchHelper").executeDispatch(
                    document.getCurrentController().getFrame(), command, "", 0, ())
            found = []
            every = document.Text.createEnumeration()
            while every.hasMoreElements():
                one = every.nextElement()
                if one.supportsService("com.sun.star.text.Paragraph"):
                    found.append((one.ParaStyleName, one.String))
            return found
        finally:
            document.close(True)

    def close(self):
        try:
            self.desktop.terminate()
            self.process.wait(PATIENCE)
        except Exception:  # it went already, or does not want to
            self.process.kill()
            self.process.wait()
