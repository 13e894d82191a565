# Translated by the project's authors, not yet reviewed by a native clinician.
# 每个数字能说什么，不能说什么。

care-limits = 它不能说明的
care-from = 依据

care-figure-dating = 怀孕多久了
    .says = 今天：{ $age }（周 + 天）。预产期：{ $due }。
    .cannot =
        日期说明不了孕囊在哪里，也说明不了情况怎样。B 超可以。
        如果医院给的日期不同，以医院的为准。
care-by-last_period = 从末次月经算起。
care-by-ovulation = 从排卵日算起。
care-by-transfer = 从移植日算起。B 超不改变这个日期。
care-by-crown_rump = 按 B 超量的长度算。
care-redated = B 超相差 { $difference } 天，超过 { $allowed } 天，以 B 超为准。
care-kept = B 超相差 { $difference } 天，没有超过 { $allowed } 天，以原来的日期为准。

care-figure-hcg = 两次 hCG 抽血
    .says =
        第一次若是 100，{ $hours } 小时后第二次是 { $after }。
        换算成 48 小时：100 变成 { $scaled }。
    .cannot =
        两个数值说明不了孕囊在哪里。
        宫外孕时，数值可以上升、下降，也可以不变。
        新的疼痛、晕倒、肩膀尖疼：不管数值多少，马上求助。
care-plan-rise = 医院一般安排 7 到 14 天后做 B 超。
care-plan-sooner = 第二次达到 1500，B 超可以提前。
care-plan-between = 医院会要求 24 小时内就诊。请给抽血的科室打电话。
care-plan-fall = 第二次抽血 14 天后在家验孕。如果是阳性，请联系医院。
care-plan-too_soon = 满 48 小时才好判断安排。请问科室什么时候再来。
care-plan-too_late = 两次隔得太久。请问科室这对您意味着什么。
care-plan-other_lab = 两家化验室的结果不能比较。请在同一家做两次。

care-figure-weight = 体重
    .says = 孕前 BMI：{ $bmi }。指南建议全程增加 { $low } 到 { $high } 公斤。
    .cannot =
        体重与疼痛、出血无关。
        现在不是靠少吃来减重的时候。
care-weight-band = 到现在，指南建议增加 { $low } 到 { $high } 公斤。
care-weight-none = 指南在这里没有双胎的范围。
care-weight-loss = 相当于 60 公斤少了 3 公斤，或更多。如果在吐，今天就联系医生。

care-figure-puqe = 24 小时内的恶心呕吐（PUQE-24）
    .says = 得分：{ $score }，范围是 3 到 15。
    .cannot =
        得分只看恶心和呕吐。又吐又疼是另一回事。
        喝什么都吐，或 8 小时没有尿：不管几分，马上求助。
care-puqe-0 = 少量多餐、小口喝水可能有帮助。明天再数一次。
care-puqe-1 = 请问医生。有怀孕时可以用的药。
care-puqe-2 = 今天就联系医生。

care-figure-caffeine = 今天的咖啡因
    .says = { $total } 毫克。每天最多 200 毫克，还剩 { $left } 毫克。
    .cannot = 杯子和牌子各不相同。有些药和能量饮料含量更高。
care-caffeine-over = 已经超过。今天余下的时间请喝不含咖啡因的。

care-figure-meals = 今天的小餐
    .says = { $times }
    .cannot = 时间只是帮助，不是规定。能吃下什么就吃什么。

care-figure-pads = 出血多少
    .says = 每小时 { $rate } 片卫生巾。
    .cannot =
        量的多少说明不了为什么出血。
        血少不等于一切都好。
care-amount-none = 没有出血。
care-amount-spotting = 点滴出血：只在擦的时候有。
care-amount-light = 少量：3 小时不到一片。
care-amount-moderate = 中等：像月经，3 小时一片或更多。
care-amount-heavy = 大量：连续 2 小时每小时一片，或半小时一片。马上去医院。
care-amount-flooding = 非常多：1 小时 2 片或更多。马上打急救电话。
