"""What a developer calls: a protocol that is loaded, checked, compiled, and ready for answers."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from firstweeks.assessing import advice_waits_for, as_json, assess, contradictions, told
from firstweeks.backends.scalar import Interval, Scalar
from firstweeks.backends.signs import Signs
from firstweeks.compiled import Compiled, compiled
from firstweeks.interview.pages import Interview
from firstweeks.model.answers import Answers
from firstweeks.model.assessment import Assessment, Page
from firstweeks.model.content import Content
from firstweeks.model.level import Level
from firstweeks.model.problem import Problem, RequestRejected
from firstweeks.reading.answers import read_answers
from firstweeks.reading.files import SHIPPED
from firstweeks.reading.suggesting import as_written, did_you_mean
from firstweeks.schemas import Schema, answers_schema, assessment_schema

if TYPE_CHECKING:
    from firstweeks.beliefs.article import Article
    from firstweeks.beliefs.matching import Found, Listener
    from firstweeks.rendering.questions import QuestionPage
    from firstweeks.rendering.result import Presenter, Result
    from firstweeks.rendering.summary import Summary
    from firstweeks.rendering.words import Words


class Protocol:
    """
    A protocol that answers: a function from answers to an assessment.

    It holds no answers; every call starts from the answers alone, so that many threads can share one protocol.
    Answers are a mapping by the contract of answers (docs/how-it-works.md), and each method that takes answers raises
    `AnswersRejected` with everything that breaks it.
    """

    def __init__(self, content: Compiled, folder: Path = SHIPPED) -> None:
        self.checked, self.folder = content.checked, folder
        self.scalar = Scalar(content.circuit, self.checked.readable)
        self.signs = Signs(self.checked, self.scalar)
        self.interview = Interview(self.checked, self.scalar, content.diagram)

    @property
    def content(self) -> Content:
        """Everything that clinicians own, such as findings, rules, advice and sources, as records."""
        return self.checked.content

    def answers(self, given: Mapping[str, object]) -> Answers:
        """Check answers once, so that other methods can take them without checking them again."""
        return read_answers(self.content.findings, given)

    def assess(self, given: Mapping[str, object]) -> Assessment:
        """
        The level of a person, the interval it lies in, the reasons, the signs that would raise it, and the advice.

        >>> load().assess({"danger_signs": ["shock"]}).level.id
        'call_ambulance'
        """
        return assess(self.checked, self.scalar, self.signs, self.answers(given))

    def as_json(self, given: Mapping[str, object]) -> dict[str, Any]:
        """
        The assessment and the page to ask next as JSON data, in the form that `assessment_schema` describes.

        >>> load().as_json({"danger_signs": ["shock"]})["level"]
        'call_ambulance'
        """
        answers = self.answers(given)
        return as_json(self.assess(answers), self.next_page(answers))

    def interval(self, given: Mapping[str, object]) -> Interval:
        """The interval and the rules alone, which takes microseconds; an urgency of 0 is the least urgent level."""
        return self.scalar.interval(self.answers(given).given.get)

    def level(self, given: Mapping[str, object]) -> Level:
        """The level of a person, alone."""
        return told(self.checked, self.interval(given))

    def contradictions(self, given: Mapping[str, object]) -> tuple[str, ...]:
        """The ids of the contradictions among some answers."""
        return contradictions(self.checked, self.scalar, self.answers(given))

    def next_page(self, given: Mapping[str, object]) -> Page | None:
        """
        The page to ask next, with the findings on it that can still change the level; None when no question can.

        >>> load().next_page({}).id
        'emergency'
        """
        return self.interview.next_page(self.answers(given))

    def page_for_words(self, given: Mapping[str, object]) -> Page | None:
        """
        The questions that change no level any more but that the words of the result hang on; None where none is left.

        It is asked when `next_page` is None, and in no emergency.
        """
        return self.interview.page_for_words(self.answers(given))

    def pages_left(self, given: Mapping[str, object]) -> int:
        """
        How many screens are left at most, the next one counted.

        >>> load().pages_left({"danger_signs": ["shock"]})
        0
        """
        return self.interview.pages_left(self.answers(given))

    def pages_for_advice(self, given: Mapping[str, object], *kinds: str) -> tuple[Page, ...]:
        """The pages with the findings that must be known before advice of some kinds, such as "routine", can apply."""
        waits = advice_waits_for(self.checked, self.scalar, self.answers(given), kinds)
        pages = {
            page: tuple(finding for finding in findings if finding.id in waits)
            for page, findings in self.checked.pages.items()
        }
        return tuple(Page(page, findings) for page, findings in pages.items() if findings)

    def answers_schema(self) -> Schema:
        """
        The contract of answers as a JSON Schema (draft 2020-12): it allows exactly what `assess` accepts.

        >>> load().answers_schema()["properties"]["fever"]["enum"]
        ['no', 'yes', 'unsure']
        """
        return answers_schema(self.content)

    def assessment_schema(self) -> Schema:
        """
        The JSON of an assessment as a JSON Schema (draft 2020-12).

        >>> load().assessment_schema()["$defs"]["level"]["enum"][0]
        'call_ambulance'
        """
        return assessment_schema(self.content)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """
        The languages that there are words in, English first.

        >>> load().languages
        ('en', 'es', 'zh-CN')
        """
        from firstweeks.rendering.words import languages

        return languages(self.folder)

    def questions(self, lang: str = "en") -> tuple[QuestionPage, ...]:
        """
        Every question in the words of one language, page by page; `dataclasses.asdict` makes JSON of a page.

        >>> page = load().questions("en")[1]
        >>> page.title, page.questions[0].text
        ('Pregnancy test', 'Have you done a pregnancy test?')

        Raises:
            RequestRejected: if there are no words in the language.
        """
        from firstweeks.rendering.questions import questions

        return questions(self.checked, self._words(lang))

    def presenter(self, lang: str = "en", country: str = "other") -> Presenter:
        """
        What turns assessments into words, in one language and for the numbers and routes of one country.

        Raises:
            RequestRejected: if there are no words in the language, or nothing about the country.
        """
        from firstweeks.rendering.result import Presenter

        countries = self.content.countries
        if country not in countries:
            says = f"nothing is known of the country {as_written(country)}"
            raise RequestRejected([Problem(says, "country", did_you_mean(country, countries))])
        care = countries[country].language
        other = self._words(care) if care != lang and care in self.languages else None
        return Presenter(self.content, self._words(lang), countries[country], self.scalar, other)

    def result(self, given: Mapping[str, object], lang: str = "en", country: str = "other") -> Result:
        """
        What a person reads: the level as a headline, where to go and when, what to say there, and why.

        >>> load().result({"danger_signs": ["shock"]}, "en", "GB").headline
        'Call 999 now'

        Raises:
            RequestRejected: if there are no words in the language, or nothing about the country.
        """
        answers = self.answers(given)
        return self.presenter(lang, country).result(self.assess(answers), answers)

    def summary(
        self,
        given: Mapping[str, object],
        lang: str = "en",
        country: str = "other",
        *,
        now: datetime | None = None,
        left_out: Collection[str] = (),
        chosen: Collection[str] = (),
    ) -> Summary:
        """
        What a clinician reads: a first line, then what is present, not known, advised and absent, on one page.

        `now` is the time to print on it, by default the present one. `left_out` are the ids of parts that the person
        wants to leave out, such as "answer-fever". A private answer is in it only where its part is `chosen`.

        >>> load().summary({"fever": "yes"}, "en", "GB").topics[0].heading
        'Situation'

        Raises:
            RequestRejected: if there are no words in the language, nothing about the country, or no such part.
        """
        from firstweeks.rendering.summary import summarise

        answers, presenter = self.answers(given), self.presenter(lang, country)
        assessment, time = self.assess(answers), now or datetime.now().astimezone()
        whole = summarise(presenter, assessment, answers, time, chosen=chosen)
        known = [part.id for topic in whole.topics for line in topic.lines for part in line.parts]
        # A part that is named wrongly would stay on the page that the person wanted it off.
        unknown = [part for part in left_out if part not in known]
        if unknown:
            says = "the summary of these answers has no part {}"
            raise RequestRejected(
                [Problem(says.format(as_written(part)), "left_out", did_you_mean(part, known)) for part in unknown]
            )
        return summarise(presenter, assessment, answers, time, left_out, chosen)

    def claim(self, text: str, language: str = "en") -> Found:
        """
        The popular claim that a text makes, others that it comes near, and a danger that comes before them.

        The text may be in any language that there are words in, or mix them; `language` is the one of the answer.

        >>> load().claim("pain without bleeding is fine").verdict
        'unsafe'

        Raises:
            RequestRejected: if there are no words in the language.
        """
        self._words(language)
        return self.listener.find(text)

    def article(self, text: str, language: str = "en") -> Article:
        """
        A whole text, sentence by sentence: the claims in it, the dangers, and what it leaves out.

        >>> load().article("Pain without bleeding is normal. Drink water.").counts["unsafe"]
        1

        Raises:
            RequestRejected: if there are no words in the language.
        """
        from firstweeks.beliefs.article import check_article

        return check_article(self.listener, self._words(language), text)

    @cached_property
    def listener(self) -> Listener:
        """What hears claims and dangers in texts, in all languages that there are words in."""
        from firstweeks.beliefs.evidence import read_evidence
        from firstweeks.beliefs.lexicon import Lexicon, lexicon_table
        from firstweeks.beliefs.matching import Listener

        spoken = (self._words(language) for language in self.languages)
        listening = self.content.listening
        table = lexicon_table(spoken, self.content.concepts, listening.little, listening.terse)
        return Listener(self.content, Lexicon(table), read_evidence(self.folder, self.content.beliefs))

    def _words(self, lang: str) -> Words:
        from firstweeks.rendering.words import words

        if lang not in self.languages:
            says = f"there are no words in {as_written(lang)}"
            fix = did_you_mean(lang, self.languages) if self.languages else "this protocol has words in no language"
            raise RequestRejected([Problem(says, "lang", fix)])
        return words(lang, self.folder)


def load(folder: Path | str = SHIPPED) -> Protocol:
    """
    Load a content folder, by default the one that Firstweeks ships.

    Raises:
        ProtocolRejected: with every problem of the content.
        FileNotFoundError: if the folder is not a content folder.
    """
    folder = Path(folder)
    return Protocol(compiled(folder), folder)
