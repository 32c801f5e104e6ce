"""The explorer in a real browser: main paths, keyboard, accessibility, no request to another host."""

from __future__ import annotations

import os
import shutil
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]  # ships no types
from playwright.sync_api import Page, sync_playwright

from kg.serve.app import build_app
from kg.serve.store import prepare_store

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
if CHROMIUM is None and not os.environ.get("CI"):
    pytest.skip("NO BROWSER: install chromium to test the explorer", allow_module_level=True)

FLAGS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"


@pytest.fixture(scope="module")
def home(output: Path) -> Iterator[str]:
    """The address of a running server."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    app = build_app(prepare_store(output), workers=1, timeout=10.0)
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=port, log_level="error"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        thread.join(0.05)
    yield f"http://127.0.0.1:{port}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture(scope="module")
def page(home: str) -> Iterator[Page]:
    """A page of a browser that fails the test when it asks any other host."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS.split())
        page = browser.new_page(viewport={"width": 390, "height": 800})
        elsewhere: list[str] = []
        page.on(
            "request", lambda request: None if request.url.startswith(home) else elsewhere.append(request.url)
        )
        yield page
        browser.close()
        assert elsewhere == []


PATHS = (
    "/",
    "/network",
    "/ask?query=SELECT%20*%20%7B%20%3Fs%20a%20att:Meeting%20%7D",
    "/search?q=e",
    "/person/sergei-shoigu",
    "/country/RU",
)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PATHS)
def test_pages_have_no_serious_accessibility_fault(page: Page, home: str, path: str, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.goto(home + path)
    assert "Attested" in page.title()
    found = Axe().run(page).response["violations"]
    assert [one["id"] for one in found if one["impact"] in {"serious", "critical"}] == []


def test_from_the_start_to_the_words_a_meeting_rests_on(page: Page, home: str) -> None:
    page.goto(home)
    page.click("table a")
    assert page.locator("h2", has_text="What each article says").is_visible()
    sentence = page.locator("figure blockquote").first.inner_text()
    page.locator("figcaption a").first.click()
    assert sentence[:20] in page.locator("article.text").inner_text()


def test_the_keyboard_alone_finds_a_person(page: Page, home: str) -> None:
    page.goto(home)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.locator("#q").focus()
    page.keyboard.type("Shoigu")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/search?q=Shoigu" in url)
    assert page.locator("main a[href='/person/sergei-shoigu']").is_visible()


def test_nothing_is_wider_than_a_phone(page: Page, home: str) -> None:
    for path in PATHS:
        page.goto(home + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390, path


def test_a_query_is_answered_and_a_wrong_one_told(page: Page, home: str) -> None:
    page.goto(f"{home}/ask")
    page.fill("#query", "SELECT (COUNT(?m) AS ?meetings) { ?m a att:Meeting }")
    page.click("main button")
    assert page.locator("th", has_text="meetings").is_visible()
    page.fill("#query", "SELECT * {")
    page.click("main button")
    assert page.locator("[role=alert]").is_visible()
