"""The code that a clinician's camera reads, made without a browser."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Iterator
from io import BytesIO

import pytest
import zxingcpp
from PIL import Image

from firstweeks.rendering.words import languages
from firstweeks.site.building import files_of
from javascript.runners import Runner, document
from javascript.test_words import published
from laws.strategies import shipped

PROTOCOL = shipped()
# The picture of the code, and the text that it is meant to hold.
CODE = """({ language, country, answers }) => {
  const { session, navigation, summary } = firstweeks;
  session.wipe();
  Object.assign(session, { language, country, answers });
  navigation.go("summary");
  document.querySelector("[data-do=showCode]").click();
  return [document.querySelector(".app-code img").src, summary.codeText(language).text];
}"""


@pytest.fixture(scope="module")
def page() -> Iterator[Runner]:
    """The app, with all words."""
    with document(files_of(PROTOCOL)) as found:
        yield found


@pytest.mark.parametrize("language", languages())
def test_a_camera_reads_what_is_meant(page: Runner, language: str) -> None:
    """The code is dark on light, as every camera reads it, and says the summary in the person's language."""
    country = next(one.id for one in PROTOCOL.content.countries.values() if one.language == language)
    for answers in published()[::20]:
        given = {"language": language, "country": country, "answers": answers}
        source, meant = page.call(CODE, given)
        with Image.open(BytesIO(b64decode(source.partition(",")[2]))) as found:
            picture = found.convert("L")
        formats = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
        [code] = zxingcpp.read_barcodes(picture, formats=formats, try_invert=False)
        assert code.text == meant
        assert picture.getpixel((0, 0)) == 255
