#!/usr/bin/env python3
"""What ten plugins cost the start page of a node: each shows a block there. Prints a Markdown table. See README.md beside this.

plugins.py [PORT]      needs a portal that was run once (mvn -Prun), a JDK and wrk; takes about twelve minutes

One portal has them all, and its administrator turns them off and on in turn: what the machine does meanwhile strikes both alike.
"""
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "liberty-config/src/test/durability"))
from trial_portal import TrialPortal, say  # noqa: E402

PORT = int(sys.argv[1]) if len(sys.argv) > 1 else 9280
NUMBER = 10
# Of two digits each: no id may begin like another.
NAMES = [f"{n:02d}" for n in range(1, NUMBER + 1)]
ROUNDS = 5
WARM, SETTLE, MEASURE = 120, 3, 10
ADMINISTRATOR = "anna.karin.holm"
WORK = ROOT / "liberty-config/target/benchmark-plugins"
WLP = ROOT / "liberty-config/server/target/liberty/wlp"

PLUGIN = """package se.halsolots.trial%(n)s;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.*;
import se.halsolots.spi.*;
@ApplicationScoped
public class TrialPlugin implements PortalPlugin {
  public String id() { return "trial%(n)s"; }
  public String version() { return "1.0.0"; }
  public int contractVersion() { return PortalPlugin.CONTRACT_VERSION; }
  public PersonalData personalData() { return PersonalData.none(); }
  public List<PageBlock> blocks() {
    return List.of(new PageBlock("trial", PageBlock.Place.START_PAGE, "/trial%(n)s/block.xhtml", 1%(n)s,
        context -> Optional.of(context.tenantName())));
  }
}
"""
BLOCK = """<ui:fragment xmlns="http://www.w3.org/1999/xhtml" xmlns:ui="jakarta.faces.facelets">
<section aria-labelledby="t%(n)s"><h2 id="t%(n)s">Trial %(n)s</h2><p>#{block.data}</p></section></ui:fragment>
"""
BEANS = '<beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.1" bean-discovery-mode="annotated"/>'


def jar(n, folder):
    """A plugin with one block, ready to be dropped."""
    classes, source = WORK / f"classes{n}", WORK / f"src{n}/TrialPlugin.java"
    view = classes / f"META-INF/resources/trial{n}/block.xhtml"
    view.parent.mkdir(parents=True)
    source.parent.mkdir(parents=True)
    source.write_text(PLUGIN % {"n": n})
    view.write_text(BLOCK % {"n": n})
    (classes / "META-INF/beans.xml").write_text(BEANS)
    (WORK / "manifest").write_text(f"Portal-Plugin: trial{n}\nPortal-Plugin-Version: 1.0.0\nPortal-Contract: 2\n")
    apis = ":".join([str(ROOT / "core/spi/target/classes")] + [str(one) for one in (WLP / "dev/api/spec").glob("*.jar")])
    subprocess.run(["javac", "-nowarn", "-proc:none", "-cp", apis, "-d", classes, source], check=True, capture_output=True)
    subprocess.run(["jar", "--create", "--file", folder / f"plugin-trial{n}.jar", "--manifest", WORK / "manifest", "-C", classes, "."], check=True)


def tenants():
    """The tenants of the checkout, with all the trials turned on."""
    shutil.copytree(ROOT / "tenants", WORK / "tenants")
    for file in (WORK / "tenants").glob("*/plugins.properties"):
        with file.open("a") as out:
            out.write("".join(f"\ntrial{n}.enabled=true" for n in NAMES) + "\n")


def load(seconds):
    said = subprocess.run(["wrk", "-t1", "-c8", f"-d{seconds}s", "--latency", "-H", "Accept-Encoding: gzip", f"http://127.0.0.1:{PORT}/boras/"],
                          capture_output=True, text=True, check=True).stdout
    return float(re.search(r"Requests/sec: +([\d.]+)", said).group(1)), re.search(r"50% +(\S+)", said).group(1)


def turn(portal, cookie, way):
    """All ten on ("pa") or off ("av") for Borås."""
    for n in NAMES:
        status, where = portal.send(cookie, f"/boras/personal/modul/trial{n}", gor=way)
        assert status == 303, (n, status, where)
    blocks = portal.ask("GET", "/boras/")[1].count(">Trial ")
    assert blocks == (NUMBER if way == "pa" else 0), f"{blocks} blocks"


def measure(portal):
    """Requests a second without and with the ten, in turn."""
    cookie = portal.login(ADMINISTRATOR, "/boras/personal")
    load(WARM)
    rates = {"av": [], "pa": []}
    for _ in range(ROUNDS):
        for way, seen in rates.items():
            turn(portal, cookie, way)
            load(SETTLE)
            seen.append(load(MEASURE))
            say(f"  {'with ten' if way == 'pa' else 'without '}: {seen[-1][0]:.0f}/s, p50 {seen[-1][1]}")
    return [statistics.median(rate for rate, _ in rates[way]) for way in ("av", "pa")]


def main():
    shutil.rmtree(WORK, ignore_errors=True)
    jars = WORK / "jars"
    jars.mkdir(parents=True)
    tenants()
    for n in NAMES:
        jar(n, jars)
    rows = []
    for cache in ("off", "on"):
        portal = TrialPortal("benchmark-plugins-portal", PORT, {"portal.tenants": WORK / "tenants", "portal.page-cache": cache})
        for n in NAMES:
            shutil.copy(jars / f"plugin-trial{n}.jar", portal.server / "plugins")
        say(f"page cache {cache}")
        portal.start()
        try:
            time.sleep(45)  # the demonstration is filled
            without, with_ten = measure(portal)
        finally:
            portal.crash()
        rows.append(f"| {cache} | {without:.0f} | {with_ten:.0f} | {100 * with_ten / without:.0f} % |")
    say("\n| page cache | requests/s without | with ten | of it |\n|---|--:|--:|--:|")
    say("\n".join(rows))


if __name__ == "__main__":
    main()
