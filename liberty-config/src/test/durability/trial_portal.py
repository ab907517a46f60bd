"""A portal with data of its own, to be killed: what the scripts beside this have in common."""
import http.client
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.parse

HERE = pathlib.Path(__file__).resolve().parents[3]
FORM_TYPE = {"Content-Type": "application/x-www-form-urlencoded"}


def say(text):
    print(text, flush=True)


def expect(what, is_so):
    if not is_so:
        sys.exit(f"FAILED: {what}")
    say(f"  {what}")


class TrialPortal:
    """Needs a portal that was run once (mvn -Prun), and java."""

    def __init__(self, name, port, more=None):
        """more: further settings, or others than these"""
        self.port = port
        self.work = HERE / "target" / name
        self.server = self.work / "usr/servers/portal"
        shutil.rmtree(self.work, ignore_errors=True)
        shutil.copytree(HERE / "target/server-config", self.server)
        settings = {"portal.home": HERE.parent, "portal.db": "derby", "portal.mode": "demo", "portal.port": port,
                    "portal.data": self.work / "data", "portal.tenants": HERE.parent / "tenants",
                    "portal.webapp": HERE.parent / "core/web/target/portal"} | (more or {})
        (self.server / "bootstrap.properties").write_text("".join(f"{name}={value}\n" for name, value in settings.items()))

    def ask(self, method, path, body=None, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        return answer, answer.read().decode(errors="replace")

    def login(self, who, path):
        """The cookie of somebody of the demonstration, by the beginning of the login."""
        file = self.work / "data/first-passwords.txt"
        while not file.exists():
            time.sleep(0.2)
        login, password = next(line.split() for line in file.read_text().splitlines() if line.startswith(who))
        fields = urllib.parse.urlencode({"_login": login, "_password": password, "_method": "GET"})
        return self.ask("POST", path, fields, **FORM_TYPE)[0].headers["Set-Cookie"].split(";")[0]

    def send(self, cookie, path, **fields):
        """Sends a form as somebody who has logged in, and whose page is read before: status and where it leads."""
        page = self.ask("GET", path, Cookie=cookie)[1]
        token = re.search(r'name="(_token)" value="([^"]*)"', page)
        body = urllib.parse.urlencode({token.group(1): token.group(2)} | fields)
        answer = self.ask("POST", path, body, Cookie=cookie, **FORM_TYPE)[0]
        return answer.status, answer.headers.get("Location", "")

    def launch(self):
        environment = dict(os.environ, WLP_USER_DIR=str(self.work / "usr"))
        with (self.work / "console.log").open("a") as log:
            subprocess.Popen([HERE / "server/target/liberty/wlp/bin/server", "run", "portal"], env=environment, stdout=log, stderr=log)

    def start(self):
        self.launch()
        for _ in range(600):
            try:
                if self.ask("GET", "/tranemo/")[0].status == 200:
                    return
            except OSError:
                pass
            time.sleep(0.2)
        sys.exit(f"no answer; see {self.work}/console.log")

    def crash(self, how=signal.SIGKILL):
        found = subprocess.run(["pgrep", "-f", f"{HERE}/server/target/liberty/wlp/bin/tools/ws-server.jar portal"],
                               capture_output=True, text=True).stdout.split()
        for pid in found:
            os.kill(int(pid), how)
        while any(self._lives(pid) for pid in found):
            time.sleep(0.05)

    @staticmethod
    def _lives(pid):
        try:
            return "Z" not in pathlib.Path(f"/proc/{pid}/stat").read_text().split(")")[1][:3]
        except FileNotFoundError:
            return False

    def stop(self):
        """As Ctrl-C does."""
        self.crash(signal.SIGTERM)

    def log(self):
        return (self.server / "logs/messages.log").read_text()

    def query(self, sql):
        """Rows that a statement finds in the stopped portal's database, each a list of texts."""
        jars = ":".join(str(jar) for jar in sorted((self.server / "jdbc").glob("derby*.jar")))
        said = subprocess.run(["java", f"-Dderby.stream.error.file={self.work}/derby.log", "-Dij.maximumDisplayWidth=200",
                               "-cp", jars, "org.apache.derby.tools.ij"],
                              input=f"connect 'jdbc:derby:{self.work}/data/db'; {sql}; exit;", capture_output=True, text=True).stdout
        lines = said[said.index("-----"):].splitlines()[1:]
        return [[cell.strip() for cell in line.split("|")] for line in lines
                if line.strip() and not re.match(r"\d+ rows? selected|ij>", line)]
