# Translated by the project's authors, not yet reviewed by a native clinician.
# Palabras que cambian según el país; otras frases las toman.

word-pad = { $place ->
    [ES] compresa
    [AR] toalla higiénica
    [CL] toalla higiénica
    [CO] toalla higiénica
    [PE] toalla higiénica
    [MX] toalla sanitaria
   *[other] compresa o toalla sanitaria
}

word-pads = { $place ->
    [ES] compresas
    [AR] toallas higiénicas
    [CL] toallas higiénicas
    [CO] toallas higiénicas
    [PE] toallas higiénicas
    [MX] toallas sanitarias
   *[other] compresas o toallas sanitarias
}

word-drive = { $place ->
    [ES] conduzca
    [GB] conduzca
   *[other] maneje
}

word-scan = { $place ->
    [MX] ultrasonido
    [US] ultrasonido
   *[other] ecografía
}
