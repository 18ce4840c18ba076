<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>next task overdue</source>
        <translation>下一项任务已逾期</translation>
    </message>
    <message>
        <source>next task today</source>
        <translation>下一项任务今天到期</translation>
    </message>
    <message>
        <source>next task later</source>
        <translation>下一项任务稍后到期</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>没有任务</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months, short</comment>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years, short</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>In %1 since today</source>
        <translation>今天进入“%1”</translation>
    </message>
    <message numerus="yes">
        <source>In %1 for %n day(s)</source>
        <translation>
            <numerusform>在“%1”已停留 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>, waiting too long</source>
        <translation>，等待过久</translation>
    </message>
    <message>
        <source>Purchases %1, advocacy %2</source>
        <translation>购买 %1，口碑推荐 %2</translation>
    </message>
    <message numerus="yes">
        <source>Been through %n time(s)</source>
        <translation>
            <numerusform>已走过 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Tags %1</source>
        <translation>标签：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n person(s)</source>
        <translation>
            <numerusform>%1，%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 已移至“%2”</translation>
    </message>
    <message>
        <source>%1 moved to %2, %3 of %4</source>
        <translation>%1 已移至“%2”，第 %3 位，共 %4 位</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” after --%2 is no time. Write it like 2026-09-03 or 2026-09-03T14:05.</source>
        <translation>--%2 后面的“%1”不是有效时间。请写成 2026-09-03 或 2026-09-03T14:05 的形式。</translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 需要 %2 到 %3 之间的整数，而不是“%4”。</translation>
    </message>
    <message>
        <source>--%1 needs a number from 0 to 1, not “%2”.</source>
        <translation>--%1 需要 0 到 1 之间的数，而不是“%2”。</translation>
    </message>
    <message>
        <source>“%1” is no amount in %2. Write it like 12.50.</source>
        <translation>“%1”不是有效的 %2 金额。请写成 12.50 的形式。</translation>
    </message>
    <message>
        <source>There is no workspace yet. Make one with “vouch new FILE”, then name it with “vouch -w FILE …”.</source>
        <translation>还没有工作区。请用“vouch new FILE”新建一个，再用“vouch -w FILE …”指定它。</translation>
    </message>
    <message>
        <source>The output could not be written. Check that the disk has room.</source>
        <translation>无法写入输出。请检查磁盘空间是否足够。</translation>
    </message>
    <message>
        <source>This workspace has no journey with stages.</source>
        <translation>此工作区没有包含阶段的旅程。</translation>
    </message>
    <message>
        <source>There is no journey “%1” in this workspace. It has: %2.</source>
        <translation>此工作区没有旅程“%1”。现有旅程：%2。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>等待过久</translation>
    </message>
    <message>
        <source>Counts the people at each stage of a journey.</source>
        <translation>统计旅程各阶段的人数。</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>which journey; the first unless said</source>
        <translation>使用哪个旅程；默认第一个</translation>
    </message>
    <message>
        <source>look at it through this journey&apos;s stages</source>
        <translation>按此旅程的阶段查看</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>工作区完好。</translation>
    </message>
    <message>
        <source>Reads the whole workspace and says whether it is sound.</source>
        <translation>读取整个工作区并检查是否完好。</translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <translation>示例工作区</translation>
    </message>
    <message numerus="yes">
        <source>Made the sample workspace %1 with %n invented person(s).</source>
        <translation>
            <numerusform>已创建示例工作区 %1，内含 %n 位虚构人员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes the sample workspace: invented people with two years of history.</source>
        <translation>创建示例工作区：虚构人员及其两年的历史。</translation>
    </message>
    <message>
        <source>Say what to write with --format csv, vcard or json, or let the file end so.</source>
        <translation>请用 --format csv、vcard 或 json 指定写出格式，或让文件名以相应扩展名结尾。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n person(s) to %1.</source>
        <translation>
            <numerusform>已将 %n 人写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes everybody to a file; JSON holds the whole workspace.</source>
        <translation>将所有人员写入文件；JSON 包含整个工作区。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>what to write; by the file&apos;s ending unless said</source>
        <translation>写出的格式；默认由文件扩展名决定</translation>
    </message>
    <message>
        <source>CSV: leave texts as they are, even those that a spreadsheet would run as formulas</source>
        <translation>CSV：保持文本原样，即使电子表格会将其当作公式执行</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation>已被 %1 撤销</translation>
    </message>
    <message>
        <source>takes back %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>尚未有任何更改。</translation>
    </message>
    <message>
        <source>Choose one of --keep-later and --also-later.</source>
        <translation>请在 --keep-later 和 --also-later 中选择一个。</translation>
    </message>
    <message>
        <source>“%1” is no number of a change. “vouch history” lists them.</source>
        <translation>“%1”不是有效的更改编号。用“vouch history”可列出编号。</translation>
    </message>
    <message>
        <source>Add --keep-later to keep those changes, or --also-later to take them back too.</source>
        <translation>添加 --keep-later 可保留这些更改，添加 --also-later 则一并撤销。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的更改。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的更改。</translation>
    </message>
    <message>
        <source>Lists who changed what when, newest first.</source>
        <translation>列出谁在何时更改了什么，最新的在前。</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation>最多显示的条数</translation>
    </message>
    <message>
        <source>PERSON</source>
        <translation>PERSON</translation>
    </message>
    <message>
        <source>only what touched this person</source>
        <translation>仅显示涉及此人员的更改</translation>
    </message>
    <message>
        <source>Takes back the last change, or the one with this number.</source>
        <translation>撤销最近一次更改，或指定编号的更改。</translation>
    </message>
    <message>
        <source>keep what was changed in the same places since</source>
        <translation>保留之后在相同位置所做的更改</translation>
    </message>
    <message>
        <source>take back those later changes too</source>
        <translation>一并撤销之后的这些更改</translation>
    </message>
    <message>
        <source>Makes again what was undone last.</source>
        <translation>重做最近一次撤销的更改。</translation>
    </message>
    <message>
        <source>There is no format “%1”. Vouch reads: %2.</source>
        <translation>没有格式“%1”。Vouch 可读取：%2。</translation>
    </message>
    <message>
        <source>The mapping “%1” could not be opened: %2.</source>
        <translation>无法打开映射“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” is no mapping. Write a JSON object of columns and fields, like {&quot;Kunde&quot;: &quot;name&quot;, &quot;Mail&quot;: &quot;email&quot;}.</source>
        <translation>“%1”不是有效的映射。请写一个由列和字段组成的 JSON 对象，例如 {&quot;Kunde&quot;: &quot;name&quot;, &quot;Mail&quot;: &quot;email&quot;}。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略过：%1</translation>
    </message>
    <message>
        <source>The folder “%1” has no file that Vouch can read.</source>
        <translation>文件夹“%1”中没有 Vouch 可读取的文件。</translation>
    </message>
    <message>
        <source>--separator needs one character, or “tab”.</source>
        <translation>--separator 需要一个字符，或“tab”。</translation>
    </message>
    <message>
        <source>“%1” is no currency; write its three letters, like EUR.</source>
        <translation>“%1”不是有效的货币；请写三个字母的代码，例如 EUR。</translation>
    </message>
    <message>
        <source>Reads people, orders and histories from files or folders, as one change that can be undone.</source>
        <translation>从文件或文件夹读取人员、订单和历史，作为一次可撤销的更改。</translation>
    </message>
    <message>
        <source>what the file is; found by its content unless said</source>
        <translation>文件的格式；默认按内容识别</translation>
    </message>
    <message>
        <source>columns and the fields they go to</source>
        <translation>各列及其对应的字段</translation>
    </message>
    <message>
        <source>HOW</source>
        <translation>HOW</translation>
    </message>
    <message>
        <source>make new people, update known ones, or both</source>
        <translation>新建人员、更新已有人员，或两者兼做</translation>
    </message>
    <message>
        <source>the journey new people are put on, or that a history makes</source>
        <translation>新人员加入的旅程，或由历史生成的旅程</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>the stage new people are put at</source>
        <translation>新人员所处的阶段</translation>
    </message>
    <message>
        <source>put nobody on a journey</source>
        <translation>不让任何人加入旅程</translation>
    </message>
    <message>
        <source>who looks after new people</source>
        <translation>新人员的负责人</translation>
    </message>
    <message>
        <source>try everything and change nothing</source>
        <translation>试运行全部步骤，不做任何更改</translation>
    </message>
    <message>
        <source>write the refused rows there</source>
        <translation>将被拒绝的行写入该文件</translation>
    </message>
    <message>
        <source>how the text is stored, like GB18030; found unless said</source>
        <translation>文本编码，例如 GB18030；默认自动识别</translation>
    </message>
    <message>
        <source>CHARACTER</source>
        <translation>CHARACTER</translation>
    </message>
    <message>
        <source>what stands between cells, or “tab”; found unless said</source>
        <translation>单元格之间的分隔符，或“tab”；默认自动识别</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>the currency of amounts without one</source>
        <translation>未注明货币的金额所用的货币</translation>
    </message>
    <message>
        <source>the country of phone numbers without one, like ES</source>
        <translation>未带国家代码的电话号码所属的国家，例如 ES</translation>
    </message>
    <message>
        <source>Formats: %1, vouch-json.</source>
        <translation>格式：%1、vouch-json。</translation>
    </message>
    <message>
        <source>“vouch journeys” can be followed by show KEY, export KEY FILE or import FILE, not “%1”.</source>
        <translation>“vouch journeys”后可接 show KEY、export KEY FILE 或 import FILE，不能接“%1”。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>This workspace has no journey.</source>
        <translation>此工作区没有旅程。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Wrote the journey “%1” to %2.</source>
        <translation>已将旅程“%1”写入 %2。</translation>
    </message>
    <message>
        <source>“%1” is neither a file that can be read nor one of the templates: %2.</source>
        <translation>“%1”既不是可读取的文件，也不是模板之一：%2。</translation>
    </message>
    <message>
        <source>Lists the workspace&apos;s journeys.</source>
        <translation>列出工作区的旅程。</translation>
    </message>
    <message>
        <source>Shows a journey&apos;s stages and what to do at each.</source>
        <translation>显示旅程的各个阶段及每个阶段要做的事。</translation>
    </message>
    <message>
        <source>KEY FILE</source>
        <translation>KEY FILE</translation>
    </message>
    <message>
        <source>Writes a journey to a file, to be edited or shared.</source>
        <translation>将旅程写入文件，以便编辑或共享。</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Adds a journey from a file, or one of the templates by its key.</source>
        <translation>从文件添加旅程，或按标识添加某个模板。</translation>
    </message>
    <message>
        <source>Templates: %1.</source>
        <translation>模板：%1。</translation>
    </message>
    <message>
        <source>The journey “%1” has no stage “%2”. Its stages are: %3.</source>
        <translation>旅程“%1”没有阶段“%2”。其阶段有：%3。</translation>
    </message>
    <message>
        <source>Say who moves and to which stage: vouch move PERSON… STAGE</source>
        <translation>请说明移动谁以及移到哪个阶段：vouch move PERSON… STAGE</translation>
    </message>
    <message>
        <source>Nobody had to move.</source>
        <translation>没有人员需要移动。</translation>
    </message>
    <message>
        <source>Moves people to a stage.</source>
        <translation>将人员移到某个阶段。</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>when it happened; now unless said</source>
        <translation>发生时间；默认为现在</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>whom they went to</source>
        <translation>对方转向了谁</translation>
    </message>
    <message>
        <source>they leave the journey; give no stage then</source>
        <translation>让人员退出旅程；此时不要指定阶段</translation>
    </message>
    <message>
        <source>Made the workspace %1. Import people with: vouch -w %1 import FILE</source>
        <translation>已创建工作区 %1。导入人员：vouch -w %1 import FILE</translation>
    </message>
    <message>
        <source>Makes an empty workspace.</source>
        <translation>创建空工作区。</translation>
    </message>
    <message>
        <source>a journey to begin with, may be given several times; social-journey unless said</source>
        <translation>初始旅程，可多次指定；默认 social-journey</translation>
    </message>
    <message>
        <source>the currency reports count in; that of most purchases unless said</source>
        <translation>报告所用的货币；默认取多数购买所用的货币</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>口碑推荐</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>显示 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Lists people by name.</source>
        <translation>按姓名列出人员。</translation>
    </message>
    <message>
        <source>only people whose name, organisation, e-mail, phone or handle has these words</source>
        <translation>仅显示姓名、组织、电子邮件、电话或账号中含有这些词的人员</translation>
    </message>
    <message>
        <source>at most so many; all unless said</source>
        <translation>最多显示的人数；默认全部</translation>
    </message>
    <message>
        <source>Nothing had to change.</source>
        <translation>无需任何更改。</translation>
    </message>
    <message>
        <source>--refund-of needs the number of a purchase; “vouch timeline PERSON --json” shows it.</source>
        <translation>--refund-of 需要购买的编号；用“vouch timeline PERSON --json”可查看。</translation>
    </message>
    <message>
        <source>where, like instagram, email, shop</source>
        <translation>渠道，例如 instagram、email、shop</translation>
    </message>
    <message>
        <source>how it was meant</source>
        <translation>情感倾向</translation>
    </message>
    <message>
        <source>PERSON [TEXT]</source>
        <translation>PERSON [TEXT]</translation>
    </message>
    <message>
        <source>Records a message, comment, call or other contact.</source>
        <translation>记录消息、评论、通话或其他联系。</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>what it was; message unless said</source>
        <translation>互动类型；默认 message</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WHY</translation>
    </message>
    <message>
        <source>what the person wanted</source>
        <translation>对方的意图</translation>
    </message>
    <message>
        <source>it came from us</source>
        <translation>由我方发起</translation>
    </message>
    <message>
        <source>it waits for an answer</source>
        <translation>等待回复</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>where it can be seen</source>
        <translation>可查看的网址</translation>
    </message>
    <message>
        <source>the campaign it belongs to</source>
        <translation>所属的营销活动</translation>
    </message>
    <message>
        <source>PERSON AMOUNT</source>
        <translation>PERSON AMOUNT</translation>
    </message>
    <message>
        <source>Records what a person bought, or a refund.</source>
        <translation>记录人员的一次购买或退款。</translation>
    </message>
    <message>
        <source>the workspace&apos;s unless said</source>
        <translation>默认为工作区的货币</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>the order&apos;s number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>AMOUNT</translation>
    </message>
    <message>
        <source>what it cost us</source>
        <translation>我方的成本</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>the purchase that is paid back</source>
        <translation>所退款的购买</translation>
    </message>
    <message>
        <source>it was begun and never paid</source>
        <translation>已下单但从未付款</translation>
    </message>
    <message>
        <source>what was hard about it</source>
        <translation>遇到的困难</translation>
    </message>
    <message>
        <source>when it renews</source>
        <translation>续订时间</translation>
    </message>
    <message>
        <source>Records that a person spoke for you: a review, a share, a mention.</source>
        <translation>记录人员为您做的口碑推荐：评价、分享或提及。</translation>
    </message>
    <message>
        <source>what it was; share unless said</source>
        <translation>口碑推荐的类型；默认 share</translation>
    </message>
    <message>
        <source>how many follow the person there</source>
        <translation>此人在该渠道的关注者数量</translation>
    </message>
    <message>
        <source>more about it</source>
        <translation>更多详情</translation>
    </message>
    <message>
        <source>PERSON FRIEND</source>
        <translation>PERSON FRIEND</translation>
    </message>
    <message>
        <source>Records that a person brought a friend.</source>
        <translation>记录人员带来了一位朋友。</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>one: would not have bought otherwise; two: would have</source>
        <translation>one：若无推荐便不会购买；two：没有推荐也会购买</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>how far it came; invited unless said</source>
        <translation>进展到哪一步；默认 invited</translation>
    </message>
    <message>
        <source>PERSON TITLE</source>
        <translation>PERSON TITLE</translation>
    </message>
    <message>
        <source>Records something to do for a person.</source>
        <translation>记录要为人员做的任务。</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>who does it</source>
        <translation>由谁执行</translation>
    </message>
    <message>
        <source>PERSON TEXT</source>
        <translation>PERSON TEXT</translation>
    </message>
    <message>
        <source>Writes a note about a person.</source>
        <translation>为人员写备注。</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s); --limit shows more.</source>
        <translation>
            <numerusform>… 还有 %n 行；用 --limit 可显示更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say where the PDF goes: -o FILE.pdf</source>
        <translation>请指定 PDF 的保存位置：-o FILE.pdf</translation>
    </message>
    <message>
        <source>Only a PDF takes several reports at once.</source>
        <translation>只有 PDF 可以同时包含多份报告。</translation>
    </message>
    <message>
        <source>Computes a report.</source>
        <translation>计算报告。</translation>
    </message>
    <message>
        <source>only what happened since then</source>
        <translation>仅统计此时间之后发生的内容</translation>
    </message>
    <message>
        <source>only what happened before then; a day counts whole</source>
        <translation>仅统计此时间之前发生的内容；若为日期则含当天全天</translation>
    </message>
    <message>
        <source>only people of this owner</source>
        <translation>仅统计此负责人的人员</translation>
    </message>
    <message>
        <source>only this channel</source>
        <translation>仅统计此渠道</translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation>WHAT</translation>
    </message>
    <message>
        <source>one row for each</source>
        <translation>分组依据，每组一行</translation>
    </message>
    <message>
        <source>how a funnel counts</source>
        <translation>漏斗的统计方式</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>DAYS</translation>
    </message>
    <message>
        <source>conversion within so many days; 0 for no limit</source>
        <translation>多少天内的转化；0 表示不限</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>the advocates&apos; share of a friend&apos;s purchase, 0 to 1</source>
        <translation>朋友的购买中归推荐者的份额，0 到 1</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>what a generation gets of the one before, 0 to 1</source>
        <translation>每一代相对上一代所得的比例，0 到 1</translation>
    </message>
    <message>
        <source>how many generations of referrals count</source>
        <translation>计入多少代推荐</translation>
    </message>
    <message>
        <source>how long a referral counts</source>
        <translation>一次推荐的有效时长</translation>
    </message>
    <message>
        <source>rows shown in the terminal; 40 unless said</source>
        <translation>终端中显示的行数；默认 40</translation>
    </message>
    <message>
        <source>what comes out</source>
        <translation>输出格式</translation>
    </message>
    <message>
        <source>write it there</source>
        <translation>写入该文件</translation>
    </message>
    <message>
        <source>Reports: %1. A PDF takes several.</source>
        <translation>报告：%1。PDF 可包含多份。</translation>
    </message>
    <message>
        <source>%1 (%2) since %3</source>
        <translation>%1（%2），自 %3 起</translation>
    </message>
    <message>
        <source>Id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>社交资料</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>所处阶段</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>已带来</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>下一项任务</translation>
    </message>
    <message>
        <source>Shows everything known about one person.</source>
        <translation>显示某位人员的全部已知信息。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Nothing has happened with this person yet.</source>
        <translation>此人员尚无任何动态。</translation>
    </message>
    <message>
        <source>Lists what happened with one person, newest first.</source>
        <translation>列出某位人员的动态，最新的在前。</translation>
    </message>
    <message>
        <source>Vouch: what purchases and advocacy are each worth.</source>
        <translation>Vouch：看清购买与口碑推荐各自的价值。</translation>
    </message>
    <message>
        <source>vouch [FILE…]                opens the window
vouch [-w FILE] COMMAND …    works in the terminal on the workspace FILE
                             (else the last opened, or the default one)</source>
        <translation>vouch [FILE…]                打开窗口
vouch [-w FILE] COMMAND …    在终端中操作工作区 FILE
                             （未指定则用上次打开的或默认的工作区）</translation>
    </message>
    <message>
        <source>Every command takes --json (one JSON document on standard output) and --help.
PERSON is an id, an e-mail address, a phone number, network:handle, or a name that only one
person has. TIME is like 2026-09-03 or 2026-09-03T14:05.
Exit codes: 0 done, 1 failed and nothing changed, 2 typed wrongly, 3 done but some rows were
refused.</source>
        <translation>每个命令都支持 --json（向标准输出写一份 JSON 文档）和 --help。
PERSON 可以是 ID、电子邮件地址、电话号码、network:handle，
或唯一对应一人的姓名。
TIME 写成 2026-09-03 或 2026-09-03T14:05 的形式。
退出码：0 完成；1 失败且未做任何更改；2 输入有误；3 完成，但有些行被拒绝。</translation>
    </message>
    <message>
        <source>the workspace to work on</source>
        <translation>要操作的工作区</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>输出一份 JSON 文档</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>created</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%L1 rows: %2</source>
        <translation>%L1 行：%2</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>阶段移动</translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation>%L1 行</translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation>已拒绝：</translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation>值得留意：</translation>
    </message>
    <message>
        <source>This was a trial: nothing has changed.</source>
        <translation>这是试运行：没有任何更改。</translation>
    </message>
    <message>
        <source>Take it back with: vouch undo %1</source>
        <translation>撤销此更改：vouch undo %1</translation>
    </message>
    <message>
        <source>There is no option %1. See “vouch --help”.</source>
        <translation>没有选项 %1。请参阅“vouch --help”。</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file. See “vouch --help”.</source>
        <translation>“%1”既不是命令也不是文件。请参阅“vouch --help”。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. See “vouch --help” for what works in the terminal.</source>
        <translation>没有可用于打开窗口的显示器。终端中可用的功能请参阅“vouch --help”。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>无法写入“%1”：%2。请检查文件夹是否存在、您是否有写入权限，以及磁盘空间是否足够。</translation>
    </message>
    <message>
        <source>%1 needs the name of a workspace file behind it.</source>
        <translation>%1 后面需要工作区文件的名称。</translation>
    </message>
    <message>
        <source>“vouch %1” has no option %2. See “vouch %1 --help”.</source>
        <translation>“vouch %1”没有选项 %2。请参阅“vouch %1 --help”。</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 不接受值。</translation>
    </message>
    <message>
        <source>--%1 needs a value behind it.</source>
        <translation>--%1 后面需要一个值。</translation>
    </message>
    <message>
        <source>--%1 can be %2, not “%3”.</source>
        <translation>--%1 可以是 %2，不能是“%3”。</translation>
    </message>
    <message>
        <source>Say what to %1: %2. See “vouch --help”.</source>
        <translation>“%1”后面还需要指定：%2。请参阅“vouch --help”。</translation>
    </message>
    <message>
        <source>There is no command “%1”. See “vouch --help”.</source>
        <translation>没有命令“%1”。请参阅“vouch --help”。</translation>
    </message>
    <message>
        <source>Something is missing. Write: vouch %1</source>
        <translation>内容不完整。请写：vouch %1</translation>
    </message>
    <message>
        <source>“%1” is too much. Write: vouch %2</source>
        <translation>“%1”是多余的。请写：vouch %2</translation>
    </message>
    <message>
        <source>There is no option %1 before a command. See “vouch --help”.</source>
        <translation>命令之前没有选项 %1。请参阅“vouch --help”。</translation>
    </message>
    <message>
        <source>A whole workspace is one file.</source>
        <translation>一个完整的工作区须单独作为一个文件导入。</translation>
    </message>
    <message numerus="yes">
        <source>Read the whole workspace with %n person(s).</source>
        <translation>
            <numerusform>已读取整个工作区，共 %n 人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>“%1” has no column that tells who a row is about. Name its columns in the first row (for example Name, E-mail, Phone), or say which column holds what.</source>
        <translation>“%1”中没有能说明每行是谁的列。请在首行写明列名（例如“姓名”“电子邮件”“电话”），或指定各列的内容。</translation>
    </message>
    <message>
        <source>The row has neither a name nor an e-mail address, phone number or profile.</source>
        <translation>该行既没有姓名，也没有电子邮件地址、电话号码或社交资料。</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>该行为空。</translation>
    </message>
    <message>
        <source>The row is a footer of the report, not a record.</source>
        <translation>该行是报表的页脚，不是记录。</translation>
    </message>
    <message>
        <source>The row repeats the names of the columns.</source>
        <translation>该行重复了列名。</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed. Please check what was read.</source>
        <translation>该行有未闭合的引号。请检查读取的内容。</translation>
    </message>
    <message>
        <source>The row is longer than Vouch reads (1 MiB or 2,000 columns). What is beyond was left out.</source>
        <translation>该行超过了 Vouch 的读取上限（1 MiB 或 2,000 列）。超出的部分已略去。</translation>
    </message>
    <message>
        <source>“%1” has columns, but no rows below them.</source>
        <translation>“%1”有列名，但下面没有数据行。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than the table has columns; the missing ones were taken as empty.</source>
        <translation>
            <numerusform>%n 行的单元格少于表格的列数；缺少的单元格已视为空。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more cells than the table has columns. Please check them: a separator may lack its quotes.</source>
        <translation>
            <numerusform>%n 行的单元格多于表格的列数。请检查这些行：含分隔符的内容可能缺少引号。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation>没有文件“%1”。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the files in it.</source>
        <translation>“%1”是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that you may read it.</source>
        <translation>无法打开“%1”。请检查您是否有读取权限。</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>“%1”不是普通文件。</translation>
    </message>
    <message>
        <source>Vouch does not find people in “%1”. It reads contact lists (CSV with columns such as Name, E-mail, Phone), vCards, LinkedIn connections, Google Contacts, Shopify orders and histories of stages.</source>
        <translation>Vouch 在“%1”中找不到人员。Vouch 可读取联系人列表（含“姓名”“电子邮件”“电话”等列的 CSV）、vCard、LinkedIn 人脉、Google 通讯录、Shopify 订单和阶段历史。</translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>导入已停止。</translation>
    </message>
    <message>
        <source>Contact list (CSV)</source>
        <translation>联系人列表 (CSV)</translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation>联系人 (vCard)</translation>
    </message>
    <message>
        <source>LinkedIn connections</source>
        <translation>LinkedIn 人脉</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Google 通讯录</translation>
    </message>
    <message>
        <source>Shopify orders</source>
        <translation>Shopify 订单</translation>
    </message>
    <message>
        <source>History of stages</source>
        <translation>阶段历史</translation>
    </message>
    <message>
        <source>Vouch does not know the encoding “%1”. Try UTF-8, windows-1252 or GB18030.</source>
        <translation>Vouch 不识别编码“%1”。请尝试 UTF-8、windows-1252 或 GB18030。</translation>
    </message>
    <message>
        <source>There is no format “%1”. The formats are: %2.</source>
        <translation>没有格式“%1”。可用的格式：%2。</translation>
    </message>
    <message>
        <source>“%1” is not an export of Google Contacts. In Google Contacts choose Export and then “Google CSV”.</source>
        <translation>“%1”不是 Google 通讯录的导出文件。请在 Google 通讯录中选择“导出”，再选择“Google CSV”。</translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation>案例 %1</translation>
    </message>
    <message>
        <source>The row does not say whose step it is, or which stage was entered.</source>
        <translation>该行未说明是谁的步骤，或进入了哪个阶段。</translation>
    </message>
    <message>
        <source>“%1” is no date and time that Vouch can read.</source>
        <translation>“%1”不是 Vouch 能识别的日期和时间。</translation>
    </message>
    <message>
        <source>The row notes a change of something else; the stage stayed the same.</source>
        <translation>该行记录的是其他内容的更改；阶段未变。</translation>
    </message>
    <message>
        <source>The row does not say which deal or person it is about.</source>
        <translation>该行未说明涉及哪笔交易或哪位人员。</translation>
    </message>
    <message>
        <source>“%1” is no history of stages. It needs columns for the person, the stage and the time, for example Person, Stage, Entered at.</source>
        <translation>“%1”不是阶段历史。它需要包含人员、阶段和时间的列，例如 Person、Stage、Entered at。</translation>
    </message>
    <message>
        <source>“%1” holds no LinkedIn connections. Choose the file Connections.csv of the archive that LinkedIn sends you.</source>
        <translation>“%1”不含 LinkedIn 人脉。请选择 LinkedIn 发给您的存档中的 Connections.csv 文件。</translation>
    </message>
    <message>
        <source>The account was closed: LinkedIn gives no name for this row.</source>
        <translation>该账号已注销：LinkedIn 未提供此行的姓名。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no date that Vouch can read; they come in without it.</source>
        <translation>
            <numerusform>%n 位人脉的日期 Vouch 无法识别；导入时不含日期。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Save it as CSV in the program that made it, and import that file.</source>
        <translation>“%1”是电子表格。请在创建它的程序中另存为 CSV，再导入该文件。</translation>
    </message>
    <message>
        <source>“%1” is a ZIP archive, which Vouch cannot read yet. Unpack it and import the files in it.</source>
        <translation>“%1”是 ZIP 压缩包，Vouch 暂时无法读取。请解压后导入其中的文件。</translation>
    </message>
    <message>
        <source>“%1” is a database. If it is a Vouch workspace, open it instead of importing it.</source>
        <translation>“%1”是数据库。如果它是 Vouch 工作区，请直接打开，而不是导入。</translation>
    </message>
    <message>
        <source>“%1” is an old Excel or Outlook file. Save or export it as CSV, and import that file.</source>
        <translation>“%1”是旧版 Excel 或 Outlook 文件。请将其另存或导出为 CSV，再导入该文件。</translation>
    </message>
    <message>
        <source>“%1” is a PDF document. Vouch reads tables (CSV) and contacts (vCard).</source>
        <translation>“%1”是 PDF 文档。Vouch 可读取表格 (CSV) 和联系人 (vCard)。</translation>
    </message>
    <message>
        <source>“%1” is packed. Unpack it and import the files in it.</source>
        <translation>“%1”是压缩文件。请解压后导入其中的文件。</translation>
    </message>
    <message>
        <source>“%1” is a picture or a film. Vouch reads tables (CSV) and contacts (vCard).</source>
        <translation>“%1”是图片或视频。Vouch 可读取表格 (CSV) 和联系人 (vCard)。</translation>
    </message>
    <message>
        <source>“%1” is empty. Export it again, and import the new file.</source>
        <translation>“%1”是空文件。请重新导出，再导入新文件。</translation>
    </message>
    <message>
        <source>“%1” is not a text file. Vouch reads tables (CSV) and contacts (vCard).</source>
        <translation>“%1”不是文本文件。Vouch 可读取表格 (CSV) 和联系人 (vCard)。</translation>
    </message>
    <message>
        <source>“%1” belongs to an archive of X (Twitter), which Vouch cannot read yet.</source>
        <translation>“%1”属于 X (Twitter) 存档，Vouch 暂时无法读取。</translation>
    </message>
    <message>
        <source>“%1” is a JSON file, which Vouch cannot read yet. Choose CSV or vCard where the other program offers it.</source>
        <translation>“%1”是 JSON 文件，Vouch 暂时无法读取。请在原程序中选择 CSV 或 vCard。</translation>
    </message>
    <message>
        <source>“%1” is a calendar. Vouch reads contacts, not dates.</source>
        <translation>“%1”是日历。Vouch 读取的是联系人，不是日程。</translation>
    </message>
    <message>
        <source>“%1” is a web page or an XML file. Choose CSV or vCard where the other program offers it.</source>
        <translation>“%1”是网页或 XML 文件。请在原程序中选择 CSV 或 vCard。</translation>
    </message>
    <message>
        <source>“%1” is another file of a LinkedIn archive, which Vouch cannot read yet. Import Connections.csv of the same archive.</source>
        <translation>“%1”是 LinkedIn 存档中的另一个文件，Vouch 暂时无法读取。请导入同一存档中的 Connections.csv。</translation>
    </message>
    <message>
        <source>“%1” holds sales in a form that Vouch cannot read yet. Orders of Shopify can be imported.</source>
        <translation>“%1”中的销售数据格式 Vouch 暂时无法读取。可导入 Shopify 订单。</translation>
    </message>
    <message>
        <source>Making the sample workspace was stopped.</source>
        <translation>示例工作区的创建已停止。</translation>
    </message>
    <message>
        <source>The sample data is missing from this program. Install Vouch again.</source>
        <translation>程序缺少示例数据。请重新安装 Vouch。</translation>
    </message>
    <message>
        <source>The row has no order number in the column “Name”.</source>
        <translation>该行的“Name”列没有订单号。</translation>
    </message>
    <message>
        <source>Order %1 was already read further up in this file; this row stands apart from it and was left out.</source>
        <translation>订单 %1 已在文件前面读取过；此行与之不相连，已略去。</translation>
    </message>
    <message>
        <source>Order %1 does not say who bought: it has no e-mail address, name or phone number.</source>
        <translation>订单 %1 未注明购买者：没有电子邮件地址、姓名或电话号码。</translation>
    </message>
    <message>
        <source>Order %1 has no total that Vouch can read.</source>
        <translation>订单 %1 没有 Vouch 可读取的总金额。</translation>
    </message>
    <message>
        <source>Order %1 has no date that Vouch can read.</source>
        <translation>订单 %1 没有 Vouch 可读取的日期。</translation>
    </message>
    <message>
        <source>“%1” is not an export of Shopify orders. In Shopify choose Orders, Export, and then a CSV file.</source>
        <translation>“%1”不是 Shopify 订单导出文件。请在 Shopify 中依次选择“订单”“导出”，然后选择 CSV 文件。</translation>
    </message>
    <message>
        <source>The card has no end: the file may have been cut off. What was there has been read.</source>
        <translation>该名片没有结尾：文件可能已被截断。已有内容均已读取。</translation>
    </message>
    <message>
        <source>“%1” has no cards in it.</source>
        <translation>“%1”中没有名片。</translation>
    </message>
    <message>
        <source>The card has no end; the next one begins before it. What was there has been read.</source>
        <translation>该名片没有结尾，下一张名片就已开始。已有内容均已读取。</translation>
    </message>
    <message>
        <source>The card is a group of contacts, not a person.</source>
        <translation>该名片是联系人群组，不是个人。</translation>
    </message>
    <message>
        <source>The card has neither a name nor an e-mail address, phone number or profile.</source>
        <translation>该名片既没有姓名，也没有电子邮件地址、电话号码或社交资料。</translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2. Check that it is there and that you may read it.</source>
        <translation>无法打开“%1”：%2。请检查文件是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>“%1” is no complete export of a workspace: its text breaks off or is damaged. Export it again.</source>
        <translation>“%1”不是完整的工作区导出文件：其内容中断或已损坏。请重新导出。</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is no name, e-mail, phone or handle in this row. Add one of them and import again.</source>
        <translation>该行没有姓名、电子邮件、电话或账号。请补充其中一项后重新导入。</translation>
    </message>
    <message>
        <source>Nobody in the workspace matches, and only updates were asked for.</source>
        <translation>工作区中没有匹配的人员，而本次导入仅限更新。</translation>
    </message>
    <message>
        <source>This person is in the workspace, and only new people were asked for.</source>
        <translation>此人已在工作区中，而本次导入仅限新人员。</translation>
    </message>
    <message>
        <source>Everything in this row is in the workspace already.</source>
        <translation>该行的全部内容已在工作区中。</translation>
    </message>
    <message>
        <source>Order %1 names no currency. Say which one with the import&apos;s currency option.</source>
        <translation>订单 %1 未注明货币。请用导入的货币选项指定。</translation>
    </message>
    <message>
        <source>This workspace has no journey “%1”. “vouch journeys” lists those it has.</source>
        <translation>此工作区没有旅程“%1”。可用“vouch journeys”列出已有旅程。</translation>
    </message>
    <message>
        <source>The journey “%1” has no stage “%2”. Add the stage, or correct the file.</source>
        <translation>旅程“%1”没有阶段“%2”。请添加该阶段或更正文件。</translation>
    </message>
    <message>
        <source>These rows change no stage.</source>
        <translation>这些行不改变阶段。</translation>
    </message>
    <message>
        <source>The journey “%1” has no stage “%2”.</source>
        <translation>旅程“%1”没有阶段“%2”。</translation>
    </message>
    <message>
        <source>There is not enough room on the disk: this import may need %1, and %2 are free. Make room and try again.</source>
        <translation>磁盘空间不足：本次导入可能需要 %1，可用空间为 %2。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing of it was kept.</source>
        <translation>导入已取消，未保留任何内容。</translation>
    </message>
    <message>
        <source>There is no room for a trial run in the temporary folder.</source>
        <translation>临时文件夹没有足够的空间进行试运行。</translation>
    </message>
    <message>
        <source>%1 What was read so far could not be taken back yet; Vouch does that when it next opens the workspace.</source>
        <translation>%1 已读取的部分暂时无法收回；下次打开该工作区时 Vouch 会自动处理。</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>已推进</translation>
    </message>
    <message>
        <source>Left or lost here</source>
        <translation>在此离开或流失</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>仍在此阶段</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转化率</translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation>95% 下限</translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation>95% 上限</translation>
    </message>
    <message>
        <source>Immature</source>
        <translation>观察期不足</translation>
    </message>
    <message>
        <source>Moved on of those decided</source>
        <translation>已有结果者的推进率</translation>
    </message>
    <message>
        <source>Of the first stage</source>
        <translation>占首个阶段的比例</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>被跳过</translation>
    </message>
    <message>
        <source>Visits begun</source>
        <translation>开始的停留</translation>
    </message>
    <message>
        <source>Visits ended</source>
        <translation>结束的停留</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>首次接触</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <comment>%1 to %3 are percentages</comment>
        <translation>%1（95% 置信区间 %2 至 %3）</translation>
    </message>
    <message>
        <source>The narrowest place is %1: of %2 people who entered, %3 moved on, %4; %5 left and %6 are still there.</source>
        <translation>最窄的环节是 %1：进入的 %2 人中，%3 人已推进，占 %4；%5 人离开，%6 人仍在此阶段。</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 people who entered %2, %3 reached %4 within %n days: %5.</source>
        <translation>
            <numerusform>进入 %2 的 %1 人中，%3 人在 %n 天内到达 %4：%5。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 people who entered %2, %3 reached %4: %5.</source>
        <translation>进入 %2 的 %1 人中，%3 人到达 %4：%5。</translation>
    </message>
    <message>
        <source>There are not two groups of at least 30 people, too few to compare their rates.</source>
        <translation>不足两个至少 30 人的分组，人数太少，无法比较比率。</translation>
    </message>
    <message>
        <source>From %1, most people move on who came by %2: %3; fewest by %4: %5.</source>
        <translation>从 %1 出发，经由 %2 而来的人员推进比例最高：%3；经由 %4 的最低：%5。</translation>
    </message>
    <message>
        <source>Mode strict: entered means reached after all earlier stages in their order; moved on means so reached the next stage.</source>
        <translation>严格模式（strict）：“进入”指依次到达此前所有阶段后到达该阶段；“已推进”指以同样方式到达下一阶段。</translation>
    </message>
    <message>
        <source>Mode any: entered means touched at any time; moved on means touched the next stage as well, in whichever order.</source>
        <translation>任意模式（any）：“进入”指任何时候到过该阶段；“已推进”指也到过下一阶段，不论先后。</translation>
    </message>
    <message>
        <source>Mode forward: entered means came to stand there; moved on means later came to stand on any stage further along.</source>
        <translation>向前模式（forward）：“进入”指到达并处于该阶段；“已推进”指之后到达并处于任一更靠后的阶段。</translation>
    </message>
    <message numerus="yes">
        <source>Counted are the %n days after each person&apos;s first entry; people followed for less are counted and shown as immature.</source>
        <translation>
            <numerusform>统计每人首次进入后的 %n 天；跟踪时间不足的人员计入总数，并标为观察期不足。</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversion window.</source>
        <translation>无转化时限。</translation>
    </message>
    <message>
        <source>People are counted once per stage. Lost and on-hold stages are not further along. Left: neither moved on nor still there; somebody who moved on and came back counts in both. Conversion = moved on / entered, with the 95 % interval of Wilson (1927).</source>
        <translation>每人在每个阶段只计一次。流失和搁置阶段不算更靠后的阶段。离开：既未推进也不在此阶段；已推进后又返回的人员两边都计。转化率 = 已推进 / 进入，附 Wilson（1927）95% 置信区间。</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>无渠道</translation>
    </message>
    <message>
        <source>Funnel: %1</source>
        <translation>漏斗：%1</translation>
    </message>
    <message>
        <source>Conversion: %1</source>
        <translation>转化率：%1</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>无已知人员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Own purchases</source>
        <translation>本人购买</translation>
    </message>
    <message>
        <source>Passed on to referrers</source>
        <translation>转给推荐人</translation>
    </message>
    <message>
        <source>Gained by advocacy</source>
        <translation>口碑所得</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>归功</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Rank by purchases alone</source>
        <translation>仅按购买的名次</translation>
    </message>
    <message>
        <source>Rank by advocacy in full</source>
        <translation>全计口碑的名次</translation>
    </message>
    <message>
        <source>Places gained</source>
        <translation>上升名次</translation>
    </message>
    <message>
        <source>%1 in all, whatever the share; at a share of %2 the most credit, %3, goes to %4.</source>
        <translation>总计 %1，与份额无关；份额为 %2 时，归功最多的是 %4，为 %3。</translation>
    </message>
    <message>
        <source>%1 in all, whatever the share; at a share of %2 the most credit, %3, goes to %4, and %5 rises from place %6 by purchases alone to place %7 by advocacy in full.</source>
        <translation>总计 %1，与份额无关；份额为 %2 时，归功最多的是 %4，为 %3；%5 则从仅按购买的第 %6 名升至全计口碑的第 %7 名。</translation>
    </message>
    <message numerus="yes">
        <source>%n more people</source>
        <translation>
            <numerusform>另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Two-lens ledger</source>
        <translation>双视角账本</translation>
    </message>
    <message>
        <source>not entered, so such referrals earn nothing</source>
        <translation>未填写，因此此类转介绍不获归功</translation>
    </message>
    <message>
        <source>Of each net purchase v of a buyer whom somebody brought, a·v is advocacy (a = %1); where the buyer would have bought anyway, at most the cost of winning a customer (%2). It is split over up to %3 generations of referrers, each getting %4 times what the nearer one gets; the buyer keeps the rest. A buyer&apos;s earliest referral counts, for %5 days (0: without limit); referrals of unknown type count in full; refunds take back what their purchases gave. The total never depends on a. After Kumar, Petersen and Leone, Harvard Business Review, October 2007.</source>
        <translation>由他人带来的购买者每笔净购买 v 中，a·v 归为口碑（a = %1）；若购买者本来就会购买，则最多归入一名客户的获客成本（%2）。该金额最多分给 %3 代推荐人，每一代所得为更近一代的 %4 倍；其余归购买者。以购买者最早的转介绍为准，有效期 %5 天（0：不限）；类型未知的转介绍全额计入；退款会收回相应购买带来的归功。总额始终与 a 无关。依据 Kumar、Petersen 和 Leone，《哈佛商业评论》，2007 年 10 月。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>移动次数</translation>
    </message>
    <message>
        <source>Share of this kind</source>
        <translation>占同类比例</translation>
    </message>
    <message>
        <source>Moves: %1</source>
        <translation>移动：%1</translation>
    </message>
    <message>
        <source>Moves between stages on the way: forward to the next stage, skip over at least one, back, lap (back to where the loop begins again). Directness = forward / these moves, likewise skip and back rate. Entries, exits and moves to lost or on-hold stages are listed apart. People are counted once per arc.</source>
        <translation>途中各阶段之间的移动：前进到下一阶段、跳过至少一个阶段、回退、循环（回到循环的起点）。直达率 = 前进 / 上述移动，跳过率和回退率同理。进入、退出以及移至流失或搁置阶段的移动单独列出。每人在每条弧线上只计一次。</translation>
    </message>
    <message>
        <source>Outside</source>
        <comment>not on the journey</comment>
        <translation>旅程之外</translation>
    </message>
    <message>
        <source>Of %1 moves, %2 went to the next stage, %3 skipped a stage, %4 went back and %5 began another lap.</source>
        <translation>%1 次移动中，%2 次进入下一阶段，%3 次跳过阶段，%4 次回退，%5 次开始新的循环。</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>天数中位数</translation>
    </message>
    <message>
        <source>Different paths</source>
        <translation>不同路径</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>all other paths together</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Paths: %1</source>
        <translation>路径：%1</translation>
    </message>
    <message>
        <source>A path is the sequence of stages on which one person stood, repeats collapsed; each person counts once. Median days: from the first entry to the last move, as time passed. The 20 paths taken by most people, then all others together.</source>
        <translation>路径是一个人先后所处阶段的序列，连续重复合并为一；每人只计一次。天数中位数：从首次进入到最后一次移动所经过的时间。先列人数最多的 20 条路径，再将其余路径合并列出。</translation>
    </message>
    <message>
        <source>%1 people took %2 different paths; the most usual, %3, was taken by %4 (%5).</source>
        <translation>%1 人走了 %2 条不同的路径；最常见的是 %3，共 %4 人（%5）。</translation>
    </message>
    <message>
        <source>On no journey</source>
        <translation>不在任何旅程中</translation>
    </message>
    <message>
        <source>Purchases came to %1 net; none of it is from buyers whom somebody referred, so advocacy is credited with %2.</source>
        <translation>净购买额为 %1；其中没有来自被推荐购买者的部分，因此归功于口碑的金额为 %2。</translation>
    </message>
    <message>
        <source>Of %1 net, %2 (%3) is credited to advocacy at a share of %4; buyers whom somebody referred spent %5.</source>
        <translation>净额 %1 中，份额为 %4 时有 %2（%3）归功于口碑；被推荐购买者共消费 %5。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>口碑</translation>
    </message>
    <message>
        <source>Advocates</source>
        <translation>推荐者</translation>
    </message>
    <message>
        <source>Advocacy events</source>
        <translation>口碑事件</translation>
    </message>
    <message>
        <source>Spent by referred buyers</source>
        <translation>被推荐购买者的消费</translation>
    </message>
    <message>
        <source>Reach (upper bound)</source>
        <translation>覆盖人数（上限）</translation>
    </message>
    <message>
        <source>Purchase beside advocacy</source>
        <translation>购买与口碑对照</translation>
    </message>
    <message>
        <source>Purchase + advocacy of a line are its net purchases (refunds taken off, abandoned ones left out, months in UTC). Advocates: people who brought one of its buyers, or with an advocacy event that is not negative. Reach: followers at that time, added up.</source>
        <translation>每行的购买 + 口碑等于其净购买额（扣除退款，不计已放弃的购买，月份按 UTC）。推荐者：带来该行任一购买者的人员，或有非负面口碑事件的人员。覆盖人数：当时关注者数量之和。</translation>
    </message>
    <message>
        <source>The advocacy share must be between 0 and 1.</source>
        <translation>口碑份额必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>What a generation gets of the one before it must be between 0 and 1.</source>
        <translation>每一代相对于前一代的所得比例必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>The ledger needs at least one generation of referrals.</source>
        <translation>账本至少需要一代转介绍。</translation>
    </message>
    <message>
        <source>The days for which a referral counts must be between 0 (no limit) and 36,500.</source>
        <translation>转介绍的有效天数必须在 0（不限）到 36,500 之间。</translation>
    </message>
    <message>
        <source>The cost of winning a customer cannot be negative.</source>
        <translation>获客成本不能为负数。</translation>
    </message>
    <message>
        <source>The number of people listed cannot be negative.</source>
        <translation>列出的人数不能为负数。</translation>
    </message>
    <message>
        <source>There is no report “%1”; choose one of: %2.</source>
        <translation>没有报告“%1”；请选择以下之一：%2。</translation>
    </message>
    <message>
        <source>The period ends before it begins; swap its two dates.</source>
        <translation>时段的结束早于开始；请对调两个日期。</translation>
    </message>
    <message>
        <source>A report cannot be split by “%1”; choose one of: %2.</source>
        <translation>报告不能按“%1”拆分；请选择以下之一：%2。</translation>
    </message>
    <message>
        <source>There is no counting mode “%1”; choose one of: %2.</source>
        <translation>没有计数模式“%1”；请选择以下之一：%2。</translation>
    </message>
    <message>
        <source>The conversion window must be between 0 (none) and 36,500 days.</source>
        <translation>转化时限必须在 0（无）到 36,500 天之间。</translation>
    </message>
    <message>
        <source>A funnel shows one journey; choose the journey, and compare channels or owners.</source>
        <translation>漏斗只显示一个旅程；请选定旅程，再比较渠道或负责人。</translation>
    </message>
    <message>
        <source>This workspace has no journey “%1”; choose one of its journeys.</source>
        <translation>此工作区没有旅程“%1”；请选择已有的旅程。</translation>
    </message>
    <message>
        <source>This report needs a journey with stages; add one under Journeys, or choose a report on purchases and advocacy, which needs none.</source>
        <translation>此报告需要有阶段的旅程；请在“旅程”中添加，或选择无需旅程的购买与口碑报告。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>There is nothing to show for this choice; widen the period or take away a filter.</source>
        <translation>当前选择没有可显示的内容；请放宽时段或去掉某个筛选条件。</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>停留次数</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>仍未结束</translation>
    </message>
    <message>
        <source>Half are gone after (days)</source>
        <translation>半数离开所需（天）</translation>
    </message>
    <message>
        <source>Three quarters after (days)</source>
        <translation>四分之三离开所需（天）</translation>
    </message>
    <message>
        <source>Nine of ten after (days)</source>
        <translation>九成离开所需（天）</translation>
    </message>
    <message>
        <source>Mean of ended visits (days)</source>
        <translation>已结束停留的平均值（天）</translation>
    </message>
    <message>
        <source>Median of ended visits (days)</source>
        <translation>已结束停留的中位数（天）</translation>
    </message>
    <message>
        <source>Longest seen (days)</source>
        <translation>观察到的最长值（天）</translation>
    </message>
    <message>
        <source>On no stage have half of the people moved on yet, so no typical time can be told.</source>
        <translation>各阶段均未有半数人员离开，因此无法得出典型时长。</translation>
    </message>
    <message>
        <source>People wait longest at %1: half are gone after %2 days (%3 visits, %4 of them still open).</source>
        <translation>在 %1 等待最久：%2 天后半数离开（%3 次停留，其中 %4 次仍未结束）。</translation>
    </message>
    <message>
        <source>People wait longest at %1: half are gone after %2 days, three quarters after %3 (%4 visits, %5 of them still open).</source>
        <translation>在 %1 等待最久：%2 天后半数离开，%3 天后四分之三离开（%4 次停留，其中 %5 次仍未结束）。</translation>
    </message>
    <message>
        <source>Time in stage: %1</source>
        <translation>阶段停留时间：%1</translation>
    </message>
    <message>
        <source>A visit is one stay on one stage, in calendar days (UTC) from entry to the next move. Open visits count as at least as long as they have lasted (Kaplan and Meier 1958): half are gone after the first day with S ≤ ½, nothing is shown where that is not reached. Means and medians of ended visits alone flatter.</source>
        <translation>一次停留指在一个阶段从进入到下一次移动的时间，按日历日（UTC）计。未结束的停留按至少已持续的时长计入（Kaplan 与 Meier，1958）：S ≤ ½ 的首日之后即半数离开，未达到则不显示。仅看已结束停留的平均值和中位数会过于乐观。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>small sample</source>
        <translation>样本较小</translation>
    </message>
    <message>
        <source>%1 immature</source>
        <translation>%1 观察期不足</translation>
    </message>
    <message>
        <source>counted strictly, in order</source>
        <translation>按顺序严格计数</translation>
    </message>
    <message>
        <source>counted in any order</source>
        <translation>不限顺序计数</translation>
    </message>
    <message>
        <source>counted forward</source>
        <translation>向前计数</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) in other currencies left out</source>
        <translation>
            <numerusform>已略去 %n 笔其他币种的金额</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>journey %1</source>
        <translation>旅程 %1</translation>
    </message>
    <message>
        <source>everybody&apos;s people</source>
        <translation>所有负责人的人员</translation>
    </message>
    <message>
        <source>people of %1</source>
        <translation>%1 负责的人员</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>渠道 %1</translation>
    </message>
    <message>
        <source>%1 · %2 · data revision %3</source>
        <translation>%1 · %2 · 数据修订版 %3</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder or make room on the disk.</source>
        <translation>无法写入“%1”：%2。请选择其他文件夹或腾出磁盘空间。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>moved on</source>
        <translation>已推进</translation>
    </message>
    <message>
        <source>left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>仍在此阶段</translation>
    </message>
    <message>
        <source>immature</source>
        <translation>观察期不足</translation>
    </message>
    <message>
        <source>conversion (95 %)</source>
        <translation>转化率（95%）</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1（%2–%3）</translation>
    </message>
    <message>
        <source>%1: %2 moved on, conversion %3</source>
        <translation>%1：%2 人已推进，转化率 %3</translation>
    </message>
    <message>
        <source>%1: %2 entered</source>
        <translation>%1：%2 人进入</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>median days</source>
        <translation>天数中位数</translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <translation>%1：%2 人</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>仍未结束</translation>
    </message>
    <message>
        <source>days: bar until half are gone, line until 75 % and 90 %</source>
        <translation>天数：条形至半数离开，线段至 75% 和 90% 离开</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>停留次数</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>%1: half are gone after %2, %3 visits</source>
        <translation>%1：%2 后半数离开，%3 次停留</translation>
    </message>
    <message>
        <source>Purchases alone (share 0)</source>
        <translation>仅计购买（份额 0）</translation>
    </message>
    <message>
        <source>Credit at share %1</source>
        <translation>份额为 %1 时的归功</translation>
    </message>
    <message>
        <source>Advocacy in full (share 1)</source>
        <translation>全计口碑（份额 1）</translation>
    </message>
    <message>
        <source>%1: place %2 by purchases alone, credit %3, place %4 by advocacy in full</source>
        <translation>%1：仅按购买第 %2 名，归功 %3，全计口碑第 %4 名</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>表格中另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>两者合计</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are in the CSV export.</source>
        <translation>
            <numerusform>CSV 导出中另有 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchases and advocacy</source>
        <translation>购买与口碑</translation>
    </message>
    <message>
        <source>%1 · made %2</source>
        <translation>%1 · 生成于 %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 · n = %2 · data revision %3 · definitions below each table · Vouch %4</source>
        <translation>%1 · n = %2 · 数据修订版 %3 · 定义见各表下方 · Vouch %4</translation>
    </message>
    <message>
        <source>There is no report to put into the PDF.</source>
        <translation>没有可放入 PDF 的报告。</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>无法生成 PDF。</translation>
    </message>
    <message>
        <source>the file is not complete</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>它不是普通文件</translation>
    </message>
</context>
<context>
    <name>Journeys</name>
    <message>
        <source>The tasks of the stage “%1” must be a list of at most %2 titles.</source>
        <translation>阶段“%1”的任务必须是最多 %2 个标题的列表。</translation>
    </message>
    <message>
        <source>The stage “%1” has the milestone “%2”, which Vouch does not know. Use one of: reached, following, engaged, researching, deciding, bought, enjoying, repeat, advocating, left.</source>
        <translation>阶段“%1”的里程碑“%2”无法识别。请使用以下之一：reached, following, engaged, researching, deciding, bought, enjoying, repeat, advocating, left。</translation>
    </message>
    <message>
        <source>The stage “%1” has the meaning “%2”, which Vouch does not know. Use one of: open, purchase, advocacy, lost, on-hold.</source>
        <translation>阶段“%1”的含义“%2”无法识别。请使用以下之一：open, purchase, advocacy, lost, on-hold。</translation>
    </message>
    <message>
        <source>Stage %1 has no name. Give every stage a name.</source>
        <translation>阶段 %1 没有名称。请为每个阶段命名。</translation>
    </message>
    <message>
        <source>The stage “%1” has the key “%2”. A key is made of small letters, digits and single hyphens.</source>
        <translation>阶段“%1”的键为“%2”。键只能由小写字母、数字和单个连字符组成。</translation>
    </message>
    <message>
        <source>The stage “%1” has the colour “%2”. Write a colour as # and six hexadecimal digits, like #2389e8.</source>
        <translation>阶段“%1”的颜色为“%2”。颜色应写成 # 加六位十六进制数字，例如 #2389e8。</translation>
    </message>
    <message>
        <source>The waiting time of the stage “%1” must be a whole number of days from 0 to %2.</source>
        <translation>阶段“%1”的等待时间必须是 0 到 %2 的整数天数。</translation>
    </message>
    <message>
        <source>Two stages have the key “%1”. Give every stage a key of its own.</source>
        <translation>有两个阶段的键均为“%1”。请为每个阶段设置不同的键。</translation>
    </message>
    <message>
        <source>Two stages are called “%1”. Give every stage a name of its own.</source>
        <translation>有两个阶段均名为“%1”。请为每个阶段设置不同的名称。</translation>
    </message>
    <message>
        <source>The journey “%1” has the shape “none” and yet has stages. Choose another shape or remove the stages.</source>
        <translation>旅程“%1”的形状为“none”，却含有阶段。请选择其他形状或移除阶段。</translation>
    </message>
    <message>
        <source>The journey “%1” has no stages. Add a stage, or choose the shape “none”.</source>
        <translation>旅程“%1”没有阶段。请添加阶段，或选择形状“none”。</translation>
    </message>
    <message>
        <source>The journey “%1” is re-entered at “%2”, which is none of its stages. Name a stage by its key.</source>
        <translation>旅程“%1”的重新进入点“%2”不是其阶段。请用键指定阶段。</translation>
    </message>
    <message>
        <source>The journey “%1” is a loop without a stage where people come in again. Name at least one re-entry stage.</source>
        <translation>旅程“%1”是循环，但没有供人员重新进入的阶段。请至少指定一个重新进入阶段。</translation>
    </message>
    <message>
        <source>The journey “%1” must have a list of at most %2 stages.</source>
        <translation>旅程“%1”必须有最多 %2 个阶段的列表。</translation>
    </message>
    <message>
        <source>The journey has no name. Give it a name.</source>
        <translation>旅程没有名称。请为其命名。</translation>
    </message>
    <message>
        <source>The journey “%1” has the key “%2”. A key is made of small letters, digits and single hyphens.</source>
        <translation>旅程“%1”的键为“%2”。键只能由小写字母、数字和单个连字符组成。</translation>
    </message>
    <message>
        <source>The journey “%1” has the shape “%2”, which Vouch does not know. Use one of: funnel, loop, inverted, none.</source>
        <translation>旅程“%1”的形状“%2”无法识别。请使用以下之一：funnel, loop, inverted, none。</translation>
    </message>
    <message>
        <source>The journey cannot be read: the file is no JSON from character %1 on. Export the journey again.</source>
        <translation>无法读取旅程：文件从第 %1 个字符起不是有效的 JSON。请重新导出旅程。</translation>
    </message>
    <message>
        <source>The file is JSON but no journey of Vouch. Choose a file made by exporting a journey.</source>
        <translation>该文件是 JSON，但不是 Vouch 旅程。请选择通过导出旅程生成的文件。</translation>
    </message>
    <message>
        <source>The journey was made by a newer Vouch. Update Vouch to read it.</source>
        <translation>该旅程由更新版本的 Vouch 创建。请更新 Vouch 后再读取。</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已触达</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Researching</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>已购买</translation>
    </message>
    <message>
        <source>Enjoying</source>
        <translation>享用</translation>
    </message>
    <message>
        <source>Buying again</source>
        <translation>复购</translation>
    </message>
    <message>
        <source>Advocating</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>销售人员</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>陌生人</translation>
    </message>
    <message>
        <source>The journey “%1” has no stages. Choose a journey with stages to move people.</source>
        <translation>旅程“%1”没有阶段。请选择有阶段的旅程来移动人员。</translation>
    </message>
    <message>
        <source>That stage does not belong to the journey “%1”. Choose one of its own stages.</source>
        <translation>该阶段不属于旅程“%1”。请选择该旅程自己的阶段。</translation>
    </message>
    <message>
        <source>A move cannot be recorded for %1, which is still to come. Choose today or an earlier day.</source>
        <translation>无法记录 %1 的移动，该日期尚未到来。请选择今天或更早的日期。</translation>
    </message>
    <message>
        <source>There is no journey template “%1”. Use one of: %2.</source>
        <translation>没有旅程模板“%1”。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>The journey template “%1” is missing from this program. Install Vouch again.</source>
        <translation>程序缺少旅程模板“%1”。请重新安装 Vouch。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Vouch workspaces (*.vouch)</source>
        <translation>Vouch 工作区 (*.vouch)</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation>不到一天</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Another program is using “%1”. Wait a moment and try again.</source>
        <translation>其他程序正在使用“%1”。请稍候重试。</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing was changed; free some space and try again.</source>
        <translation>“%1”所在磁盘已满。未作任何更改；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check its permissions, or work on a copy in a folder of yours.</source>
        <translation>无法写入“%1”。请检查其权限，或在您自己的文件夹中使用副本。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder exist and may be read.</source>
        <translation>无法打开“%1”。请检查文件及其文件夹是否存在且可读取。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Keep the file, do not change it, and restore the latest backup.</source>
        <translation>“%1”已损坏。请保留该文件，不要更改，并恢复最近的备份。</translation>
    </message>
    <message>
        <source>“%1” is not a Vouch workspace. Choose a file that ends in .vouch.</source>
        <translation>“%1”不是 Vouch 工作区。请选择以 .vouch 结尾的文件。</translation>
    </message>
    <message>
        <source>Reading or writing “%1” failed. Nothing was changed; check the disk and try again.</source>
        <translation>读写“%1”失败。未作任何更改；请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>This is already there, or something it needs is gone. Nothing was changed.</source>
        <translation>该内容已存在，或其所需的内容已不存在。未作任何更改。</translation>
    </message>
    <message>
        <source>Vouch could not do that; nothing was changed. Please report it with the details.</source>
        <translation>Vouch 无法完成该操作；未作任何更改。请附上详细信息报告此问题。</translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>缺少 Qt 的 SQLite 驱动程序。请安装软件包 libqt6sql6-sqlite。</translation>
    </message>
    <message>
        <source>Later changes touched the same things as “%1”. Choose whether to keep those changes or to undo them too.</source>
        <translation>之后的更改涉及与“%1”相同的内容。请选择保留这些更改，还是一并撤销。</translation>
    </message>
    <message>
        <source>Another program took this import for dead and undid it. Start it again.</source>
        <translation>其他程序认为此导入已中断并将其撤销。请重新开始导入。</translation>
    </message>
    <message>
        <source>There is no operation %1. History lists them all.</source>
        <translation>没有操作 %1。“历史”中列有全部操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>“%1” is still running. Cancel it or wait.</source>
        <translation>“%1”仍在运行。请取消或等待。</translation>
    </message>
    <message>
        <source>“%1” is undone already. Redo brings it back.</source>
        <translation>“%1”已撤销。可用“重做”恢复。</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Everything that “%1” changed was changed again later, so there is nothing left to undo in it.</source>
        <translation>“%1”所作的更改之后均已再次更改，因此没有可撤销的内容。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>This workspace has a journey “%1” already.</source>
        <translation>此工作区已有旅程“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a Vouch workspace but a file of another program. Choose a file that ends in .vouch.</source>
        <translation>“%1”不是 Vouch 工作区，而是其他程序的文件。请选择以 .vouch 结尾的文件。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Vouch (data version %2; this program knows %3). Install the newer Vouch to open it.</source>
        <translation>“%1”由更新版本的 Vouch 创建（数据版本 %2；本程序支持 %3）。请安装新版 Vouch 后再打开。</translation>
    </message>
    <message>
        <source>A part of Vouch is missing. Install it again.</source>
        <translation>Vouch 缺少组件。请重新安装。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name, or make a new workspace.</source>
        <translation>没有文件“%1”。请检查名称，或新建工作区。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace. Choose a file that ends in .vouch.</source>
        <translation>“%1”是文件夹，不是工作区。请选择以 .vouch 结尾的文件。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation>“%1”已存在。请选择其他名称，或打开它。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another one.</source>
        <translation>没有文件夹“%1”。请先创建，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be made in this folder. Choose a folder that you may write to.</source>
        <translation>无法在此文件夹中创建“%1”。请选择您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>“%1” contains program parts that Vouch did not put there. Do not use it; restore a backup.</source>
        <translation>“%1”包含并非由 Vouch 写入的程序部分。请勿使用；请恢复备份。</translation>
    </message>
    <message>
        <source>“%1” is open for reading only, so nothing was changed. Work on a copy in a folder of yours.</source>
        <translation>“%1”以只读方式打开，因此未作任何更改。请在您自己的文件夹中使用副本。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>%1 rows point to rows that are gone.</source>
        <translation>%1 行指向已不存在的行。</translation>
    </message>
    <message>
        <source>%1 people stand in a stage that their moves do not lead to.</source>
        <translation>%1 人所处的阶段与其移动记录不符。</translation>
    </message>
    <message>
        <source>%1 people are missing from the search index.</source>
        <translation>搜索索引中缺少 %1 人。</translation>
    </message>
    <message>
        <source>The export could not be written. Check that the disk has room.</source>
        <translation>无法写入导出文件。请检查磁盘是否有空间。</translation>
    </message>
    <message>
        <source>This file is no complete export of a workspace. Export it again.</source>
        <translation>该文件不是完整的工作区导出文件。请重新导出。</translation>
    </message>
    <message>
        <source>This export was made by a newer Vouch. Install that one to read it.</source>
        <translation>该导出文件由更新版本的 Vouch 生成。请安装新版后再读取。</translation>
    </message>
    <message>
        <source>A whole workspace can only be read into an empty one. Make a new workspace and import it there.</source>
        <translation>完整的工作区只能读入空工作区。请新建工作区并在其中导入。</translation>
    </message>
    <message>
        <source>Making the workspace cannot be undone; delete its file instead.</source>
        <translation>无法撤销新建工作区；请改为删除其文件。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Saw something of yours</source>
        <translation>看到您的内容</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>Hashtag campaign</source>
        <translation>话题标签活动</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Blog visit</source>
        <translation>访问博客</translation>
    </message>
    <message>
        <source>Website visit</source>
        <translation>访问网站</translation>
    </message>
    <message>
        <source>Clicked a call to action</source>
        <translation>点击行动号召</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会面</translation>
    </message>
    <message>
        <source>Shop visit</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>Testimonial</source>
        <translation>客户证言</translation>
    </message>
    <message>
        <source>Customer photo</source>
        <translation>客户照片</translation>
    </message>
    <message>
        <source>Customer video</source>
        <translation>客户视频</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>博客</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>purchased</source>
        <translation>已购买</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>进入%1</translation>
    </message>
    <message>
        <source>Left from %1</source>
        <translation>从%1退出</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Abandoned purchase</source>
        <translation>已放弃的购买</translation>
    </message>
    <message>
        <source>reach up to %1</source>
        <translation>最多触达 %1</translation>
    </message>
    <message>
        <source>Brought %1</source>
        <translation>带来了 %1</translation>
    </message>
    <message>
        <source>Brought by %1</source>
        <translation>由 %1 带来</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>导入 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>This person is not here any more.</source>
        <translation>此人员已不存在。</translation>
    </message>
    <message>
        <source>Nobody is “%1”. Use an id, e-mail, phone, network:handle or the whole name.</source>
        <translation>找不到“%1”。请使用编号、电子邮箱、电话、社交网络:账号或完整姓名。</translation>
    </message>
    <message>
        <source>Several people are “%1”. Use an id, e-mail, phone or network:handle.</source>
        <translation>有多人与“%1”相符。请使用编号、电子邮箱、电话或社交网络:账号。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation>无法写入“%1”：%2。请检查文件夹是否存在、是否有写入权限以及磁盘空间是否充足。</translation>
    </message>
    <message>
        <source>Import the workspace in %1</source>
        <translation>导入 %1 中的工作区</translation>
    </message>
    <message>
        <source>This person entered “%1” after that date. Choose a later date for the move.</source>
        <translation>此人员在该日期之后才进入“%1”。请为此次移动选择更晚的日期。</translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation>%1 退出%2</translation>
    </message>
    <message numerus="yes">
        <source>%n people leave %1</source>
        <translation>
            <numerusform>%n 人退出%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>将 %1 移至%2</translation>
    </message>
    <message numerus="yes">
        <source>Move %n people to %1</source>
        <translation>
            <numerusform>将 %n 人移至%1</numerusform>
        </translation>
    </message>
    <message>
        <source>This journey is not here any more.</source>
        <translation>此旅程已不存在。</translation>
    </message>
    <message>
        <source>Add the journey %1</source>
        <translation>添加旅程“%1”</translation>
    </message>
    <message>
        <source>@%1 on %2 belongs to %3 already.</source>
        <translation>%2 上的 @%1 已属于 %3。</translation>
    </message>
    <message>
        <source>A person needs a name. Type one.</source>
        <translation>人员必须有姓名，请输入。</translation>
    </message>
    <message>
        <source>This person is in the workspace already.</source>
        <translation>此人员已在工作区中。</translation>
    </message>
    <message>
        <source>New person %1</source>
        <translation>新建人员 %1</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere while you were typing. Look at the new values and enter yours again.</source>
        <translation>您输入期间，%1 已在别处被修改。请查看新值后重新输入。</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>编辑 %1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>为 %1 添加标签</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n people</source>
        <translation>
            <numerusform>为 %n 人添加标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n people</source>
        <translation>
            <numerusform>删除 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>That date lies in the future. Choose today or an earlier day.</source>
        <translation>该日期在未来。请选择今天或更早的日期。</translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation>备注为空，请先填写内容。</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Say through which channel it was: a network, email, phone or shop.</source>
        <translation>请指明所用渠道：某个社交网络、email、phone 或 shop。</translation>
    </message>
    <message>
        <source>Log an interaction with %1</source>
        <translation>记录与 %1 的互动</translation>
    </message>
    <message>
        <source>“%1” is no kind of interaction that Vouch knows.</source>
        <translation>“%1”不是 Vouch 支持的互动类型。</translation>
    </message>
    <message>
        <source>“%1” is no currency. Use a code of three letters such as EUR, USD or CNY.</source>
        <translation>“%1”不是有效的货币。请使用三个字母的代码，例如 EUR、USD 或 CNY。</translation>
    </message>
    <message>
        <source>A refund takes money back: give a negative amount.</source>
        <translation>退款是退回款项，请输入负数金额。</translation>
    </message>
    <message>
        <source>A purchase cannot be negative. Record a refund of the purchase instead.</source>
        <translation>购买金额不能为负数。请改为记录该购买的退款。</translation>
    </message>
    <message>
        <source>Refund to %1</source>
        <translation>向 %1 退款</translation>
    </message>
    <message>
        <source>Purchase by %1</source>
        <translation>%1 的购买</translation>
    </message>
    <message>
        <source>Advocacy by %1</source>
        <translation>%1 的口碑推荐</translation>
    </message>
    <message>
        <source>“%1” is no kind of advocacy that Vouch knows.</source>
        <translation>“%1”不是 Vouch 支持的口碑推荐类型。</translation>
    </message>
    <message>
        <source>Nobody can bring themselves. Choose the friend who came.</source>
        <translation>不能推荐自己。请选择被带来的朋友。</translation>
    </message>
    <message>
        <source>It is recorded already that %1 brought %2.</source>
        <translation>%1 带来 %2 的记录已存在。</translation>
    </message>
    <message>
        <source>%1 brought %2</source>
        <translation>%1 带来了 %2</translation>
    </message>
    <message>
        <source>A referral is of type one, two or unknown, and its status is invited, joined or purchased.</source>
        <translation>推荐的类型须为 one、two 或 unknown，状态须为 invited、joined 或 purchased。</translation>
    </message>
    <message>
        <source>The task has no words. Say what is to be done.</source>
        <translation>任务没有内容，请说明要做什么。</translation>
    </message>
    <message>
        <source>Task for %1</source>
        <translation>%1 的任务</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>This task is not here any more.</source>
        <translation>此任务已不存在。</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>未完成：%1</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
</context>
<context>
    <name>vouch::ui::AboutDialog</name>
    <message>
        <source>About Vouch</source>
        <translation>关于 Vouch</translation>
    </message>
    <message>
        <source>Vouch %1</source>
        <translation>Vouch %1</translation>
    </message>
    <message>
        <source>What customers buy, and what they bring by telling others.</source>
        <translation>客户购买了什么，又通过口碑带来了什么。</translation>
    </message>
    <message>
        <source>Your data stays on this computer: %1</source>
        <translation>您的数据保存在本机：%1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。使用 Qt %1 构建。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::BannerArea</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardColumn</name>
    <message>
        <source>%1, also called %2</source>
        <translation>%1，又称 %2</translation>
    </message>
    <message>
        <source>Column menu of %1</source>
        <translation>%1的列菜单</translation>
    </message>
    <message>
        <source>Fold or select this column</source>
        <translation>折叠或选择此列</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Fold column</source>
        <translation>折叠列</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Purchases %1</source>
        <translation>购买 %1</translation>
    </message>
    <message>
        <source>Sum of the purchases of everybody in this stage: %1</source>
        <translation>此阶段所有人员的购买总额：%1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 等待中</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting here for more than %1 days</source>
        <translation>
            <numerusform>%n 人在此等待超过 %1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1，已折叠</translation>
    </message>
    <message>
        <source>No match here</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>Nobody in this stage matches the filter.</source>
        <translation>此阶段没有符合筛选条件的人员。</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>暂无人员</translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardScreen</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>Open the chosen person&apos;s page</source>
        <translation>打开所选人员的页面</translation>
    </message>
    <message>
        <source>Move to the previous stage</source>
        <translation>移至上一阶段</translation>
    </message>
    <message>
        <source>Move the chosen people one stage back</source>
        <translation>将所选人员回退一个阶段</translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation>移至下一阶段</translation>
    </message>
    <message>
        <source>Move the chosen people one stage on</source>
        <translation>将所选人员前移一个阶段</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移至…</translation>
    </message>
    <message>
        <source>Choose a stage, and since when and why</source>
        <translation>选择阶段，并注明时间和原因</translation>
    </message>
    <message>
        <source>Leave journey…</source>
        <translation>退出旅程…</translation>
    </message>
    <message>
        <source>Take the chosen people off this journey</source>
        <translation>将所选人员移出此旅程</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation>紧凑卡片</translation>
    </message>
    <message>
        <source>Show lower cards, more of them at once</source>
        <translation>降低卡片高度，同屏显示更多</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>The journey whose board is shown</source>
        <translation>当前显示其看板的旅程</translation>
    </message>
    <message>
        <source>Filter by name, company, tag or owner</source>
        <translation>按姓名、公司、标签或负责人筛选</translation>
    </message>
    <message>
        <source>Filter cards</source>
        <translation>筛选卡片</translation>
    </message>
    <message>
        <source>Nobody is on this journey yet. Bring in the people you already know, or add one.</source>
        <translation>此旅程暂无人员。导入您已有的人员，或新增一位。</translation>
    </message>
    <message>
        <source>Import my people</source>
        <translation>导入我的人员</translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation>前往“人员”</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No board for this journey</source>
        <translation>此旅程没有看板</translation>
    </message>
    <message>
        <source>This workspace has no journey yet. Add one under Journeys, and its stages become columns.</source>
        <translation>此工作区暂无旅程。请在“旅程”中添加，其阶段会成为看板的列。</translation>
    </message>
    <message>
        <source>“%1” has no stages, so there are no columns to put people in. Choose another journey above.</source>
        <translation>“%1”没有阶段，因此没有可放置人员的列。请在上方选择其他旅程。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>The board could not be loaded</source>
        <translation>无法加载看板</translation>
    </message>
    <message>
        <source>Nothing had to be moved.</source>
        <translation>无需移动。</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>已将 %1 移至%2</translation>
    </message>
    <message>
        <source>%1 left the journey</source>
        <translation>%1 已退出旅程</translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardSkeleton</name>
    <message>
        <source>The board is loading</source>
        <translation>正在加载看板</translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardView</name>
    <message>
        <source>Move cancelled.</source>
        <translation>已取消移动。</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) selected in %1</source>
        <translation>
            <numerusform>已在%1中选择 %n 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the first stage.</source>
        <translation>%1是第一个阶段。</translation>
    </message>
    <message>
        <source>%1 is the last stage.</source>
        <translation>%1是最后一个阶段。</translation>
    </message>
    <message>
        <source>%1 lifted. Arrow keys choose the place, Space drops, Escape cancels.</source>
        <translation>已拿起 %1。方向键选择位置，空格键放下，Esc 键取消。</translation>
    </message>
    <message>
        <source>%1, where it was</source>
        <translation>%1，原位置</translation>
    </message>
    <message>
        <source>%1, place %2 of %3</source>
        <translation>%1，第 %2 位，共 %3 位</translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation>已放回原处。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::CardDelegate</name>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, short</comment>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>vouch::ui::Composer</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>口碑推荐</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>When it happened; change it to record something later than it was</source>
        <translation>发生时间；补记之前的事项时可修改</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Back to the present time</source>
        <translation>恢复为当前时间</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record it (Ctrl+Enter)</source>
        <translation>记录（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>门店</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会面</translation>
    </message>
    <message>
        <source>Shop visit</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>From them</source>
        <translation>对方发起</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>我方发起</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>Positive</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负面</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Amount; negative for a refund</source>
        <translation>金额；退款请填负数</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Shared us</source>
        <translation>分享了我们</translation>
    </message>
    <message>
        <source>Wrote a review</source>
        <translation>撰写了评价</translation>
    </message>
    <message>
        <source>Mentioned us</source>
        <translation>提及了我们</translation>
    </message>
    <message>
        <source>Gave a testimonial</source>
        <translation>提供了证言</translation>
    </message>
    <message>
        <source>Posted a photo</source>
        <translation>发布了照片</translation>
    </message>
    <message>
        <source>Posted a video</source>
        <translation>发布了视频</translation>
    </message>
    <message>
        <source>Recommended us</source>
        <translation>推荐了我们</translation>
    </message>
    <message>
        <source>They brought</source>
        <translation>此人带来了</translation>
    </message>
    <message>
        <source>They were brought by</source>
        <translation>此人的推荐人是</translation>
    </message>
    <message>
        <source>Type the friend&apos;s name</source>
        <translation>输入朋友的姓名</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>Would the friend have bought without them?</source>
        <translation>若没有此人，这位朋友还会购买吗？</translation>
    </message>
    <message>
        <source>Not known if they would have bought anyway</source>
        <translation>不确定是否本来也会购买</translation>
    </message>
    <message>
        <source>Would not have bought otherwise</source>
        <translation>若无推荐则不会购买</translation>
    </message>
    <message>
        <source>Would have bought anyway</source>
        <translation>本来也会购买</translation>
    </message>
    <message>
        <source>A friend of %1</source>
        <translation>%1 的朋友</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>填写备注</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>What they said or showed</source>
        <translation>对方所说或所展示的内容</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>When it happened; change it to record it later</source>
        <translation>发生时间；补记时可修改</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>The note is empty; write something first.</source>
        <translation>备注为空，请先填写内容。</translation>
    </message>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>请简要说明要做什么。</translation>
    </message>
    <message>
        <source>“%1” is no amount; write it like 49.90.</source>
        <translation>“%1”不是有效金额，请按 49.90 的格式填写。</translation>
    </message>
    <message>
        <source>This workspace counts in %1; write the amount in it.</source>
        <translation>此工作区以 %1 计价，请用该货币填写金额。</translation>
    </message>
    <message>
        <source>Choose the friend from the list that opens while you type; a new friend is added with New person first.</source>
        <translation>请从输入时弹出的列表中选择朋友；如为新朋友，请先通过“新建人员”添加。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::CountsStrip</name>
    <message>
        <source>rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>will be new</source>
        <translation>将新增</translation>
    </message>
    <message>
        <source>new</source>
        <translation>已新增</translation>
    </message>
    <message>
        <source>will be updated</source>
        <translation>将更新</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>已更新</translation>
    </message>
    <message>
        <source>will be skipped</source>
        <translation>将跳过</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>vouch::ui::DraftModel</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n 次购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n 次互动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n 次移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n 次推荐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n 条备注</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>社交资料</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>附带记录</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>vouch::ui::FoldedColumn</name>
    <message>
        <source>Unfold this column</source>
        <translation>展开此列</translation>
    </message>
</context>
<context>
    <name>vouch::ui::HistoryDelegate</name>
    <message>
        <source>undone · %1</source>
        <translation>已撤销 · %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>vouch::ui::HistoryModel</name>
    <message>
        <source>%1, %2, by %3</source>
        <translation>%1，%2，操作者：%3</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1，已撤销</translation>
    </message>
</context>
<context>
    <name>vouch::ui::HistoryScreen</name>
    <message>
        <source>Undo selected</source>
        <translation>撤销所选</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>更改记录，最新的在前</translation>
    </message>
    <message>
        <source>Take the selected change back (Delete)</source>
        <translation>撤销所选更改（Delete）</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>重做最近撤销的更改</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>尚无更改</translation>
    </message>
    <message>
        <source>Every change appears here and can be taken back, also after a restart.</source>
        <translation>每项更改都会显示在此处，随时可以撤销，重启后也不例外。</translation>
    </message>
    <message>
        <source>Later changes touched the same things. Keep them and take back only the rest, take them back as well, or leave everything as it is.</source>
        <translation>之后的更改涉及相同内容。您可以保留这些更改而只撤销其余部分，也可以一并撤销，或全部保持不变。</translation>
    </message>
    <message>
        <source>Keep later changes</source>
        <translation>保留之后的更改</translation>
    </message>
    <message>
        <source>Undo later changes too</source>
        <translation>一并撤销之后的更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>vouch::ui::ImportPage</name>
    <message>
        <source>Do not put them on a journey</source>
        <translation>不加入任何旅程</translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — cannot be read. %2</source>
        <translation>%1 — 无法读取。%2</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>按检测结果</translation>
    </message>
    <message>
        <source>As found (%1)</source>
        <translation>按检测结果（%1）</translation>
    </message>
    <message>
        <source>None of these files can be read. Choose others.</source>
        <translation>这些文件均无法读取，请选择其他文件。</translation>
    </message>
    <message>
        <source>Counting what would happen …</source>
        <translation>正在统计导入结果…</translation>
    </message>
    <message>
        <source>Worth a look (%1)</source>
        <translation>值得留意（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n 个社交资料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n 次购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n 次互动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n 次移动</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: everything in these files is already here.</source>
        <translation>没有新内容：这些文件中的内容均已存在。</translation>
    </message>
    <message>
        <source>Nothing is changed yet. This would bring %1.</source>
        <translation>尚未更改任何内容。导入后将新增 %1。</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>正在导入 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; what was imported is taken back …</source>
        <translation>正在停止，并撤回已导入的内容…</translation>
    </message>
    <message>
        <source>The import was stopped and nothing was changed.</source>
        <translation>导入已停止，未更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) imported</source>
        <translation>
            <numerusform>已导入 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation>导入完成</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read; the table says why.</source>
        <translation>
            <numerusform>有 %n 行无法读取，原因见表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row of the files is accounted for.</source>
        <translation>文件中的每一行均已处理。</translation>
    </message>
    <message>
        <source>Save problems as CSV</source>
        <translation>将问题另存为 CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation>将文件拖放到此处，或选择文件</translation>
    </message>
    <message>
        <source>LinkedIn connections, Google contacts, vCards, Shopify orders, stage histories and any table with names (CSV). You see what would happen before anything changes.</source>
        <translation>LinkedIn 人脉、Google 通讯录、vCard、Shopify 订单、阶段历史，以及任何包含姓名的表格（CSV）。在更改任何内容之前，您可以先预览结果。</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Add new, update known</source>
        <translation>新增并更新已有</translation>
    </message>
    <message>
        <source>Only add new</source>
        <translation>仅新增</translation>
    </message>
    <message>
        <source>Only update known</source>
        <translation>仅更新已有</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符编码</translation>
    </message>
    <message>
        <source>Put new people on</source>
        <translation>将新人员加入</translation>
    </message>
    <message>
        <source>At the stage</source>
        <translation>所处阶段</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Choose other files…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>First people of the files</source>
        <translation>文件中的前几位人员</translation>
    </message>
    <message>
        <source>Rows worth a look</source>
        <translation>值得留意的行</translation>
    </message>
    <message>
        <source>First people</source>
        <translation>前几位人员</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得留意</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>导入期间您可以继续工作。</translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation>前往看板</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>撤销此次导入</translation>
    </message>
    <message>
        <source>Save problems as CSV…</source>
        <translation>将问题另存为 CSV…</translation>
    </message>
    <message>
        <source>Import more…</source>
        <translation>继续导入…</translation>
    </message>
    <message>
        <source>Rows that were skipped or could not be read</source>
        <translation>已跳过或无法读取的行</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>以文件为准</translation>
    </message>
</context>
<context>
    <name>vouch::ui::InsightScreen</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Export page as PDF…</source>
        <translation>将页面导出为 PDF…</translation>
    </message>
    <message>
        <source>Write all reports of this page into one PDF</source>
        <translation>将此页的所有报告写入一个 PDF</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>从 … 到 …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>By</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>口碑推荐</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>两者合计</translation>
    </message>
    <message>
        <source>Spent by referred buyers</source>
        <translation>被推荐购买者的消费</translation>
    </message>
    <message>
        <source>Advocates</source>
        <translation>推荐者</translation>
    </message>
    <message>
        <source>Total, the same whatever the share</source>
        <translation>合计（不随份额变化）</translation>
    </message>
    <message>
        <source>The sum over all people. It does not change with the share, to the cent.</source>
        <translation>所有人员之和。无论份额如何调整，该数值都分毫不变。</translation>
    </message>
    <message>
        <source>Advocacy share</source>
        <translation>口碑份额</translation>
    </message>
    <message>
        <source>Purchase beside advocacy</source>
        <translation>购买与口碑对照</translation>
    </message>
    <message>
        <source>No purchases or advocacy in this period. Import a shop&apos;s orders, or record a purchase on a person&apos;s page.</source>
        <translation>此期间没有购买或口碑推荐记录。请导入店铺订单，或在人员页面记录一笔购买。</translation>
    </message>
    <message>
        <source>Who earned it: the two-lens ledger</source>
        <translation>功劳归谁：双视角账本</translation>
    </message>
    <message>
        <source>No purchases in this period. Import a shop&apos;s orders, or record a purchase on a person&apos;s page.</source>
        <translation>此期间没有购买记录。请导入店铺订单，或在人员页面记录一笔购买。</translation>
    </message>
    <message>
        <source>The journey, stage by stage</source>
        <translation>旅程各阶段</translation>
    </message>
    <message>
        <source>Nobody is on this journey in this period. Put people on it on the board.</source>
        <translation>此期间没有人处于该旅程。请在看板上将人员加入旅程。</translation>
    </message>
    <message>
        <source>Forward: later stood further along</source>
        <translation>向前：之后到达过更靠后的阶段</translation>
    </message>
    <message>
        <source>Strict: every stage in order</source>
        <translation>严格：按顺序经过每个阶段</translation>
    </message>
    <message>
        <source>Any order</source>
        <translation>任意顺序</translation>
    </message>
    <message>
        <source>How moving on is counted</source>
        <translation>推进的统计方式</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>统计方式</translation>
    </message>
    <message>
        <source>How long people stay</source>
        <translation>停留时长</translation>
    </message>
    <message>
        <source>Ways people took</source>
        <translation>人员走过的路径</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>%1 (from place %2 to %3)</source>
        <translation>%1（从第 %2 名升至第 %3 名）</translation>
    </message>
    <message>
        <source>Hidden advocates: %1</source>
        <translation>隐藏的推荐者：%1</translation>
    </message>
    <message>
        <source>All people, first journey</source>
        <translation>所有人员，首个旅程</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Export page as PDF</source>
        <translation>将页面导出为 PDF</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>洞察</translation>
    </message>
</context>
<context>
    <name>vouch::ui::IssueModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>vouch::ui::MainWindow</name>
    <message>
        <source>Vouch</source>
        <translation>Vouch</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>正在打开 %1 …</translation>
    </message>
    <message>
        <source>Making your workspace …</source>
        <translation>正在创建工作区 …</translation>
    </message>
    <message>
        <source>Making the sample workspace …</source>
        <translation>正在创建示例工作区 …</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>%1 – Vouch</source>
        <translation>%1 – Vouch</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>所有更改均已保存</translation>
    </message>
    <message>
        <source>Sample data · invented people, change anything you like</source>
        <translation>示例数据 · 人员均为虚构，可随意更改</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>%1 can be read but not changed. Copy it to a folder you may write to and open the copy.</source>
        <translation>%1 只能读取，无法更改。请将其复制到您有写入权限的文件夹，然后打开副本。</translation>
    </message>
    <message>
        <source>Stopping the import before closing …</source>
        <translation>正在停止导入，随后关闭 …</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近使用的工作区(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sample data</source>
        <translation>示例数据(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation>关闭工作区(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export this view…</source>
        <translation>导出此视图(&amp;E)…</translation>
    </message>
    <message>
        <source>Save page as &amp;PDF…</source>
        <translation>将页面存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation>在此视图中查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search people</source>
        <translation>搜索人员(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fold navigation</source>
        <translation>收起导航栏(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Vouch</source>
        <translation>关于 Vouch(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>Files with people (*.csv *.tsv *.txt *.vcf *.vcard *.zip *.json);;All files (*)</source>
        <translation>人员文件 (*.csv *.tsv *.txt *.vcf *.vcard *.zip *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Save page as PDF</source>
        <translation>将页面存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>%1 has no page to save as PDF.</source>
        <translation>“%1”没有可存为 PDF 的页面。</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>文字大小 %1 %</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>vouch::ui::MovePopup</name>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Leave the journey</source>
        <translation>离开旅程</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离开日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>转投</translation>
    </message>
    <message>
        <source>May return on</source>
        <translation>预计回归日期</translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation>将 %1 移动到</translation>
    </message>
    <message>
        <source>%1 leaves the journey</source>
        <translation>%1 离开旅程</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1（当前）</translation>
    </message>
</context>
<context>
    <name>vouch::ui::NavBar</name>
    <message>
        <source>Screens</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Fold or unfold the navigation (F9)</source>
        <translation>收起或展开导航栏 (F9)</translation>
    </message>
    <message>
        <source>Fold or unfold the navigation</source>
        <translation>收起或展开导航栏</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>vouch::ui::NewPersonPanel</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>社交平台</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>@name or address</source>
        <translation>@用户名或网址</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address; write it like name@example.org.</source>
        <translation>“%1”不是有效的电子邮箱；请按 name@example.org 的格式填写。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PeopleModel</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Own purchases, refunds taken off: %1</source>
        <translation>本人购买（已扣除退款）：%1</translation>
    </message>
    <message>
        <source>Purchases of people they brought: %1</source>
        <translation>所带来人员的购买：%1</translation>
    </message>
    <message>
        <source>No contact recorded</source>
        <translation>没有联系记录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>口碑推荐</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最近联系</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PeopleScreen</name>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>Add somebody; a handle alone is enough</source>
        <translation>添加人员；只填账号即可</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show everything about the selected person (Enter)</source>
        <translation>显示所选人员的全部信息 (Enter)</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Give the selected people a tag, or take one away</source>
        <translation>为所选人员添加或移除标签</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the selected people; can be undone</source>
        <translation>删除所选人员；可撤销</translation>
    </message>
    <message>
        <source>Type a name, organisation, e-mail or handle</source>
        <translation>输入姓名、组织、电子邮箱或账号</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人员</translation>
    </message>
    <message>
        <source>How many people are shown</source>
        <translation>显示的人数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag to add or remove</source>
        <translation>要添加或移除的标签</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>暂无人员</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>没有与“%1”匹配的人员</translation>
    </message>
    <message>
        <source>Import an address book, a shop&apos;s orders or a network&apos;s archive, or add the first person by hand. A handle alone is enough.</source>
        <translation>请导入通讯录、店铺订单或社交平台存档，也可手动添加第一位人员。只填账号即可。</translation>
    </message>
    <message>
        <source>Names, organisations, e-mails and handles are searched by the beginnings of words.</source>
        <translation>姓名、组织、电子邮箱和账号均按词首匹配搜索。</translation>
    </message>
    <message>
        <source>Import my people</source>
        <translation>导入我的人员</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>已选 %1 / %2</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PersonFields</name>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>1990-03-09 or --03-09</source>
        <translation>1990-03-09 或 --03-09</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where they first came from</source>
        <translation>最初从何处而来</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>用英文逗号 (,) 分隔</translation>
    </message>
    <message>
        <source>Reach them</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>社交资料</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录信息</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>添加电子邮箱</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>添加电话</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address; write it like name@example.org.</source>
        <translation>“%1”不是有效的电子邮箱；请按 name@example.org 的格式填写。</translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation>%1 位关注者</translation>
    </message>
    <message>
        <source>Open in the browser, at %1</source>
        <translation>在浏览器中打开：%1</translation>
    </message>
    <message>
        <source>Open %1 at %2</source>
        <translation>打开 %1（%2）</translation>
    </message>
    <message>
        <source>No browser could be opened; copy the address by hand: %1</source>
        <translation>无法打开浏览器；请手动复制网址：%1</translation>
    </message>
    <message>
        <source>Network of the new profile</source>
        <translation>新社交资料所属平台</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新社交资料</translation>
    </message>
    <message>
        <source>Add a handle or address</source>
        <translation>添加账号或网址</translation>
    </message>
    <message>
        <source>“%1” is no handle; write it like @name.</source>
        <translation>“%1”不是有效的账号；请按 @name 的格式填写。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PersonHeader</name>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>口碑推荐</translation>
    </message>
    <message>
        <source>Add a task (Ctrl+T)</source>
        <translation>添加任务 (Ctrl+T)</translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation>由 %1 负责</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n 次购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 次口碑事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought</source>
        <translation>
            <numerusform>带来 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Own purchases, refunds taken off: %1</source>
        <translation>本人购买（已扣除退款）：%1</translation>
    </message>
    <message>
        <source>Purchases of people they brought: %1</source>
        <translation>所带来人员的购买：%1</translation>
    </message>
    <message>
        <source>%1: %2 since %3</source>
        <translation>%1：自 %3 起处于“%2”</translation>
    </message>
    <message numerus="yes">
        <source>Came round %n time(s)</source>
        <translation>
            <numerusform>已循环 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No next task</source>
        <translation>没有下一项任务</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Next task: %1</source>
        <translation>下一项任务：%1</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PersonScreen</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Log an interaction</source>
        <translation>记录互动</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>Record a purchase</source>
        <translation>记录购买</translation>
    </message>
    <message>
        <source>Record advocacy</source>
        <translation>记录口碑推荐</translation>
    </message>
    <message>
        <source>Record a referral</source>
        <translation>记录转介绍</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>填写备注</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation>上一位人员</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>下一位人员</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>任务完成</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>阶段移动</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>口碑推荐</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>This person is no longer here. They were deleted; Undo brings them back.</source>
        <translation>此人员已不在此处，因为已被删除；“撤销”可将其恢复。</translation>
    </message>
    <message>
        <source>Back to People</source>
        <translation>返回“人员”</translation>
    </message>
    <message>
        <source>This is the last person of the list</source>
        <translation>这是列表中的最后一位人员</translation>
    </message>
    <message>
        <source>This is the first person of the list</source>
        <translation>这是列表中的第一位人员</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Write a note above, or log what you last talked about.</source>
        <translation>还没有任何记录。请在上方填写备注，或记录你们最近的交流。</translation>
    </message>
    <message>
        <source>Nothing of this kind is on the timeline. Choose All to see everything.</source>
        <translation>时间线上没有此类记录。选择“全部”可查看所有记录。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PersonSearch</name>
    <message>
        <source>Search people</source>
        <translation>搜索人员</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>找到的人员</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>未找到与“%1”匹配的人员</translation>
    </message>
    <message>
        <source>Show all %1 in People</source>
        <translation>在“人员”中显示全部 %1 人</translation>
    </message>
</context>
<context>
    <name>vouch::ui::ReportCard</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation>计算方法</translation>
    </message>
    <message>
        <source>How %1 is computed</source>
        <translation>“%1”的计算方法</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation>以表格显示“%1”</translation>
    </message>
    <message>
        <source>Copy or export this chart</source>
        <translation>复制或导出此图表</translation>
    </message>
    <message>
        <source>Copy or export %1</source>
        <translation>复制或导出“%1”</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation>导出为 PNG…</translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation>导出为 SVG…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>No list of people is kept for this figure</source>
        <translation>此数值未保留人员名单</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation>已复制表格</translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation>已复制图片</translation>
    </message>
</context>
<context>
    <name>vouch::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation>筛选快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>  or  </source>
        <translation>  或  </translation>
    </message>
</context>
<context>
    <name>vouch::ui::StartPage</name>
    <message>
        <source>Welcome to Vouch</source>
        <translation>欢迎使用 Vouch</translation>
    </message>
    <message>
        <source>See what your customers buy, and what they bring by telling others.</source>
        <translation>看清客户买了什么，以及他们通过口碑带来了什么。</translation>
    </message>
    <message>
        <source>Import my people</source>
        <translation>导入我的人员</translation>
    </message>
    <message>
        <source>From LinkedIn, Google, Outlook, a shop, an address book or any table. You see what will happen first.</source>
        <translation>来自 LinkedIn、Google、Outlook、店铺、通讯录或任意表格。导入前可先预览结果。</translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation>用示例数据体验</translation>
    </message>
    <message>
        <source>About 400 invented people with two years of history, kept apart from your own.</source>
        <translation>约 400 位虚构人员和两年的历史，与您自己的数据分开存放。</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>从空白开始</translation>
    </message>
    <message>
        <source>Choose a journey and add people as you meet them.</source>
        <translation>选择一个旅程，结识新人时随时添加。</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>A .vouch file from this computer.</source>
        <translation>本机上的 .vouch 文件。</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>所有数据都保留在本机。</translation>
    </message>
    <message>
        <source>How do people come to you?</source>
        <translation>人们是如何找到您的？</translation>
    </message>
    <message>
        <source>Choose the journey that looks most like yours. You can add others at any time.</source>
        <translation>选择最接近您业务的旅程。之后可随时添加其他旅程。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Start with the social customer journey</source>
        <translation>从社交客户旅程开始</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>示例数据</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>vouch::ui::TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>取消导入</translation>
    </message>
    <message>
        <source>Stopping; what was imported is taken back …</source>
        <translation>正在停止；已导入的内容将被撤回 …</translation>
    </message>
</context>
<context>
    <name>vouch::ui::TimelineDelegate</name>
    <message>
        <source>before you knew them</source>
        <translation>结识之前</translation>
    </message>
</context>
<context>
    <name>vouch::ui::TimelineModel</name>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
</context>
<context>
    <name>vouch::ui::Toast</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>vouch::ui::TopBar</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation>%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>More for this screen</source>
        <translation>此页面的更多操作</translation>
    </message>
</context>
</TS>
