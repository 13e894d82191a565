# Translated by the project's authors, not yet reviewed by a native clinician.
# What the protocol calls itself, and what every screen says of it.

protocol = Firstweeks
    .limits =
        光靠问题看不出怀孕的位置，要做 B 超才知道。
        如果您觉得不对劲，不管这里怎么写，都请去看医生。
    .call = 晕倒、出血很多、突然剧烈疼痛，或肩膀尖疼，请打急救电话。
    .translation = 中文内容是翻译的，还没有经过母语为中文的临床医生审核。
