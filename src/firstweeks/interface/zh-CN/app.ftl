# Translated by the project's authors, not yet reviewed by a native clinician.
# The words of the app's own screens, whatever a protocol is about. Every message here begins with "ui-".

# Around every screen
ui-skip = 跳到正文
ui-language = 语言
ui-leave = 离开
ui-back = 返回
ui-country = 国家或地区
ui-numbers-for-change = 当前号码：{ $country }。更改
ui-changed = 情况变了吗？再查一次
ui-stays-here = 您的回答只留在这台设备上，我们不发送。
ui-parts-of-others = 本应用不属于任何医疗系统。界面用了 NHS 设计系统的开源部件。
ui-error-prefix = 出错：
ui-problem = 有一处需要改

# Titles: browsers keep them, so they never name a sign
ui-title = { $page } – { protocol }
ui-title-start = 开始
ui-title-question = 问题
ui-title-conflict = 核对
ui-title-check = 核对
ui-title-result = 建议
ui-title-summary = 摘要
ui-title-claims = 网上说法
ui-title-care = 自我护理
ui-title-visit = 就诊
ui-title-support = 支持
ui-title-privacy = 隐私
ui-title-numbers = 电话号码

# Start
ui-start-title = 我该多快去看医生？
ui-start-check = 查症状
ui-start-first = 先问危险情况。您随时可以停下。
ui-start-more = 您还可以
ui-start-claims = 查一个说法
ui-start-claims-hint = 文章和论坛里的说法，每条都写明目前知道什么
ui-start-care = 在家可以怎么做
ui-start-care-hint = 先回答几个问题：有些做法并不是人人都适合
ui-start-visit = 就诊时会怎样
ui-start-support = 支持与帮助
ui-start-numbers = 急救电话和去哪里看
ui-start-summary = 给医护人员看的摘要
ui-start-anew = 重新开始
ui-start-limits = 它能做什么，不能做什么

# Questions
ui-continue = 继续
ui-not-sure-one = 有一项不确定
ui-not-sure-some = 有的不确定
ui-still-not-sure = 还是说不准
ui-which-not-sure = 哪几项您说不准？
ui-how-to-tell-tick = 觉得可能是，就勾选。
ui-dates = 用日期来算
ui-date-day = 日
ui-date-month = 月
ui-date-year = 年
ui-dates-use = 用这个日期
ui-dates-not = 这个日期用不了。请检查日、月、年，例如 27、3、2026。
ui-error-choose = 请选一个回答，也可以选“不确定”。
ui-error-tick = 请勾选符合的，或者勾选“都没有”。
ui-error-which = 请勾选您说不准的几项。
ui-error-none-and-sign = 您勾了“都没有”，又勾了上面的一项。两个勾都还在，请去掉错的那个。
ui-error-none-and-unsure = 您勾了“都没有”，又勾了“说不准”。两个勾都还在，请去掉错的那个。
ui-error-number-and-unsure = 您填了数字，又勾了“不确定”。两样都还在，请去掉错的那个。
ui-error-range = “{ $typed }”不是 { $low } 到 { $high } 之间的数字。请填数字，或者勾选“不确定”。
ui-error-range-empty = 请填 { $low } 到 { $high } 之间的数字，或者勾选“不确定”。
ui-change = 更改

ui-on-the-way = 路上回答
ui-more = 说明
ui-see-how = 怎么做
ui-weeks-how = 例如 6、4+3 或 6 周
ui-date-kind = 您知道哪个日期？
ui-cover = 接着刚才的继续吗？
ui-cover-go-on = 继续
ui-recheck-now = 现在怎么样？
ui-recheck-start = 再查一次
ui-recheck-same = 一样，没有新情况
ui-recheck-better = 好些了
ui-recheck-worse = 更重了
ui-recheck-sign = 有新情况
ui-keep-nothing = 什么都不保存，刷新也不留
ui-keeps-nothing = 现在什么都不保存。刷新后从头开始。
ui-aloud = 朗读
ui-aloud-stop = 停止朗读

# The result
ui-about = 关于这些建议
ui-show-this = 出示这一屏
ui-show-this-in = 出示这一屏：{ $language }
ui-show-title = 请看这里
ui-share-card = 分享这张卡片
ui-print-card = 打印这张卡片
ui-print-all = 全部打印
ui-go-on = 继续回答问题

# How this is checked
ui-title-checked = 这些建议是怎样检查的
ui-checked-is = 检查了什么
ui-checked-is-lines =
    所有建议都来自规则。规则写成一句句话，医生可以逐条读。
    有一个程序会走遍所有可能的回答，看有没有哪一种违背承诺。比如：没回答的问题，不会把危险盖住。
    每条规则、每条建议都写明出处，也写明哪些是我们自己读过的。
    这个应用和我们的其他程序给出一样的建议，由测试来比对。
ui-checked-not = 没有检查什么
ui-checked-not-lines =
    { $signed }
    程序能说明规则符合编写者的本意，不能说明它一定适合您。
    还没有在病人中做过研究。
ui-checked-you = 这对您意味着什么
ui-checked-you-lines =
    它帮您决定多快去看医生，不能代替看医生。
    觉得不对劲，就去看医生，不管这里怎么写。
ui-certificate = 这次检查的标记：{ $certificate }

# The summary
ui-summary-how =
    下面是纸上会有的每一行。您可以给人看、打印，或者自己留着。
    上面没有姓名。您私下回答的内容，只有您在下面勾选才会出现。
ui-leave-out = 选择要写上的内容
ui-print = 打印
ui-copy = 复制成文字
ui-copied = 已复制。这台设备上的其他应用可能读得到。
ui-copy-failed = 这个浏览器不让我们复制。请选中文字，自己复制。
ui-code = 显示二维码
ui-code-what = 用相机一扫，就能变成文字。里面只有文字，不会打开网页，也不经过任何人。
ui-code-shortened = 内容太多，二维码放不下。最重要的几行都在里面。
ui-code-lacks = 此码未包含全部内容：{ $topics }
ui-code-alt = 方形二维码，内容是摘要的文字

# Claims
ui-claims-title = 网上说法
ui-claims-how = 文章和论坛里的说法，每条都写明目前知道什么。可以用自己的话搜索。
ui-claims-search = 您看到或听到了什么？
ui-claims-paste = 可以粘贴一句话，或者一整篇。内容不会离开这部手机。
ui-claims-check = 查一查
ui-important = 重要

# Self-care
ui-gate-why =
    有些做法并不是人人都适合。每次开始前，我们都先问几个问题。
    它治不了原因，也代替不了检查。
ui-care-title = 怎样舒服一点
ui-care-limits =
    这只是为了舒服一点。就算好些了，也要按原来的时间去看医生。
    更难受了，或出现新的情况，请马上停下。
ui-care-nothing = 从您的回答看，现在没有哪种做法能确定对您安全。
ui-read-first = 请先看这里
ui-timer-start = 开始，跟着计数做
ui-timer-stop = 停止
ui-timer-pause = 暂停
ui-timer-go-on = 继续
ui-timer-changed = 情况有变化
ui-timer-rest = 休息一下，慢慢呼气
ui-timer-left = 还剩 { $count } 下
ui-timer-part = 第 { $side } 部分，共 { $sides } 部分
ui-timer-part-set = 第 { $side } 部分，共 { $sides } 部分；第 { $set } 组，共 { $sets } 组
ui-timer-stop-if = 更难受了，或出现新的情况，请停下。
ui-timer-sound = 每一下有轻轻的声音
ui-timer-vibration = 每一下有振动
ui-after-title = 现在怎么样？
ui-after-is-worse = 更厉害，或有新的情况
ui-after-is-same = 差不多
ui-after-is-easier = 舒服些
ui-after-easier = 好的，请休息。请仍按原来的时间去看医生，并看看要留意的表现。
ui-after-same = 不要再继续做了，它治不了原因。如果一直这样，请去问医生或护士。
ui-after-new = 有新的情况吗？有的话请选“更厉害，或有新的情况”。
ui-after-look = 看该怎么做

# Other screens
ui-visit-how = 任何检查您都可以拒绝，可以问为什么，也可以有人陪。
ui-support-how =
    不管您有什么感受，都没关系。就算不知道说什么，也可以打电话。
ui-numbers-title = 急救电话
ui-numbers-today = 其他电话
ui-numbers-basis = 核对日期：{ $date }。{ $source }
ui-no-script = 这个应用的问题需要 JavaScript。没有它，这些号码也能用。
ui-not-found = 这里没有这个页面。下面的号码在哪一页都能用。

# Privacy
ui-privacy-nothing = 什么都不会离开这台设备
ui-privacy-nothing-is =
    您的回答在这个页面的内存里。为了刷新或打电话时不丢失，这个标签页会保存 4 小时。
    关闭标签页、按“离开”或选择不保存，就没有了。我们不发送，也不统计任何人。
ui-privacy-offline = 没有网络也能用
ui-privacy-offline-is =
    第一次打开时，浏览器会取来应用的全部内容，包括所有语言。之后不再向网络要任何东西。
    存放本应用的服务器和您的网络能看到您来过，但看不到您读了什么、答了什么。
ui-privacy-leave = 马上离开
ui-privacy-leave-is =
    点“离开”会遮住页面、忘掉回答，并打开一个天气网页。连按 3 下 Shift 键也一样。
    它不会清除浏览记录。记录里只看得出打开过 { protocol }，没有回答，也没有症状。
ui-privacy-cannot = 我们保护不了的
ui-privacy-cannot-is =
    有人在看您的屏幕，或设备上有程序在监视您。
    如果用浏览器翻译这一页，文字会送到翻译服务。输入法也可能看到您打的字。
ui-privacy-summary = 摘要归您自己
ui-privacy-summary-is =
    您打印、复制或给人看的内容，我们就管不到了。医护人员可能会记下来。每一行都由您决定。
ui-privacy-diary = 您建了日记才会有日记，用您自己的词上锁。在日记页可以删除。
ui-forget = 现在就忘掉我的回答

# News
ui-update-title = 应用消息
ui-update-waits = 有新版本。换用后从头开始，回答会忘掉。
ui-update-now = 换用新版本
ui-outdated = 这是旧版本，另一个窗口已经换用新版本。
ui-reload = 载入新版本
ui-result-diary = 等待的时候，以及每天的日记
ui-start-diary = 日记、日期和抽血
ui-title-diary = 日记

# Above every page, once the content is older than its date
ui-out-of-date = 本指南应在 { $day } 之前复核，内容可能已过时。请以医生或护士的话为准。
