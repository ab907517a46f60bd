#!/usr/bin/env python3
"""Measures pages for staff, and what editing does to residents' pages. See README.md beside this.

staff.py lists URL DATA NODE USER    server time of the list of activities, by several filters and orders
staff.py edits URL DATA NODE USER    confirms one activity after another, ten a second, until it is stopped or 60 s are over

URL is a portal that runs, DATA its data folder (for first-passwords.txt), USER the beginning of a login.
"""
import http.client
import re
import sys
import time
import urllib.parse

ROUNDS = 40


class Staff:
    def __init__(self, url, data, node, user):
        self.host = urllib.parse.urlsplit(url).netloc
        self.root = f"/{node}/personal"
        lines = open(f"{data}/first-passwords.txt").read().splitlines()
        login, password = next(line.split() for line in lines if line.startswith(user))
        self.connection = http.client.HTTPConnection(self.host, timeout=60)
        self.cookie = ""
        fields = {"_login": login, "_password": password, "_method": "GET"}
        headers = self.send("POST", self.root, fields)[1]
        self.cookie = headers["Set-Cookie"].split(";")[0]

    def send(self, method, path, fields=None):
        headers = {"Accept-Encoding": "gzip"} if method == "GET" else {}
        if self.cookie:
            headers["Cookie"] = self.cookie
        body = None
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urllib.parse.urlencode(fields)
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        return answer.status, answer.headers, answer.read()

    def page(self, path):
        headers = {"Cookie": self.cookie}
        self.connection.request("GET", path, None, headers)
        return self.connection.getresponse().read().decode()


def lists(staff):
    asked = {
        "newest first": "",
        "by title": "?sort=title",
        "by title, last first": "?sort=-title",
        "page 500": "?sida=500",
        "published": "?status=publicerade",
        "words": "?q=promenad",
        "not confirmed": "?koll=obekraftade",
    }
    print("| list | p50 ms | p95 ms |\n|---|--:|--:|")
    for name, query in asked.items():
        times = []
        for _ in range(ROUNDS):
            began = time.perf_counter()
            status = staff.send("GET", f"{staff.root}/aktiviteter{query}")[0]
            times.append((time.perf_counter() - began) * 1000)
            assert status == 200, status
        times.sort()
        print(f"| {name} | {times[ROUNDS // 2]:.0f} | {times[int(ROUNDS * 0.95)]:.0f} |", flush=True)


def edits(staff):
    text = staff.page(f"{staff.root}/aktiviteter")
    token = re.search(r'name="_token" value="([^"]+)"', text).group(1)
    ids = re.findall(r'name="chosen" value="([0-9a-f-]{36})"', text)
    done, ends = 0, time.time() + 60
    while time.time() < ends:
        next_one = time.time() + 0.1
        fields = {"_token": token, "chosen": ids[done % len(ids)], "do": "verify"}
        status = staff.send("POST", f"{staff.root}/aktiviteter", fields)[0]
        assert status == 303, status
        done += 1
        time.sleep(max(0, next_one - time.time()))
    print(f"{done} edits in 60 s")


if __name__ == "__main__":
    what, *where = sys.argv[1:]
    {"lists": lists, "edits": edits}[what](Staff(*where))
