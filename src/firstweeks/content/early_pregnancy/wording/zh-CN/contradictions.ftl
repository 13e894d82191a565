# Translated by the project's authors, not yet reviewed by a native clinician.

contradiction-pain-site-without-severity = 您选了疼的部位，又选了不疼。请核对这两个回答。
    .stands = 在您修改之前，疼痛会算进去，但只当作轻的。如果疼得更重，请改过来。改了以后，建议可能会更紧急。

contradiction-sudden-severe-pain-without-site = 您勾选了突然发作的剧痛，却没有选疼的部位。请核对这两个回答。
    .stands = 在您修改之前，我们按更紧急的算：突然发作的剧痛。

contradiction-sudden-severe-pain-not-severe = 您勾选了突然发作的剧痛，又说疼得没那么重。请核对这两个回答。
    .stands = 在您修改之前，我们按更紧急的算：突然发作的剧痛。

contradiction-flooding-without-bleeding = 您勾选了 1 小时湿透 2 片或更多卫生巾，或者血不断往外涌。您又说出血没那么多，或没有出血。请核对这两个回答。
    .stands = 在您修改之前，我们按更紧急的算：出血非常多。

contradiction-scan-before-5-weeks = 您说 B 超在子宫里看到了，又说怀孕不到 5 周。这两样很少同时出现，请核对周数和 B 超结果。这次怀孕，子宫里看到卵黄囊、胚芽或胎心了吗？
    .stands = 在您修改之前，两个回答都照原样保留。如果拿不准 B 超看到了什么，请改那个回答。改了以后，建议可能会更紧急。

contradiction-not-due-with-bleeding = 您说月经还没到日子，又说在出血。请核对这两个回答。如果出血的日子不对，或和您平时的月经不一样，请改选“和平时不一样”。
    .stands = 在您修改之前，两个回答都照原样保留。改选“和平时不一样”，建议可能会更紧急。

contradiction-not-due-without-periods = 您说月经还没到日子，或者和平时一样。可是您有节育环，或者这个周期里刚取环，月经不一定能作参考。请核对这两个回答。如果没法靠月经判断，请改选“说不准”的那一项。
    .stands = 在您修改之前，两个回答都照原样保留。改选“说不准”的那一项，建议可能会更紧急。

contradiction-weeks-missing-dates-sure = 您说日子有把握，却没有填周数。请填上周数，或者改成没有把握。
    .stands = 在您修改之前，我们当作不知道周数，按更稳妥的建议来，最多到“今天去看”。

contradiction-twenty-weeks-or-more = 您填了 20 周或以上。本指南只适用于怀孕前 20 周。请核对周数。
    .stands = 没有更改之前，建议仍然有效，请不要等得更久。

contradiction-low-back-both-and-one-side = 您选了腰中间或两侧一样疼，又选了一侧腰疼。请核对一下。如果两样都有，就都留着。
    .stands = 在您修改之前，两样都算，按更紧急的那一项来。

contradiction-vomiting-none-with-pain = 您说没有吐，又说呕吐是和疼痛一起来的。请核对这两个回答。
    .stands = 在您修改之前，呕吐没有算进去。如果疼的时候吐过，请选吐得有多频繁。改了以后，建议可能会更紧急。
