"""Pictures of a content: shapes beside what is asked, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from firstweeks.site.pictures import PicturesRejected, pictures
from laws.strategies import shipped

CONTENT = shipped().content
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">{}</svg>'


def drawn(folder: Path, text: str, name: str = "bleeding-light.svg") -> Path:
    """A content folder with one picture."""
    (folder / "pictures").mkdir()
    (folder / "pictures" / name).write_text(text, "utf-8")
    return folder


def test_a_shape_is_let_in(tmp_path: Path) -> None:
    """Shapes with sizes, regions and our classes."""
    text = SVG.format('<path class="app-drawn" d="M0 0"/><circle data-region="heavy" cx="1" cy="1" r="1"/>')
    assert pictures(drawn(tmp_path, text, "bleeding.svg"), CONTENT) == {"bleeding": text}


@pytest.mark.parametrize(
    ("inside", "says"),
    [
        ("<script>alert(1)</script>", "has <script>"),
        ('<path d="M0 0" onclick="alert(1)"/>', 'has "onclick"'),
        ('<path d="M0 0" style="fill:red"/>', 'has "style"'),
        ('<image href="https://example.org/x.png"/>', "has <image>"),
        ('<path class="nhsuk-button" d="M0 0"/>', 'has the class "nhsuk-button"'),
        ('<path data-region="lots" d="M0 0"/>', 'has the region "lots"'),
        ("<g>", "is not SVG"),
        ("<!-- x -->", "has a declaration or a comment"),
    ],
)
def test_anything_else_is_refused(tmp_path: Path, inside: str, says: str) -> None:
    """What could run, load, or look otherwise is named, with what to do."""
    with pytest.raises(PicturesRejected) as refused:
        pictures(drawn(tmp_path, SVG.format(inside)), CONTENT)
    assert any(says in problem.says for problem in refused.value.problems)


def test_every_problem_is_told(tmp_path: Path) -> None:
    """A picture beside nothing, with two things that are no shape, is three problems."""
    with pytest.raises(PicturesRejected) as refused:
        pictures(drawn(tmp_path, SVG.format('<a/><path d="M0 0" id="x"/>'), "fever-none.svg"), CONTENT)
    assert len(refused.value.problems) == 3


def test_the_shipped_pictures() -> None:
    """Where it hurts, how much it bleeds, and two signs that few know by their words."""
    assert {"pain_sites", "bleeding-heavy", "danger_signs-shoulder_tip_pain", "danger_signs-numb_saddle"} <= {
        *pictures(shipped().folder, CONTENT)
    }
