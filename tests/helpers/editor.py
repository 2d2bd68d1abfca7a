"""A text editor, as far as a language server sees one: it opens a file and asks what fits."""

import json
import subprocess
import time
from pathlib import Path
from types import TracebackType
from typing import Any

_CAPABLE = {
    "textDocument": {
        "completion": {"completionItem": {"documentationFormat": ["markdown"]}},
        "hover": {"contentFormat": ["markdown"]},
    }
}


_TRIES = 100


class Editor:
    """An editor with one file open, that talks to a language server."""

    def __init__(self, command: list[str], path: Path) -> None:
        """Start a language server, and open a TOML file."""
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._asked = 0
        self._uri = path.as_uri()
        folders = [{"uri": path.parent.as_uri(), "name": "pack"}]
        self._ask("initialize", processId=None, rootUri=None, capabilities=_CAPABLE,
                  workspaceFolders=folders)  # fmt: skip
        self._tell("initialized")
        text = path.read_text("utf-8")
        document = {"uri": self._uri, "languageId": "toml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", textDocument=document)

    def __enter__(self) -> "Editor":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:  # fmt: skip
        self._process.kill()
        self._process.communicate()

    def completions(self, line: int, column: int) -> list[str]:
        """Give what fits at a place, counted from 0."""
        found = self._at("completion", line, column)
        items = found["items"] if isinstance(found, dict) else found
        return [item["label"].strip('"') for item in items]

    def hover(self, line: int, column: int) -> str:
        """Give what is told of a place, counted from 0."""
        told: str = self._at("hover", line, column)["contents"]["value"]
        return told

    def _at(self, what: str, line: int, column: int) -> Any:
        place = {"line": line, "character": column}
        # A server may answer with nothing while it still reads the file.
        for _ in range(_TRIES):
            found = self._ask(f"textDocument/{what}", textDocument={"uri": self._uri},
                              position=place)  # fmt: skip
            if found is not None:
                return found
            time.sleep(0.1)
        raise AssertionError(f"the server knows of no {what} at {line}:{column}")

    def _ask(self, method: str, **params: Any) -> Any:
        self._asked += 1
        self._send({"id": self._asked, "method": method, "params": params})
        while True:
            message = self._receive()
            if "method" not in message and message.get("id") == self._asked:
                return message["result"]
            if "method" in message and "id" in message:
                # The server asks for settings; there are none.
                items = (message.get("params") or {}).get("items", [])
                self._send({"id": message["id"], "result": [None for _ in items]})

    def _tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(data) + data)
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message
