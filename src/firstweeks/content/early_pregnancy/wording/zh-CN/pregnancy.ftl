# Translated by the project's authors, not yet reviewed by a native clinician.

page-test = 验孕
page-pregnancy = 这次怀孕

finding-pregnancy_test = 您验过孕吗？
    .hint = 这次怀孕只要有一次阳性就算。线再浅也算，后来又测出阴性也算。
    .why = 怀孕时的疼痛或出血，可能需要不同的处理。
    .name = 验孕结果

option-pregnancy_test-positive = 验过，至少一次阳性，线很淡也算
    .hint =
        线很浅（弱阳性）也算。
        正在随访或治疗宫外孕（异位妊娠）的，也选这一项。
        还看不到孕囊在哪里，正在随访或治疗的，也选这一项。
    .name = 阳性
option-pregnancy_test-negative = 验过，都是阴性
    .hint =
        这次怀孕里只要有一次出现过线，哪怕很浅，就请选上面一项。
        自己测出阴性，不能排除怀孕。
    .name = 阴性
option-pregnancy_test-not_done = 还没验
    .name = 未验

finding-period = 最近一次月经怎么样？有没有推迟？
    .hint = 怀孕了也可能出血，看起来像来月经。
    .why = 就算没有测出阳性，月经推迟或和平时不一样，也可能是怀孕的表现。
    .name = 月经

option-period-not_due = 上次和平时一样，下次还没到日子
    .hint = 没到日子却出血的，请选“和平时不一样”。
    .name = 上次如常，下次未到期
option-period-normal = 按时来了，和平时一样
    .hint = 来的日子、天数和量，都和您平时差不多。
    .name = 按时，如常
option-period-late = 推迟了
    .hint = 该来的日子已经过了，还没来。
    .name = 推迟
option-period-unusual = 和平时不一样
    .hint = 比自己平时量少、天数短、天数长，或者来的日子不对。
    .name = 异于平时：量少、经期短、经期长或时间不对
option-period-cannot_tell = 没有规律的月经，说不准
    .hint =
        在吃不停药的避孕药，或只含孕激素的避孕药，请选这一项。
        在打避孕针，做了皮埋或上了环，也选这一项。
        正在哺乳、月经不规律，或者不久前刚怀过孕，也选这一项。
    .name = 无规律月经可参考

finding-weeks = 末次月经第一天到今天，几周了？
    .hint =
        从最后一次月经来的第一天算起，不是从同房那天，也不是从推迟那天。
        填 0 到 45 周，也可以填周和天：6+4 就是 6 周零 4 天。
        习惯算停经天数的，把天数除以 7。比如停经 35 天是 5 周，60 天是 8+4。
        医院告诉过您孕周的，就填那个数。
    .why = 怀孕几周，会影响去哪里看、要多快去看。
    .name = 停经周数
    .date = 是哪一天？这个日期不会保存。
    .dates =
        末次月经第一天
        预产期
        移植第 5 天胚胎的日子
        移植第 3 天胚胎的日子
    .found = 是 { $number } 周（周 + 天），已填进框里。

finding-dates_sure = 这个日子有把握吗？
    .hint =
        有下面任何一种，都属于没有把握：
        不知道末次月经是哪天。
        那次月经量少，或者和平时不一样。
        月经不规律。
        不久前还在用避孕药、避孕针等激素避孕。
        当时在哺乳。
    .why = 日子没有把握时，我们就不靠周数来判断。
    .name = 末次月经日期可靠

finding-scan = B 超查清楚怀在哪里了吗？
    .hint =
        算数的是“子宫里看到卵黄囊、胚芽或胎心”，3 样有 1 样就够。
        必须是医生告诉您的，或写在正式报告上的。
        必须是这次怀孕做的 B 超，以前怀孕时做的不算。
    .why = 只有 B 超才能确定这次怀孕的位置。
    .name = B 超

option-scan-none = 这次没做过 B 超
    .name = 未做
option-scan-unclear = 做过，还不清楚，或只看到孕囊
    .hint =
        如果听到的是“只看到孕囊”“太早了”“空的”“不确定”，请选这一项。
        只有图片或录像，没有医生告诉您看到了什么，也选这一项。
    .name = 超声不明确：未见卵黄囊或胚芽
option-scan-inside = 子宫里看到卵黄囊、胚芽或胎心
    .hint = 必须是这次怀孕做的，而且是医生说的或报告上写的。没有人说过可能在子宫外，才选这一项。只看到孕囊，这 3 样都没有，请选“还不清楚”。
    .name = 宫内见卵黄囊、胚芽或胎心
option-scan-outside = 医生说是或可能是宫外孕（异位妊娠）
    .hint =
        比如在输卵管、子宫瘢痕（剖宫产刀口）或宫颈。
        医生说“怀疑”“待排”，或者正在治疗的，也选这一项。
    .name = 被告知是或可能是异位妊娠

finding-could_be_pregnant = 就算避孕了，您有没有可能怀孕？
    .hint =
        上一次和平时一样的月经之后，有过可能怀孕的性生活，或做过助孕治疗，请答“是”。
        避孕也可能失败：用了避孕措施，也请答“是”。
    .why = 如果可能怀孕，同样的疼，需要的检查可能不同。
    .name = 有可能怀孕

finding-scan_said = 关于那次 B 超，医生怎么说？
    .hint = 选最接近的一项。它主要影响我们怎么说，对时间影响不大。
    .why = 这样我们说的话才和您听到的一致。
    .name = B 超时的说法
option-scan_said-nothing_seen = 还没看到，或者说太早看不出
    .name = 尚未见妊娠，或过早
option-scan_said-sac_only = 子宫里有孕囊，里面还没有东西
    .name = 仅见孕囊
option-scan_said-no_heartbeat = 没看到胎心
    .name = 未见胎心
option-scan_said-may_be_molar = 可能是葡萄胎
    .name = 可能为葡萄胎
