"""Runs platform-helper once for each line of standard input, and answers each with a line on standard output.

A start takes about two seconds, nearly all of it imports. Here they happen once; each run is a fork of this process, with
its own arguments, environment, folder and standard streams, and enters where the program `platform-helper` does.

A line in:  {"argv": [...], "env": {...}, "cwd": "...", "stdin": "...", "web": null or {"url": "text"}, "clock": null or "url"}
A line out: {"exitCode": 0, "stdout": "...", "stderr": "..."}
"""

import json
import os
import signal
import sys
import tempfile
import time
import traceback
import urllib.request

import requests
from platform_helper import platform_helper

TIME_LIMIT_SECONDS = 60


def serve_web(pages):
    """Nothing here may reach the internet: what a run downloads comes from the test instead."""

    def get(url, **_):
        response = requests.Response()
        response.url = url
        response.status_code = 200 if url in pages else 404
        response._content = pages.get(url, "404: Not Found").encode()
        return response

    requests.get = get


def sleep_in_sandbox(url):
    """A sleep takes no time: the sandbox skips its own instead, and the program's moves along."""
    monotonic = time.monotonic
    slept = 0

    def ask(request):
        answer = urllib.request.urlopen(url, json.dumps(request).encode())
        return json.load(answer)["now"]

    def sleep(seconds):
        nonlocal slept
        slept += seconds
        ask({"until": ask({}) + seconds * 1000})

    time.sleep = sleep
    time.monotonic = lambda: monotonic() + slept


def run(job, streams):
    """In the fork: becomes the program; never returns."""
    for number, stream in enumerate(streams):
        os.dup2(stream.fileno(), number)
    sys.stdin = open(0, closefd=False)
    signal.alarm(TIME_LIMIT_SECONDS)
    os.chdir(job["cwd"])
    os.environ.clear()
    os.environ.update(job["env"])
    if job["web"] is not None:
        serve_web(job["web"])
    if job["clock"] is not None:
        sleep_in_sandbox(job["clock"])
    sys.argv = ["platform-helper", *job["argv"]]
    code = 1
    try:
        platform_helper()
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def answer(job):
    streams = [tempfile.TemporaryFile() for _ in range(3)]
    streams[0].write(job["stdin"].encode())
    streams[0].seek(0)
    child = os.fork()
    if child == 0:
        run(job, streams)
    _, status = os.waitpid(child, 0)
    texts = []
    for stream in streams[1:]:
        stream.seek(0)
        texts.append(stream.read().decode())
        stream.close()
    return {"exitCode": os.waitstatus_to_exitcode(status), "stdout": texts[0], "stderr": texts[1]}


# A text stream of its own: what it has read ahead must not reach the forks through `sys.stdin`.
for line in os.fdopen(os.dup(0), closefd=True):
    print(json.dumps(answer(json.loads(line))), flush=True)
