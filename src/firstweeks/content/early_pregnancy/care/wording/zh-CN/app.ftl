# Translated by the project's authors, not yet reviewed by a native clinician.
# 日记界面的文字。

care-cannot = 这个浏览器不能给日记上锁。请从原来的网址打开，或换一个浏览器。
care-offer =
    您可以在这部手机上写日记：出血、疼痛、检查、就诊，还有最近两次自查。您不建，它就不存在。
    日记用您自己的词上锁。内容不会离开这部手机。
    如果忘了这些词，谁也打不开，我们也不行。知道的人就能打开。
care-offer-limits =
    手机空间不够时，浏览器可能删掉它。请不时存一份上锁的副本。
    您离开画面时它会上锁，并在您选的时间后自动删除。
care-safari =
    7 天没有打开时，Safari 可能删掉日记。
    请先把应用加到主屏幕，或不时存一份上锁的副本。
care-none-found = 这部手机上没有日记。如果以前有，是浏览器删掉了。存过的副本可以读进来。
care-begin = 建一本日记
care-new = 建一本日记
care-phrase-why =
    请选至少 4 个别人猜不到的词。短的数字几分钟就能试出来。
    写在没人看的地方。不要用名字或日期。
care-phrase = 您的词
care-show = 显示这些词
care-suggest = 帮我选词
care-phrase-short = 太短了。请用至少 4 个词，8 个汉字或更多。
care-days-label = 自动删除
care-days-after = 最后一次改动后 { $days } 天
care-make = 建日记
care-wait = 请稍等。
care-stays = 日记建好了。浏览器表示会保留它。
care-may-go = 日记建好了。空间不够时浏览器可能删掉它，请不时存一份上锁的副本。
care-open = 打开
care-wrong-phrase = 这些词打不开。请检查用字和空格。
care-forgot = 忘了这些词，谁也打不开。您可以删掉它，重新开始。
care-gone = 日记已经不在这部手机上。它在另一个窗口被删除，或被浏览器删除。
care-expired = 您选的时间已到，日记已自动删除。
care-delete = 删除日记
care-delete-means =
    所有记录会永远消失，离线用的应用副本也会删除。
    您存出去的副本不会删除，浏览器的历史记录也不会。
care-delete-now = 现在全部删除
care-keep = 保留
care-deleted = 已经删除
care-deleted-means =
    这部手机上没有日记了。
    如果有人会看，请把浏览器的历史记录也清掉，再关上这个页面。
care-enter = 记录
care-today = 今天
care-nothing-today = 还没有。
care-ask-again = 再查一次症状
care-ask-found = 今天的记录可以回答一些问题。不对的请去掉。以后每一项都可以改。
care-ask-nothing = 今天没有记录能回答问题。会全部问一遍。
care-ask-kept = 日记会留下您的回答，下次可以说出有什么变化。私下问您的内容不会留下。
care-ask-begin = 开始
care-timeline = 所有日子和图表
care-figures = 算一算：日期、抽血、体重
care-carry = 存副本，或读入副本
care-lock = 现在上锁
care-from-answers = 这是按您最近的回答。
care-look-again = { $time } 再看一次；如果更重，就提前。
care-remind = 把时间放进日历，不写是什么事
care-take-out = 去掉
care-taken-out = 这条记录已去掉。
care-saved = 已保存，{ $time }。
care-noted = 已记入日记。
care-not-saved = 没有保存。手机上的日记和以前一样。请再试一次。
care-full = 日记满了。请存一份副本，再去掉旧的记录。
care-done = 完成
care-save = 保存
care-other-number = 或其他数字
care-number = 请写 { $low } 到 { $high } 之间的数字。
care-missing = 请填写。
care-earlier = 前一周
care-print = 打印
care-back = 回到日记
care-table = 看表格
care-out = 存出去
care-copy = 存一份上锁的副本
care-plain-warning =
    下面两种文件没有上锁。谁找到都能看。
    它们是给医生看，或给您自己用的。
care-page = 给医生看的一页
care-page-means =
    上面是最近一次自查的摘要，下面是所有日子和图表。您私下说的内容不在上面。
    可以打印，或存成 PDF。纸上没有锁。
care-page-none = 这本日记里还没有自查，所以没有摘要。请先从日记里查一次症状。
care-csv = 存为表格（CSV）
care-json = 存为列表（JSON）
care-in = 读进来
care-in-means = 上锁的副本要用建它时的词。已经有的不会重复。
care-file = 文件
care-copy-phrase = 上锁副本的词
care-no-file = 请先选文件。
care-file-wrong = 什么也没有读入。文件里的错误：{ $count }。
care-taken-in = 读入的记录：{ $count }。
care-take-in = 读入
care-work-out = 计算
care-input-wrong = 请检查：{ $inputs }。
care-choice-yes = 是
care-choice-no = 否
care-choice-iom = 美国等（IOM）
care-choice-wst = 中国（WS/T 801）
care-input-today = 今天
care-input-last_period = 末次月经第一天
care-input-cycle = 两次月经相隔的天数
care-input-ovulation = 排卵日（如果知道）
care-input-transfer = 移植日
care-input-embryo_days = 当天胚胎的天数
care-input-crown_rump = B 超的头臀长
care-input-measured = 做那次 B 超的日期
care-input-first = 第一次的数值
care-input-first_at = 第一次抽血的时间
care-input-second = 第二次的数值
care-input-second_at = 第二次抽血的时间
care-input-same_lab = 都在同一家化验室
care-input-height = 身高
care-input-before = 孕前体重
care-input-now = 现在体重
care-input-age = 周和天，如 8+3
care-input-guideline = 指南
care-input-babies = 几胎
care-input-nausea = 24 小时内恶心的小时数
care-input-vomits = 吐的次数
care-input-retches = 干呕的次数
care-input-instant = 速溶咖啡（杯）
care-input-filter = 滤泡咖啡（杯）
care-input-tea = 茶（杯）
care-input-cola = 可乐（罐）
care-input-energy = 能量饮料（罐）
care-input-dark_chocolate = 黑巧克力
care-input-milk_chocolate = 牛奶巧克力
care-input-other = 其他咖啡因（毫克）
care-input-wake = 起床时间
care-input-sleep = 睡觉时间
care-input-every = 两餐相隔的小时数
care-input-pads = 湿透的卫生巾（片）
care-input-hours = 多少小时内
care-input-wiping = 擦的时候有血
