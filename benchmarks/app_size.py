"""
How large the app is: what each part adds, compressed as hosts do it, and the whole for one language.

    python -m benchmarks.app_size       needs the extra "site"
"""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Mapping

import firstweeks
from firstweeks.site.building import files_of
from firstweeks.site.folder import Files

# In thousands of bytes; aims, not limits. The diary, and what is said of claims, are loaded when first opened; sources,
# while the first screen is read.
AIM, AIM_OF_STYLES, AIM_WITH_DIARY, AIM_OF_CLAIMS = 150, 30, 180, 115
LATER = ("diary/", "claims/", "js/sources.js")
# Told to hosts, or read by whoever wants to; the app runs without them.
NOT_THE_APP = ("_headers", "hosting/", "LICENSES.txt", "404.html")


def compressed(files: Files) -> Counter[str]:
    """Bytes of each part of the app, its service worker included, by gzip at its best."""
    sizes: Counter[str] = Counter()
    for name, content in files.items():
        if not name.startswith(NOT_THE_APP):
            part = name if name.startswith(("words/", "js/", "diary/", "claims/")) else name.rpartition("/")[0] or name
            sizes[part] += len(gzip.compress(content, 9, mtime=0))
    return sizes


def by_language(sizes: Mapping[str, int], *, diary: bool = False) -> dict[str, int]:
    """Bytes of the whole app in each language, without its diary or with it."""
    words = {part: size for part, size in sizes.items() if part.startswith("words/")}
    rest = sum(size for part, size in sizes.items() if part not in words and not part.startswith(LATER))
    found = {part.removeprefix("words/").removesuffix(".js"): rest + size for part, size in words.items()}
    if diary:
        shared = sizes["diary/main.js"] + sizes["diary/diary.css"]
        found = {language: size + shared + sizes[f"diary/{language}.js"] for language, size in found.items()}
    return found


def of_claims(sizes: Mapping[str, int]) -> dict[str, int]:
    """Bytes of what is loaded for claims in each language."""
    parts = {
        part.removeprefix("claims/").removesuffix(".js"): size
        for part, size in sizes.items()
        if part.startswith("claims/")
    }
    heard = parts.pop("heard", 0)
    return {language: heard + size for language, size in parts.items()}


def main() -> None:
    """Print the table."""
    sizes = compressed(files_of(firstweeks.load()))
    for part, size in sorted(sizes.items()):
        print(f"{part:24}{size / 1000:8.1f} kB")
    for language, size in by_language(sizes).items():
        print(f"whole app, {language:13}{size / 1000:8.1f} kB (aim: at most {AIM})")
    for language, size in by_language(sizes, diary=True).items():
        print(f"with diary, {language:11}{size / 1000:8.1f} kB (aim: at most {AIM_WITH_DIARY})")
    for language, size in of_claims(sizes).items():
        print(f"claims, {language:16}{size / 1000:8.1f} kB (aim: at most {AIM_OF_CLAIMS})")
    print(f"styles                  {sizes['css'] / 1000:8.1f} kB (aim: at most {AIM_OF_STYLES})")


if __name__ == "__main__":
    main()
