# Translated by the project's authors, not yet reviewed by a native clinician.
# The words of the interview, the result, the summary and the cases, whatever a protocol is about. All begin with "ui-".
# A protocol may say any of them in its own way. { protocol } is the name that it gives itself.

ui-promise = 回答几个问题，我们告诉您要多快就医、去哪里看。您的回答不会离开这台设备。
ui-not-a-device = { protocol } 不是经过认证的医疗器械。{ $signed }它不能代替医生。
ui-unsigned = 本方案还没有临床医生签字确认。
ui-signed = 本方案由 { $names } 签字确认。
ui-emergency-line = 现在有危险吗？请拨打 { $emergency }。
ui-numbers-for = 电话适用于：{ $country }
ui-language-is = 语言：简体中文
ui-language-name = 简体中文
# How the language is written: ltr (left to right) or rtl (right to left).
ui-language-direction = ltr

# Asking
ui-yes = 是
ui-no = 否
ui-not-sure = 不确定
ui-type-one = 请输入一个数字。
ui-type-number = 请输入 { $low } 到 { $high } 之间的数字。
ui-type-many = 输入符合的号码，中间用空格隔开。其余不确定的，再加一个 ?
ui-type-weeks = 周和天可以这样写：4+3。
ui-explain-one = 输入 i 和号码，比如 i 2，看怎样才算。
ui-left = 还有约 { $count } 页
ui-for-words = 再问一点，好让说法合适
ui-answer-on-the-way = 请在路上回答这些。由此看要不要叫救护车。
ui-type-list = 有几项符合就输入几个数字，中间用空格隔开。第 3 项不确定，就输入 3?
ui-none-of-these = 都没有
ui-list-heading = 有下面的情况吗？
ui-keys = ? 不确定   < 返回   i 为什么问   l 语言   c 国家或地区   q 结束
ui-why = 为什么问这个：{ $why }
ui-if-you-stop = 现在停下：{ $soon }。
ui-how-to-tell = 怎么分辨
ui-how-to-tell-again = 请再选一次。还是分不清，就再输入一次 ?
ui-choose-language = 请选择语言。
ui-choose-country = 请输入国家或地区的字母代码。
ui-answer-is = 您原来的回答：{ $answer }

# When what is typed cannot be used
ui-error-one = 选项里没有“{ $typed }”。请输入 1 到 { $count } 之间的数字，不确定就输入 ?
ui-error-number = “{ $typed }”不是 { $low } 到 { $high } 之间的数字。请输入数字，不确定就输入 ?
ui-error-many = 选项里没有“{ $typed }”。请输入 1 到 { $count } 之间的数字。都没有就输入 0，不确定就输入 ?
ui-error-none-and-some = 您输入了 0（都没有），又输入了别的数字。请单独输入 0，或者输入符合的数字。
ui-error-empty = 请输入回答。不确定就输入 ?
ui-error-first = 这是第一个问题，不能再往回了。
ui-error-country = 列表里没有“{ $typed }”。请输入 2 个字母，或者输入 other（其他国家或地区）。

# Answers that do not fit together
ui-check-answers = 请核对您的回答
ui-keep-both = 不改，保留这些回答
ui-change-answer = 修改：{ $name }（{ $answer }）

# The result
ui-where = 去哪里、怎么做
ui-else-in = 还可以找（{ $country }）
ui-lines-in = 可以倾诉、求助的电话（{ $country }）
ui-hours-always = 日夜都可以
ui-hours-day = 白天
ui-line-hours = { $line }（{ $hours }）
ui-do-now = 现在怎么做
ui-say = 打电话或看医生时这样说
ui-fallback = 如果没有人接听，或者没有医生能给您看
ui-why-this = 为什么这样建议
ui-because = 您的回答：{ $answers }
ui-one-of-these = 有些情况还不清楚。下面这些都有可能，现在还不能排除：
ui-not-known = 没有回答或不确定的：{ $findings }。弄清楚以后，建议可能会更紧急。
ui-not-known-decided = 没有回答或不确定的：{ $findings }。这不影响要多快就医。
ui-raised = 提高一级
ui-causes = 可能的原因
ui-limits = 光靠问答看不出的
ui-visit = 就诊过程是怎样的
ui-meanwhile = 这期间怎样会好受一点
ui-avoid = 不要这样做
ui-recheck = 什么时候再查
ui-support = 支持与帮助
ui-sources = 这些建议的依据
ui-checked-primary = 我们读过原文
ui-checked-secondary = 我们读的是转载或摘要
ui-checked-no = 未与原文核对
ui-call = 拨打 { $number }
ui-find = 就近查找：{ $name }
ui-all-changes = 会改变这个建议的全部情况，按紧急程度排列
ui-open-questions = 还有问题没有回答。回答后可能会更紧急。
ui-your-answers = 您的回答
ui-protocol = 方案 { $id }，版本 { $version }，内容编号 { $hash }
ui-review-by = 本指南应在 { $day } 之前复核。
ui-saved-nothing = 我们没有保存任何内容。

# After the result
ui-what-next = 接下来想做什么？
ui-next-change = 修改一个回答
ui-next-self-care = 看看这期间可以怎么做
ui-next-summary = 看给医生的摘要
ui-next-sources = 看这些建议的依据
ui-next-finish = 结束
ui-which-answer = 修改哪个回答？
ui-self-care-gate = 先再问几个问题。有些做法不是对每个人都安全。
ui-summary-written = 摘要已写入文件 { $file }。
ui-goodbye = 请多保重。情况有变，请再回来查看。
ui-stopped = 已结束。我们没有保存任何内容。
ui-known-so-far = 按这些回答：

# The summary for a clinician
ui-summary-title = { protocol } 摘要
ui-summary-by-person = 由有症状者本人填写，不是诊断。{ $signed }
ui-situation = 现状
ui-recommendation = 建议
ui-blanks = 待填写
ui-blank = { $name }：________
ui-line-situation = S { $list }。
ui-line-background = B { $list }。
ui-line-assess = A { $list }。
ui-line-request = R { $list }。
ui-red-flags = 危险情况：{ $all } 项中有 { $some } 项。
ui-red-flags-none = 危险情况：{ $all } 项均无。
ui-red-flags-unknown = 危险情况：尚未全部问清，目前 { $all } 项中有 { $some } 项。
ui-present = 有
ui-absent = 无
ui-not-asked = 未询问：{ $findings }
ui-unknown = 不详
ui-advised = { protocol } 的建议：{ $level }（{ $when }）
ui-between = 还有问题不清楚，建议的范围：从“{ $low }”到“{ $high }”
ui-rules = 符合的规则
ui-made-at = 生成时间：{ $time }

# The sentence to say on the phone; say-<finding>-<option> completes it. In Chinese each saying is a clause.
ui-sentence-wrong = 我现在的情况：{ $list }。
ui-sentence = { $who }，{ $list }。
ui-interpreter =
    { $language ->
        [en] 我说英语，请帮我找翻译。
        [es] 我说西班牙语，请帮我找翻译。
        [zh-CN] 我说普通话，请帮我找翻译。
       *[other] 请帮我找翻译。
    }
ui-sentence-short = { $who }。
ui-sentence-ask = 我得到的建议是：{ $soon }。
ui-sentences = { $first }{ $second }
ui-who = 我想咨询一下
ui-comma = {"，"}
ui-and = {"，"}
ui-pair = { $name }：{ $answer }
ui-semicolon = {"；"}
ui-error-menu = “{ $typed }”不在列表里。请输入 1 到 { $count } 之间的数字。
ui-source = { $citation }（{ $checked }）
ui-rule-line = { $name } [{ $rule }]：{ $level }
ui-reason = { $reason }{ $because }

# A claim that people ask about
ui-belief-nearest = 这是我们收录的最接近的说法。判断只针对这里写的这句话。
ui-belief-warning = 这背后可能有危险。请看下面该怎么做，不要等。
ui-belief-known = 目前知道的
ui-belief-others = 不是您想问的？这些也比较接近
ui-belief-none = 我们没有收录和这句话足够接近的说法，所以不能说它对不对。
ui-belief-ask = 觉得不舒服，或担心某个情况？请运行“firstweeks”，回答问题。
ui-belief-three = 我们收录的最接近的说法
ui-belief-all = 我们查过的说法

# A claim, and a whole text, checked
ui-claim-question = { $verdict }：“{ $claim }” 您看到的是这个吗？
ui-claim-concepts = 从文字里认出来的内容
ui-claim-said = { $words } → { $concept }
ui-claim-silent = 按这条规则，这段文字不算在下结论：{ $pattern }
ui-claim-doubted = 说“{ $claim }”的人，很少同时说这里听到的其他内容：{ $concepts }
ui-article-title = 查过的一篇文字
ui-article-unsafe = 这篇文字里照着做会有危险的说法：{ $count } 个。最危险的是：“{ $claim }”。
ui-article-no-unsafe = 没有找到我们知道有危险的说法。这不等于其余的都对。
ui-article-missing-count = 安全的文字必须说、而这篇没说的：{ $count } 项。
ui-article-unknown = 我们不了解的句子：{ $count } 句。不了解不等于对。
ui-article-says = 文中说：“{ $text }”
ui-article-missing = 这篇文字漏掉的
ui-article-mentioned = 它提到的
ui-article-text = 原文，我们了解的地方有标记
ui-article-kept = 文字只在这台设备上读，哪里都不保存。

# How texts are read: words that deny, that add to what is denied, and that end a clause.
ui-search-not = 没有；没；不；无；未；别；甭；唔；冇；勿；非；并未；不会；不可能；不是；不再；不存在；从未；并无；毫无；没有任何；并没有；从没；没啥；无任何；不了；不等于；不代表；不意味；不表示；不说明；证明不了；不能证明
ui-search-or = 或；或者；和；及；、；以及
ui-search-but = 但；但是；可是；所以；因为；而；却；就；就是；时；如果；要是；不过；然后；那；才；还；的话
ui-search-number = 二；俩；仨；两；三；四；五；六；七；八；九

# 供医务人员审阅的案例：只有一个回答不同的两个人。
ui-case-title = 供审阅的案例
ui-case-intro =
    每一对案例是两个人，只有一个回答不同。第一个人符合规则，第二个人不符合。
    请看每个人得到的建议，确认是否正确，然后签名。需要改的地方请写下来。
    有些回答互相矛盾，规则也必须照样成立。
    （2）表示规则第二次问到同一项。
ui-case-usual = 没有列出的，都是最常见的回答：{ $answers }
ui-case-coverage = 规则要问的回答：{ $places }。有案例的：{ $shown }。案例对数：{ $pairs }。两人建议不同的对数：{ $apart }。
ui-case-without = 没有案例的：{ $count }。列在各自的规则下面。
ui-case-holds-if = 规则成立的条件：{ $sentence }
ui-case-named = { $name } 的意思：{ $sentence }
ui-case-guard = 只在这时才问 { $name }：{ $sentence }。不问时算作：{ $answer }
ui-case-pair = 第 { $number } 对
ui-case-decides = 起决定作用的是：{ $atoms }
ui-case-both = 两人都是：{ $answers }
ui-case-both-usual = 两人都是最常见的回答
ui-case-first = 第一个人：{ $answers }。符合规则。建议：{ $level }
ui-case-second = 第二个人：{ $answers }。不符合规则。建议：{ $level }
ui-case-same-level = 两人得到的建议相同，因为还符合别的规则。
ui-case-conflict = 其中有些回答互相矛盾：{ $answers }
ui-case-boundary = 在界线附近：{ $answer }。符合规则。建议：{ $level }
ui-case-boundary-not = 在界线附近：{ $answer }。不符合规则。建议：{ $level }
ui-case-initials = 正确：是 / 否。签名缩写：________ 日期：________
ui-case-signed = 姓名、职务和签名：________________________
ui-case-impossible = 没有案例能显示这个回答。已经证明，规则的其他部分已作决定：{ $atom }
ui-case-undecided = 还不知道有没有案例能显示这个回答：{ $atom }
