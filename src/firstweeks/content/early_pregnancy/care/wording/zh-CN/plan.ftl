# Translated by the project's authors, not yet reviewed by a native clinician.
# 今天的安排：一天里可以做的几件事，只为舒服一些。

care-plan = 今天的安排
care-plan-means =
    根据您刚才的回答，只为让您舒服一些。它不能治病，也不能排除任何问题。
    一旦出现新情况或更疼，马上停下，再查一次症状。
care-plan-none = 现在没有安排。请先照这里写的做。
care-plan-empty = 按这些回答，没有适合的安排。需要休息就休息。
care-plan-start = 开始计数
care-plan-goal = 今天：走 { $minutes } 分钟。
care-plan-goal-split = 今天：一共走 { $minutes } 分钟，分 2 次，中间歇一歇。
care-plan-done = 今天已经走了 { $done } 分钟。不是走得越多越好。

care-plan-rest = 该歇就歇，中间起来走动
    .todo =
        不舒服时就坐下或躺下。
        过一会儿起来，如果感觉还行，就在家里走动走动。
        不用一直躺在床上。重活先放一放，请人帮忙。
care-plan-walk = 走一小会儿
    .todo =
        选家附近的平路，带上手机。
        慢慢走，能边走边说话。
        如果出血、流水、头晕、没力气或头疼，就停下。
        如果开始疼或更疼，或者一侧小腿疼或肿，就停下。
        如果胸口疼、喘不上气或晕倒，请打急救电话。
care-plan-meals = 少吃多餐
    .todo =
        每次吃一点，间隔均匀。小口喝水。
        吃能留得住的东西。
        恶心时可能有帮助，但不能治疼。
care-plan-caffeine = 算一算咖啡因
    .todo = 一天不超过 200 毫克。咖啡、茶、可乐、能量饮料和巧克力都算。
care-plan-breathing = 慢慢呼吸 3 分钟
    .todo =
        吸气 4 秒，呼气 6 秒。不要憋气。
        如果头晕，就停下。
care-plan-sleep = 怎么舒服怎么睡
    .todo =
        怀孕早期，没有发现哪种睡姿有问题。
        腰酸时侧躺，两膝之间夹一个枕头。
        如果疼醒了而且更疼，请再查一次症状。
