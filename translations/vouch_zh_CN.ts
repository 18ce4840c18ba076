<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Board</name>
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
    <message>
        <source>By hand</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
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
        <source>Time in stage</source>
        <translation>停留时间</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>下一项任务</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>购买者</translation>
    </message>
    <message>
        <source>Advocates</source>
        <translation>推荐者</translation>
    </message>
    <message>
        <source>Buyers and advocates</source>
        <translation>既购买又推荐</translation>
    </message>
    <message>
        <source>Neither bought nor advocated</source>
        <translation>既未购买也未推荐</translation>
    </message>
    <message>
        <source>Sum of purchases</source>
        <translation>购买总额</translation>
    </message>
    <message>
        <source>Average purchases</source>
        <translation>购买平均值</translation>
    </message>
    <message>
        <source>Median purchases</source>
        <translation>购买中位数</translation>
    </message>
    <message>
        <source>Sum of advocacy</source>
        <translation>口碑推荐总额</translation>
    </message>
    <message>
        <source>Average advocacy</source>
        <translation>口碑推荐平均值</translation>
    </message>
    <message>
        <source>Median advocacy</source>
        <translation>口碑推荐中位数</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>不显示金额</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>社交网络</translation>
    </message>
    <message>
        <source>Company or handle</source>
        <translation>公司或账号</translation>
    </message>
    <message>
        <source>Purchases and advocacy</source>
        <translation>购买与口碑</translation>
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
        <source>Σ purchases</source>
        <comment>sum; short, in a column&apos;s header</comment>
        <translation>Σ 购买</translation>
    </message>
    <message>
        <source>Ø purchases</source>
        <comment>average; short, in a column&apos;s header</comment>
        <translation>Ø 购买</translation>
    </message>
    <message>
        <source>Median purchases</source>
        <comment>short, in a column&apos;s header</comment>
        <translation>购买中位数</translation>
    </message>
    <message>
        <source>Σ advocacy</source>
        <comment>sum; short, in a column&apos;s header</comment>
        <translation>Σ 口碑</translation>
    </message>
    <message>
        <source>Ø advocacy</source>
        <comment>average; short, in a column&apos;s header</comment>
        <translation>Ø 口碑</translation>
    </message>
    <message>
        <source>Median advocacy</source>
        <comment>short, in a column&apos;s header</comment>
        <translation>口碑中位数</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>on hold until a day</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>typical %1</source>
        <comment>days in a stage</comment>
        <translation>通常 %1</translation>
    </message>
    <message>
        <source>slow after %1</source>
        <comment>days in a stage</comment>
        <translation>超过 %1 偏慢</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Other journey</source>
        <translation>其他旅程</translation>
    </message>
    <message>
        <source>Drop here</source>
        <translation>拖放到此处</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>石板灰</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Sea green</source>
        <translation>海绿色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>赭色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>品红</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>靛蓝</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n person(s) shown</source>
        <translation>
            <numerusform>%1，显示 %n 人中的 %2 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a card first, with a click or the arrow keys.</source>
        <translation>请先用鼠标或方向键选择一张卡片。</translation>
    </message>
    <message>
        <source>Longest waiting, worth most</source>
        <translation>等待最久、价值最高</translation>
    </message>
    <message>
        <source>no date</source>
        <comment>of a task</comment>
        <translation>无日期</translation>
    </message>
    <message>
        <source>No next task</source>
        <translation>没有下一项任务</translation>
    </message>
    <message>
        <source>Next task overdue: %1, %2</source>
        <comment>what, when</comment>
        <translation>下一项任务已逾期：%1，%2</translation>
    </message>
    <message>
        <source>Next task: %1, %2</source>
        <comment>what, when</comment>
        <translation>下一项任务：%1，%2</translation>
    </message>
    <message>
        <source>, number %1 of those who wait</source>
        <comment>the worst is number 1</comment>
        <translation>，在等待者中排第 %1</translation>
    </message>
    <message>
        <source>Open deals, largest first</source>
        <translation>未结商机，金额大的在前</translation>
    </message>
    <message>
        <source>With open deals</source>
        <translation>有未结商机</translation>
    </message>
    <message>
        <source>Expected of open deals</source>
        <translation>未结商机的预期金额</translation>
    </message>
    <message>
        <source>Open deals, weighted by probability</source>
        <translation>未结商机，按成交概率加权</translation>
    </message>
    <message>
        <source>Σ expected</source>
        <comment>of open deals; short, in a column&apos;s header</comment>
        <translation>Σ 预期</translation>
    </message>
    <message>
        <source>Σ weighted</source>
        <comment>open deals by probability; short, in a column&apos;s header</comment>
        <translation>Σ 加权</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) without an amount</source>
        <translation>
            <numerusform>%n 个未结商机，没有金额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s): %1</source>
        <translation>
            <numerusform>%n 个未结商机：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected date</source>
        <translation>预计日期</translation>
    </message>
    <message>
        <source>no amount</source>
        <comment>of a deal</comment>
        <translation>无金额</translation>
    </message>
    <message>
        <source>Without an amount</source>
        <translation>没有金额</translation>
    </message>
    <message>
        <source>was expected on %1</source>
        <comment>a deal, day</comment>
        <translation>原预计于 %1</translation>
    </message>
    <message>
        <source>expected on %1</source>
        <comment>a deal, day</comment>
        <translation>预计于 %1</translation>
    </message>
    <message>
        <source>probability %1 %</source>
        <translation>概率 %1%</translation>
    </message>
    <message>
        <source>probability %1 %, as its stage has it</source>
        <translation>概率 %1%（按所在阶段）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n deal(s) shown</source>
        <translation>
            <numerusform>%1，显示 %n 个商机中的 %2 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n deal(s)</source>
        <comment>a stage and those in it</comment>
        <translation>
            <numerusform>%1，%n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <comment>how many are chosen</comment>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>every 2 weeks</source>
        <translation>每两周</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>every half-year</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>保持联系</translation>
    </message>
    <message>
        <source>Task that will come again</source>
        <translation>将再次出现的任务</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续订</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>birthday: name, years</comment>
        <translation>%1满%2岁</translation>
    </message>
    <message>
        <source>%1&apos;s birthday</source>
        <translation>%1的生日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>deal: title, amount</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Deal expected</source>
        <translation>预计成交的商机</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 需要 %2 到 %3 之间的整数，而不是“%4”。</translation>
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
    <message numerus="yes">
        <source>Wrote %n person(s) to %1.</source>
        <translation>
            <numerusform>已将 %n 人写入 %1。</numerusform>
        </translation>
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
        <source>keep what was changed in the same places since</source>
        <translation>保留之后在相同位置所做的更改</translation>
    </message>
    <message>
        <source>take back those later changes too</source>
        <translation>一并撤销之后的这些更改</translation>
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
    <message>
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>JSON holds the whole workspace; write a segment as CSV, vCard or XLSX.</source>
        <translation>JSON 包含整个工作区；请将分群写为 CSV、vCard 或 XLSX。</translation>
    </message>
    <message>
        <source>only people of this saved segment; not JSON</source>
        <translation>仅此已保存分群中的人员；不适用于 JSON</translation>
    </message>
    <message>
        <source>“vouch journeys” can be followed by show KEY, export KEY FILE, import FILE or fit, not “%1”.</source>
        <translation>“vouch journeys”后面可以是 show KEY、export KEY FILE、import FILE 或 fit，不能是“%1”。</translation>
    </message>
    <message>
        <source>“%1” is no number of %2; “vouch timeline PERSON --json” shows them.</source>
        <translation>“%1”不是有效的%2编号；用“vouch timeline PERSON --json”可查看编号。</translation>
    </message>
    <message>
        <source>an interaction</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Choose one of --leave, --hold and --resume.</source>
        <translation>请在 --leave、--hold 和 --resume 中选择一个。</translation>
    </message>
    <message>
        <source>--until belongs to --hold.</source>
        <translation>--until 须与 --hold 一起使用。</translation>
    </message>
    <message>
        <source>a move</source>
        <translation>阶段移动</translation>
    </message>
    <message>
        <source>Say what was different (--to, --left, --at, --reason, --competitor, --evidence), or --withdraw alone if the move did not happen.</source>
        <translation>请说明要更正的内容（--to、--left、--at、--reason、--competitor、--evidence）；若此次移动并未发生，请只用 --withdraw。</translation>
    </message>
    <message>
        <source>when they may be back</source>
        <translation>对方可能回来的时间</translation>
    </message>
    <message>
        <source>INTERACTION</source>
        <translation>INTERACTION</translation>
    </message>
    <message>
        <source>number of the interaction that shows why</source>
        <translation>作为依据的互动编号</translation>
    </message>
    <message>
        <source>they stay where they are, on hold; give no stage then</source>
        <translation>留在原阶段并暂缓；此时不要指定阶段</translation>
    </message>
    <message>
        <source>the end of --hold; until --resume unless said</source>
        <translation>--hold 的结束时间；默认持续到 --resume</translation>
    </message>
    <message>
        <source>they are on hold no more; give no stage then</source>
        <translation>结束暂缓；此时不要指定阶段</translation>
    </message>
    <message>
        <source>Corrects a recorded move; what it was before is kept.</source>
        <translation>更正已记录的移动；原有内容会保留。</translation>
    </message>
    <message>
        <source>STAGE</source>
        <translation>STAGE</translation>
    </message>
    <message>
        <source>where they went</source>
        <translation>移到的阶段</translation>
    </message>
    <message>
        <source>they left the journey</source>
        <translation>已退出旅程</translation>
    </message>
    <message>
        <source>when it happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>the journey of that move; the first unless said</source>
        <translation>该次移动所属的旅程；默认第一个</translation>
    </message>
    <message>
        <source>it did not happen</source>
        <translation>此次移动并未发生</translation>
    </message>
    <message>
        <source>MOVE is the id of an item of kind “move” in “vouch timeline PERSON --json”. The moves after it are joined on anew.</source>
        <translation>MOVE 是“vouch timeline PERSON --json”中类型为“move”的条目的 ID。其后的移动会重新衔接。</translation>
    </message>
    <message>
        <source>--purchase needs the number of a purchase; “vouch timeline PERSON --json” shows it.</source>
        <translation>--purchase 需要购买的编号；用“vouch timeline PERSON --json”可查看。</translation>
    </message>
    <message>
        <source>This person has bought nothing yet. Record the purchase first.</source>
        <translation>此人员尚未购买任何东西。请先记录购买。</translation>
    </message>
    <message>
        <source>“%1” is no referral; “vouch timeline PERSON --json” shows its number.</source>
        <translation>“%1”不是有效的转介绍；用“vouch timeline PERSON --json”可查看其编号。</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开启时间</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>首次回复</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>There are no service cases of this person.</source>
        <translation>此人员没有服务工单。</translation>
    </message>
    <message>
        <source>“%1” is no service case; “vouch cases PERSON” lists their numbers.</source>
        <translation>“%1”不是有效的服务工单；用“vouch cases PERSON”可列出编号。</translation>
    </message>
    <message>
        <source>Records how somebody enjoyed a purchase.</source>
        <translation>记录人员对一次购买的满意情况。</translation>
    </message>
    <message>
        <source>which purchase; the last one unless said</source>
        <translation>哪一次购买；默认最近一次</translation>
    </message>
    <message>
        <source>the delivery went well</source>
        <translation>交付顺利</translation>
    </message>
    <message>
        <source>the packaging pleased</source>
        <translation>包装令人满意</translation>
    </message>
    <message>
        <source>it works as expected</source>
        <translation>使用符合预期</translation>
    </message>
    <message>
        <source>support helped</source>
        <translation>客服有帮助</translation>
    </message>
    <message>
        <source>something surprised them pleasantly</source>
        <translation>有意外惊喜</translation>
    </message>
    <message>
        <source>how likely they would recommend you, 0 to 10</source>
        <translation>推荐您的可能性，0 到 10</translation>
    </message>
    <message>
        <source>when they answered; now unless said</source>
        <translation>回答时间；默认为现在</translation>
    </message>
    <message>
        <source>PERSON BRAND</source>
        <translation>PERSON BRAND</translation>
    </message>
    <message>
        <source>Records that a person considers a brand, or no longer does.</source>
        <translation>记录人员正在考虑或不再考虑某个品牌。</translation>
    </message>
    <message>
        <source>when it left their list</source>
        <translation>不再考虑该品牌的时间</translation>
    </message>
    <message>
        <source>PERSON DRIVER</source>
        <translation>PERSON DRIVER</translation>
    </message>
    <message>
        <source>Records what drove a decision.</source>
        <translation>记录促成决定的因素。</translation>
    </message>
    <message>
        <source>the purchase it led to; none for a loss</source>
        <translation>由此促成的购买；流失则不填</translation>
    </message>
    <message>
        <source>Drivers: %1.</source>
        <translation>决策因素：%1。</translation>
    </message>
    <message>
        <source>Changes the type or status of a referral.</source>
        <translation>更改转介绍的类型或状态。</translation>
    </message>
    <message>
        <source>how far it came</source>
        <translation>进展到哪一步</translation>
    </message>
    <message>
        <source>Lists the service cases of a person, open ones first.</source>
        <translation>列出人员的服务工单，未解决的在前。</translation>
    </message>
    <message>
        <source>CASE</source>
        <translation>CASE</translation>
    </message>
    <message>
        <source>Marks a service case as resolved.</source>
        <translation>将服务工单标记为已解决。</translation>
    </message>
    <message>
        <source>it is not resolved after all</source>
        <translation>实际上尚未解决</translation>
    </message>
    <message>
        <source>only people of this saved segment</source>
        <translation>仅此已保存分群中的人员</translation>
    </message>
    <message>
        <source>ITEM;QUANTITY;PRICE</source>
        <translation>ITEM;QUANTITY;PRICE</translation>
    </message>
    <message>
        <source>one thing that was bought; may be said several times</source>
        <translation>购买的一项商品；可多次指定</translation>
    </message>
    <message>
        <source>The report “%1” takes no --%2; it is for: %3.</source>
        <translation>报告“%1”不接受 --%2；该选项适用于：%3。</translation>
    </message>
    <message>
        <source>--half-life needs a number of days, not “%1”.</source>
        <translation>--half-life 需要天数，而不是“%1”。</translation>
    </message>
    <message>
        <source>Purchases and advocacy</source>
        <translation>购买与口碑</translation>
    </message>
    <message>
        <source>Say where the %1 goes: -o FILE.%2</source>
        <translation>请指定 %1 的写入位置：-o FILE.%2</translation>
    </message>
    <message>
        <source>Only PDF, XLSX and HTML take several reports at once.</source>
        <translation>只有 PDF、XLSX 和 HTML 可同时包含多份报告。</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODEL</translation>
    </message>
    <message>
        <source>attribution: which touchpoints get how much; all unless said</source>
        <translation>归因：各触点如何分配功劳；默认全部模型</translation>
    </message>
    <message>
        <source>attribution by decay: a touchpoint so long before counts half</source>
        <translation>衰减归因：早于转化这么久的触点只计一半</translation>
    </message>
    <message>
        <source>attribution and cohorts: purchases or recommendations</source>
        <translation>归因和同期群：按购买或按推荐</translation>
    </message>
    <message>
        <source>heatmap and flow: count people once, or every interaction or way</source>
        <translation>热力图和流向：每人计一次，或计每次互动或每条路径</translation>
    </message>
    <message>
        <source>flow: begin at this stage; survival, next-stage: only this one</source>
        <translation>流向：从此阶段开始；生存分析、下一阶段：仅此阶段</translation>
    </message>
    <message>
        <source>flow: towards the stage, or the end</source>
        <translation>流向：朝向该阶段，或直到终点</translation>
    </message>
    <message>
        <source>flow: how many steps; 6 unless said</source>
        <translation>流向：步数；默认 6</translation>
    </message>
    <message>
        <source>flow: stages named at each step; 5 unless said</source>
        <translation>流向：每一步列出的阶段数；默认 5</translation>
    </message>
    <message>
        <source>quadrant: who is worth more buys much; the median unless said</source>
        <translation>象限：购买达到此值即为购买多；默认取中位数</translation>
    </message>
    <message>
        <source>quadrant: whose referrals are worth more brings much; the median unless said</source>
        <translation>象限：转介绍价值达到此值即为带来多；默认取中位数</translation>
    </message>
    <message>
        <source>clv: how far to project</source>
        <translation>clv：预测的时长</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>clv: the share of customers who stay a year, 0 to 1</source>
        <translation>clv：一年后仍留存的客户比例，0 到 1</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>clv: the discount rate a year, 0 to 1</source>
        <translation>clv：年贴现率，0 到 1</translation>
    </message>
    <message>
        <source>what winning a customer costs on average</source>
        <translation>平均获客成本</translation>
    </message>
    <message>
        <source>referrals: what if this person had not been there</source>
        <translation>转介绍：假设没有此人会怎样</translation>
    </message>
    <message>
        <source>Reports: %1. PDF, XLSX and HTML take several.</source>
        <translation>报告：%1。PDF、XLSX 和 HTML 可包含多份报告。</translation>
    </message>
    <message>
        <source>Tells which model fits the people&apos;s moves best.</source>
        <translation>说明哪个模型最符合人员的阶段移动。</translation>
    </message>
    <message>
        <source>The same as “vouch report fit”.</source>
        <translation>等同于“vouch report fit”。</translation>
    </message>
    <message>
        <source>Say where the pack goes: -o FILE</source>
        <translation>请指定报告包的写入位置：-o FILE</translation>
    </message>
    <message>
        <source>Wrote %1 to %2.</source>
        <translation>已将 %1 写入 %2。</translation>
    </message>
    <message>
        <source>Writes a pack of reports that are handed out together.</source>
        <translation>写出一组一并分发的报告。</translation>
    </message>
    <message>
        <source>only what happened since then; the pack&apos;s usual period unless said</source>
        <translation>仅统计此时间之后发生的内容；默认为报告包的常用时段</translation>
    </message>
    <message>
        <source>whose sheet (pack person)</source>
        <translation>谁的单页（报告包 person）</translation>
    </message>
    <message>
        <source>a PNG or JPEG for the head of the pages</source>
        <translation>用于页眉的 PNG 或 JPEG 图片</translation>
    </message>
    <message>
        <source>what comes out; by the file&apos;s ending unless said</source>
        <translation>输出格式；默认由文件扩展名决定</translation>
    </message>
    <message>
        <source>Packs: %1. PNG and SVG are one file a page, CSV one file a report.</source>
        <translation>报告包：%1。PNG 和 SVG 每页一个文件，CSV 每份报告一个文件。</translation>
    </message>
    <message>
        <source>Computes again what an exported file says: identical or what changed.</source>
        <translation>重新计算导出文件中的内容，说明是否一致或有何变化。</translation>
    </message>
    <message>
        <source>Reads what Vouch wrote as PDF, XLSX, HTML, SVG, PNG, CSV or JSON. Exit code 0: identical; 3: the data or the file changed.</source>
        <translation>可读取 Vouch 写出的 PDF、XLSX、HTML、SVG、PNG、CSV 或 JSON。退出码：0 一致；3 数据或文件已更改。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对应人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>No rewards yet. They arise when a referral reaches the milestone of a programme.</source>
        <translation>暂无奖励。转介绍达到奖励计划的里程碑时会产生奖励。</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with rewards: use list, approve, give, redeem, decline or reverse.</source>
        <translation>“%1”不是奖励的操作：请使用 list、approve、give、redeem、decline 或 reverse。</translation>
    </message>
    <message>
        <source>“%1” is no reward; “vouch rewards” lists their numbers.</source>
        <translation>“%1”不是有效的奖励；用“vouch rewards”可列出编号。</translation>
    </message>
    <message>
        <source>Say which rewards: vouch rewards %1 ID…</source>
        <translation>请指定奖励：vouch rewards %1 ID…</translation>
    </message>
    <message>
        <source>There is no programme %1; “vouch programme” lists them.</source>
        <translation>没有奖励计划 %1；用“vouch programme”可列出奖励计划。</translation>
    </message>
    <message>
        <source>Bring a friend</source>
        <translation>推荐好友</translation>
    </message>
    <message>
        <source>“%1” is nothing to do with a programme: use show or set.</source>
        <translation>“%1”不是奖励计划的操作：请使用 show 或 set。</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>奖励计划</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>推荐人</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已支出</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>There is no reward programme yet; “vouch programme set” makes one.</source>
        <translation>还没有奖励计划；用“vouch programme set”可新建一个。</translation>
    </message>
    <message>
        <source>[list | approve ID… | give ID… | redeem ID… | decline ID… | reverse ID…]</source>
        <translation>[list | approve ID… | give ID… | redeem ID… | decline ID… | reverse ID…]</translation>
    </message>
    <message>
        <source>Lists the rewards for referrals, or moves some of them on.</source>
        <translation>列出转介绍的奖励，或推进其中一些的状态。</translation>
    </message>
    <message>
        <source>[show | set]</source>
        <translation>[show | set]</translation>
    </message>
    <message>
        <source>Shows the reward programmes, or makes or changes one.</source>
        <translation>显示奖励计划，或新建、更改一个。</translation>
    </message>
    <message>
        <source>which programme; “new” for another one; the newest unless said</source>
        <translation>哪个奖励计划；“new”表示另建一个；默认最新的</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>what who brought a friend gets; none: nothing</source>
        <translation>推荐人所得的奖励；none 表示没有</translation>
    </message>
    <message>
        <source>what the friend gets; none: nothing</source>
        <translation>朋友所得的奖励；none 表示没有</translation>
    </message>
    <message>
        <source>when it is earned</source>
        <translation>获得奖励的时机</translation>
    </message>
    <message>
        <source>most that may be approved in all; none: no limit</source>
        <translation>可批准的总额上限；none 表示不限</translation>
    </message>
    <message>
        <source>first day; none: from ever</source>
        <translation>第一天；none 表示不限起始</translation>
    </message>
    <message>
        <source>last day; none: for ever</source>
        <translation>最后一天；none 表示长期有效</translation>
    </message>
    <message>
        <source>“%1” is neither the number of a rule nor a file that can be read.</source>
        <translation>“%1”既不是规则的编号，也不是可读取的文件。</translation>
    </message>
    <message>
        <source>“%1” holds no rule: it must be one JSON object with name, when and then.</source>
        <translation>“%1”不包含规则：它必须是一个含有 name、when 和 then 的 JSON 对象。</translation>
    </message>
    <message>
        <source>There is no rule %1. “vouch rules” lists them.</source>
        <translation>没有规则 %1。用“vouch rules”可列出规则。</translation>
    </message>
    <message>
        <source>“vouch rules” can be followed by show ID, add FILE, remove ID, try ID, on ID or off ID, not “%1”.</source>
        <translation>“vouch rules”后面可以是 show ID、add FILE、remove ID、try ID、on ID 或 off ID，不能是“%1”。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>This workspace has no rules.</source>
        <translation>此工作区没有规则。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Lists the rules: when … then suggest or do …</source>
        <translation>列出规则：当 … 时，建议或执行 …</translation>
    </message>
    <message>
        <source>Shows one rule.</source>
        <translation>显示一条规则。</translation>
    </message>
    <message>
        <source>Adds a rule from a file with one JSON object.</source>
        <translation>从包含一个 JSON 对象的文件添加规则。</translation>
    </message>
    <message>
        <source>let it look once at everything that already happened</source>
        <translation>让规则检查一次已发生的所有内容</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>例如：%1</translation>
    </message>
    <message>
        <source>Deletes a rule and its open suggestions.</source>
        <translation>删除规则及其未处理的建议。</translation>
    </message>
    <message>
        <source>ID|FILE</source>
        <translation>ID|FILE</translation>
    </message>
    <message>
        <source>Shows what a rule would have done on the whole history; changes nothing.</source>
        <translation>显示规则在全部历史中本会执行的操作；不做任何更改。</translation>
    </message>
    <message>
        <source>Lets a rule look at what happens from now on.</source>
        <translation>让规则从现在起检查新发生的内容。</translation>
    </message>
    <message>
        <source>Lets a rule rest.</source>
        <translation>停用规则。</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <translation>标签为 %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>tagged with all of %1</source>
        <translation>同时带有标签 %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>负责人为 %1</translation>
    </message>
    <message>
        <source>on the journey %1</source>
        <translation>处于旅程 %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>处于阶段 %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>使用 %1</translation>
    </message>
    <message>
        <source>bought for %1 or more</source>
        <translation>购买达 %1 或以上</translation>
    </message>
    <message>
        <source>recommends us</source>
        <translation>推荐过我们</translation>
    </message>
    <message>
        <source>has not recommended us</source>
        <translation>未推荐过我们</translation>
    </message>
    <message>
        <source>found by “%1”</source>
        <translation>可搜索到“%1”</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>There is no segment “%1”; this workspace has none yet.</source>
        <translation>没有分群“%1”；此工作区还没有任何分群。</translation>
    </message>
    <message>
        <source>There is no segment “%1”; this workspace has: %2.</source>
        <translation>没有分群“%1”；此工作区现有：%2。</translation>
    </message>
    <message>
        <source>“vouch segments” can be followed by show NAME, add NAME or remove NAME, not “%1”.</source>
        <translation>“vouch segments”后面可以是 show NAME、add NAME 或 remove NAME，不能是“%1”。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>This workspace has no segment; “vouch segments add” makes one.</source>
        <translation>此工作区没有分群；用“vouch segments add”可新建一个。</translation>
    </message>
    <message>
        <source>Choose one of --advocates and --no-advocates.</source>
        <translation>请在 --advocates 和 --no-advocates 中选择一个。</translation>
    </message>
    <message>
        <source>Say whom the segment means, for instance with --tag, --stage or --min-purchase.</source>
        <translation>请说明分群包含哪些人，例如用 --tag、--stage 或 --min-purchase。</translation>
    </message>
    <message numerus="yes">
        <source>The segment “%1” has %n person(s).</source>
        <translation>
            <numerusform>分群“%1”有 %n 位人员。</numerusform>
        </translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>has this tag; given again: or that one</source>
        <translation>带有此标签；重复指定：或带有该标签</translation>
    </message>
    <message>
        <source>has this tag; given again: and that one too</source>
        <translation>带有此标签；重复指定：且带有该标签</translation>
    </message>
    <message>
        <source>belongs to this owner</source>
        <translation>由此负责人负责</translation>
    </message>
    <message>
        <source>stands on this journey</source>
        <translation>处于此旅程</translation>
    </message>
    <message>
        <source>stands on this stage; given again: or on that one</source>
        <translation>处于此阶段；重复指定：或处于该阶段</translation>
    </message>
    <message>
        <source>NETWORK</source>
        <translation>NETWORK</translation>
    </message>
    <message>
        <source>has a profile there; given again: or there</source>
        <translation>在该网络有账号；重复指定：或在另一网络有账号</translation>
    </message>
    <message>
        <source>has bought for at least so much</source>
        <translation>购买至少达到此金额</translation>
    </message>
    <message>
        <source>has recommended us or brought somebody</source>
        <translation>推荐过我们或带来过他人</translation>
    </message>
    <message>
        <source>has done neither</source>
        <translation>两者都没有</translation>
    </message>
    <message>
        <source>is found by searching for this</source>
        <translation>可用此内容搜索到</translation>
    </message>
    <message>
        <source>Lists the saved segments and how many people each has now.</source>
        <translation>列出已保存的分群及其当前人数。</translation>
    </message>
    <message>
        <source>Shows the people of a segment.</source>
        <translation>显示分群中的人员。</translation>
    </message>
    <message>
        <source>Saves a segment: people for whom everything that is said holds.</source>
        <translation>保存分群：符合所有指定条件的人员。</translation>
    </message>
    <message>
        <source>Deletes a segment; its people stay.</source>
        <translation>删除分群；其中的人员会保留。</translation>
    </message>
    <message>
        <source>“vouch suggestions” can be followed by accept ID… or dismiss ID…, not “%1”.</source>
        <translation>“vouch suggestions”后面可以是 accept ID… 或 dismiss ID…，不能是“%1”。</translation>
    </message>
    <message>
        <source>There are no suggestions.</source>
        <translation>没有建议。</translation>
    </message>
    <message>
        <source>“%1” is no number of a suggestion. “vouch suggestions” lists them.</source>
        <translation>“%1”不是有效的建议编号。用“vouch suggestions”可列出编号。</translation>
    </message>
    <message>
        <source>Lists what rules suggest, with the reason.</source>
        <translation>列出规则提出的建议及其原因。</translation>
    </message>
    <message>
        <source>ID…</source>
        <translation>ID…</translation>
    </message>
    <message>
        <source>Does what is suggested.</source>
        <translation>执行建议的操作。</translation>
    </message>
    <message>
        <source>Puts suggestions away; they are not made again for the same reason.</source>
        <translation>忽略建议；不会再因同一原因提出。</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>Tasks due</source>
        <translation>到期任务</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>待致谢</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>保持联系</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message numerus="yes">
        <source>Nothing due. %n people have not heard from you in 60 days.</source>
        <translation>
            <numerusform>没有到期事项。有 %n 位人员已 60 天没有您的消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists whom to answer, chase and thank today.</source>
        <translation>列出今天要回复、跟进和致谢的人员。</translation>
    </message>
    <message>
        <source>only this owner&apos;s people and tasks</source>
        <translation>仅此负责人的人员和任务</translation>
    </message>
    <message numerus="yes">
        <source>among %n picked people</source>
        <translation>
            <numerusform>在选定的 %n 人中</numerusform>
        </translation>
    </message>
    <message>
        <source>Say the amount, or lines with prices that add up to it.</source>
        <translation>请写明金额，或写明价格相加即为金额的明细。</translation>
    </message>
    <message>
        <source>“%1” is no cadence; write a number of days or one of: %2.</source>
        <translation>“%1”不是有效的联系频率；请写天数，或其中之一：%2。</translation>
    </message>
    <message>
        <source>PERSON [AMOUNT]</source>
        <translation>人员 [金额]</translation>
    </message>
    <message>
        <source>Records what a person bought, or a refund. Without an amount the lines add up to it.</source>
        <translation>记录人员所购买的内容或退款。未写金额时，取明细之和。</translation>
    </message>
    <message>
        <source>PERSON… HOW-OFTEN</source>
        <translation>人员… 频率</translation>
    </message>
    <message>
        <source>Says how often people are to hear from you: %1, or a number of days.</source>
        <translation>设定多久与人员联系一次：%1，或天数。</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <comment>how often, when</comment>
        <translation>%1，下次 %2</translation>
    </message>
    <message>
        <source>--%1 needs a number from 0 to 1, or a percentage from 0 % to 100 %, not “%2”.</source>
        <translation>--%1 需要 0 到 1 的数字，或 0% 到 100% 的百分比，不能是“%2”。</translation>
    </message>
    <message>
        <source>“%1” is in %2; write it in %3.</source>
        <translation>“%1”以 %2 计；请以 %3 填写。</translation>
    </message>
    <message>
        <source>Import the same file again: what nobody has edited since is put right, as one change that can be undone.</source>
        <translation>请再次导入同一文件：此后无人编辑过的内容会得到更正，作为一次可撤销的更改。</translation>
    </message>
    <message>
        <source>%1 (%2, change %3) was read by an older Vouch, which may have misread amounts and dates. %4</source>
        <translation>%1（%2，更改 %3）由旧版 Vouch 读取，其中的金额和日期可能有误读。%4</translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation>PLACE</translation>
    </message>
    <message>
        <source>whose days and months count, like Asia/Shanghai; the system&apos;s unless said</source>
        <translation>按哪里的日期和月份计算，例如 Asia/Shanghai；默认为系统的时区</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice.</source>
        <translation>似乎没有重复的人员。</translation>
    </message>
    <message>
        <source>Lists people who may be one person, and why.</source>
        <translation>列出可能是同一人的人员及其原因。</translation>
    </message>
    <message>
        <source>--%1 needs %2 or %3, or COLUMN=%2, not “%4”.</source>
        <translation>--%1 需要 %2 或 %3，或 COLUMN=%2，不能是“%4”。</translation>
    </message>
    <message>
        <source>what a file says otherwise of known people replaces what is there (so unless said), is kept out and listed, or is added where several fit</source>
        <translation>文件中关于已有人员的不同内容：替换现有内容（默认）、不采用并列出，或在可有多项时添加</translation>
    </message>
    <message>
        <source>whose customer and order numbers these are, like “shop A”</source>
        <translation>这些客户编号和订单编号属于谁，例如“店铺 A”</translation>
    </message>
    <message>
        <source>[COLUMN=]dot|comma</source>
        <translation>[COLUMN=]dot|comma</translation>
    </message>
    <message>
        <source>what stands before the cents where “1.250” can be two amounts; may be said several times</source>
        <translation>当“1.250”可能是两种金额时，小数部分之前的符号；可多次指定</translation>
    </message>
    <message>
        <source>[COLUMN=]day-first|month-first</source>
        <translation>[COLUMN=]day-first|month-first</translation>
    </message>
    <message>
        <source>what comes first where “03/04/2026” can be two days; may be said several times</source>
        <translation>当“03/04/2026”可能是两个日期时，日和月哪个在前；可多次指定</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>ANSWER</translation>
    </message>
    <message>
        <source>whether the rows of a table are people, where that is in doubt</source>
        <translation>在有疑问时，表格的行是否为人员</translation>
    </message>
    <message>
        <source>how phone numbers without a code are read, like DE; the system&apos;s unless said</source>
        <translation>没有区号的电话号码按哪个国家/地区读取，例如 DE；默认为系统的国家/地区</translation>
    </message>
    <message>
        <source>Amounts in other currencies stand beside and are never added: %1</source>
        <translation>其他货币的金额单独列出，绝不相加：%1</translation>
    </message>
    <message>
        <source>The lines add up to more than Vouch can count.</source>
        <translation>各项明细之和超出 Vouch 可计算的范围。</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>The report “%1” has no amounts, so it takes no --currency.</source>
        <translation>报告“%1”不含金额，因此不能使用 --currency。</translation>
    </message>
    <message>
        <source>compute in this currency; the workspace&apos;s unless said</source>
        <translation>以此货币计算；默认为工作区的货币</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (not chosen)</source>
        <comment>a setting</comment>
        <translation>%1（未选定）</translation>
    </message>
    <message>
        <source>It was set so already.</source>
        <translation>原本就是如此设置。</translation>
    </message>
    <message>
        <source>There is no setting “%1”; choose one of: %2.</source>
        <translation>没有设置“%1”；请选择以下之一：%2。</translation>
    </message>
    <message>
        <source>The time zone is a place such as Asia/Shanghai or Europe/Berlin; only currency and country can be automatic.</source>
        <translation>时区应为地点，例如 Asia/Shanghai 或 Europe/Berlin；只有货币和国家/地区可以设为自动。</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Shows or changes the workspace&apos;s time zone, currency and country.</source>
        <translation>显示或更改工作区的时区、货币和国家/地区。</translation>
    </message>
    <message>
        <source>Keys: time_zone (a place such as Asia/Shanghai), currency (EUR, USD …), country (DE, US …: how phone numbers without a code are read). “automatic” takes a currency or country back: the currency is then that of most purchases, the country the system&apos;s. A change is one operation; “vouch undo” takes it back.</source>
        <translation>键：time_zone（地点，例如 Asia/Shanghai）、currency（EUR、USD…）、country（DE、US…：没有区号的电话号码按此读取）。“automatic”可取消已选的货币或国家/地区：此后货币取多数购买所用的货币，国家/地区取系统的设置。每次更改是一个操作；可用“vouch undo”撤销。</translation>
    </message>
    <message>
        <source>To change it: %1</source>
        <translation>如需更改：%1</translation>
    </message>
    <message>
        <source>In doubt:</source>
        <translation>有疑问：</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of yours of today is left to undo. The last change before is “%1” of %2, of %n people.</source>
        <translation>
            <numerusform>您今天的更改中没有可撤销的了。此前的最近一次更改是 %2 的“%1”，涉及 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made by %1.</source>
        <translation>该更改由 %1 作出。</translation>
    </message>
    <message>
        <source>“vouch undo %1” undoes it.</source>
        <translation>可用“vouch undo %1”撤销。</translation>
    </message>
    <message>
        <source>Takes back your last change of today, or the one with this number.</source>
        <translation>撤销您今天的最近一次更改，或指定编号的更改。</translation>
    </message>
    <message>
        <source>Brings back what was undone last, or the change with this number.</source>
        <translation>恢复最近撤销的更改，或指定编号的更改。</translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln events; %1 of them match. The trial changed nothing.</source>
        <translation>
            <numerusform>已检查 %Ln 个事件，其中 %1 个符合。试运行未作任何更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>of them of nobody known</source>
        <translation>其中属未知客户</translation>
    </message>
    <message>
        <source>“%1” after --%2 is no time. Write it like %3, or like 2026-09-03T14:05.</source>
        <translation>--%2 后面的“%1”不是时间。请写成 %3 这样，或 2026-09-03T14:05。</translation>
    </message>
    <message>
        <source>--%1 “%2” is %3.</source>
        <comment>option, words, date</comment>
        <translation>--%1“%2”即 %3。</translation>
    </message>
    <message>
        <source>Nothing was changed after %1, so there is nothing to take back.</source>
        <translation>%1 之后没有任何更改，因此没有可收回的内容。</translation>
    </message>
    <message>
        <source>Makes everything as it was after the change with this number.</source>
        <translation>让一切回到此编号的更改之后的样子。</translation>
    </message>
    <message>
        <source>It is one change itself: “vouch undo” takes it back.</source>
        <translation>它本身也是一项更改：“vouch undo”可将其撤销。</translation>
    </message>
    <message>
        <source>--answers needs the number of an interaction; “vouch timeline PERSON --json” shows it.</source>
        <translation>--answers 需要一个互动的编号；“vouch timeline 人员 --json”会显示它。</translation>
    </message>
    <message>
        <source>the interaction that it answers; it comes from us then, the same way</source>
        <translation>它所回复的互动；这样它便由我方发出，途径相同</translation>
    </message>
    <message>
        <source>Every command takes --json (one JSON document on standard output) and --help.
PERSON is an id, an e-mail address, a phone number, network:handle, or a name that only one
person has. TIME is like 2026-09-03 or 2026-09-03T14:05, or in words: yesterday 3pm, next Fri,
in 3 days, 昨天下午3点, and what your language says.
Exit codes: 0 done, 1 failed and nothing changed, 2 typed wrongly, 3 done but some rows were
refused.</source>
        <translation>每个命令都接受 --json（在标准输出上给出一个 JSON 文档）和 --help。
人员（PERSON）可以是编号、电子邮件地址、电话号码、网络:账号，或只有一个人使用的姓名。
时间（TIME）写成 2026-09-03 或 2026-09-03T14:05，也可以用文字：昨天下午3点、下周五、
三天后、yesterday 3pm、next Fri，以及您的语言中的说法。
退出码：0 完成，1 失败且未作任何更改，2 输入有误，3 完成但有些行
被拒绝。</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No deals; “vouch deal add TITLE” makes one.</source>
        <translation>还没有商机；用“vouch deal add 标题”新建。</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>成交概率</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>With</source>
        <translation>相关人</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>whose it is; none: nobody known</source>
        <translation>属于谁；none 表示未知</translation>
    </message>
    <message>
        <source>PERSON[=ROLE]</source>
        <translation>联系人[=角色]</translation>
    </message>
    <message>
        <source>somebody else who has a say; may be said several times</source>
        <translation>另一位有发言权的人；可多次给出</translation>
    </message>
    <message>
        <source>the firm; the person&apos;s unless said</source>
        <translation>公司；不写则为此人的公司</translation>
    </message>
    <message>
        <source>what it is worth; lines with prices add up to it unless said</source>
        <translation>金额；不写则为各行价格之和</translation>
    </message>
    <message>
        <source>one thing that is offered; may be said several times</source>
        <translation>所提供的一项；可多次给出</translation>
    </message>
    <message>
        <source>when it may be won</source>
        <translation>预计何时成交</translation>
    </message>
    <message>
        <source>PERCENT</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>how likely you think that is</source>
        <translation>您认为成交的可能性</translation>
    </message>
    <message>
        <source>where it came from</source>
        <translation>从哪里来</translation>
    </message>
    <message>
        <source>who looks after it</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>what else is to be known</source>
        <translation>其他需要知道的事</translation>
    </message>
    <message>
        <source>DEAL</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>when it began; now unless said</source>
        <translation>何时开始；不写则为现在</translation>
    </message>
    <message>
        <source>DEAL: its number, or its title if only one is called so. The word “none” takes a value away.</source>
        <translation>商机：编号，或唯一的标题。写“none”则去掉该值。</translation>
    </message>
    <message>
        <source>Adds something that somebody may buy.</source>
        <translation>新建一个可能成交的商机。</translation>
    </message>
    <message>
        <source>TITLE</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Lists deals: open ones by when they are expected, then those that were won or lost.</source>
        <translation>列出商机：先按预计成交日期列出进行中的，再列出已赢单或已丢单的。</translation>
    </message>
    <message>
        <source>only those</source>
        <translation>仅列出这些</translation>
    </message>
    <message>
        <source>only those of this person</source>
        <translation>仅列出此人的</translation>
    </message>
    <message>
        <source>only hers or his</source>
        <translation>仅列出该负责人的</translation>
    </message>
    <message>
        <source>Changes a deal.</source>
        <translation>修改商机。</translation>
    </message>
    <message>
        <source>A deal is won: a purchase is made of it.</source>
        <translation>赢单：由此生成一笔购买。</translation>
    </message>
    <message>
        <source>for how much, where it is other than the deal says</source>
        <translation>成交金额，与商机所写不同时给出</translation>
    </message>
    <message>
        <source>the purchase that it became, if it is here already</source>
        <translation>对应的购买记录（如已存在）</translation>
    </message>
    <message>
        <source>A deal is lost.</source>
        <translation>丢单。</translation>
    </message>
    <message>
        <source>to whom</source>
        <translation>输给谁</translation>
    </message>
    <message>
        <source>A deal that was won or lost is open again.</source>
        <translation>重新打开已赢单或已丢单的商机。</translation>
    </message>
    <message>
        <source>Deletes a deal; a purchase that it became stays.</source>
        <translation>删除商机；由其产生的购买保留。</translation>
    </message>
    <message>
        <source>Shows a deal whole.</source>
        <translation>显示一个商机的全部内容。</translation>
    </message>
    <message>
        <source>“%1” is no line; write “ITEM;QUANTITY;PRICE”, like “Bowl;2;21.00”.</source>
        <translation>“%1”不是有效的明细行；请写成“项目;数量;价格”，如“碗;2;21.00”。</translation>
    </message>
    <message>
        <source>A calendar is that of everybody or, with --owner, of one owner.</source>
        <translation>日历属于所有人；加上 --owner 时属于一位负责人。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entries to %1.</source>
        <translation>
            <numerusform>已将 %n 个条目写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what to write with --format csv, vcard, json, xlsx or ics, or let the file end so.</source>
        <translation>请用 --format csv、vcard、json、xlsx 或 ics 说明要写什么，或让文件名以此结尾。</translation>
    </message>
    <message>
        <source>Writes everybody to a file; JSON holds the whole workspace, ics what lies in the calendar.</source>
        <translation>将所有人写入文件；JSON 包含整个工作区，ics 包含日历中的内容。</translation>
    </message>
    <message>
        <source>“%1” does not say how a task repeats; write one of %2, a number of them such as 3-days, and -after-done behind it where it counts from when it was done.</source>
        <translation>“%1”没有说明任务如何重复；请写 %2 之一，或其倍数，如 3-days；若从完成之日算起，再加上 -after-done。</translation>
    </message>
    <message>
        <source>“%1” does not say how long before the task is due; write it like 10m, 2h or 1d, or 0m for the time itself.</source>
        <translation>“%1”没有说明在到期前多久；请写成 10m、2h 或 1d，0m 表示到期之时。</translation>
    </message>
    <message>
        <source>HOW-OFTEN</source>
        <translation>HOW-OFTEN</translation>
    </message>
    <message>
        <source>it comes again once it is done: day, 3-days, week, month, year …; with -after-done counted from then, else from when it was due</source>
        <translation>完成后再次出现：day、3-days、week、month、year……；加上 -after-done 从完成之日算起，否则从到期之日算起</translation>
    </message>
    <message>
        <source>HOW-LONG</source>
        <translation>HOW-LONG</translation>
    </message>
    <message>
        <source>how long before it is due the window reminds: 10m, 2h, 1d or 0m; a day alone counts as due at nine</source>
        <translation>窗口在到期前多久提醒：10m、2h、1d 或 0m；只有日期的按九点到期计算</translation>
    </message>
    <message>
        <source>with the stages that a template may leave out: life-cycle has Use and Ask, too</source>
        <translation>连同模板可省略的阶段：life-cycle 还有“使用”和“求助”</translation>
    </message>
    <message>
        <source>PERSON… OWNER</source>
        <translation>人员… 负责人</translation>
    </message>
    <message>
        <source>Says who looks after people from now on; &quot;&quot; is nobody.</source>
        <translation>指定今后由谁负责这些人；&quot;&quot; 表示无人负责。</translation>
    </message>
    <message>
        <source>No such deal.</source>
        <translation>没有这样的商机。</translation>
    </message>
    <message>
        <source>only those whose title, organisation, people, lines or notes have these words</source>
        <translation>仅标题、组织、人员、明细或备注含这些词的商机</translation>
    </message>
    <message>
        <source>Deals are written as CSV or XLSX; JSON holds them with all else.</source>
        <translation>商机可写成 CSV 或 XLSX；JSON 则包含全部内容。</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n deal(s) to %1.</source>
        <translation>
            <numerusform>已将 %n 个商机写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>--owner is for calendars (ics) and deals alone.</source>
        <translation>--owner 仅用于日历（ics）和商机。</translation>
    </message>
    <message>
        <source>the deals instead of the people; CSV or XLSX</source>
        <translation>写出商机而非人员；CSV 或 XLSX</translation>
    </message>
    <message>
        <source>calendar and deals: only this owner&apos;s</source>
        <translation>日历和商机：仅该负责人的</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>only people whose name, organisation, e-mail, phone or handle has these words; names deals that have them, too</source>
        <translation>仅姓名、组织、邮箱、电话或账号含这些词的人员；也列出含这些词的商机</translation>
    </message>
    <message>
        <source>has at least so many open deals</source>
        <translation>至少有这么多个进行中的商机</translation>
    </message>
    <message>
        <source>has no open deal</source>
        <translation>没有进行中的商机</translation>
    </message>
    <message>
        <source>has open deals for at least so much</source>
        <translation>进行中的商机金额合计至少为此数</translation>
    </message>
    <message>
        <source>has an open deal expected within so many days</source>
        <translation>有进行中的商机预计在这么多天内成交</translation>
    </message>
    <message>
        <source>has an open deal whose day passed so many days ago</source>
        <translation>有进行中的商机已逾期这么多天</translation>
    </message>
    <message>
        <source>has a deal that was won in the last so many days</source>
        <translation>最近这么多天内有商机赢单</translation>
    </message>
    <message>
        <source>has a deal that was lost in the last so many days</source>
        <translation>最近这么多天内有商机丢单</translation>
    </message>
    <message>
        <source>has a deal that was lost for this reason</source>
        <translation>有商机因此原因丢单</translation>
    </message>
    <message>
        <source>has a deal that was lost to them</source>
        <translation>有商机输给该竞争对手</translation>
    </message>
    <message>
        <source>has deals of this owner; narrows the others</source>
        <translation>有该负责人的商机；其他条件只看这些商机</translation>
    </message>
    <message>
        <source>has deals from there; narrows the others</source>
        <translation>有来自该来源的商机；其他条件只看这些商机</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>无任务</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>journey, stage</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>along which it goes, or “none”; the first journey of deals unless said</source>
        <translation>所走的旅程，或 none；不指定时为第一个商机旅程</translation>
    </message>
    <message>
        <source>where it begins; the first stage unless said</source>
        <translation>从哪个阶段开始；不指定时为第一个阶段</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <comment>how a quote stands</comment>
        <translation>%1，已过期</translation>
    </message>
    <message>
        <source>There is no quote %1. “vouch quote list” shows those there are.</source>
        <translation>没有报价单 %1。用“vouch quote list”查看已有的报价单。</translation>
    </message>
    <message>
        <source>Say where the quote goes: -o FILE</source>
        <translation>请指明报价单写到哪里：-o FILE</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>No quotes; “vouch quote make DEAL” makes one.</source>
        <translation>没有报价单；用“vouch quote make DEAL”制作一份。</translation>
    </message>
    <message>
        <source>where the PDF goes</source>
        <translation>PDF 写到哪里</translation>
    </message>
    <message>
        <source>Makes a quote of a deal, with the next number.</source>
        <translation>用商机制作报价单，编号依次递增。</translation>
    </message>
    <message>
        <source>its date; today unless said</source>
        <translation>日期；不指明则为今天</translation>
    </message>
    <message>
        <source>how long the offer holds</source>
        <translation>报价有效到何时</translation>
    </message>
    <message>
        <source>a tax on top of the prices</source>
        <translation>在价格之外加收的税</translation>
    </message>
    <message>
        <source>the tax is in the prices already</source>
        <translation>价格已含税</translation>
    </message>
    <message>
        <source>name and address, with \n between lines; the deal&apos;s unless said</source>
        <translation>姓名和地址，行间写 \n；不指明则取商机的</translation>
    </message>
    <message>
        <source>what stands below the prices</source>
        <translation>写在价格下方的内容</translation>
    </message>
    <message>
        <source>DEAL: its number, or its title if only one is called so. Its lines and amount are quoted; a change of the deal changes no quote.</source>
        <translation>DEAL：商机编号；若名称唯一，也可用名称。报价取其明细和金额；之后修改商机不会改变报价单。</translation>
    </message>
    <message>
        <source>Writes a quote as PDF.</source>
        <translation>把报价单写成 PDF。</translation>
    </message>
    <message>
        <source>Lists quotes, newest first.</source>
        <translation>列出报价单，最新的在前。</translation>
    </message>
    <message>
        <source>only those of this deal</source>
        <translation>只列此商机的</translation>
    </message>
    <message>
        <source>A quote was sent; it stays as it is from now on.</source>
        <translation>报价单已发出；此后保持不变。</translation>
    </message>
    <message>
        <source>A quote was accepted: its deal is won with its amount.</source>
        <translation>报价被接受：商机按其金额赢单。</translation>
    </message>
    <message>
        <source>A quote was declined; its deal stays open.</source>
        <translation>报价被拒绝；商机仍进行中。</translation>
    </message>
    <message>
        <source>There is no template “%1”. “vouch words list” shows those there are.</source>
        <translation>没有模板“%1”。用“vouch words list”查看已有的模板。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>No templates; “vouch words ready” shows some to begin with.</source>
        <translation>没有模板；“vouch words ready”列出可直接使用的模板。</translation>
    </message>
    <message>
        <source>There is no ready template “%1”; choose one of: %2.</source>
        <translation>没有现成模板“%1”；请从中选择：%2。</translation>
    </message>
    <message>
        <source>“%1” sets nothing; write NAME=VALUE.</source>
        <translation>“%1”没有指明任何值；请写成 NAME=VALUE。</translation>
    </message>
    <message>
        <source>Nobody has written down what stands for %1 of %2. Say it: --set %3=…</source>
        <translation>没有人记录过 %2 的 %1。请指明：--set %3=…</translation>
    </message>
    <message>
        <source>Nobody has said yet who sends letters: “vouch words letterhead --name NAME”.</source>
        <translation>还没有设置寄信人：“vouch words letterhead --name NAME”。</translation>
    </message>
    <message>
        <source>CHANNEL</source>
        <translation>CHANNEL</translation>
    </message>
    <message>
        <source>how it is sent</source>
        <translation>发送方式</translation>
    </message>
    <message>
        <source>en, zh …; any unless said</source>
        <translation>en、zh …；不指明则不限</translation>
    </message>
    <message>
        <source>of e-mails and letters</source>
        <translation>用于电子邮件和信函</translation>
    </message>
    <message>
        <source>what is sent</source>
        <translation>发送的内容</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>TEMPLATE</translation>
    </message>
    <message>
        <source>Places that are filled for each person: %1. What is used where nothing is known stands behind a bar: {first_name|there}. A brace itself is written twice.</source>
        <translation>会按每个人填写的占位符：%1。竖线后面是没有资料时使用的文字：{first_name|there}。花括号本身要写两次。</translation>
    </message>
    <message>
        <source>Lists templates of words to send.</source>
        <translation>列出可发送文字的模板。</translation>
    </message>
    <message>
        <source>Adds a template.</source>
        <translation>添加模板。</translation>
    </message>
    <message>
        <source>Changes a template.</source>
        <translation>修改模板。</translation>
    </message>
    <message>
        <source>Deletes a template.</source>
        <translation>删除模板。</translation>
    </message>
    <message>
        <source>[KEY]</source>
        <translation>[KEY]</translation>
    </message>
    <message>
        <source>Shows templates to begin with, or takes one of them.</source>
        <translation>列出现成的模板，或取用其中一个。</translation>
    </message>
    <message>
        <source>en or zh</source>
        <translation>en 或 zh</translation>
    </message>
    <message>
        <source>TEMPLATE PERSON</source>
        <translation>TEMPLATE PERSON</translation>
    </message>
    <message>
        <source>Fills a template for somebody; what nobody knows has to be said.</source>
        <translation>为某人填写模板；没有记录的内容须由您指明。</translation>
    </message>
    <message>
        <source>what is said of a deal is said of this one</source>
        <translation>有关商机的内容取自此商机</translation>
    </message>
    <message>
        <source>NAME=VALUE</source>
        <translation>NAME=VALUE</translation>
    </message>
    <message>
        <source>what stands for a place; may be said several times</source>
        <translation>占位符的值；可多次指明</translation>
    </message>
    <message>
        <source>writes it as a letter, a PDF</source>
        <translation>写成信函（PDF）</translation>
    </message>
    <message>
        <source>Shows or says who sends letters and quotes.</source>
        <translation>显示或设置信函和报价单的寄件人。</translation>
    </message>
    <message>
        <source>you or your firm</source>
        <translation>您或您的公司</translation>
    </message>
    <message>
        <source>lines, with \n between them</source>
        <translation>各行之间写 \n</translation>
    </message>
    <message>
        <source>a PNG or JPEG; “none” takes it away</source>
        <translation>PNG 或 JPEG；“none”表示去掉</translation>
    </message>
    <message>
        <source>where numbers of quotes begin</source>
        <translation>报价单编号从几开始</translation>
    </message>
    <message>
        <source>what stands below each new quote</source>
        <translation>写在每份新报价单下方的内容</translation>
    </message>
    <message>
        <source>Counts the people, or the deals, at each stage of a journey.</source>
        <translation>统计旅程各阶段的人数或商机数。</translation>
    </message>
    <message>
        <source>Nobody on a journey “%1” was made of a deal or a case by an import.</source>
        <translation>旅程“%1”上没有由导入从商机或个案生成的人员。</translation>
    </message>
    <message>
        <source>%1 (%2): %L3 deals; %L4 people who are nothing else go, %L5 stay as the person of theirs; %L6 purchases</source>
        <translation>%1（%2）：%L3 个商机；%L4 个只是商机的人员将移除，%L5 人保留为其商机的联系人；%L6 笔购买</translation>
    </message>
    <message>
        <source>No journey has people on it that an import made of deals or cases.</source>
        <translation>没有旅程上有由导入从商机或个案生成的人员。</translation>
    </message>
    <message>
        <source>[JOURNEY]</source>
        <translation>[旅程]</translation>
    </message>
    <message>
        <source>People that earlier imports made of deals and cases become deals.</source>
        <translation>将以前导入时由商机和个案生成的人员转为商机。</translation>
    </message>
    <message>
        <source>say what would be, change nothing</source>
        <translation>只说明结果，不作更改</translation>
    </message>
    <message>
        <source>JOURNEY: its key; else all whose cards are clearly deals.</source>
        <translation>旅程：其键；未给出时为卡片明显是商机的所有旅程。</translation>
    </message>
    <message>
        <source>“%1” is no month. Write it as 2026-12.</source>
        <translation>“%1”不是月份。请写成 2026-12。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>Nothing is planned; “vouch forecast target OWNER MONTH AMOUNT” plans it.</source>
        <translation>尚无计划；用“vouch forecast target OWNER MONTH AMOUNT”来定。</translation>
    </message>
    <message>
        <source>OWNER MONTH AMOUNT</source>
        <translation>OWNER MONTH AMOUNT</translation>
    </message>
    <message>
        <source>OWNER: a name, or - for what nobody looks after. MONTH: like 2026-12. The word “none” takes the amount away. The forecast itself is “vouch report forecast”.</source>
        <translation>OWNER：姓名，或用 - 表示无人负责的部分。MONTH：如 2026-12。写“none”则去掉金额。预测本身见“vouch report forecast”。</translation>
    </message>
    <message>
        <source>Says for how much somebody is to sell in a month.</source>
        <translation>设定某人在某月应售出多少。</translation>
    </message>
    <message>
        <source>Says for how much somebody means to sell in a month.</source>
        <translation>记录某人承诺在某月售出多少。</translation>
    </message>
    <message>
        <source>Lists what is to be sold, by month and owner.</source>
        <translation>按月份和负责人列出销售计划。</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>Call %1</source>
        <translation>致电 %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>写邮件给 %1</translation>
    </message>
    <message>
        <source>Open %1 at %2</source>
        <comment>network, host</comment>
        <translation>打开 %1（%2）</translation>
    </message>
    <message>
        <source>No program for calls could be opened. Dial %1 by hand.</source>
        <translation>无法打开通话程序。请手动拨打 %1。</translation>
    </message>
    <message>
        <source>No mail program could be opened. Write to %1 from where your mail is.</source>
        <translation>无法打开邮件程序。请从您的邮箱写信给 %1。</translation>
    </message>
    <message>
        <source>No browser could be opened; copy the address by hand: %1</source>
        <translation>无法打开浏览器；请手动复制网址：%1</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>“%1” is no date that can be read. Write it like %2.</source>
        <translation>“%1”不是能读懂的日期。请写成 %2 这样。</translation>
    </message>
    <message>
        <source>“tomorrow”, “next Fri 3pm” or “%1”</source>
        <translation>“明天”、“下周五下午3点”或“%1”</translation>
    </message>
</context>
<context>
    <name>DealPopup</name>
    <message>
        <source>Set the date</source>
        <translation>设定日期</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>won %1</source>
        <translation>%1 赢单</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>%1 丢单</translation>
    </message>
    <message>
        <source>lost %1: %2</source>
        <comment>day, why</comment>
        <translation>%1 丢单：%2</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>自 %1 起逾期</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>预计 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>probability</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>无金额</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>These are people</source>
        <translation>这些是人员</translation>
    </message>
    <message>
        <source>These are no people</source>
        <translation>这些不是人员</translation>
    </message>
    <message>
        <source>The rows were taken as people; they may be none.</source>
        <translation>这些行已按人员读取；它们可能不是人员。</translation>
    </message>
    <message>
        <source>The rows were not taken as people; they may be.</source>
        <translation>这些行未按人员读取；它们可能是人员。</translation>
    </message>
    <message>
        <source>The column “%1” holds both “%2” and “%3”; each was read in the one way it can be.</source>
        <translation>列“%1”中既有“%2”又有“%3”；各自已按唯一可行的方式读取。</translation>
    </message>
    <message>
        <source>In the column “%1”, “%2” was read as %3; it may be %4.</source>
        <translation>列“%1”中的“%2”读作 %3；也可能是 %4。</translation>
    </message>
    <message>
        <source>The rows were not taken as people; they may be steps of a history of stages.</source>
        <translation>这些行未按人员读取；它们可能是阶段历史中的步骤。</translation>
    </message>
    <message>
        <source>The column “%1” holds both “%2” and “%3”: they were read as %4 and %5. One of them is wrong, or the amounts are written in two ways.</source>
        <translation>列“%1”中既有“%2”，也有“%3”：分别读作 %4 和 %5。其中一个有误，或金额采用了两种写法。</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Both have the e-mail address %1, but their given names differ.</source>
        <translation>两者的电子邮件地址都是 %1，但名字不同。</translation>
    </message>
    <message>
        <source>Both have the phone number %1, but their given names differ.</source>
        <translation>两者的电话号码都是 %1，但名字不同。</translation>
    </message>
    <message>
        <source>A file gives the profile %1 of one to the other.</source>
        <translation>有文件将其中一人的社交资料 %1 归于另一人。</translation>
    </message>
    <message>
        <source>One row of a file leads to both: %1.</source>
        <translation>文件中的同一行指向这两人：%1。</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1和%2：%3</translation>
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
    <message>
        <source>Bring a friend</source>
        <translation>推荐好友</translation>
    </message>
    <message>
        <source>In the column “%1” numbers such as “%2” were read as days that a spreadsheet counts (%3). Please check them.</source>
        <translation>列“%1”中的“%2”等数字已按电子表格的天数计日读取（%3）。请检查。</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>列“%1”：%2</translation>
    </message>
    <message>
        <source>Column “%1”: “%2” is no date and time that Vouch can read; write it like %3.</source>
        <translation>列“%1”：“%2”不是 Vouch 可读取的日期和时间；请按 %3 的格式填写。</translation>
    </message>
    <message>
        <source>Not taken as a person: the table names things without an e-mail address, phone number, handle or company. If its rows are people, say so and import it again.</source>
        <translation>未作为人员读取：该表格只列出名称，没有电子邮件地址、电话号码、账号或公司。如果各行确实是人员，请指明后重新导入。</translation>
    </message>
    <message>
        <source>The row sums up others (“%1”); it is no record.</source>
        <translation>该行是其他行的合计（“%1”），不是记录。</translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s), %1 in all, are not stored as purchases: nothing has been sold yet.</source>
        <translation>
            <numerusform>%n 笔未结交易（共 %1）未作为购买保存：尚未售出任何东西。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost deal(s), %1 in all, are not stored as purchases: nothing was sold.</source>
        <translation>
            <numerusform>%n 笔丢失的交易（共 %1）未作为购买保存：没有售出任何东西。</numerusform>
        </translation>
    </message>
    <message>
        <source>Column “%1”: “%2” is below zero, which no purchase can be.</source>
        <translation>列“%1”：“%2”小于零，购买不能为负数。</translation>
    </message>
    <message>
        <source>The row says that a deal was made, and none says at which stage.</source>
        <translation>该行说明建立了一笔交易，但没有任何行说明处于哪个阶段。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no date; they come in without it.</source>
        <translation>
            <numerusform>%n 个人脉没有日期；将不带日期导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” belongs to an export of Mastodon, which Vouch cannot read yet.</source>
        <translation>“%1”属于 Mastodon 的导出文件，Vouch 暂时无法读取。</translation>
    </message>
    <message>
        <source>“%1”: these are sales; not read yet.</source>
        <translation>“%1”：这些是销售记录；暂未读取。</translation>
    </message>
    <message>
        <source>“%1”: these are sales of %2; not read yet.</source>
        <translation>“%1”：这些是 %2 的销售记录；暂未读取。</translation>
    </message>
    <message>
        <source>Order %1 was left out. %2</source>
        <translation>订单 %1 已略去。%2</translation>
    </message>
    <message>
        <source>It has no total.</source>
        <translation>它没有总额。</translation>
    </message>
    <message>
        <source>It has no date.</source>
        <translation>它没有日期。</translation>
    </message>
    <message>
        <source>Column “Lineitem quantity”: “%1” is no whole number.</source>
        <translation>列“Lineitem quantity”：“%1”不是整数。</translation>
    </message>
    <message>
        <source>Column “%1”: “%2” is no currency. Use a code of three letters such as EUR, USD or CNY.</source>
        <translation>列“%1”：“%2”不是有效的货币。请使用三个字母的代码，例如 EUR、USD 或 CNY。</translation>
    </message>
    <message>
        <source>There is no column “%1”, so what was said of its amounts or dates changes nothing here. The columns are: %2.</source>
        <translation>没有列“%1”，因此对其金额或日期的指定在此不起作用。现有的列：%2。</translation>
    </message>
    <message>
        <source>“%1” is no birthday that Vouch can read; it was kept as text.</source>
        <translation>“%1”不是 Vouch 可识别的生日，已作为文本保留。</translation>
    </message>
    <message>
        <source>“%1” is no address of the web; it was kept as text.</source>
        <translation>“%1”不是有效的网址，已作为文本保留。</translation>
    </message>
    <message>
        <source>Not taken as a person: the rows look like sales, each with a day and an amount. If they are people, say so and import it again.</source>
        <translation>未作为人员读取：各行看起来是销售记录，都有日期和金额。如果确实是人员，请指明后重新导入。</translation>
    </message>
    <message>
        <source>Not taken as a person: each row has a stage and a time. %1 If its rows are people, say so.</source>
        <translation>未作为人员读取：每行都有阶段和时间。%1如果各行确实是人员，请指明。</translation>
    </message>
    <message>
        <source>If its rows are steps of a history, choose the format “History of stages” (in the terminal --format journey-history).</source>
        <translation>如果各行是历史中的步骤，请选择格式“阶段历史”（在终端中为 --format journey-history）。</translation>
    </message>
    <message>
        <source>Nobody was added. Vouch reads sales from orders of Shopify and from histories of stages; the buyers alone come in as a contact list: tick that beside the file in the window, or say --format csv in the terminal.</source>
        <translation>未新增任何人员。Vouch 从 Shopify 订单和阶段历史中读取销售；若只需将购买者作为联系人列表导入，请在窗口中该文件旁勾选此项，或在终端中指定 --format csv。</translation>
    </message>
    <message>
        <source>There is nothing to import in these files.</source>
        <translation>这些文件中没有可导入的内容。</translation>
    </message>
    <message>
        <source>Nothing would come in: no row can be read. “Worth a look” says why.</source>
        <translation>不会导入任何内容：没有可读取的行。原因见“值得留意”。</translation>
    </message>
    <message>
        <source>Nothing new: everything in these files is already here.</source>
        <translation>没有新内容：这些文件中的内容均已存在。</translation>
    </message>
    <message>
        <source>Nothing would change: what these files say otherwise is not taken.</source>
        <translation>不会有任何更改：这些文件中的不同内容不予采用。</translation>
    </message>
    <message>
        <source>Nothing would come in: the rows are skipped or cannot be read.</source>
        <translation>不会导入任何内容：各行已跳过或无法读取。</translation>
    </message>
    <message>
        <source>Nothing would come in: the rows are skipped.</source>
        <translation>不会导入任何内容：各行均已跳过。</translation>
    </message>
    <message>
        <source>%1 “Worth a look” says why.</source>
        <translation>%1原因见“值得留意”。</translation>
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
        <source>%n purchase(s) of nobody known</source>
        <translation>
            <numerusform>%n 次未知客户的购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n 次互动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n 次推荐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n 次转介绍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n 次移动</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未作任何更改。</translation>
    </message>
    <message>
        <source>This would bring %1.</source>
        <translation>将导入 %1。</translation>
    </message>
    <message numerus="yes">
        <source>What is known would change with %n row(s).</source>
        <translation>
            <numerusform>已有内容将因 %n 行而更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>The row does not say which deal it is about.</source>
        <translation>该行未说明涉及哪个商机。</translation>
    </message>
    <message>
        <source>“%1” is no list of deals. It needs columns for the deal, its stage and its amount, for example Deal Name, Deal Stage, Amount, Close Date.</source>
        <translation>“%1”不是商机列表。它需要商机、阶段和金额的列，例如 Deal Name、Deal Stage、Amount、Close Date。</translation>
    </message>
    <message>
        <source>List of deals</source>
        <translation>商机列表</translation>
    </message>
    <message>
        <source>Vouch does not find people in “%1”. It reads contact lists (CSV with columns such as Name, E-mail, Phone), vCards, LinkedIn connections, Google Contacts, Shopify orders, lists of deals and histories of stages.</source>
        <translation>Vouch 在“%1”中找不到人员。它可读取联系人列表（含姓名、电子邮件、电话等列的 CSV）、vCard、LinkedIn 人脉、Google 通讯录、Shopify 订单、商机列表和阶段历史。</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 file</source>
        <translation>%1 文件</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“%1” is being read. Wait a moment and try again.</source>
        <translation>正在读取“%1”。请稍候再试。</translation>
    </message>
    <message>
        <source>“%1” is the workspace “%2” under another name, and that is open. Close it first, or go on working with it.</source>
        <translation>“%1”是工作区“%2”的另一个名称，而该工作区已打开。请先将其关闭，或继续使用它。</translation>
    </message>
    <message>
        <source>“%1” is the workspace that is open. Choose another file.</source>
        <translation>“%1”是当前打开的工作区。请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” belongs to the workspace “%2”, which is open. Choose another file.</source>
        <translation>“%1”属于当前打开的工作区“%2”。请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” is a workspace or another database, so it is not replaced. Choose another name.</source>
        <translation>“%1”是工作区或其他数据库，因此不会被替换。请选择其他名称。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file, so nothing is written to it. Choose the name of a file.</source>
        <translation>“%1”是设备或管道，不是文件，因此未写入任何内容。请选择一个文件名。</translation>
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
    <message>
        <source>What this row says otherwise was not taken; the rest is in the workspace already.</source>
        <translation>该行中的不同内容未采用；其余内容已在工作区中。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>The profile %1 is somebody else&apos;s already and stays with them.</source>
        <translation>社交资料 %1 已属于他人，将保留在其名下。</translation>
    </message>
    <message>
        <source>“%1”, who is said to have brought this person, is nobody known.</source>
        <translation>据称带来此人的“%1”是未知客户。</translation>
    </message>
    <message>
        <source>This sale names no buyer and is not in the workspace, and only updates were asked for.</source>
        <translation>该销售未注明购买者，也不在工作区中，而本次导入仅限更新。</translation>
    </message>
    <message>
        <source>Amount of order %1</source>
        <translation>订单 %1 的金额</translation>
    </message>
    <message>
        <source>Date of order %1</source>
        <translation>订单 %1 的日期</translation>
    </message>
    <message>
        <source>The order was cancelled, so the %1 that were recorded as paid back for it count no more.</source>
        <translation>该订单已取消，因此先前为其记录的退款 %1 不再计入。</translation>
    </message>
    <message>
        <source>Of order %1, %2 are said to be paid back but only %3 were paid; no more than that counts as paid back.</source>
        <translation>订单 %1 据称退款 %2，但只付了 %3；退款最多只按已付金额计入。</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
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
        <source>%1 stays “%2”; the file says “%3”.</source>
        <translation>%1仍为“%2”；文件中为“%3”。</translation>
    </message>
    <message>
        <source>%1 was recommended by several people; a programme rewards them once.</source>
        <translation>%1 由多人推荐；奖励计划只奖励一次。</translation>
    </message>
    <message>
        <source>This row changes no stage.</source>
        <translation>此行未改变任何阶段。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of this history change no stage.</source>
        <translation>
            <numerusform>此历史中有 %n 行未改变任何阶段。</numerusform>
        </translation>
    </message>
    <message>
        <source>paid</source>
        <translation>已付款</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>尚未付款</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>State of order %1</source>
        <translation>订单 %1 的状态</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>A journey “%1” was made for what this file tells. To go on with a journey that is there, name it when you import.</source>
        <translation>已为此文件的内容创建旅程“%1”。如要沿用已有的旅程，请在导入时指定其名称。</translation>
    </message>
    <message>
        <source>This deal is not in the workspace, and only updates were asked for.</source>
        <translation>工作区中没有此商机，而只要求更新。</translation>
    </message>
    <message>
        <source>This deal is in the workspace, and only new ones were asked for.</source>
        <translation>工作区中已有此商机，而只要求新增。</translation>
    </message>
    <message>
        <source>The deal “%1” names no currency. Say which one with the import&apos;s currency option.</source>
        <translation>商机“%1”没有写明货币。请用导入的货币选项指定。</translation>
    </message>
    <message>
        <source>%1 of the deal “%2”</source>
        <translation>商机“%2”的%1</translation>
    </message>
    <message>
        <source>“%1” is a journey of people, and this file tells of deals. Make its cards deals first (in Journeys, or “vouch deal convert”), or name another journey.</source>
        <translation>“%1”是人员的旅程，而此文件讲的是商机。请先将其卡片转为商机（在“旅程”中，或用“vouch deal convert”），或指定另一个旅程。</translation>
    </message>
    <message>
        <source>“%1” is a journey of deals, and this file tells of people. Name another journey.</source>
        <translation>“%1”是商机的旅程，而此文件讲的是人员。请指定另一个旅程。</translation>
    </message>
    <message>
        <source>“%1”, who is said to have a say in “%2”, is nobody known.</source>
        <translation>据称对“%2”有发言权的“%1”不是已知人员。</translation>
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
        <source>There are not two groups of at least 30 people, too few to compare their rates.</source>
        <translation>不足两个至少 30 人的分组，人数太少，无法比较比率。</translation>
    </message>
    <message>
        <source>No conversion window.</source>
        <translation>无转化时限。</translation>
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
        <translation>未知客户</translation>
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
        <source>Outside</source>
        <comment>not on the journey</comment>
        <translation>旅程之外</translation>
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
        <source>Time in stage: %1</source>
        <translation>阶段停留时间：%1</translation>
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
        <source>first touch</source>
        <translation>首次接触</translation>
    </message>
    <message>
        <source>last touch</source>
        <translation>末次接触</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>U, 40/20/40</source>
        <translation>U 型，40/20/40</translation>
    </message>
    <message>
        <source>W, 30/30/30/10</source>
        <translation>W 型，30/30/30/10</translation>
    </message>
    <message>
        <source>time decay</source>
        <translation>时间衰减</translation>
    </message>
    <message>
        <source>No touchpoint</source>
        <translation>无触点</translation>
    </message>
    <message>
        <source>%1 gets the most: %2 of %3 outcomes (%4), counted by %5; %6 outcomes have no touchpoint.</source>
        <translation>归功最多的是 %1：%3 个结果中的 %2 个（%4），按%5模型计；%6 个结果没有触点。</translation>
    </message>
    <message numerus="yes">
        <source>Counted are the touchpoints of the %n days before.</source>
        <translation>
            <numerusform>统计之前 %n 天内的触点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Touchpoints count however long before they were.</source>
        <translation>触点不论早于结果多久都计入。</translation>
    </message>
    <message>
        <source>Each purchase (or recommendation that is not negative) is divided over the person&apos;s interactions before it; where somebody came from first is one more touchpoint at the beginning unless the first interaction was there. First, last: all to one. Linear: equal parts. U: 40 % first, 40 % last, 20 % between; two get a half each. W: 30 % first, middle and last, 10 % the others; three get a third each, two a half. Time decay: in proportion to 2^(−days before / %1). The parts of an outcome add up to 1.</source>
        <translation>每笔购买（或每次非负面的推荐）分摊到该人员此前的各次互动；最初来源另作为开头的一个触点，除非首次互动就在该渠道。首次、末次：全部归于一个触点。线性：平均分配。U 型：首次 40%，末次 40%，中间 20%；只有两个触点时各得一半。W 型：首次、中间和末次各 30%，其余 10%；三个触点时各得三分之一，两个时各得一半。时间衰减：按 2^(−此前天数 / %1) 的比例分配。一个结果的各份之和为 1。</translation>
    </message>
    <message>
        <source>Which channels lead to outcomes</source>
        <translation>哪些渠道带来结果</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Outcomes credited</source>
        <translation>归功的结果</translation>
    </message>
    <message>
        <source>Value credited</source>
        <translation>归功的价值</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>仍在此阶段</translation>
    </message>
    <message>
        <source>Back or on hold</source>
        <translation>回退或暂缓</translation>
    </message>
    <message>
        <source>Never moved</source>
        <translation>从未移动</translation>
    </message>
    <message>
        <source>Share that left</source>
        <translation>离开比例</translation>
    </message>
    <message>
        <source>Who stays, goes on and goes: %1</source>
        <translation>谁停留、谁前进、谁离开：%1</translation>
    </message>
    <message>
        <source>Most leave from %1: %2 of %3 people, %4.</source>
        <translation>离开最多的阶段是 %1：%3 人中有 %2 人，占 %4。</translation>
    </message>
    <message>
        <source>Realised CLV</source>
        <translation>已实现 CLV</translation>
    </message>
    <message>
        <source>Projected CLV</source>
        <translation>预测 CLV</translation>
    </message>
    <message>
        <source>Referral value</source>
        <translation>转介绍价值</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Years as a customer</source>
        <translation>成为客户的年数</translation>
    </message>
    <message>
        <source>People brought</source>
        <translation>带来人数</translation>
    </message>
    <message>
        <source>Projected CLV = Σ m·r^(t−1)/(1+i)^t for t = 1 to %1 years − cost of winning a customer, with m the realised CLV divided by the years since the first purchase (at least one), the share who stay a year r = %2 and the discount rate i = %3 (Gupta and Lehmann 2003).</source>
        <translation>预测 CLV = Σ m·r^(t−1)/(1+i)^t（t = 1 至 %1 年）− 获客成本；其中 m 为已实现 CLV 除以自首次购买以来的年数（至少一年），r = %2 为一年后仍留存的客户比例，i = %3 为贴现率（Gupta 与 Lehmann，2003）。</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>客户终身价值</translation>
    </message>
    <message>
        <source>A customer has brought %1 on average so far (half of them less than %2) and is expected to bring %3 over the coming %4 years, from %5 customers.</source>
        <translation>每位客户迄今平均带来 %1（半数客户低于 %2），预计未来 %4 年带来 %3；基于 %5 位客户。</translation>
    </message>
    <message>
        <source>No first month is over yet, so nobody&apos;s second month can be seen.</source>
        <translation>还没有任何首月结束，因此无法看到次月的情况。</translation>
    </message>
    <message>
        <source>In the month after their first purchase, %1 of %2 customers bought again: %3.</source>
        <translation>首次购买后的次月，%2 位客户中有 %1 位再次购买：%3。</translation>
    </message>
    <message>
        <source>In the month after their first recommendation, %1 of %2 advocates recommended again: %3.</source>
        <translation>首次推荐后的次月，%2 位推荐者中有 %1 位再次推荐：%3。</translation>
    </message>
    <message>
        <source>Cohorts by first purchase</source>
        <translation>按首次购买的同期群</translation>
    </message>
    <message>
        <source>Cohorts by first recommendation</source>
        <translation>按首次推荐的同期群</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>首月</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>a competitor, a stage</comment>
        <translation>自 %2 转向 %1</translation>
    </message>
    <message>
        <source>Emotional, won</source>
        <translation>感性，赢得</translation>
    </message>
    <message>
        <source>Rational, won</source>
        <translation>理性，赢得</translation>
    </message>
    <message>
        <source>Emotional, not won</source>
        <translation>感性，未赢得</translation>
    </message>
    <message>
        <source>Rational, not won</source>
        <translation>理性，未赢得</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>总数</translation>
    </message>
    <message>
        <source>Source says</source>
        <translation>文献值</translation>
    </message>
    <message>
        <source>What people weigh</source>
        <translation>人们权衡什么</translation>
    </message>
    <message>
        <source>On the list: people on whose list the brand was / people with a list. Taken off and put back: of those who took a brand off, who put it on again. Won with so many on the list: won / (won + lost) by the number of brands on it at that moment; a person&apos;s weighing ends with the first purchase (won) or the first exit or lost stage (lost) after the first brand was listed. Lost to: exits that name a competitor, by stage. What drove it: rational and emotional drivers, beside 30 % and 70 % in the source. Intervals: Wilson 1927.</source>
        <translation>在候选清单上：清单中有本品牌的人数 / 有清单的人数。移除后又放回：曾移除某品牌的人员中，又将其放回的人。清单上有若干品牌时的赢得率：赢得 /（赢得 + 流失），按当时清单上的品牌数；首个品牌列入后，首次购买（赢得）或首次退出、首次进入流失阶段（流失）即结束一个人的权衡。流失去向：注明竞争对手的退出，按阶段列出。决策因素：理性与感性因素，并列文献中的 30% 和 70%。区间：Wilson（1927）。</translation>
    </message>
    <message>
        <source>No brands and no drivers have been recorded yet; note on a person what they weigh.</source>
        <translation>尚未记录品牌和决策因素；请在人员中记下其权衡的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n people with a list, nobody has decided yet.</source>
        <translation>
            <numerusform>有候选清单的 %n 人中，尚无人作出决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchase value (realised CLV) = Σ(revenue − cost where known) of the person&apos;s own purchases less welcome rewards. Referral value (CRV) = Σ margins of those whom the person brought, within %1 days of the referral (0: without limit), where they would not have bought otherwise or nobody has said; else the cost of winning a customer once (%2); less the person&apos;s rewards. After Kumar, Petersen and Leone (2007, 2010). A friend&apos;s purchase is in both figures, so they are never added across people; the ledger divides them.</source>
        <translation>购买价值（已实现 CLV）= 本人各笔购买的 Σ（收入 − 已知成本）减去欢迎奖励。转介绍价值（CRV）= 此人所带来人员在转介绍后 %1 天内（0：不限）的 Σ 毛利，前提是他们否则不会购买，或无人说明；如本来就会购买，则计一次获客成本（%2）；再减去此人所得的奖励。依据 Kumar、Petersen 和 Leone（2007、2010）。朋友的购买同时计入两个数字，因此绝不跨人员相加；账本会将其拆分。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>竞争对手</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Exits: %1</source>
        <translation>退出：%1</translation>
    </message>
    <message>
        <source>Nobody has left this journey.</source>
        <translation>无人离开此旅程。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of a model: template or own journey</comment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Forward as drawn</source>
        <translation>按图前进</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>契合度</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>%1 of %2 moves, %3 (95 % interval %4 to %5)</source>
        <comment>%3 to %5 are percentages</comment>
        <translation>%2 次移动中的 %1 次，%3（95% 置信区间 %4 至 %5）</translation>
    </message>
    <message>
        <source>%1 fits best: %2.</source>
        <translation>最契合的是 %1：%2。</translation>
    </message>
    <message>
        <source>%1 comes so close that chance could explain it: %2.</source>
        <translation>%1 非常接近，差异可能只是偶然：%2。</translation>
    </message>
    <message>
        <source>Which model fits us: %1</source>
        <translation>哪个模型适合我们：%1</translation>
    </message>
    <message>
        <source>Steps before the end</source>
        <translation>距终点的步数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>路线数</translation>
    </message>
    <message>
        <source>Share of all ways</source>
        <translation>占全部路线的比例</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>all other stages together</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 stood on %2, and nobody went any further.</source>
        <translation>%1 人到过 %2，之后无人继续前进。</translation>
    </message>
    <message>
        <source>Most often people come to %1 from %2 (%3 of %4 ways)</source>
        <translation>到达 %1 的人最常来自 %2（%4 条路线中的 %3 条）</translation>
    </message>
    <message>
        <source>The most usual first step is %1 › %2 (%3 of %4 ways)</source>
        <translation>最常见的第一步是 %1 › %2（%4 条路线中的 %3 条）</translation>
    </message>
    <message>
        <source>%1; the widest way back is %2 › %3 (%4).</source>
        <translation>%1；最宽的回退路线是 %2 › %3（%4）。</translation>
    </message>
    <message>
        <source>%1; nobody goes back.</source>
        <translation>%1；无人回退。</translation>
    </message>
    <message>
        <source>Flow by step: %1</source>
        <translation>逐步流向：%1</translation>
    </message>
    <message>
        <source>Flow by step, from the end back: %1</source>
        <translation>逐步流向，从终点回溯：%1</translation>
    </message>
    <message>
        <source>Flow by step towards %1: %2</source>
        <translation>逐步流向，朝向 %1：%2</translation>
    </message>
    <message>
        <source>Flow by step from %1: %2</source>
        <translation>逐步流向，从 %1 出发：%2</translation>
    </message>
    <message>
        <source>Not on the journey</source>
        <translation>不在旅程中</translation>
    </message>
    <message>
        <source>All interactions happened before people came on the journey or after they left it.</source>
        <translation>所有互动都发生在人员进入旅程之前或离开之后。</translation>
    </message>
    <message>
        <source>Most people are in touch at %1 by %2: %3 people.</source>
        <translation>联系人数最多的是在 %1 通过%2：%3 人。</translation>
    </message>
    <message>
        <source>Most happens at %1 by %2: %3 interactions.</source>
        <translation>互动最多的是在 %1 通过%2：%3 次互动。</translation>
    </message>
    <message>
        <source>Stages and channels: %1</source>
        <translation>阶段与渠道：%1</translation>
    </message>
    <message>
        <source>Each interaction counts at the stage on which its person stood at that moment (the new one, if it came with a move), also after the purchase.</source>
        <translation>每次互动计入其人员当时所处的阶段（如随移动发生，则计入新阶段），购买之后的互动也计入。</translation>
    </message>
    <message>
        <source>Cells count distinct people, so a row&apos;s total can be less than its sum.</source>
        <translation>单元格统计不重复人数，因此一行的合计可能小于各格之和。</translation>
    </message>
    <message>
        <source>Cells count interactions.</source>
        <translation>单元格统计互动次数。</translation>
    </message>
    <message>
        <source>Any channel</source>
        <translation>任意渠道</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Left the journey</source>
        <translation>已离开旅程</translation>
    </message>
    <message>
        <source>Probability from here</source>
        <translation>从此处出发的概率</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>净推荐值</translation>
    </message>
    <message>
        <source>NPS = 100·(p − d): p is the share of scores 9 and 10 (promoters), d of 0 to 6 (detractors); 7 and 8 are passive. 95 % interval: ± 196·√([p + d − (p − d)²] / n). Each answer counts; nothing is shown below ten answers (Reichheld, Harvard Business Review, December 2003).</source>
        <translation>NPS = 100·(p − d)：p 为 9 分和 10 分（推荐者）的占比，d 为 0 至 6 分（贬损者）的占比；7 分和 8 分为被动者。95% 置信区间：± 196·√([p + d − (p − d)²] / n)。每个回答都计入；少于十个回答时不显示（Reichheld，《哈佛商业评论》，2003 年 12 月）。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>推荐者</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>被动者</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>贬损者</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Nobody has said yet how likely they are to recommend; record it with how a purchase was enjoyed.</source>
        <translation>尚无人表示有多大可能推荐；请在记录购买满意度时一并记录。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n answer(s), too few for a score: it takes ten.</source>
        <translation>
            <numerusform>有 %n 个回答，不足以计算得分：至少需要十个。</numerusform>
        </translation>
    </message>
    <message>
        <source>What this file carries to be verified is damaged. Use the file as it was exported.</source>
        <translation>此文件中用于核验的内容已损坏。请使用导出时的原文件。</translation>
    </message>
    <message>
        <source>This file carries nothing to verify: it is no report of Vouch, or another program saved it since. Choose the file as it was exported.</source>
        <translation>此文件没有可供核验的内容：它不是 Vouch 的报告，或之后被其他程序保存过。请选择导出时的原文件。</translation>
    </message>
    <message>
        <source>Changed: the file itself was edited after Vouch wrote it.</source>
        <translation>已更改：Vouch 写出后，文件本身被编辑过。</translation>
    </message>
    <message>
        <source>Identical: every figure comes out the same today.</source>
        <translation>一致：今天得出的每个数字都相同。</translation>
    </message>
    <message numerus="yes">
        <source>Changed: the data is not what it was when the file was made. %n figure(s) differ.</source>
        <translation>
            <numerusform>已更改：数据与生成文件时不同。有 %n 个数字不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there and that you may read it.</source>
        <translation>无法读取“%1”。请检查它是否存在，以及您是否有权读取。</translation>
    </message>
    <message>
        <source>“%1” is too large to be a report of Vouch. Choose the file as it was exported.</source>
        <translation>“%1”太大，不可能是 Vouch 的报告。请选择导出时的原文件。</translation>
    </message>
    <message>
        <source>Made %1 at data revision %2, which is today&apos;s.</source>
        <translation>生成于 %1，数据修订版 %2，即今天的修订版。</translation>
    </message>
    <message>
        <source>Made %1 at data revision %2; today&apos;s is %3.</source>
        <translation>生成于 %1，数据修订版 %2；今天为 %3。</translation>
    </message>
    <message>
        <source>What it carries to be verified still comes out the same; what it shows may not.</source>
        <translation>其中用于核验的内容今天仍得出相同结果；其显示的内容则未必。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3: %4 → %5</source>
        <translation>%1 · %2 · %3：%4 → %5</translation>
    </message>
    <message numerus="yes">
        <source>and %n more figure(s)</source>
        <translation>
            <numerusform>以及另外 %n 个数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are new.</source>
        <translation>
            <numerusform>有 %n 行是新增的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are gone.</source>
        <translation>
            <numerusform>有 %n 行已不存在。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows stand in another order.</source>
        <translation>行的顺序不同。</translation>
    </message>
    <message>
        <source>The file was made in another language; only figures were compared.</source>
        <translation>文件以另一种语言生成；只比较了数字。</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>冠军客户</translation>
    </message>
    <message>
        <source>Affluents</source>
        <translation>富裕客户</translation>
    </message>
    <message>
        <source>Misers</source>
        <translation>吝啬客户</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>象限</translation>
    </message>
    <message>
        <source>Purchase value</source>
        <translation>购买价值</translation>
    </message>
    <message>
        <source>Quadrant before</source>
        <translation>此前象限</translation>
    </message>
    <message>
        <source>Purchase value before</source>
        <translation>此前购买价值</translation>
    </message>
    <message>
        <source>Referral value before</source>
        <translation>此前转介绍价值</translation>
    </message>
    <message>
        <source>Who buys and who brings</source>
        <translation>谁购买，谁带来他人</translation>
    </message>
    <message>
        <source>Shown is everybody who bought, brought somebody or recommended. Above a cut means more than it; cuts are the medians of those shown unless typed. Champions: above both; Affluents: purchase value only; Advocates: referral value only; Misers: neither. Before: the same cuts on the period of equal length before this one, or on everything until a year before the end where no beginning was chosen (Kumar, Petersen, Leone, Harvard Business Review, October 2007).</source>
        <translation>显示所有购买过、带来过他人或推荐过的人员。高于分界指大于该值；分界未输入时取所示人员的中位数。冠军客户：两项都高于分界；富裕客户：仅购买价值高；推荐者：仅转介绍价值高；吝啬客户：两项都不高。此前：对本时段之前的等长时段使用相同分界；未选择开始时间时，则对结束前一年为止的全部数据使用（Kumar、Petersen、Leone，《哈佛商业评论》，2007 年 10 月）。</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Events with known reach</source>
        <translation>已知覆盖人数的事件</translation>
    </message>
    <message>
        <source>Brought per 1,000 reach</source>
        <translation>每 1,000 覆盖带来人数</translation>
    </message>
    <message>
        <source>Value of those brought</source>
        <translation>所带来人员的价值</translation>
    </message>
    <message>
        <source>Value per event</source>
        <translation>每个事件的价值</translation>
    </message>
    <message>
        <source>Reach and who came of it</source>
        <translation>覆盖人数与由此而来的人</translation>
    </message>
    <message>
        <source>Reach is the number of followers at that time, added up over events: an upper bound, since nobody sees everything and followers overlap. People brought count once, at the earliest event that brought them; per 1,000 reach is taken over events whose reach is known, with the 95 % interval of Wilson (1927). Value: their net purchases since that event. Advocacy rate = customers with at least one recommendation that is not negative / customers of the period.</source>
        <translation>覆盖人数为当时的关注者数量，按事件累加：这是上限，因为没有人会看到所有内容，关注者也有重叠。带来的人只计一次，计入最早带来他们的事件；每 1,000 覆盖的数值只取已知覆盖人数的事件，附 Wilson（1927）95% 置信区间。价值：这些人自该事件以来的净购买额。口碑率 = 至少有一次非负面推荐的客户 / 该时段的客户。</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>带来者</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>直接带来</translation>
    </message>
    <message>
        <source>Brought in all</source>
        <translation>共带来</translation>
    </message>
    <message>
        <source>Net purchases</source>
        <translation>净购买</translation>
    </message>
    <message>
        <source>Net purchases of those below</source>
        <translation>下级净购买</translation>
    </message>
    <message>
        <source>Nobody has brought anybody yet.</source>
        <translation>尚无人带来他人。</translation>
    </message>
    <message>
        <source>The person to look at is not here any more.</source>
        <translation>要查看的人员已不在此处。</translation>
    </message>
    <message>
        <source>Who brought whom</source>
        <translation>谁带来了谁</translation>
    </message>
    <message>
        <source>Everybody stands below whoever brought them first; a referral that would close a circle is left out. Generation 0 brought others and was brought by nobody; K of a generation = people of the next / its people (the viral coefficient). Days: median from a person&apos;s own referral (of generation 0: the first purchase) to the one they made. What if we lost somebody = Σ net purchases of those below over referrals of type one, who would not have bought otherwise. Referral rate = referred purchases / purchases within %1 days of the referral (0: without limit); recruiting rate = customers with a referred purchase / customers.</source>
        <translation>每人位于最先带来自己的人之下；会形成闭环的转介绍不计。第 0 代带来过他人，但自己不是由他人带来；某一代的 K = 下一代人数 / 该代人数（病毒系数）。天数：从本人被转介绍（第 0 代：首次购买）到其作出转介绍的中位数。假如失去某人 = Σ 通过类型一转介绍（否则不会购买者）位于其下的人员的净购买额。转介绍率 = 转介绍后 %1 天内（0：不限）的被推荐购买 / 购买；招募率 = 有被推荐购买的客户 / 客户。</translation>
    </message>
    <message>
        <source>Who buys again</source>
        <translation>谁会再次购买</translation>
    </message>
    <message numerus="yes">
        <source>The second purchase has to follow within %n days of the first; customers followed for less are counted and shown as immature.</source>
        <translation>
            <numerusform>第二次购买须在首次购买后 %n 天内发生；跟踪时间不足的客户计入总数，并标为观察期不足。</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 次及以上</translation>
    </message>
    <message>
        <source>There is no attribution model “%1”; choose one of: %2.</source>
        <translation>没有归因模型“%1”；请选择以下之一：%2。</translation>
    </message>
    <message>
        <source>The half-life must be longer than nothing and at most 36,500 days.</source>
        <translation>半衰期必须大于零，且不超过 36,500 天。</translation>
    </message>
    <message>
        <source>There is no outcome “%1” here; choose one of: %2.</source>
        <translation>此处没有结果“%1”；请选择以下之一：%2。</translation>
    </message>
    <message>
        <source>Value can be projected for 1 to 100 years.</source>
        <translation>价值可预测 1 到 100 年。</translation>
    </message>
    <message>
        <source>The share of customers who stay a year must be between 0 and 1.</source>
        <translation>一年后仍留存的客户比例必须在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>The discount rate a year must be between 0 and 10.</source>
        <translation>年贴现率必须在 0 到 10 之间。</translation>
    </message>
    <message>
        <source>The flow shows 1 to 20 steps with 1 to 20 stages named in each.</source>
        <translation>流向可显示 1 到 20 步，每一步列出 1 到 20 个阶段。</translation>
    </message>
    <message>
        <source>People or totals can be counted, not “%1”; choose one of: %2.</source>
        <translation>可统计人数或总数，不能统计“%1”；请选择以下之一：%2。</translation>
    </message>
    <message>
        <source>This report is split by month, channel or owner; choose the journey instead.</source>
        <translation>此报告按月份、渠道或负责人拆分；请改为选择旅程。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Of %1 that wanted an answer, %2 have one: %3; not half of them yet.</source>
        <translation>需要回复的 %1 项中，%2 项已获回复：%3；尚未过半。</translation>
    </message>
    <message>
        <source>Half of those who want an answer have it after %1 hours; of %2, %3 have one: %4.</source>
        <translation>需要回复的事项有半数在 %1 小时后获得回复；%2 项中，%3 项已获回复：%4。</translation>
    </message>
    <message>
        <source>How fast people are answered</source>
        <translation>回复有多快</translation>
    </message>
    <message>
        <source>Counted is everything that wanted an answer. The time to the first answer is the first at which half have one, those still waiting counted as waiting at least so long (Kaplan and Meier 1958); nothing is shown where not half have one yet. A case is turned around when the person later buys or praises. Shares with the 95 % interval of Wilson (1927).</source>
        <translation>统计所有需要回复的事项。首次回复用时指半数获得回复的最早时间，仍在等待的按至少已等待的时长计入（Kaplan 与 Meier，1958）；获得回复的尚未过半则不显示。此人之后购买或称赞，即视为挽回了该工单。占比附 Wilson（1927）95% 置信区间。</translation>
    </message>
    <message>
        <source>Wanted an answer</source>
        <translation>需要回复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Share answered</source>
        <translation>已回复占比</translation>
    </message>
    <message>
        <source>Half have it after (hours)</source>
        <translation>半数获回复所需（小时）</translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) have not been thanked for yet.</source>
        <translation>
            <numerusform>有 %n 次推荐尚未致谢。</numerusform>
        </translation>
    </message>
    <message>
        <source>No reward has been recorded.</source>
        <translation>尚未记录任何奖励。</translation>
    </message>
    <message>
        <source>No reward has been given yet; %1 are pending or approved.</source>
        <translation>尚未发放任何奖励；%1 项待处理或已批准。</translation>
    </message>
    <message>
        <source>Rewards of %1 stand against a margin of %2 from those who came for them: each unit given has come back with %3 on top.</source>
        <translation>奖励共 %1，对应由此而来人员的毛利 %2：每发放一个单位，除收回外另得 %3。</translation>
    </message>
    <message>
        <source>Rewards and what they bring</source>
        <translation>奖励及其回报</translation>
    </message>
    <message>
        <source>Each reward counts once, in the state it has come to. Payback = (margin of referred − rewards) / rewards: margins (revenue − cost where known) of people whose referral was rewarded, within %1 days of the referral (0: without limit); rewards are those given or redeemed, to both sides. Unthanked: recommendations that are not negative and were not marked as thanked for.</source>
        <translation>每项奖励只计一次，按其当前所处状态。回报率 =（被推荐者的毛利 − 奖励）/ 奖励：毛利（收入 − 已知成本）取转介绍获得奖励的人员在转介绍后 %1 天内（0：不限）的部分；奖励为已发放或已兑换的，双方均计。未致谢：非负面且未标记为已致谢的推荐。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>To referrers</source>
        <translation>给推荐人</translation>
    </message>
    <message>
        <source>To friends</source>
        <translation>给朋友</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Share of rewards</source>
        <translation>占奖励的比例</translation>
    </message>
    <message>
        <source>The journey “%1” has no stage “%2”; choose one of: %3.</source>
        <translation>旅程“%1”没有阶段“%2”；请选择以下之一：%3。</translation>
    </message>
    <message>
        <source>What this file carries to be verified names no report. Use the file as it was exported.</source>
        <translation>此文件中用于核验的内容未指明报告。请使用导出时的原文件。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Visits that lasted so long</source>
        <translation>持续到此天的停留</translation>
    </message>
    <message>
        <source>Ended on this day</source>
        <translation>在此天结束</translation>
    </message>
    <message>
        <source>Open since so many days</source>
        <translation>至此天仍未结束</translation>
    </message>
    <message>
        <source>Share still there</source>
        <translation>仍在占比</translation>
    </message>
    <message>
        <source>There now, for at least so long</source>
        <translation>现仍在此，至少已达此时长</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>all other groups together</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>小于 0.1%</translation>
    </message>
    <message>
        <source>At %1 there is only one group with enough visits, so there is nothing to compare.</source>
        <translation>在 %1 只有一个分组有足够的停留次数，因此无从比较。</translation>
    </message>
    <message>
        <source>chance alone would do that in %1 of cases (log-rank χ² = %2, %3 df)</source>
        <translation>仅凭偶然出现这种情况的概率为 %1（对数秩检验 χ² = %2，自由度 %3）</translation>
    </message>
    <message>
        <source>which may be chance: it would happen in %1 of cases (log-rank χ² = %2, %3 df)</source>
        <translation>这可能只是偶然：发生的概率为 %1（对数秩检验 χ² = %2，自由度 %3）</translation>
    </message>
    <message>
        <source>At %1 the groups differ in how long people stay; %2.</source>
        <translation>在 %1，各分组的停留时长不同；%2。</translation>
    </message>
    <message>
        <source>On no stage have half of the people moved on yet.</source>
        <translation>各阶段均未有半数人员继续移动。</translation>
    </message>
    <message>
        <source>Still there after so many days, by group: %1</source>
        <translation>若干天后仍在此阶段，按分组：%1</translation>
    </message>
    <message>
        <source>Still there after so many days: %1</source>
        <translation>若干天后仍在此阶段：%1</translation>
    </message>
    <message>
        <source>Went there on this day</source>
        <translation>在此天去往该处</translation>
    </message>
    <message>
        <source>Share gone there by then</source>
        <translation>截至该天去往该处的占比</translation>
    </message>
    <message>
        <source>People gone there by then</source>
        <translation>截至该天去往该处的人数</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Nobody has gone on from %1 yet.</source>
        <translation>尚无人从 %1 继续前进。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>share and where to</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Where people go from %1: %2.</source>
        <translation>从 %1 出发的去向：%2。</translation>
    </message>
    <message>
        <source>Where people go from %1, and when</source>
        <translation>从 %1 出发的去向与时间</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢得</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>赢得率</translation>
    </message>
    <message>
        <source>Average purchase</source>
        <translation>平均购买额</translation>
    </message>
    <message>
        <source>Days to win (mean)</source>
        <translation>赢得所需天数（平均值）</translation>
    </message>
    <message>
        <source>Days to win (median)</source>
        <translation>赢得所需天数（中位数）</translation>
    </message>
    <message>
        <source>Velocity a day</source>
        <translation>每日速度</translation>
    </message>
    <message>
        <source>Somebody is undecided from entering a stage before the purchase until they come to a purchase stage or one behind it (won), to a lost stage or out of the journey (lost). Coming back to an earlier stage begins anew. Who entered the journey as a customer was never undecided here. Win rate = won / (won + lost), closed in the period, with the 95 % interval of Wilson (1927).</source>
        <translation>人员从进入购买之前的阶段起即为未决定，直到到达购买阶段或其后的阶段（赢得），或者到达流失阶段或离开旅程（失去）。返回较早的阶段则重新开始。进入旅程时已是客户的人员在此从未处于未决定状态。赢得率 = 赢得 / (赢得 + 失去)，按期间内已决定的计算，附 Wilson（1927）95% 置信区间。</translation>
    </message>
    <message>
        <source>No stage of this journey means a purchase, so nothing can be won on it.</source>
        <translation>此旅程没有表示购买的阶段，因此无从赢得。</translation>
    </message>
    <message>
        <source>%1 undecided people × win rate %2 × %3 an average purchase, over %4 days: %5 a day.</source>
        <translation>%1 位未决定人员 × 赢得率 %2 × 平均购买额 %3，除以 %4 天：每天 %5。</translation>
    </message>
    <message>
        <source>Of %1 decisions, %2 were won: %3.</source>
        <translation>%1 次决定中，赢得 %2 次：%3。</translation>
    </message>
    <message>
        <source>Velocity: %1</source>
        <translation>速度：%1</translation>
    </message>
    <message>
        <source>Win rate: %1</source>
        <translation>赢得率：%1</translation>
    </message>
    <message>
        <source>├┤ 95 % interval</source>
        <translation>├┤ 95% 置信区间</translation>
    </message>
    <message>
        <source>counting every way</source>
        <translation>每条路线都计入</translation>
    </message>
    <message>
        <source>counting people once</source>
        <translation>每人只计一次</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, step %2: %3 (%4): %5</source>
        <translation>%1，第 %2 步：%3（%4）：%5</translation>
    </message>
    <message>
        <source>%1 › %2: %3 (%4), %5, after %6 at the median</source>
        <translation>%1 › %2：%3（%4），%5，中位时间 %6</translation>
    </message>
    <message>
        <source>%1 at step %2: %3 people (%4)</source>
        <translation>第 %2 步的 %1：%3 人（%4）</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting too long</source>
        <translation>
            <numerusform>%n 人等待过久</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Times bought</source>
        <translation>购买次数</translation>
    </message>
    <message>
        <source>Friends brought</source>
        <translation>带来的朋友</translation>
    </message>
    <message>
        <source>%1: %2 since %3</source>
        <translation>%1：自 %3 起处于“%2”</translation>
    </message>
    <message>
        <source>Purchase value (customer lifetime value) →</source>
        <translation>购买价值（客户终身价值） →</translation>
    </message>
    <message>
        <source>Referral value →</source>
        <translation>转介绍价值 →</translation>
    </message>
    <message>
        <source>%1: purchase value %2, referral value %3, %4</source>
        <translation>%1：购买价值 %2，转介绍价值 %3，%4</translation>
    </message>
    <message>
        <source> (before: %1)</source>
        <translation> （此前：%1）</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>无法生成图片。</translation>
    </message>
    <message>
        <source>There is no report to write.</source>
        <translation>没有可写出的报告。</translation>
    </message>
    <message>
        <source>“%1” cannot be the logo: %2. Choose a PNG or JPEG.</source>
        <translation>“%1”不能用作徽标：%2。请选择 PNG 或 JPEG 文件。</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it is larger than 32 MB</source>
        <translation>大于 32 MB</translation>
    </message>
    <message>
        <source>it is neither PNG nor JPEG inside</source>
        <translation>内容既不是 PNG 也不是 JPEG</translation>
    </message>
    <message>
        <source>it is larger than 8192 × 8192 pixels</source>
        <translation>大于 8192 × 8192 像素</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>How this is computed: %1</source>
        <translation>计算方法：%1</translation>
    </message>
    <message>
        <source>There is no report to put into the page.</source>
        <translation>没有可放入页面的报告。</translation>
    </message>
    <message>
        <source>Data revision %1 · Vouch %2 · “vouch report verify” computes all figures on this page again and says what changed since.</source>
        <translation>数据修订版 %1 · Vouch %2 · “vouch report verify”会重新计算本页的所有数字，并说明此后的变化。</translation>
    </message>
    <message>
        <source>There is nothing to show for these filters.</source>
        <translation>这些筛选条件下没有可显示的内容。</translation>
    </message>
    <message>
        <source>half not gone</source>
        <translation>离开者未达半数</translation>
    </message>
    <message>
        <source>half after %1</source>
        <translation>%1 后半数离开</translation>
    </message>
    <message>
        <source>days after arriving; what is left above is still there</source>
        <translation>到达后的天数；上方剩余部分仍在此处</translation>
    </message>
    <message>
        <source>%1: %2 of visits, %3</source>
        <translation>%1：占停留的 %2，%3</translation>
    </message>
    <message>
        <source>days after arriving; ticks: still open</source>
        <translation>到达后的天数；刻度线：仍未结束</translation>
    </message>
    <message>
        <source>From which stage</source>
        <translation>离开的阶段</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>no reason noted</source>
        <translation>未注明原因</translation>
    </message>
    <message>
        <source>To which competitor</source>
        <translation>去了哪个竞争对手</translation>
    </message>
    <message>
        <source>no competitor noted</source>
        <translation>未注明竞争对手</translation>
    </message>
    <message>
        <source>The competitor named most is %1.</source>
        <translation>提到最多的竞争对手是 %1。</translation>
    </message>
    <message>
        <source>How people move on</source>
        <translation>人们如何推进</translation>
    </message>
    <message>
        <source>Where people come in</source>
        <translation>人们从哪里进入</translation>
    </message>
    <message>
        <source>Who goes round</source>
        <translation>谁在循环</translation>
    </message>
    <message>
        <source>came to a stage twice or more</source>
        <translation>到过某阶段两次或更多</translation>
    </message>
    <message>
        <source>“%1”: the first %2 rows were compared cell by cell, all %3 by digests of blocks of about %4 rows.</source>
        <translation>“%1”：前 %2 行逐格比较；全部 %3 行按约 %4 行一块的摘要值比较。</translation>
    </message>
    <message>
        <source>“%1”: all %2 rows of the table in the file were compared cell by cell.</source>
        <translation>“%1”：已逐格比较文件内表格的全部 %2 行。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have other figures.</source>
        <translation>
            <numerusform>%n 行的数字不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · row %2 (%3) changed.</source>
        <translation>%1 · 第 %2 行（%3）已变化。</translation>
    </message>
    <message>
        <source>%1 · rows %2 to %3 (%4 to %5): at least one of them changed.</source>
        <translation>%1 · 第 %2 至 %3 行（%4 至 %5）：其中至少一行已变化。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s) of changed rows</source>
        <translation>
            <numerusform>另有 %n 处变化的行</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a report the file keeps nothing that could be compared one by one, so that only the fact of the change is known.</source>
        <translation>有一份报表在文件中没有可逐项比较的内容，因此只知道它有变化。</translation>
    </message>
    <message numerus="yes">
        <source>Compared by a digest over every cell: %n row(s).</source>
        <translation>
            <numerusform>按覆盖每个单元格的摘要值比较：%n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quadrants</source>
        <translation>象限</translation>
    </message>
    <message>
        <source>From the period before to this one</source>
        <translation>从上一时期到本时期</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已不在</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>the %1 with the largest values shown</source>
        <translation>只显示价值最大的 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) without value</source>
        <translation>
            <numerusform>%n 位负责人没有价值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journey(s) without value</source>
        <translation>
            <numerusform>%n 个旅程没有价值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) without value</source>
        <translation>
            <numerusform>%n 个渠道没有价值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1：%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2: %n people</source>
        <translation>
            <numerusform>%1 → %2：%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>已停止。没有更改任何文件。</translation>
    </message>
    <message>
        <source>%1 · data revision %2 · Vouch %3</source>
        <translation>%1 · 数据修订版 %2 · Vouch %3</translation>
    </message>
    <message>
        <source>Making the PDF was stopped.</source>
        <translation>PDF 的生成已停止。</translation>
    </message>
    <message>
        <source>The ways taken most, of all who left that stage</source>
        <translation>最常走的去向，占离开该阶段的全部人员</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n people</source>
        <translation>
            <numerusform>%1：%2，%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the table</source>
        <translation>
            <numerusform>表格中另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Win rate (95 %)</source>
        <translation>赢得率（95 %）</translation>
    </message>
    <message>
        <source>%1 get equally much: %2 of %3 outcomes each (%4), counted by %5; %6 outcomes have no touchpoint.</source>
        <translation>%1 归功相同：%3 个结果中各得 %2 个（%4），按%5模型计；%6 个结果没有触点。</translation>
    </message>
    <message>
        <source>There in the period</source>
        <translation>期间内处于此处</translation>
    </message>
    <message>
        <source>There at the beginning</source>
        <translation>期初处于此处</translation>
    </message>
    <message>
        <source>Left or lost</source>
        <translation>离开或流失</translation>
    </message>
    <message numerus="yes">
        <source>%n people have left or were lost</source>
        <translation>
            <numerusform>%n 人已离开或流失</numerusform>
        </translation>
    </message>
    <message>
        <source>The same share leaves from %1: %2.</source>
        <translation>离开比例相同的阶段：%1（%2）。</translation>
    </message>
    <message>
        <source>People who were there in the period, at its beginning or by entering, are counted once per stage, by what happened after their last visit: still there; moved on to a stage further along; back to an earlier one or on hold; left, that is out of the journey or lost (who was lost already does not leave again). People there are the sum of these four. Never moved: still there, and it is the only stage they were ever on. Share that left = left / people there, with the 95 % interval of Wilson (1927); who is still there may yet go and is shown as immature.</source>
        <translation>期间内处于某阶段的人员（期初已在或期间内进入），每个阶段计一次，按其最后一次到访之后的情况归类：仍在此处；推进到更靠后的阶段；回退到较早的阶段或暂缓；离开，即退出旅程或流失（先前已流失的人不会再次离开）。处于此处的人数为这四类之和。从未移动：仍在此处，且这是其到过的唯一阶段。离开比例 = 离开 / 处于此处的人数，附 Wilson（1927）95% 置信区间；仍在此处的人以后仍可能离开，标为观察期不足。</translation>
    </message>
    <message>
        <source>%1, so far</source>
        <comment>a month that is not over</comment>
        <translation>%1（截至目前）</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier in the table</source>
        <translation>
            <numerusform>以及表中更早的 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>All together</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>第 %1 步：%2</translation>
    </message>
    <message>
        <source>Brands on the list, of all who weigh</source>
        <translation>候选清单上的品牌，占所有权衡者的比例</translation>
    </message>
    <message>
        <source>Taken off and put back, of those who took it off</source>
        <translation>移除后又放回，占移除者的比例</translation>
    </message>
    <message>
        <source>Won, with so many brands on the list</source>
        <translation>清单上有若干品牌时的赢得率</translation>
    </message>
    <message>
        <source>Lost to, of all losses that name somebody</source>
        <translation>流失去向，占所有注明去向的流失的比例</translation>
    </message>
    <message>
        <source>What drove it; the source: 30 % to 70 %</source>
        <translation>决策因素；文献：30% 比 70%</translation>
    </message>
    <message>
        <source>Net promoter score %1 (95 % interval %2 to %3)</source>
        <translation>净推荐值 %1（95% 置信区间 %2 至 %3）</translation>
    </message>
    <message>
        <source>A row is everybody whose first purchase (or first recommendation that is not negative) was in that month (days of %1); a cell is the share of them who did so again in the month so many months later. A month that is not over, or after the last recorded one, cannot be observed and is blank. At most 36 months are followed. Intervals of all cells (Wilson 1927) are in the JSON.</source>
        <translation>每行为首次购买（或首次非负面推荐）发生在该月（日期按 %1）的所有人；单元格为其中在若干个月后的那个月再次购买或推荐的比例。尚未结束的月份，或最后有记录的月份之后的月份，无法观察，因此留空。最多跟踪 36 个月。所有单元格的置信区间（Wilson 1927）见 JSON。</translation>
    </message>
    <message numerus="yes">
        <source>People left %n times, most often from %1;</source>
        <translation>
            <numerusform>人员共离开 %n 次，最常离开的阶段是 %1；</numerusform>
        </translation>
    </message>
    <message>
        <source>no reason was noted.</source>
        <translation>未注明原因。</translation>
    </message>
    <message>
        <source>the reason given most is “%1”.</source>
        <translation>最常提到的原因是“%1”。</translation>
    </message>
    <message>
        <source>An exit is a move out of the journey or to a stage that means lost, made in the period, also by who had come before it; who was lost already does not leave again. People from a stage, less those who stood on it again later (came_back), are those whom attrition and funnel call left. By the stage that was left, the reason that was given and the competitor somebody went to. Share of all exits, with its Wilson 95 % interval.</source>
        <translation>退出是指期间内离开旅程或进入表示流失的阶段的移动，也包括期间之前就已进入的人；先前已流失的人不会再次离开。从某阶段退出的人数，减去之后又回到该阶段的人数（came_back），即为流失报告和漏斗所称的离开人数。按离开的阶段、所述原因和转向的竞争对手列出。占所有退出的比例，附 Wilson 95% 置信区间。</translation>
    </message>
    <message>
        <source>No step is the most usual: %1 are equally so, among them %2 › %3 (%4 of %5 ways)</source>
        <translation>没有最常见的一步：%1 步同样常见，其中包括 %2 › %3（%5 条路线中的 %4 条）</translation>
    </message>
    <message>
        <source>The stages in order of everybody who moved in the period, beginning with the one on which it found them, repeats collapsed and laid out step by step, so that going back is a later step and no circle. At each step the stages that most came to are named, the rest are Others. Counting people, everybody has one way, from their first stage (or the first visit of the chosen one); counting totals, every entry (or visit) begins another. Ways through a stage = ways out of it + those who left, still stand there, or go on beyond the last step shown.</source>
        <translation>期间内有移动的所有人依次经过的阶段，从期间开始时所处的阶段算起，合并重复并逐步排列，因此回退显示为靠后的一步，而不是环。每一步列出到达人数最多的阶段，其余归为“其他”。按人数统计时，每人一条路线，从其首个阶段（或首次到访所选阶段）开始；按总次数统计时，每次进入（或到访）都开始另一条路线。经过某阶段的路线 = 从该阶段走出的路线 + 离开的、仍在此处的或在所示最后一步之后继续的人。</translation>
    </message>
    <message>
        <source>Back, on hold or another lap</source>
        <translation>回退、暂缓或新的循环</translation>
    </message>
    <message>
        <source>Elsewhere: back, on hold, past the next stage</source>
        <translation>其他去向：回退、暂缓、越过下一阶段</translation>
    </message>
    <message numerus="yes">
        <source>Nobody of the %n people has left or was lost on the way.</source>
        <translation>
            <numerusform>%n 人中无人在途中离开或流失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have left or were lost on the way</source>
        <translation>
            <numerusform>%n 人在途中离开或流失</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are equally narrow: %2 of those there moved on.</source>
        <translation>%1 同样狭窄：处于其中的人员有 %2 继续前进。</translation>
    </message>
    <message>
        <source>From %1, the same share moves on of %2: %3.</source>
        <translation>在 %1，继续前进比例相同的有：%2（%3）。</translation>
    </message>
    <message>
        <source>From %1, most people move on of %2: %3; fewest of %4: %5.</source>
        <translation>在 %1，%2 继续前进的比例最高：%3；%4 最低：%5。</translation>
    </message>
    <message numerus="yes">
        <source>Counted are the %n days after the first entry in the period of everybody who was not on the journey before; people followed for less are counted and shown as immature.</source>
        <translation>
            <numerusform>统计期间内首次进入旅程、且此前不在旅程中的所有人员，计算其进入后的 %n 天；跟踪时间不足的人员计入总数，并标为观察期不足。</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversion window: counted is everybody who was there in the period, those who stood there at its beginning and those who entered; and what they did in it.</source>
        <translation>无转化时限：统计期间内到过该处的所有人员，包括期初已在该处的和期间进入的；以及他们在期间内的后续情况。</translation>
    </message>
    <message>
        <source>Mode strict: there means reached after all earlier stages in their order; moved on means so reached the next stage.</source>
        <translation>严格模式：“到过”指按顺序经过所有之前的阶段后到达；“已推进”指以同样方式到达下一阶段。</translation>
    </message>
    <message>
        <source>Mode any: there means touched at any time; moved on means touched the next stage as well, in whichever order.</source>
        <translation>任意模式：“到过”指任何时间接触过该阶段；“已推进”指也接触过下一阶段，不论先后。</translation>
    </message>
    <message>
        <source>Mode forward: there means came to stand there; moved on means later came to stand on any stage further along.</source>
        <translation>向前模式：“到过”指曾处于该阶段；“已推进”指之后曾处于任何更靠后的阶段。</translation>
    </message>
    <message>
        <source>People are counted once per stage. Lost and on-hold stages are not further along. Left or lost: after their last visit they left the journey or were lost, as in the reports attrition and exits. Back, on hold or another lap (in the other modes also: past the next stage): none of these. Somebody who moved on and came back counts in what followed as well. Conversion = moved on / people there, with the 95 % interval of Wilson (1927). There at the beginning + visits begun − visits ended = still here.</source>
        <translation>每人在每个阶段只计一次。流失和暂缓阶段不算更靠后。离开或流失：最后一次停留之后离开了旅程或流失，与流失报告和退出报告的口径一致。回退、暂缓或再次循环（其他模式下还包括：越过下一阶段）：不属于以上任何一种。已推进后又返回的人员，其后续情况也计入。转化率 = 已推进 / 到过的人数，附 Wilson（1927）95% 置信区间。期初在该处 + 开始的停留 − 结束的停留 = 仍在该处。</translation>
    </message>
    <message>
        <source>In %1 cells equally many people are in touch: %2 each.</source>
        <translation>有 %1 个单元格的联系人数并列：各 %2 人。</translation>
    </message>
    <message>
        <source>In %1 cells equally much happens: %2 interactions each.</source>
        <translation>有 %1 个单元格的互动数并列：各 %2 次互动。</translation>
    </message>
    <message>
        <source>%1 in all, whatever the share; nobody known bought it.</source>
        <translation>合计 %1，与份额无关；均由未知客户购买。</translation>
    </message>
    <message numerus="yes">
        <source>%n people alike</source>
        <translation>
            <numerusform>并列的 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchases alone</source>
        <translation>仅计购买</translation>
    </message>
    <message>
        <source>Advocacy in full</source>
        <translation>全计口碑</translation>
    </message>
    <message>
        <source>The moves made in the period; the first one of somebody who stood on a stage before leads on from there and is no entry. Moves between stages on the way: forward to the next stage, skip over at least one, back, lap (back to where the loop begins again). Directness = forward / these moves, likewise skip and back rate. Entries, exits and moves to lost or on-hold stages are listed apart. People are counted once per arc. Probability from here: P(a→b) = N_ab / Σ N_ax over all moves away from a, leaving included (Markov estimate), with its Wilson 95 % interval. Loop rate: people who were on one stage twice or more, that on which the period found them included / people who moved.</source>
        <translation>统计期间内的移动；此前已处于某阶段的人员，其首次移动视为从该阶段继续，不算进入。途中各阶段之间的移动分为：前进到下一阶段；跳过至少一个阶段；回退；循环（回到循环重新开始之处）。直达率 = 前进 / 这些移动，跳过率和回退率同理。进入、退出以及移到流失或暂缓阶段的移动另行列出。每人在每条路线上只计一次。从此处出发的概率：P(a→b) = N_ab / Σ N_ax，涵盖离开 a 的所有移动，包括离开旅程（马尔可夫估计），附 Wilson 95% 置信区间。循环率：到过某一阶段两次或更多的人员（期初所处的阶段也计入）/ 有移动的人员。</translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) of nobody known, %1 net, are left out: it is about known buyers.</source>
        <translation>
            <numerusform>未计入 %n 笔未知客户的销售，净额 %1：此处只统计已知购买者。</numerusform>
        </translation>
    </message>
    <message>
        <source>A path is the sequence of stages on which one person stood, repeats collapsed; each person who moved in the period counts once, and the stage on which it found them is the first. Median days: from coming to the first stage, if need be before the period, to the last move, as time passed. The 20 paths taken by most people, then all others together.</source>
        <translation>路径是一个人依次所处阶段的序列，连续重复的合并；期间内有移动的人员各计一次，期初所处的阶段为第一个阶段。天数中位数：从到达第一个阶段（必要时早于该期间）到最后一次移动所经过的时间。先列出走的人最多的 20 条路径，再将其余合并列出。</translation>
    </message>
    <message>
        <source>“%1”: the file was made by another version of Vouch, whose table had fewer columns; those were compared.</source>
        <translation>“%1”：文件由其他版本的 Vouch 生成，其表格的列较少；已比较这些列。</translation>
    </message>
    <message>
        <source>“%1”: the file was made by another version of Vouch, whose table had other columns; it cannot be compared.</source>
        <translation>“%1”：文件由其他版本的 Vouch 生成，其表格的列不同；无法比较。</translation>
    </message>
    <message>
        <source>The workspace&apos;s time zone was %1 when this was made; it is %2 now.</source>
        <translation>生成时工作区的时区为 %1；现在为 %2。</translation>
    </message>
    <message>
        <source>The workspace&apos;s currency was %1 when this was made; it is %2 now.</source>
        <translation>生成时工作区的货币为 %1；现在为 %2。</translation>
    </message>
    <message>
        <source>Purchase + advocacy of a line are its net purchases (refunds taken off, abandoned ones left out, months of %1). Advocates: people who brought one of its buyers, or with an advocacy event that is not negative. Reach: followers at that time, added up.</source>
        <translation>某一行的购买 + 口碑即为该行的净购买额（已扣除退款，不含已放弃的购买，月份按 %1 计）。推荐者：带来过该行某位购买者的人员，或有非负面口碑事件的人员。覆盖人数：当时的关注者数量之和。</translation>
    </message>
    <message>
        <source>Repeat rate = customers with at least two purchases / customers, with the 95 % interval of Wilson (1927). Abandoned purchases and refunds are no purchases; a purchase that was refunded counts as one. By day: purchases of one day (of %1) count once. Gaps are days between a customer&apos;s purchases on different days.</source>
        <translation>复购率 = 至少购买两次的客户 / 客户，附 Wilson（1927）95% 置信区间。已放弃的购买和退款不算购买；已退款的购买计为一次。按天：同一天（按 %1 计）的购买只计一次。间隔为同一客户在不同日期的购买之间的天数。</translation>
    </message>
    <message>
        <source>“%1” is no currency. Use a code of three letters such as EUR, USD or CNY.</source>
        <translation>“%1”不是有效的货币。请使用三个字母的代码，例如 EUR、USD 或 CNY。</translation>
    </message>
    <message>
        <source>%1; with fewer than 30 nothing can be compared.</source>
        <translation>%1；不足 30 时无法作任何比较。</translation>
    </message>
    <message>
        <source>That is a small sample (n = %1).</source>
        <translation>样本较小（n = %1）。</translation>
    </message>
    <message>
        <source>%1, days in %2</source>
        <comment>%1 is a period, %2 a time zone</comment>
        <translation>%1，按 %2 计日</translation>
    </message>
    <message>
        <source>only the segment “%1”</source>
        <translation>仅分群“%1”</translation>
    </message>
    <message>
        <source>only who came first by %1</source>
        <translation>仅最初经 %1 而来的人员</translation>
    </message>
    <message>
        <source>only the channel %1</source>
        <translation>仅渠道 %1</translation>
    </message>
    <message>
        <source>amounts in %1</source>
        <translation>金额以 %1 计</translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) in %1 are not in this sum: %2</source>
        <translation>
            <numerusform>%n 笔 %1 购买未计入此合计：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) in %1 are not in this sum: %2</source>
        <translation>
            <numerusform>%n 项 %1 奖励未计入此合计：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 (%n purchase(s))</source>
        <comment>amounts in other currencies beside a figure</comment>
        <translation>
            <numerusform>另有 %1（%n 笔购买）</numerusform>
        </translation>
    </message>
    <message>
        <source>A visit is one stay on one stage that began in the period, in calendar days (of %1) from entry to the next move. Open visits count as at least as long as they have lasted (Kaplan and Meier 1958): half are gone after the first day with S ≤ ½, nothing is shown where that is not reached. Means and medians of ended visits alone flatter.</source>
        <translation>一次停留指期间内开始的、在某一阶段的一次逗留，按从进入到下一次移动的日历天数（按 %1 计）计算。尚未结束的停留按至少已持续的时长计入（Kaplan 与 Meier，1958）：半数离开指首个 S ≤ ½ 的日子之后，未达到则不显示。仅按已结束的停留计算均值和中位数会显得过于乐观。</translation>
    </message>
    <message>
        <source>Of the visits begun in the period: S(t) = Π (1 − d/n) over the days up to t: of n visits that lasted so long, d ended on that day; open visits count as long as they have lasted (Kaplan and Meier 1958), 95 % interval on the log-minus-log scale with Greenwood&apos;s variance. Groups are compared by the log-rank test (Mantel 1966).</source>
        <translation>针对期间内开始的停留：S(t) = Π (1 − d/n)，涵盖到 t 为止的各天：在持续了该时长的 n 次停留中，有 d 次在当天结束；尚未结束的停留按已持续的时长计入（Kaplan 与 Meier，1958），95% 置信区间采用双对数（log-minus-log）变换和 Greenwood 方差。各组用对数秩检验比较（Mantel，1966）。</translation>
    </message>
    <message>
        <source>Of the visits begun in the period: CIF(t) = Σ S(t−)·d/n over the days up to t: the share of visits that have gone to each next stage, or left the journey, by day t, where these compete and open visits count as long as they have lasted (Aalen and Johansen 1978). With the share still there they make up 100 % at every time.</source>
        <translation>针对期间内开始的停留：CIF(t) = Σ S(t−)·d/n，涵盖到 t 为止的各天：到第 t 天为止，已去往各个下一阶段或离开旅程的停留占比，这些去向相互竞争，尚未结束的停留按已持续的时长计入（Aalen 与 Johansen，1978）。与仍在该处的占比相加，任何时刻均为 100%。</translation>
    </message>
    <message numerus="yes">
        <source>That rests on %n win(s): a small sample.</source>
        <translation>
            <numerusform>这仅基于 %n 次赢得：样本较小。</numerusform>
        </translation>
    </message>
    <message>
        <source>Velocity = undecided people × win rate × average purchase / days to win, the sales-velocity convention. Average purchase: net purchases in the period / their number. Days to win: mean of calendar days (of %1) from becoming undecided to the win. Undecided: at the end of the period, or of each month.</source>
        <translation>速度 = 未决定人员 × 赢得率 × 平均购买额 / 赢得所需天数，即销售速度的惯用算法。平均购买额：期间内的净购买额 / 购买笔数。赢得所需天数：从成为未决定到赢得的日历天数（按 %1 计）的均值。未决定：以期末或各月末为准。</translation>
    </message>
    <message>
        <source>Velocity = undecided × win rate × average purchase ÷ days to win (mean)</source>
        <translation>速度 = 未决定 × 赢得率 × 平均购买额 ÷ 赢得所需天数（均值）</translation>
    </message>
    <message numerus="yes">
        <source>and %n sale(s) of nobody known</source>
        <translation>
            <numerusform>另有 %n 笔未知客户的销售</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more step(s) in the table</source>
        <translation>
            <numerusform>表格中另有 %n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>dashed: %1</source>
        <translation>虚线：%1</translation>
    </message>
    <message>
        <source>left or lost</source>
        <translation>离开或流失</translation>
    </message>
    <message>
        <source>back or hold</source>
        <translation>回退或暂缓</translation>
    </message>
    <message>
        <source>%1 there in the period</source>
        <translation>期间内到过 %1</translation>
    </message>
    <message>
        <source>%1 entered</source>
        <translation>进入 %1</translation>
    </message>
    <message>
        <source>%1 moved on, conversion %2</source>
        <translation>已推进 %1，转化率 %2</translation>
    </message>
    <message>
        <source>there in the period</source>
        <translation>期间内到过</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>各代</translation>
    </message>
    <message>
        <source>K: brought by each</source>
        <translation>K：人均带来</translation>
    </message>
    <message>
        <source>Days to the next</source>
        <translation>距下一代天数</translation>
    </message>
    <message>
        <source>Began it</source>
        <translation>由此开始</translation>
    </message>
    <message>
        <source>Generation %1</source>
        <translation>第 %1 代</translation>
    </message>
    <message>
        <source>Those that most people came of</source>
        <translation>由其带来的人最多者</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Themselves</source>
        <translation>本人直接</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people in all, %2 themselves</source>
        <translation>
            <numerusform>%1：共带来 %n 人，其中本人直接带来 %2 人</numerusform>
        </translation>
    </message>
    <message>
        <source>brought in all</source>
        <translation>总共带来</translation>
    </message>
    <message>
        <source>brought themselves</source>
        <translation>本人直接带来</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>95% 置信区间 %1 至 %2</translation>
    </message>
    <message>
        <source>too few answers for a score</source>
        <translation>回答太少，无法计算得分</translation>
    </message>
    <message numerus="yes">
        <source>net promoter score of %n answer(s), between −100 and 100</source>
        <translation>
            <numerusform>基于 %n 个回答的净推荐值，介于 −100 和 100 之间</numerusform>
        </translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 置信区间</translation>
    </message>
    <message>
        <source>too few answers</source>
        <translation>回答太少</translation>
    </message>
    <message>
        <source>Share (95 %)</source>
        <translation>占比（95%）</translation>
    </message>
    <message>
        <source>What drove it; ┃ the source: 30 % to 70 %</source>
        <translation>决策因素；┃ 文献：30% 至 70%</translation>
    </message>
    <message numerus="yes">
        <source>%n brand(s)</source>
        <translation>
            <numerusform>%n 个品牌</numerusform>
        </translation>
    </message>
    <message>
        <source>┆ all together %1</source>
        <translation>┆ 合计 %1</translation>
    </message>
    <message>
        <source>%1 won, win rate %2</source>
        <translation>赢得 %1，赢得率 %2</translation>
    </message>
    <message numerus="yes">
        <source>Nobody of %Ln people has left.</source>
        <translation>
            <numerusform>%Ln 人中无人离开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other path(s) together</source>
        <translation>
            <numerusform>其他 %n 条路径合计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln people who weighed brands and decided, %1 chose us: %2.</source>
        <translation>
            <numerusform>权衡过品牌并已作出决定的 %Ln 人中，%1 人选择了我们：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %Ln moves so far; with fewer than 30 no model can be told to fit better than another.</source>
        <translation>
            <numerusform>目前只有 %Ln 次移动；不足 30 次时，无法判断哪个模型更契合。</numerusform>
        </translation>
    </message>
    <message>
        <source>The narrowest place is %1: of %2 who were there, %3 moved on, %4; %5 left or were lost, %6 went back, on hold or another way, and %7 are still there.</source>
        <translation>最狭窄之处是 %1：到过该处的 %2中，%3 人继续前进，占 %4；%5 人离开或流失，%6 人回退、暂缓或另有去向，%7 人仍在该处。</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 who entered %2, %3 reached %4 within %n days: %5.</source>
        <translation>
            <numerusform>进入 %2 的 %1中，%3 人在 %n 天内到达 %4：%5。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 who were at %2, %3 were at %4 too: %5.</source>
        <translation>到过 %2 的 %1中，%3 人也到过 %4：%5。</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln moves, %1 went to the next stage, %2 skipped a stage, %3 went back and %4 began another lap.</source>
        <translation>
            <numerusform>%Ln 次移动中，%1 次进入下一阶段，%2 次跳过阶段，%3 次回退，%4 次开始新的循环。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The score is %1 (95 % interval %2 to %3), from %Ln answers: %4 promoters and %5 detractors.</source>
        <translation>
            <numerusform>得分为 %1（95% 置信区间 %2 至 %3），基于 %Ln 个回答：推荐者 %4 个，贬损者 %5 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took %2 different paths; none is the most usual: %3 were each taken by %4 (%5), among them %6.</source>
        <translation>%1走过 %2 条不同路径；没有最常见的一条：有 %3 条各被 %4 人走过（%5），其中包括 %6。</translation>
    </message>
    <message numerus="yes">
        <source>%1 took %Ln different paths; the most usual, %2, was taken by %3 (%4).</source>
        <translation>
            <numerusform>%1走过 %Ln 条不同路径；最常见的是 %2，有 %3 人走过（%4）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln people, %1 are Champions, %2 Affluents, %3 Advocates and %4 Misers; %5 of the %6 who were there before have changed their quadrant.</source>
        <translation>
            <numerusform>%Ln 人中，冠军客户 %1 人，富裕客户 %2 人，推荐者 %3 人，吝啬客户 %4 人；此前已在其中的 %6 人中，有 %5 人换了象限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations reached %1 at most and brought %2, who bought for %3.</source>
        <translation>
            <numerusform>%Ln 次推荐最多触达 %1，带来 %2，这些人的购买额为 %3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of a period: its customers are those who bought in it; also who had bought before it has bought again in it, as in the returning customer rate of Shopify. The table counts the purchases in the period, and a gap belongs to the period in which it ends.</source>
        <translation>限定期间时：客户为期间内购买过的人；此前购买过、期间内又购买的人也算再次购买，与 Shopify 的回头客率口径一致。表格统计期间内的购买，间隔计入其结束时所在的期间。</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customers, %1 bought again: %2.</source>
        <translation>
            <numerusform>%Ln 位客户中有 %1 位再次购买：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customers, %1 bought again: %2; half of the next purchases followed within %3.</source>
        <translation>
            <numerusform>%Ln 位客户中有 %1 位再次购买：%2；半数的下一次购买发生在 %3内。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a number with a fraction</comment>
        <translation>%1 天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>People wait equally long at %1: half are gone after %2.</source>
        <translation>等待最久的阶段并列为 %1：%2后半数离开。</translation>
    </message>
    <message numerus="yes">
        <source>People wait longest at %1: half are gone after %2 (%Ln visits, %3 of them still open).</source>
        <translation>
            <numerusform>在 %1 等待最久：%2后半数离开（%Ln 次停留，其中 %3 次尚未结束）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People wait longest at %1: half are gone after %2, three quarters after %3 (%Ln visits, %4 of them still open).</source>
        <translation>
            <numerusform>在 %1 等待最久：%2后半数离开，%3后四分之三离开（%Ln 次停留，其中 %4 次尚未结束）。</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 half of %2 have gone after %3, half of %4 after %5; %6.</source>
        <translation>在 %1，%2 的半数在 %3后离开，%4 的半数在 %5后离开；%6。</translation>
    </message>
    <message>
        <source>People stay equally long at %1: half have gone after %2.</source>
        <translation>停留最久的阶段并列为 %1：%2后半数离开。</translation>
    </message>
    <message numerus="yes">
        <source>People stay longest at %1: half have gone after %2; %Ln people who are there now have been there longer than that.</source>
        <translation>
            <numerusform>在 %1 停留最久：%2后半数离开；目前在该处的人员中，有 %Ln 人停留得更久。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The average rests on %n purchase(s): a small sample.</source>
        <translation>
            <numerusform>平均值仅基于 %n 次购买：样本较小。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more path(s) in the table</source>
        <translation>
            <numerusform>另有 %n 条路径见表格</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln people</source>
        <translation>
            <numerusform>%1：%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: half are gone after %2, %Ln visits</source>
        <translation>
            <numerusform>%1：%2后半数离开，%Ln 次停留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: half have gone after %2; %Ln people have been there at least so long</source>
        <translation>
            <numerusform>%1：%2后半数离开；%Ln 人在该处至少已停留这么久</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation>
            <numerusform>%Ln 次停留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3; %Ln people are there now</source>
        <translation>
            <numerusform>%1：%2，%3；目前有 %Ln 人在该处</numerusform>
        </translation>
    </message>
    <message>
        <source>The moves that people on this journey made in the period, seen through each model: every stage is shown as the model&apos;s stage with the same milestone, else the nearest earlier one; moves within one such stage are no moves. Fit = forward moves as the model draws them (to the next stage, in again at a re-entry stage of a loop, and in the social media sales funnel from following straight to buying, by a buy button) / all moves; the others skip a stage or go back. Entries, exits, and moves to or from lost and on-hold stages are not counted. A model with few stages sees fewer moves: compare their number too. 95 % interval of Wilson (1927); ordered by its lower end.</source>
        <translation>此旅程中的人员在期间内的移动，透过各个模型查看：每个阶段显示为模型中里程碑相同的阶段，若没有则为最近的较早阶段；在同一个此类阶段之内的移动不算移动。契合度 = 符合模型的前进移动（进入下一阶段；在循环中从重新进入阶段再次进入；在社交媒体销售漏斗中，通过购买按钮从关注直达购买）/ 所有移动；其余为跳过阶段或回退。进入、退出以及进出流失阶段和暂缓阶段的移动不计。阶段少的模型看到的移动也少：请同时比较移动次数。附 Wilson（1927）95% 置信区间；按其下限排序。</translation>
    </message>
    <message>
        <source>The short way</source>
        <translation>捷径</translation>
    </message>
    <message>
        <source>The long way</source>
        <translation>完整路径</translation>
    </message>
    <message>
        <source>Other ways</source>
        <translation>其他路径</translation>
    </message>
    <message>
        <source>Came in by buying</source>
        <translation>一来就购买</translation>
    </message>
    <message>
        <source>Compares the ways from a journey&apos;s first stages to the one that means a purchase.</source>
        <translation>比较从旅程最初的阶段到表示购买的阶段的各条路径。</translation>
    </message>
    <message>
        <source>Each person counts once, when they first came to a stage that means a purchase, if that was in the period. The long way passes every stage before “%1”: %2, in whatever order. The short way leads from one of them straight to buying, past at least one other, as a buy button on a profile does. Other ways pass some of them, or began at the last one. Came in by buying: the purchase was the first that is known of them here.</source>
        <translation>每人只计一次：首次到达表示购买的阶段之时，且该时刻在期间内。完整路径经过“%1”之前的每个阶段：%2，顺序不限。捷径从其中一个阶段直达购买，至少越过另一个阶段，正如主页上的购买按钮那样。其他路径只经过其中一部分，或从最后一个阶段开始。一来就购买：购买是此处所知的第一件事。</translation>
    </message>
    <message>
        <source>Median days: from coming to the journey to buying, as time passed. Net purchases: all that these people bought in the period, less refunds. Share of all who came to buy, with its 95 % interval of Wilson (1927).</source>
        <translation>天数中位数：从进入旅程到购买所经过的时间。净购买：这些人在期间内购买的全部金额，减去退款。占比：占所有前来购买者的比例，附 Wilson（1927）95% 区间。</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Net per person</source>
        <translation>人均净购买</translation>
    </message>
    <message>
        <source>No stage of this journey means a purchase. Say under Journeys which one does, and the ways to it can be compared.</source>
        <translation>此旅程没有表示购买的阶段。请在“旅程”中指明是哪一个，便可比较通往它的路径。</translation>
    </message>
    <message>
        <source>There is no shorter way to “%1”: fewer than two stages lie before it.</source>
        <translation>没有通往“%1”的捷径：它之前的阶段不足两个。</translation>
    </message>
    <message>
        <source>Nobody came to buy for the first time in this period.</source>
        <translation>此期间无人首次前来购买。</translation>
    </message>
    <message>
        <source>Of %1 who came to “%2”, the short way was taken by %3: %4; the long way by %5: %6.</source>
        <translation>共有 %1到达“%2”：走捷径的有 %3 人，占 %4；走完整路径的有 %5 人，占 %6。</translation>
    </message>
    <message>
        <source>With fewer than 30 on one of them, what they brought cannot be compared.</source>
        <translation>其中一条路不足 30 人，带来的收入无法比较。</translation>
    </message>
    <message>
        <source>The short way took %1 and brought %2 a person, the long way %3 and %4.</source>
        <translation>捷径用时 %1，人均带来 %2；完整路径用时 %3，人均带来 %4。</translation>
    </message>
    <message>
        <source>The short way and the long way: %1</source>
        <translation>捷径与完整路径：%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>deals, people</comment>
        <translation>%1，来自 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln deals has left.</source>
        <translation>
            <numerusform>%Ln 个商机中没有离开的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals have left or were lost</source>
        <translation>
            <numerusform>%n 个商机已离开或流失</numerusform>
        </translation>
    </message>
    <message>
        <source>Most leave from %1: %2 of %3 deals, %4.</source>
        <translation>离开最多的阶段是 %1：%3 个商机中有 %2 个，占 %4。</translation>
    </message>
    <message>
        <source>What stays, goes on and goes: %1</source>
        <translation>哪些停留、前进、离开：%1</translation>
    </message>
    <message numerus="yes">
        <source>Deals left %n times, most often from %1;</source>
        <translation>
            <numerusform>商机共离开 %n 次，最常离开的阶段是 %1；</numerusform>
        </translation>
    </message>
    <message>
        <source>No deal has left this journey.</source>
        <translation>没有商机离开此旅程。</translation>
    </message>
    <message>
        <source>%1 stood on %2, and none went any further.</source>
        <translation>%1 个商机到过 %2，之后没有继续前进的。</translation>
    </message>
    <message>
        <source>Most often deals come to %1 from %2 (%3 of %4 ways)</source>
        <translation>到达 %1 的商机最常来自 %2（%4 条路线中的 %3 条）</translation>
    </message>
    <message>
        <source>%1; none goes back.</source>
        <translation>%1；没有回退的。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n deals has left or was lost on the way.</source>
        <translation>
            <numerusform>%n 个商机中没有在途中离开或流失的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals have left or were lost on the way</source>
        <translation>
            <numerusform>%n 个商机在途中离开或流失</numerusform>
        </translation>
    </message>
    <message>
        <source>The narrowest place is %1: of %2 that were there, %3 moved on, %4; %5 left or were lost, %6 went back, on hold or another way, and %7 are still there.</source>
        <translation>最狭窄之处是 %1：到过该处的 %2中，%3 个继续前进，占 %4；%5 个离开或流失，%6 个回退、暂缓或另有去向，%7 个仍在该处。</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 that entered %2, %3 reached %4 within %n days: %5.</source>
        <translation>
            <numerusform>进入 %2 的 %1中，%3 个在 %n 天内到达 %4：%5。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 that were at %2, %3 were at %4 too: %5.</source>
        <translation>到过 %2 的 %1中，%3 个也到过 %4：%5。</translation>
    </message>
    <message>
        <source>There are not two groups of at least 30 deals, too few to compare their rates.</source>
        <translation>不足两个至少 30 个商机的分组，数量太少，无法比较比率。</translation>
    </message>
    <message>
        <source>From %1, most deals move on of %2: %3; fewest of %4: %5.</source>
        <translation>在 %1，%2 的商机继续前进的比例最高：%3；%4 最低：%5。</translation>
    </message>
    <message>
        <source>How deals move on</source>
        <translation>商机如何推进</translation>
    </message>
    <message>
        <source>Where deals come in</source>
        <translation>商机从哪里进入</translation>
    </message>
    <message>
        <source>What goes round</source>
        <translation>哪些在循环</translation>
    </message>
    <message>
        <source>On this journey it is deals that go from stage to stage; each counts as a person does above.</source>
        <translation>此旅程中在各阶段之间移动的是商机；每个商机按上文中的一个人计数。</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>deals of %1</source>
        <translation>%1 负责的商机</translation>
    </message>
    <message>
        <source>everybody&apos;s deals</source>
        <translation>所有负责人的商机</translation>
    </message>
    <message>
        <source>only deals that came first by %1</source>
        <translation>仅最初经 %1 而来的商机</translation>
    </message>
    <message>
        <source>On no stage have half of the deals moved on yet, so no typical time can be told.</source>
        <translation>各阶段均未有半数商机离开，因此无法得出典型时长。</translation>
    </message>
    <message>
        <source>Deals wait equally long at %1: half are gone after %2.</source>
        <translation>商机等待最久的阶段并列为 %1：%2后半数离开。</translation>
    </message>
    <message numerus="yes">
        <source>Deals wait longest at %1: half are gone after %2 (%Ln visits, %3 of them still open).</source>
        <translation>
            <numerusform>商机在 %1 等待最久：%2后半数离开（%Ln 次停留，其中 %3 次尚未结束）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deals wait longest at %1: half are gone after %2, three quarters after %3 (%Ln visits, %4 of them still open).</source>
        <translation>
            <numerusform>商机在 %1 等待最久：%2后半数离开，%3后四分之三离开（%Ln 次停留，其中 %4 次尚未结束）。</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 the groups differ in how long deals stay; %2.</source>
        <translation>在 %1，各分组商机的停留时长不同；%2。</translation>
    </message>
    <message>
        <source>On no stage have half of the deals moved on yet.</source>
        <translation>各阶段均未有半数商机继续移动。</translation>
    </message>
    <message>
        <source>Deals stay equally long at %1: half have gone after %2.</source>
        <translation>商机停留最久的阶段并列为 %1：%2后半数离开。</translation>
    </message>
    <message numerus="yes">
        <source>Deals stay longest at %1: half have gone after %2; %Ln deals that are there now have been there longer than that.</source>
        <translation>
            <numerusform>商机在 %1 停留最久：%2后半数离开；目前在该处的商机中，有 %Ln 个停留得更久。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals gone there by then</source>
        <translation>截至该天去往该处的商机数</translation>
    </message>
    <message>
        <source>No deal has gone on from %1 yet.</source>
        <translation>尚无商机从 %1 继续前进。</translation>
    </message>
    <message>
        <source>Where deals go from %1: %2.</source>
        <translation>商机从 %1 出发的去向：%2。</translation>
    </message>
    <message>
        <source>Where deals go from %1, and when</source>
        <translation>商机从 %1 出发的去向与时间</translation>
    </message>
    <message>
        <source>%1 undecided deals × win rate %2 × %3 an average purchase, over %4 days: %5 a day.</source>
        <translation>%1 个未决定商机 × 赢得率 %2 × 平均购买额 %3，除以 %4 天：每天 %5。</translation>
    </message>
    <message>
        <source>Net per deal</source>
        <translation>每个商机净购买</translation>
    </message>
    <message>
        <source>No deal came to a purchase for the first time in this period.</source>
        <translation>此期间没有商机首次达成购买。</translation>
    </message>
    <message>
        <source>Of %1 that came to “%2”, the short way was taken by %3: %4; the long way by %5: %6.</source>
        <translation>共有 %1到达“%2”：走捷径的有 %3 个，占 %4；走完整路径的有 %5 个，占 %6。</translation>
    </message>
    <message>
        <source>The short way took %1 and brought %2 a deal, the long way %3 and %4.</source>
        <translation>捷径用时 %1，每个商机带来 %2；完整路径用时 %3，每个商机带来 %4。</translation>
    </message>
    <message>
        <source>People of these deals</source>
        <translation>这些商机的人员</translation>
    </message>
    <message numerus="yes">
        <source>and %n deal(s) of nobody known</source>
        <translation>
            <numerusform>另有 %n 个未知客户的商机</numerusform>
        </translation>
    </message>
    <message>
        <source>counting deals once</source>
        <translation>每个商机只计一次</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>deals</source>
        <translation>商机数</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln deals</source>
        <translation>
            <numerusform>%1：%Ln 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n deals</source>
        <translation>
            <numerusform>%1：%2，%n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>The ways taken most, of all that left that stage</source>
        <translation>最常走的去向，占离开该阶段的全部商机</translation>
    </message>
    <message numerus="yes">
        <source>%1: half have gone after %2; %Ln deals have been there at least so long</source>
        <translation>
            <numerusform>%1：%2后半数离开；%Ln 个商机在该处至少已停留这么久</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3; %Ln deals are there now</source>
        <translation>
            <numerusform>%1：%2，%3；目前有 %Ln 个商机在该处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are equally narrow: %2 of the deals there moved on.</source>
        <translation>%1 同样狭窄：处于其中的商机有 %2 继续前进。</translation>
    </message>
    <message>
        <source>%1 took %2 different paths; none is the most usual: %3 were each taken by %4 of them (%5), among them %6.</source>
        <translation>%1走过 %2 条不同路径；没有最常见的一条：有 %3 条各被 %4 个商机走过（%5），其中包括 %6。</translation>
    </message>
    <message numerus="yes">
        <source>%1 took %Ln different paths; the most usual, %2, was taken by %3 of them (%4).</source>
        <translation>
            <numerusform>%1走过 %Ln 条不同路径；最常见的是 %2，有 %3 个商机走过（%4）。</numerusform>
        </translation>
    </message>
    <message>
        <source>With fewer than 30 deals on one of them, what they brought cannot be compared.</source>
        <translation>其中一条路不足 30 个商机，带来的收入无法比较。</translation>
    </message>
    <message>
        <source>%1 at step %2: %3 of the deals (%4)</source>
        <translation>第 %2 步的 %1：%3 个商机（%4）</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>deals expected before today</comment>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>finished walks</source>
        <translation>已结束的历程</translation>
    </message>
    <message>
        <source>typed for the deal</source>
        <translation>为此商机填写</translation>
    </message>
    <message>
        <source>typed for the stage</source>
        <translation>为阶段填写</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>amount of open deals</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Expected</source>
        <comment>weighted amount</comment>
        <translation>预期</translation>
    </message>
    <message>
        <source>80 % from</source>
        <translation>80 % 下限</translation>
    </message>
    <message>
        <source>80 % to</source>
        <translation>80 % 上限</translation>
    </message>
    <message>
        <source>Commit</source>
        <comment>what somebody says they will sell</comment>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation>已赢得</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>What came of earlier forecasts</source>
        <translation>以往预测的结果</translation>
    </message>
    <message>
        <source>Forecast chance</source>
        <translation>预测概率</translation>
    </message>
    <message>
        <source>Forecasts</source>
        <translation>预测数</translation>
    </message>
    <message>
        <source>Forecast, mean</source>
        <translation>预测均值</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>shares</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Earlier forecasts</source>
        <translation>以往的预测</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作出时间</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>布赖尔分数</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>实现</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>高估</translation>
    </message>
    <message>
        <source>Not in money</source>
        <translation>未计金额</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n 个月前</numerusform>
        </translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Days there</source>
        <translation>停留天数</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a chance is taken from</comment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Expected = Σ amount × P(won | stage, days there) over the open deals; a deal is in the month (of %1) of its expected date, or, where that is missing or gone by, in that in which half of the deals like it that are won have been. P: where at least 20 finished deals have been in the stage, Aalen and Johansen (1978) on all walks with open ones censored, put together over the stages as a semi-Markov process (Lagakos, Sommer and Zelen 1978): where a deal goes depends on its stage and the days since it came there, not on what was before, its owner or amount. A deal without a stage counts as in one of its own. Days count as far as ten deals have stayed longer; what had not ended is taken to end as the rest. With fewer than 20, the probability typed for the deal, else that of its stage. Interval: 80 % of the sums of deals that are won independently of each other, exact or drawn with a fixed seed; that the chances are estimates themselves is not in it. Won so far: purchases that deals became in the month, before refunds. Commit and target: as typed. On a journey of deals the open ones are those that are undecided in the reports velocity and win rate, what was won are their wins, each with the purchase it became; customer value counts the same purchases beside others, less refunds.</source>
        <translation>预期 = 进行中商机的 Σ 金额 × P(赢得 | 阶段, 停留天数)。商机归入其预计日期所在的月份（按 %1）；没有日期或日期已过时，归入同类获胜商机中有一半已赢得的那个月。P：若已有至少 20 个结束的商机到过该阶段，则用 Aalen 与 Johansen (1978) 的方法计算全部商机的走向，进行中的作删失处理，并按半马尔可夫过程（Lagakos、Sommer 与 Zelen 1978）跨阶段合成：商机去向取决于所在阶段和到达后的天数，与此前经历、负责人和金额无关。没有阶段的商机视为自成一个阶段。天数只计到仍有十个商机停留更久为止；尚未结束的视为与其余的同样结束。少于 20 个时，用为商机填写的概率，否则用其阶段的概率。区间：商机彼此独立赢得时总额的 80 %，精确计算或以固定种子模拟；概率本身是估计值，这一点不含在内。已赢得：当月由商机转成的购买，未扣退款。承诺和目标：按填写。在商机旅程上，进行中的商机即“速度”和“赢得率”报告中未决的商机，已赢得的即其中成交的，各对应其转成的购买；客户价值则将同样的购买与其他购买一并计入，并扣除退款。</translation>
    </message>
    <message>
        <source>Earlier forecasts: for each deal that was open 1, 2 and 3 months ago, the chance then that it would be won by now, worked out from what had happened and been said by then alone, against whether it was. Brier score: mean of (chance − came)², 0 is best (Brier 1950). Too much: forecast less what came, in money, over deals whose amount then is known; percentages typed for stages have no history and are not judged.</source>
        <translation>以往的预测：对 1、2、3 个月前进行中的每个商机，仅凭当时已发生和已知的情况算出它到现在赢得的概率，与实际对照。布赖尔分数：(概率 − 结果)² 的均值，0 最好（Brier 1950）。高估：预测金额减去实现金额，只计当时金额已知的商机；为阶段填写的百分比没有历史，不作评判。</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of them fewer than 20 finished deals have been in their stage: what was typed counts.</source>
        <translation>
            <numerusform>其中 %Ln 个所在阶段的已结束商机不足 20 个：按填写的概率计算。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln nobody can say how likely they are: they count as open alone.</source>
        <translation>
            <numerusform>%Ln 个无从得知概率：只计入进行中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no amount.</source>
        <translation>
            <numerusform>%Ln 个没有金额。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier forecast to compare with yet.</source>
        <translation>还没有可以对照的以往预测。</translation>
    </message>
    <message>
        <source>Forecasts of the last three months said %1, and %2 came.</source>
        <translation>过去三个月的预测为 %1，实现 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Brier score %1 over %Ln forecast(s).</source>
        <translation>
            <numerusform>%Ln 次预测的布赖尔分数为 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln forecast(s) are not in money: nobody knows what the deal was thought to be worth then.</source>
        <translation>
            <numerusform>%Ln 次预测未计金额：无从得知当时认为商机值多少。</numerusform>
        </translation>
    </message>
    <message>
        <source>No deal is open.</source>
        <translation>没有进行中的商机。</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln open deal(s) over %1, %2 is to be expected, with 80 % between %3 and %4.</source>
        <translation>
            <numerusform>%Ln 个进行中的商机共 %1，预期 %2，80 % 在 %3 与 %4 之间。</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace has no journey of deals “%1”; leave it away for all deals.</source>
        <translation>此工作区没有商机旅程“%1”；去掉它即指全部商机。</translation>
    </message>
    <message>
        <source>The forecast is split by month or by owner.</source>
        <translation>预测按月份或负责人划分。</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) in %1 are not in this sum: %2</source>
        <translation>
            <numerusform>%n 个以 %1 计价的商机未计入此总额：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>├┤ 80 % interval; of what came 95 %</source>
        <translation>├┤ 80 % 区间；实现比例为 95 % 区间</translation>
    </message>
    <message>
        <source>│ target; of what came the forecast</source>
        <translation>│ 目标；实现比例处为预测值</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more deals</source>
        <translation>
            <numerusform>另有 %Ln 个商机</numerusform>
        </translation>
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
        <source>Customer</source>
        <translation>客户</translation>
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
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>新阶段</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>感兴趣</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>推荐者</translation>
    </message>
    <message>
        <source>Referred friend</source>
        <translation>被推荐的朋友</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1（副本 %2）</translation>
    </message>
    <message>
        <source>Name of the journey</source>
        <translation>旅程名称</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>一句话说明</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Comes in again at</source>
        <translation>重新进入阶段</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage, its field</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the stage is gone</source>
        <translation>该阶段已不存在</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Waiting too long after</source>
        <translation>等待过久的界限</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting worked out from the past</source>
        <translation>按以往情况推算等待时间</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>指引</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>How many deals of the stage “%1” are won must be a whole number of percent from 0 to 100.</source>
        <translation>阶段“%1”的商机成交比例必须是 0 到 100 的整数百分比。</translation>
    </message>
    <message>
        <source>The journey “%1” has the cards “%2”, which Vouch does not know. Use one of: people, deals.</source>
        <translation>旅程“%1”的卡片类型“%2”是 Vouch 不认识的。请使用：people、deals 之一。</translation>
    </message>
    <message>
        <source>Won from here</source>
        <translation>由此成交</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>How many the stage “%1” should hold at most (wipLimit) must be a whole number from 0 to %2; 0 is no limit.</source>
        <translation>阶段“%1”的数量上限（wipLimit）必须是 0 到 %2 之间的整数；0 表示不设上限。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>数量上限</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Tax %1 %</source>
        <translation>税 %1 %</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>includes tax %1 %</source>
        <translation>含税 %1 %</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>报价单 %1</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>无法生成 PDF。</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>A part of Vouch is missing or does not fit: %1. Install Vouch again.</source>
        <translation>Vouch 缺少一个组件，或该组件与程序不匹配：%1。请重新安装 Vouch。</translation>
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
    <name>Money</name>
    <message>
        <source>“%1” can mean %2 or %3. Write one of them.</source>
        <translation>“%1”可能表示 %2 或 %3。请写明其中一个。</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write %2.</source>
        <translation>“%1”有两种读法。请写成 %2。</translation>
    </message>
    <message>
        <source>“%1” is more than Vouch can count; the most is %2.</source>
        <translation>“%1”超出 Vouch 能处理的范围；最大为 %2。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is finer than the smallest coin of %2. Write it with at most %n digit(s) behind the point.</source>
        <translation>
            <numerusform>“%1”比 %2 的最小货币单位更细。小数点后最多写 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no amount that Vouch can read; write it like %2.</source>
        <translation>“%1”不是 Vouch 能识别的金额；请按 %2 的格式填写。</translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Owner&apos;s month</source>
        <translation>负责人月报</translation>
    </message>
    <message>
        <source>What purchases and advocacy were worth last month, who earned it, and where people stand on their way.</source>
        <translation>上月购买和口碑的价值、功劳归谁，以及人员处于旅程的什么位置。</translation>
    </message>
    <message>
        <source>Sales week</source>
        <translation>销售周报</translation>
    </message>
    <message>
        <source>Who sold what last week, who moved on, and where people wait.</source>
        <translation>上周谁卖出了什么、谁有推进，以及人员在哪里等待。</translation>
    </message>
    <message>
        <source>Advocacy report</source>
        <translation>口碑报告</translation>
    </message>
    <message>
        <source>A year of recommendations: what they brought, who made them, and how far they reached.</source>
        <translation>一年的推荐：带来了什么、由谁推荐、覆盖多广。</translation>
    </message>
    <message>
        <source>Board print</source>
        <translation>看板打印</translation>
    </message>
    <message>
        <source>The board on paper: every stage with its count and the people on top of it.</source>
        <translation>纸上的看板：每个阶段及其人数，以及排在最前的人员。</translation>
    </message>
    <message>
        <source>Person sheet</source>
        <translation>人员单页</translation>
    </message>
    <message>
        <source>One person whole: places, values and everything that happened.</source>
        <translation>一位人员的全貌：所处位置、价值和发生过的一切。</translation>
    </message>
    <message>
        <source>There is no report pack “%1”; choose one of: %2.</source>
        <translation>没有报告包“%1”；请选择以下之一：%2。</translation>
    </message>
    <message>
        <source>Say whose sheet to print: choose a person.</source>
        <translation>请指定要打印谁的单页：选择一位人员。</translation>
    </message>
    <message>
        <source>This workspace has no journey with stages to print.</source>
        <translation>此工作区没有包含阶段的旅程可供打印。</translation>
    </message>
    <message>
        <source>There is no journey “%1” in this workspace.</source>
        <translation>此工作区没有旅程“%1”。</translation>
    </message>
    <message>
        <source>Board: %1</source>
        <translation>看板：%1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>等待过久</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the board, %1 of them wait too long.</source>
        <translation>
            <numerusform>看板上有 %n 人，其中 %1 人等待过久。</numerusform>
        </translation>
    </message>
    <message>
        <source>People who stand in each stage now, the net value of their purchases, and how many of them have stood there longer than the stage&apos;s limit.</source>
        <translation>各阶段目前的人数、其净购买额，以及停留超过该阶段时限的人数。</translation>
    </message>
    <message>
        <source>Cards: %1</source>
        <translation>卡片：%1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Company or handle</source>
        <translation>公司或账号</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>进入日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>口碑</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) from the top of each stage, in the order of the board.</source>
        <translation>
            <numerusform>每个阶段最前的 %n 张卡片，按看板顺序排列。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first cards of each stage in the order of the board. Purchases are the person&apos;s own net purchases; advocacy is what others bought because of them.</source>
        <translation>各阶段最前的卡片，按看板顺序排列。购买指本人的净购买额；口碑指他人因此人而购买的金额。</translation>
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
        <source>Job title</source>
        <translation>职位</translation>
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
        <source>Address</source>
        <translation>地址</translation>
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
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>First met through</source>
        <translation>初识途径</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>下一项任务</translation>
    </message>
    <message>
        <source>%1 bought for %2 and brought purchases of %3 by others.</source>
        <translation>%1 购买了 %2，并带来他人 %3 的购买。</translation>
    </message>
    <message>
        <source>Purchases are the person&apos;s own net purchases. Advocacy is what others bought because of this person: the two-lens ledger with an advocacy share of 1.</source>
        <translation>购买指本人的净购买额。口碑指他人因此人而购买的金额：即口碑份额为 1 的双视角账本。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) happened or are planned, newest first.</source>
        <translation>
            <numerusform>已发生或计划中的事项共 %n 项，最新的在前。</numerusform>
        </translation>
    </message>
    <message>
        <source>People of %1: %2</source>
        <translation>%1 负责的人员：%2</translation>
    </message>
    <message>
        <source>Everything recorded with this person, by the day (of %1) on which it happened.</source>
        <translation>此人员的全部记录，按发生的日期（按 %1 计）排列。</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>当日单页</translation>
    </message>
    <message>
        <source>What is due today on one page: tasks, whom to answer and to be in touch with, renewals and birthdays.</source>
        <translation>一页列出今天要做的事：任务、待回复和要联系的人、续订和生日。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message numerus="yes">
        <source>%n years old today</source>
        <translation>
            <numerusform>今天满 %n 岁</numerusform>
        </translation>
    </message>
    <message>
        <source>What for</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>保持联系</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续订</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天没有到期的事。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do today.</source>
        <translation>
            <numerusform>今天有 %n 件事要做。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open tasks that are due by the end of the day, open deals that are expected by then, questions that wait for an answer, people whose time to hear from you has come, and what renews or is celebrated on the day.</source>
        <translation>今天结束前到期的未完成任务、预计届时成交的商机、等待回复的问题、该联系的人，以及当天的续订和生日。</translation>
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
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>QuickLine</name>
    <message>
        <source>The amount of a deal cannot be negative: “%1”.</source>
        <translation>商机金额不能为负：“%1”。</translation>
    </message>
    <message>
        <source>Say who it is: a name, an e-mail address, a phone number or a handle.</source>
        <translation>请说明是谁：姓名、电子邮件地址、电话号码或账号。</translation>
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
        <source>Title of the deal</source>
        <translation>商机名称</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>成交概率</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>预期日期</translation>
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
        <source>Profile</source>
        <translation>社交账号</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>every day</source>
        <translation>每天</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after it is done</source>
        <translation>
            <numerusform>完成 %n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>每周</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>每 %n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after it is done</source>
        <translation>
            <numerusform>完成 %n 周后</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>每 %n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after it is done</source>
        <translation>
            <numerusform>完成 %n 个月后</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>每 %n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after it is done</source>
        <translation>
            <numerusform>完成 %n 年后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>提前 %n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>提前 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>提前 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>提前 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time of day</comment>
        <translation>当天 %1</translation>
    </message>
    <message>
        <source>at the time</source>
        <translation>到期时</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A rule cannot look for “%1”. Use one of: %2.</source>
        <translation>规则无法查找“%1”。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>The rule does nothing yet. Add a move, a tag or a task to it.</source>
        <translation>规则还没有任何操作。请添加移动、标签或任务。</translation>
    </message>
    <message>
        <source>A rule can do five things at most.</source>
        <translation>一条规则最多执行五项操作。</translation>
    </message>
    <message>
        <source>The tag has no name. Type one.</source>
        <translation>标签没有名称，请输入。</translation>
    </message>
    <message>
        <source>The task has no words. Say what is to be done.</source>
        <translation>任务没有内容，请说明要做什么。</translation>
    </message>
    <message>
        <source>Choose the stage that the rule moves to.</source>
        <translation>请选择规则要移至的阶段。</translation>
    </message>
    <message>
        <source>A rule that moves people needs the journey they are on. Choose one.</source>
        <translation>移动人员的规则需要指定人员所在的旅程。请选择一个。</translation>
    </message>
    <message>
        <source>“%1” has no stage “%2” to move to. Choose one of its stages.</source>
        <translation>“%1”没有可移至的阶段“%2”。请选择它的一个阶段。</translation>
    </message>
    <message>
        <source>A rule can move people to one stage, not to several.</source>
        <translation>一条规则只能把人员移至一个阶段，不能移至多个。</translation>
    </message>
    <message>
        <source>A rule&apos;s mode is “suggest” or “do”, not “%1”.</source>
        <translation>规则的模式应为“suggest”或“do”，不能是“%1”。</translation>
    </message>
    <message>
        <source>Say after how many days: 1 to %1.</source>
        <translation>请说明多少天之后：1 到 %1。</translation>
    </message>
    <message>
        <source>The smallest amount needs a currency of three letters and must not be negative.</source>
        <translation>最小金额需要三个字母的货币代码，且不能为负数。</translation>
    </message>
    <message>
        <source>There is no journey “%1” here. Choose another one for the rule.</source>
        <translation>这里没有旅程“%1”。请为规则另选一个。</translation>
    </message>
    <message>
        <source>A rule about stages needs a journey. Choose one.</source>
        <translation>关于阶段的规则需要旅程。请选择一个。</translation>
    </message>
    <message>
        <source>“%1” has no stage “%2” any more. Choose one of its stages.</source>
        <translation>“%1”已没有阶段“%2”。请选择它的一个阶段。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last of several alternatives</comment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between alternatives</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of several actions</comment>
        <translation>%1，并%2</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>负面</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>event (channel, mood)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>gets in touch</source>
        <translation>联系您</translation>
    </message>
    <message>
        <source>speaks for you</source>
        <translation>为您推荐</translation>
    </message>
    <message numerus="yes">
        <source>has had no contact for %n day(s)</source>
        <translation>
            <numerusform>已有 %n 天没有联系</numerusform>
        </translation>
    </message>
    <message>
        <source>buys for at least %1</source>
        <translation>购买至少 %1</translation>
    </message>
    <message>
        <source>buys something</source>
        <translation>购买商品</translation>
    </message>
    <message>
        <source>When somebody enters %1</source>
        <translation>当有人进入%1时</translation>
    </message>
    <message>
        <source>any stage of %1</source>
        <translation>旅程“%1”的任意阶段</translation>
    </message>
    <message numerus="yes">
        <source>When somebody has been in %1 for %n day(s)</source>
        <translation>
            <numerusform>当有人在%1停留满 %n 天时</numerusform>
        </translation>
    </message>
    <message>
        <source>one stage of %1</source>
        <translation>旅程“%1”的一个阶段</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>有人</translation>
    </message>
    <message>
        <source>somebody on %1</source>
        <translation>旅程“%1”中有人</translation>
    </message>
    <message>
        <source>somebody in %1</source>
        <translation>处于%1的人员</translation>
    </message>
    <message>
        <source>When %1 %2</source>
        <comment>When somebody in Research asks a question</comment>
        <translation>当%1%2时</translation>
    </message>
    <message>
        <source>move them to %1</source>
        <translation>将其移至“%1”</translation>
    </message>
    <message>
        <source>suggest moving them to %1</source>
        <translation>建议将其移至“%1”</translation>
    </message>
    <message>
        <source>tag them “%1”</source>
        <translation>为其添加标签“%1”</translation>
    </message>
    <message>
        <source>suggest tagging them “%1”</source>
        <translation>建议为其添加标签“%1”</translation>
    </message>
    <message>
        <source>add the task “%1”</source>
        <translation>添加任务“%1”</translation>
    </message>
    <message>
        <source>suggest the task “%1”</source>
        <translation>建议添加任务“%1”</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>When …, do …</comment>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>This rule rests: %1</source>
        <translation>此规则已停用：%1</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>移至“%1”</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>Task “%1”</source>
        <translation>任务“%1”</translation>
    </message>
    <message>
        <source>In %1 since %2</source>
        <translation>处于“%1”，自 %2 起</translation>
    </message>
    <message>
        <source>No contact since %1</source>
        <translation>自 %1 起无联系</translation>
    </message>
    <message>
        <source>Bought for %1</source>
        <translation>购买了 %1</translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation>进入“%1”</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>Asked “Do you ship?”</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>Interest shown</source>
        <translation>表现出兴趣</translation>
    </message>
    <message>
        <source>Asks before buying</source>
        <translation>购买前咨询</translation>
    </message>
    <message>
        <source>Has bought</source>
        <translation>已购买</translation>
    </message>
    <message>
        <source>Speaks for you</source>
        <translation>为您推荐</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>妥善补救</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Ask how they are</source>
        <translation>问候近况</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>久无音讯</translation>
    </message>
    <message>
        <source>This rule is not here any more.</source>
        <translation>此规则已不存在。</translation>
    </message>
    <message>
        <source>New rule “%1”</source>
        <translation>新规则“%1”</translation>
    </message>
    <message>
        <source>Rule “%1” on</source>
        <translation>启用规则“%1”</translation>
    </message>
    <message>
        <source>Rule “%1” off</source>
        <translation>停用规则“%1”</translation>
    </message>
    <message>
        <source>Change the rule “%1”</source>
        <translation>更改规则“%1”</translation>
    </message>
    <message>
        <source>Rule “%1”: %2: %3</source>
        <comment>rule, person, what was done</comment>
        <translation>规则“%1”：%2：%3</translation>
    </message>
    <message>
        <source>Rule “%1” suggests: %2: %3</source>
        <comment>rule, person, what to do</comment>
        <translation>规则“%1”建议：%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” for %n people</source>
        <translation>
            <numerusform>规则“%1”：适用于 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1”: suggestions for %n people</source>
        <translation>
            <numerusform>规则“%1”：对 %n 人的建议</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage that this would move to is not here any more.</source>
        <translation>要移至的阶段已不存在。</translation>
    </message>
    <message>
        <source>The rule has no name. Give it one.</source>
        <translation>规则没有名称。请为其命名。</translation>
    </message>
    <message>
        <source>Delete the rule “%1”</source>
        <translation>删除规则“%1”</translation>
    </message>
    <message>
        <source>This suggestion is not here any more.</source>
        <translation>此建议已不存在。</translation>
    </message>
    <message>
        <source>The suggestion for %1 was decided already.</source>
        <translation>对 %1 的建议已处理过。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, what was done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Dismissed for %1: %2</source>
        <translation>已忽略对 %1 的建议：%2</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestions</source>
        <translation>
            <numerusform>接受 %n 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n suggestions</source>
        <translation>
            <numerusform>忽略 %n 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>What a rule does is one of: move, tag, task, reward. Something else stands under “then”.</source>
        <translation>规则所做的只能是：移动（move）、标签（tag）、任务（task）、奖励（reward）。“then”之下写的是别的内容。</translation>
    </message>
    <message>
        <source>approve the rewards they were promised</source>
        <translation>批准已承诺给他们的奖励</translation>
    </message>
    <message>
        <source>suggest approving the rewards they were promised</source>
        <translation>建议批准已承诺给他们的奖励</translation>
    </message>
    <message>
        <source>Approve their rewards</source>
        <translation>批准其奖励</translation>
    </message>
    <message>
        <source>move them back to %1</source>
        <translation>将其移回“%1”</translation>
    </message>
    <message>
        <source>suggest moving them back to %1</source>
        <translation>建议将其移回“%1”</translation>
    </message>
    <message>
        <source>move them to %1 (back from %2)</source>
        <translation>将其移至“%1”（从%2移回）</translation>
    </message>
    <message>
        <source>suggest moving them to %1 (back from %2)</source>
        <translation>建议将其移至“%1”（从%2移回）</translation>
    </message>
    <message>
        <source>Move back to %1</source>
        <translation>移回“%1”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>The rule “%1” was changed meanwhile. Look at it as it is now, then change it.</source>
        <translation>规则“%1”在此期间已被更改。请查看其现状，再作更改。</translation>
    </message>
    <message>
        <source>A rule begins with “when”: its kind is interaction, purchase, advocacy, entered, time-in-stage, quiet, deal-opened, deal-won, deal-lost, deal-overdue or deal-idle.</source>
        <translation>规则以“when”开头：其类型为 interaction、purchase、advocacy、entered、time-in-stage、quiet、deal-opened、deal-won、deal-lost、deal-overdue 或 deal-idle。</translation>
    </message>
    <message>
        <source>gets a new deal</source>
        <translation>有了新商机</translation>
    </message>
    <message>
        <source>has a deal that is won</source>
        <translation>有商机赢单</translation>
    </message>
    <message>
        <source>has a deal that is lost</source>
        <translation>有商机丢单</translation>
    </message>
    <message numerus="yes">
        <source>has a deal that is overdue by %n day(s)</source>
        <translation>
            <numerusform>有商机逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has a deal and no task for %n day(s)</source>
        <translation>
            <numerusform>有商机而 %n 天没有任务</numerusform>
        </translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <comment>of a deal</comment>
        <translation>负责人 %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <comment>of a deal</comment>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>reason %1</source>
        <comment>of a lost deal</comment>
        <translation>原因 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>lost to a competitor</comment>
        <translation>输给 %1</translation>
    </message>
    <message>
        <source>Deal “%1” was expected on %2</source>
        <translation>商机“%1”原预计于 %2 成交</translation>
    </message>
    <message>
        <source>Deal “%1” and no task since %2</source>
        <translation>商机“%1”自 %2 起没有任务</translation>
    </message>
    <message>
        <source>Ask about the deal</source>
        <translation>询问商机进展</translation>
    </message>
    <message>
        <source>Deal overdue</source>
        <translation>商机逾期</translation>
    </message>
    <message>
        <source>Next step for the deal</source>
        <translation>商机的下一步</translation>
    </message>
    <message>
        <source>Deal without a next step</source>
        <translation>商机没有下一步</translation>
    </message>
    <message>
        <source>no open deal</source>
        <translation>没有进行中的商机</translation>
    </message>
    <message numerus="yes">
        <source>%n or more open deal(s)</source>
        <translation>
            <numerusform>至少 %n 个进行中的商机</numerusform>
        </translation>
    </message>
    <message>
        <source>open deals for %1 or more</source>
        <translation>进行中的商机达 %1 或以上</translation>
    </message>
    <message numerus="yes">
        <source>a deal expected within %n day(s)</source>
        <translation>
            <numerusform>有商机预计在 %n 天内成交</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a deal won in the last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天内有商机赢单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a deal lost in the last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天内有商机丢单</numerusform>
        </translation>
    </message>
    <message>
        <source>a deal lost because of “%1”</source>
        <translation>有商机因“%1”丢单</translation>
    </message>
    <message>
        <source>a deal lost to %1</source>
        <translation>有商机输给 %1</translation>
    </message>
    <message>
        <source>deals of owner %1</source>
        <translation>由 %1 负责的商机</translation>
    </message>
    <message>
        <source>deals from %1</source>
        <translation>来自 %1 的商机</translation>
    </message>
    <message>
        <source>What open deals are worth needs a currency of three letters beside it.</source>
        <translation>进行中商机的金额旁需要三个字母的货币代码。</translation>
    </message>
    <message>
        <source>%1 and they have %2</source>
        <comment>When …, conditions on deals</comment>
        <translation>%1，且其有%2</translation>
    </message>
    <message numerus="yes">
        <source>a deal overdue by %n day(s) or more</source>
        <translation>
            <numerusform>有商机逾期 %n 天或以上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>“%1” is no country. Use a code of two letters such as DE, US, CN or NZ.</source>
        <translation>“%1”不是有效的国家。请使用两个字母的代码，例如 DE、US、CN 或 NZ。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>setting, before, after</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1 was set to %2 by somebody else meanwhile. Press Enter to set %3 all the same.</source>
        <comment>setting, theirs, mine</comment>
        <translation>%1 在此期间已被他人设为 %2。按 Enter 仍设为 %3。</translation>
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
    <name>Spreadsheet</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>生成程序</translation>
    </message>
    <message>
        <source>To check it</source>
        <translation>如何验证</translation>
    </message>
    <message>
        <source>“Verify a file” on the Reports screen, or “vouch report verify”, computes everything here again and says what changed since.</source>
        <translation>“报告”页面上的“验证文件”或“vouch report verify”会重新计算此处的全部内容，并说明此后有哪些变化。</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>Not yet followed long enough</source>
        <translation>观察时间尚不足</translation>
    </message>
    <message>
        <source>Data revision</source>
        <translation>数据修订版</translation>
    </message>
    <message>
        <source>Digest of the rows</source>
        <translation>数据行摘要值</translation>
    </message>
    <message>
        <source>“%1” has more rows than a spreadsheet can hold. Export it as CSV.</source>
        <translation>“%1”的行数超出电子表格的容量。请将其导出为 CSV。</translation>
    </message>
    <message>
        <source>This spreadsheet carries nothing to verify: it is no report of Vouch. Choose the file as it was exported.</source>
        <translation>此电子表格不含可验证的内容：它不是 Vouch 报告。请选择导出时的原始文件。</translation>
    </message>
    <message>
        <source>Making the spreadsheet was stopped.</source>
        <translation>电子表格的生成已停止。</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>What the charts are drawn from</source>
        <translation>图表所用的数据</translation>
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
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
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
    <message>
        <source>“%1” cannot be undone: it would put people into a stage that was deleted since. Undo the deletion of the stage first.</source>
        <translation>无法撤销“%1”：这会将人员放入此后已删除的阶段。请先撤销对该阶段的删除。</translation>
    </message>
    <message>
        <source>Then %1 of “%2” would be approved, but its budget is %3. Raise the budget or reverse other rewards first.</source>
        <translation>这样“%2”将有 %1 被批准，但其预算为 %3。请提高预算，或先撤销其他奖励。</translation>
    </message>
    <message>
        <source>“%1” needs what “%2” had made. Bring that back first.</source>
        <translation>“%1”需要“%2”所创建的内容。请先恢复该更改。</translation>
    </message>
    <message>
        <source>“%1” needs what “%2” took away. Undo that first.</source>
        <translation>“%1”需要“%2”所移除的内容。请先撤销该更改。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a change</comment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>an import that is still running</source>
        <translation>仍在进行的导入</translation>
    </message>
    <message>
        <source>Later changes touched the same things as “%1”: %2. Choose whether to keep them or to undo them.</source>
        <translation>之后的更改涉及与“%1”相同的内容：%2。请选择保留还是撤销这些更改。</translation>
    </message>
    <message>
        <source>Later changes touched the same things as “%1”: %2. Choose whether to keep them or to undo them too.</source>
        <translation>之后的更改涉及与“%1”相同的内容：%2。请选择保留这些更改，还是一并撤销。</translation>
    </message>
    <message>
        <source>Everything that “%1” changed was changed again later, so there is nothing to bring back of it. Undo the later changes first; History shows them.</source>
        <translation>“%1”所更改的内容之后全部又被更改，因此没有可恢复的内容。请先撤销之后的更改；可在“历史”中查看。</translation>
    </message>
    <message>
        <source>Everything that “%1” changed was changed again later, so there is nothing left to undo in it. Undo the later changes first; History shows them.</source>
        <translation>“%1”所更改的内容之后全部又被更改，因此没有可撤销的内容。请先撤销之后的更改；可在“历史”中查看。</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: a later change made something of it anew, such as a handle or an order number. Undo that change first; History shows it.</source>
        <translation>无法恢复“%1”：之后的更改重新创建了其中的某些内容，例如账号或订单号。请先撤销该更改；可在“历史”中查看。</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: a later change made something of it anew, such as a handle or an order number. Undo that change first; History shows it.</source>
        <translation>无法撤销“%1”：之后的更改重新创建了其中的某些内容，例如账号或订单号。请先撤销该更改；可在“历史”中查看。</translation>
    </message>
    <message>
        <source>“%1” cannot be brought back: it would put people into a stage that was deleted since. Undo the deletion of the stage first.</source>
        <translation>无法恢复“%1”：这会将人员放入此后已删除的阶段。请先撤销对该阶段的删除。</translation>
    </message>
    <message>
        <source>“%1” is undone already. Bring it back in History, or with “vouch redo %2”.</source>
        <translation>“%1”已经撤销。可在“历史”中恢复，或使用“vouch redo %2”。</translation>
    </message>
    <message>
        <source>“%1” was taken back already, and “%2” is undone. Bring it back in History, or with “vouch redo %3”.</source>
        <translation>“%1”先前已被撤销，“%2”目前处于已撤销状态。可在“历史”中恢复，或使用“vouch redo %3”。</translation>
    </message>
    <message>
        <source>“%1” was taken back already, and “%2” is in force. Undo it in History, or with “vouch undo %3”.</source>
        <translation>“%1”先前已被撤销，“%2”目前有效。可在“历史”中撤销，或使用“vouch undo %3”。</translation>
    </message>
    <message>
        <source>“%1” is in force, so there is nothing to bring back. “vouch undo %2” undoes it.</source>
        <translation>“%1”目前有效，无需恢复。可用“vouch undo %2”撤销。</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>阶段移动</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>撤销与重做</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>所有更改</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>其他更改</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a workspace. Choose a file that ends in .vouch.</source>
        <translation>“%1”是设备或管道，不是工作区。请选择以 .vouch 结尾的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows point to rows that are gone.</source>
        <translation>
            <numerusform>有 %n 行指向已不存在的行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stand in a stage that their moves do not lead to.</source>
        <translation>
            <numerusform>有 %n 人所处的阶段与其移动记录不符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stand in a stage that was deleted.</source>
        <translation>
            <numerusform>有 %n 人处于已删除的阶段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stand nowhere on a journey that they never left.</source>
        <translation>
            <numerusform>有 %n 人从未离开旅程，却不在其任何阶段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n purchases more was paid back than was paid. Import the orders again, or correct their refunds.</source>
        <translation>
            <numerusform>有 %n 次购买的退款多于付款。请重新导入订单，或更正其退款。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchases are below zero, which none can be. Undo the import that brought them, and import money that was paid back as refunds.</source>
        <translation>
            <numerusform>有 %n 次购买的金额小于零，而购买不能为负数。请撤销带来这些购买的导入，并将退回的款项作为退款导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchases were cancelled, and what was paid back for them is taken off as well. Import the orders again.</source>
        <translation>
            <numerusform>有 %n 次购买已取消，但其退款又被重复扣除。请重新导入订单。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds are not of the buyer or in the currency of their purchase.</source>
        <translation>
            <numerusform>有 %n 笔退款与所属购买的购买者或币种不一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are missing from the search index.</source>
        <translation>
            <numerusform>搜索索引中缺少 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>A change that was sent here is damaged. Have it sent again.</source>
        <translation>发到这里的一项更改已损坏。请让对方重新发送。</translation>
    </message>
    <message>
        <source>A change that was sent here was made by a newer Vouch. Install that one to go on.</source>
        <translation>发到这里的一项更改由较新的 Vouch 所做。请安装该版本后继续。</translation>
    </message>
    <message>
        <source>“%1” was made where other changes came before it. Bring those here first.</source>
        <translation>“%1”之前还有其他更改。请先将那些更改带到这里。</translation>
    </message>
    <message>
        <source>“%1” is here already.</source>
        <translation>“%1”已经在这里。</translation>
    </message>
    <message>
        <source>What “%1” (change %2) wrote is not as it was: the file is damaged, or something other than Vouch wrote to it.</source>
        <translation>“%1”（更改 %2）写入的内容已与原来不同：文件已损坏，或者 Vouch 以外的程序写过它。</translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %n more changes.</source>
        <translation>
            <numerusform>另有 %n 项更改也是如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message numerus="yes">
        <source>%n deals stand in a stage that their moves do not lead to.</source>
        <translation>
            <numerusform>%n 个商机所在的阶段与其移动记录不符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals stand nowhere on a journey that they never left.</source>
        <translation>
            <numerusform>%n 个商机从未离开旅程，却不在任何阶段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals stand in a stage that says something else of them than they do: open, won or lost. Move them where they belong.</source>
        <translation>
            <numerusform>%n 个商机所在的阶段与其状态（进行中、成交或失败）不一致。请把它们移到应在的阶段。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskPopup</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Make the task</source>
        <translation>创建任务</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Task for %1</source>
        <translation>%1 的任务</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>删除任务</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation>不针对任何人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>请简要说明要做什么。</translation>
    </message>
    <message>
        <source>Choose the person from the list that opens while you type, or leave the field empty.</source>
        <translation>请从输入时打开的列表中选择此人，或将此栏留空。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
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
    <message numerus="yes">
        <source>after %n hour(s)</source>
        <translation>
            <numerusform>%n 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Enjoyed it</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Was disappointed</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Would recommend: %1 of 10</source>
        <translation>推荐意愿：%1 / 10</translation>
    </message>
    <message>
        <source>Service case opened</source>
        <translation>服务工单已开启</translation>
    </message>
    <message>
        <source>Service case answered</source>
        <translation>服务工单已回复</translation>
    </message>
    <message>
        <source>Service case resolved</source>
        <translation>服务工单已解决</translation>
    </message>
    <message>
        <source>for bringing %1</source>
        <translation>因带来 %1</translation>
    </message>
    <message>
        <source>as a friend of %1</source>
        <translation>作为 %1 的朋友</translation>
    </message>
    <message>
        <source>Considers %1</source>
        <translation>正在考虑 %1</translation>
    </message>
    <message>
        <source>No longer considers %1</source>
        <translation>不再考虑 %1</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 each · %4</source>
        <comment>quantity, item, price of one, of all</comment>
        <translation>%1 × %2 · 单价 %3 · %4</translation>
    </message>
    <message>
        <source>It cost us %1</source>
        <translation>成本 %1</translation>
    </message>
    <message>
        <source>Renews on %1</source>
        <translation>续费日期：%1</translation>
    </message>
    <message>
        <source>What was hard: %1</source>
        <translation>遇到的困难：%1</translation>
    </message>
    <message>
        <source>No longer to do</source>
        <translation>无需再做</translation>
    </message>
    <message>
        <source>left the journey before it was done</source>
        <translation>任务完成前已离开旅程</translation>
    </message>
    <message>
        <source>moved on to %1 before it was done</source>
        <translation>任务完成前已进入“%1”</translation>
    </message>
    <message>
        <source>may return on %1</source>
        <translation>可能于 %1 回来</translation>
    </message>
    <message>
        <source>New deal: %1</source>
        <translation>新商机：%1</translation>
    </message>
    <message>
        <source>Deal won: %1</source>
        <translation>赢单：%1</translation>
    </message>
    <message>
        <source>Deal lost: %1</source>
        <translation>丢单：%1</translation>
    </message>
    <message>
        <source>Because of %1</source>
        <comment>an interaction</comment>
        <translation>因为%1</translation>
    </message>
    <message>
        <source>Quote %1 sent</source>
        <translation>已发出报价单 %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Quote %1 declined</source>
        <translation>报价单 %1 被拒绝</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>shares something of yours</source>
        <translation>分享您的内容</translation>
    </message>
    <message>
        <source>Shared something of yours</source>
        <translation>分享了您的内容</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>writes a review</source>
        <translation>撰写评价</translation>
    </message>
    <message>
        <source>Wrote a review</source>
        <translation>撰写了评价</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>mentions you</source>
        <translation>提及您</translation>
    </message>
    <message>
        <source>Mentioned you</source>
        <translation>提及了您</translation>
    </message>
    <message>
        <source>Testimonial</source>
        <translation>客户证言</translation>
    </message>
    <message>
        <source>gives a testimonial</source>
        <translation>提供证言</translation>
    </message>
    <message>
        <source>Gave a testimonial</source>
        <translation>提供了证言</translation>
    </message>
    <message>
        <source>Customer photo</source>
        <translation>客户照片</translation>
    </message>
    <message>
        <source>posts a photo</source>
        <translation>发布照片</translation>
    </message>
    <message>
        <source>Posted a photo</source>
        <translation>发布了照片</translation>
    </message>
    <message>
        <source>Customer video</source>
        <translation>客户视频</translation>
    </message>
    <message>
        <source>posts a video</source>
        <translation>发布视频</translation>
    </message>
    <message>
        <source>Posted a video</source>
        <translation>发布了视频</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>转介绍</translation>
    </message>
    <message>
        <source>recommends you to somebody</source>
        <translation>向他人推荐您</translation>
    </message>
    <message>
        <source>Recommended you</source>
        <translation>推荐了您</translation>
    </message>
    <message>
        <source>Not known if they would have bought anyway</source>
        <translation>不确定是否本来也会购买</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Would not have bought otherwise</source>
        <translation>若无推荐则不会购买</translation>
    </message>
    <message>
        <source>would not have bought</source>
        <translation>不会购买</translation>
    </message>
    <message>
        <source>Would have bought anyway</source>
        <translation>本来也会购买</translation>
    </message>
    <message>
        <source>would have bought anyway</source>
        <translation>本来也会购买</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>已邀请</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>Has bought</source>
        <translation>已购买</translation>
    </message>
    <message>
        <source>purchased</source>
        <translation>已购买</translation>
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
        <source>Blog</source>
        <translation>博客</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>朋友</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Value for money</source>
        <translation>性价比</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>专业能力</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Reassurance</source>
        <translation>安心</translation>
    </message>
    <message>
        <source>Proposition</source>
        <translation>价值主张</translation>
    </message>
    <message>
        <source>Others’ views</source>
        <translation>他人看法</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>sends a message</source>
        <translation>发送消息</translation>
    </message>
    <message>
        <source>Sent a message</source>
        <translation>发送了消息</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>发表评论</translation>
    </message>
    <message>
        <source>Commented</source>
        <translation>发表了评论</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>asks a question</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>提了问题</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>likes something</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Liked something</source>
        <translation>点了赞</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>follows you</source>
        <translation>关注您</translation>
    </message>
    <message>
        <source>Followed you</source>
        <translation>关注了您</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>通话</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>打来了电话</translation>
    </message>
    <message>
        <source>sends an e-mail</source>
        <translation>发送电子邮件</translation>
    </message>
    <message>
        <source>Sent an e-mail</source>
        <translation>发送了电子邮件</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会面</translation>
    </message>
    <message>
        <source>meets you</source>
        <translation>与您会面</translation>
    </message>
    <message>
        <source>Met you</source>
        <translation>与您会面了</translation>
    </message>
    <message>
        <source>Shop visit</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>visits the shop</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Visited the shop</source>
        <translation>到过店</translation>
    </message>
    <message>
        <source>Live session</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>joins a live session</source>
        <translation>加入直播</translation>
    </message>
    <message>
        <source>Joined a live session</source>
        <translation>加入了直播</translation>
    </message>
    <message>
        <source>Hashtag campaign</source>
        <translation>话题标签活动</translation>
    </message>
    <message>
        <source>takes part in a hashtag campaign</source>
        <translation>参加话题标签活动</translation>
    </message>
    <message>
        <source>Took part in a hashtag campaign</source>
        <translation>参加了话题标签活动</translation>
    </message>
    <message>
        <source>View</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>sees something of yours</source>
        <translation>看到您的内容</translation>
    </message>
    <message>
        <source>Saw something of yours</source>
        <translation>看到您的内容</translation>
    </message>
    <message>
        <source>Blog visit</source>
        <translation>访问博客</translation>
    </message>
    <message>
        <source>visits the blog</source>
        <translation>访问博客</translation>
    </message>
    <message>
        <source>Visited the blog</source>
        <translation>访问了博客</translation>
    </message>
    <message>
        <source>Website visit</source>
        <translation>访问网站</translation>
    </message>
    <message>
        <source>visits the website</source>
        <translation>访问网站</translation>
    </message>
    <message>
        <source>Visited the website</source>
        <translation>访问了网站</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>点击</translation>
    </message>
    <message>
        <source>clicks a call to action</source>
        <translation>点击行动号召</translation>
    </message>
    <message>
        <source>Clicked a call to action</source>
        <translation>点击行动号召</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>is noted</source>
        <translation>被添加备注</translation>
    </message>
    <message>
        <source>Was noted</source>
        <translation>添加了备注</translation>
    </message>
    <message>
        <source>to find out</source>
        <translation>了解情况</translation>
    </message>
    <message>
        <source>to share</source>
        <translation>分享</translation>
    </message>
    <message>
        <source>to ask</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>to recommend</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>to complain</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>to praise</source>
        <translation>称赞</translation>
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
        <source>On the way</source>
        <translation>途中</translation>
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
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>漏斗</translation>
    </message>
    <message>
        <source>Many begin, fewer go on, some buy and tell others.</source>
        <translation>起步者众，继续者渐少，其中一些人购买并告诉他人。</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Whoever has bought comes round again and skips the beginning.</source>
        <translation>买过的人会再次回来，并跳过开头。</translation>
    </message>
    <message>
        <source>Inverted funnel</source>
        <translation>倒漏斗</translation>
    </message>
    <message>
        <source>Begins at the sale and widens with every friend they bring.</source>
        <translation>从销售开始，随客户带来的每位朋友而扩大。</translation>
    </message>
    <message>
        <source>No stages</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>People are worked with by lists and tags, without a board.</source>
        <translation>通过列表和标签管理人员，不使用看板。</translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation>陌生人</translation>
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
        <source>Entry</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>Lap</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多种</translation>
    </message>
    <message>
        <source>Left the journey</source>
        <translation>已离开旅程</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>仍在此阶段</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>更多步骤</translation>
    </message>
    <message>
        <source>Began there</source>
        <translation>由此开始</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Reward promised</source>
        <translation>已承诺奖励</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Reward approved</source>
        <translation>已批准奖励</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Reward given</source>
        <translation>已发放奖励</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>已兑换</translation>
    </message>
    <message>
        <source>Reward redeemed</source>
        <translation>已兑换奖励</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Reward declined</source>
        <translation>已拒绝奖励</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Reward reversed</source>
        <translation>已撤销奖励</translation>
    </message>
    <message>
        <source>The delivery went well</source>
        <translation>交付顺利</translation>
    </message>
    <message>
        <source>the delivery went wrong</source>
        <translation>配送出了问题</translation>
    </message>
    <message>
        <source>The packaging pleased</source>
        <translation>包装令人满意</translation>
    </message>
    <message>
        <source>the packaging disappointed</source>
        <translation>包装令人失望</translation>
    </message>
    <message>
        <source>It works as expected</source>
        <translation>使用符合预期</translation>
    </message>
    <message>
        <source>it did not work as expected</source>
        <translation>未达到预期</translation>
    </message>
    <message>
        <source>Support helped</source>
        <translation>客服有帮助</translation>
    </message>
    <message>
        <source>support did not help</source>
        <translation>支持没有帮助</translation>
    </message>
    <message>
        <source>Something surprised pleasantly</source>
        <translation>有意外惊喜</translation>
    </message>
    <message>
        <source>nothing surprised them</source>
        <translation>没有带来惊喜</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Deal opened</source>
        <translation>商机已建立</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>已赢单</translation>
    </message>
    <message>
        <source>Deal won</source>
        <translation>商机已赢单</translation>
    </message>
    <message>
        <source>Deal lost</source>
        <translation>商机已丢单</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>“%1” is no tax rate. Write a percentage from 0 to 100 such as 19 or 7.7.</source>
        <translation>“%1”不是税率。请写 0 到 100 的百分数，例如 19 或 7.7。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>There is nothing called “{%1}”. Use one of: %2. A brace itself is {{ or }}.</source>
        <translation>没有名为“{%1}”的占位符。可用的有：%2。花括号本身写作 {{ 或 }}。</translation>
    </message>
    <message>
        <source>A brace stands alone. A place to fill is written {first name}, a brace itself {{ or }}.</source>
        <translation>有一个花括号没有配对。占位符写作 {名字}，花括号本身写作 {{ 或 }}。</translation>
    </message>
    <message>
        <source>Direct message</source>
        <translation>私信</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>last purchase</source>
        <translation>上次购买</translation>
    </message>
    <message>
        <source>last purchase day</source>
        <translation>上次购买日期</translation>
    </message>
    <message>
        <source>deal title</source>
        <translation>商机名称</translation>
    </message>
    <message>
        <source>deal amount</source>
        <translation>商机金额</translation>
    </message>
    <message>
        <source>deal expected on</source>
        <translation>商机预计日期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>my name</source>
        <translation>我的名称</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发出</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>no room for temporary files</source>
        <translation>临时文件空间不足</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: %1. Check that the disk of temporary files has room.</source>
        <translation>无法生成电子表格：%1。请检查临时文件所在磁盘是否有可用空间。</translation>
    </message>
    <message>
        <source>This is no spreadsheet that Vouch can read: it is damaged or too large.</source>
        <translation>Vouch 无法读取此电子表格：文件已损坏或过大。</translation>
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
    <message>
        <source>That move would begin and end in “%1”. Choose another stage, or say that the move did not happen.</source>
        <translation>该移动的起点和终点都会是“%1”。请选择其他阶段，或注明该移动并未发生。</translation>
    </message>
    <message>
        <source>Nobody can leave a journey that they are not on. Say that the move did not happen instead.</source>
        <translation>不在旅程中的人员无法离开该旅程。请改为注明该移动并未发生。</translation>
    </message>
    <message>
        <source>This would put somebody into a stage that was deleted since. Undo the deletion of the stage first.</source>
        <translation>这会将人员放入此后已删除的阶段。请先撤销对该阶段的删除。</translation>
    </message>
    <message>
        <source>This view is not here any more. Save it as a new one.</source>
        <translation>此视图已不存在。请将其另存为新视图。</translation>
    </message>
    <message>
        <source>This journey is not here any more. Choose another.</source>
        <translation>此旅程已不存在。请选择其他旅程。</translation>
    </message>
    <message>
        <source>The view has no name. Give it one.</source>
        <translation>视图没有名称。请为其命名。</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation>保存视图“%1”</translation>
    </message>
    <message>
        <source>There is a view “%1” already. Choose another name or overwrite that view.</source>
        <translation>已有视图“%1”。请选择其他名称，或覆盖该视图。</translation>
    </message>
    <message>
        <source>Rename the view “%1” to “%2”</source>
        <translation>将视图“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Delete the view “%1”</source>
        <translation>删除视图“%1”</translation>
    </message>
    <message>
        <source>There is no purchase %1 to refund.</source>
        <translation>没有可退款的购买 %1。</translation>
    </message>
    <message>
        <source>Purchase %1 was made by %2. A refund belongs to the buyer.</source>
        <translation>购买 %1 属于 %2。退款应记在购买者名下。</translation>
    </message>
    <message>
        <source>Purchase %1 was never paid, or is a refund itself. Nothing can be paid back for it.</source>
        <translation>购买 %1 从未付款，或其本身就是退款，因此无款可退。</translation>
    </message>
    <message>
        <source>Purchase %1 was paid in %2, so its refund is in %2 too.</source>
        <translation>购买 %1 以 %2 付款，因此其退款也须为 %2。</translation>
    </message>
    <message>
        <source>Of purchase %1 no more than %2 can be refunded; %3 was paid and %4 refunded already.</source>
        <translation>购买 %1 最多可退 %2；已付 %3，已退 %4。</translation>
    </message>
    <message>
        <source>All was refunded: decide about their reward of %1</source>
        <translation>已全额退款：请决定如何处理其奖励 %1</translation>
    </message>
    <message>
        <source>%1 was refunded: decide about the reward of %2 for bringing them</source>
        <translation>%1 已退款：请决定如何处理带来此人的奖励 %2</translation>
    </message>
    <message>
        <source>Renewal of “%1”</source>
        <translation>“%1”续订</translation>
    </message>
    <message>
        <source>Renewal of order %1</source>
        <translation>订单 %1 续订</translation>
    </message>
    <message>
        <source>Renewal of the purchase of %1</source>
        <translation>%1 的购买续订</translation>
    </message>
    <message>
        <source>There is no journey “%1”; this workspace has: %2.</source>
        <translation>没有旅程“%1”；此工作区现有：%2。</translation>
    </message>
    <message>
        <source>There is no stage “%1”; choose one of: %2.</source>
        <translation>没有阶段“%1”；请从以下选择：%2。</translation>
    </message>
    <message>
        <source>Vouch knows no network “%1”.</source>
        <translation>Vouch 不支持社交网络“%1”。</translation>
    </message>
    <message>
        <source>There is no segment “%1”; this workspace has none yet.</source>
        <translation>没有分群“%1”；此工作区还没有任何分群。</translation>
    </message>
    <message>
        <source>There is no segment “%1”; this workspace has: %2.</source>
        <translation>没有分群“%1”；此工作区现有：%2。</translation>
    </message>
    <message>
        <source>A segment needs a name. Type one.</source>
        <translation>分群需要名称。请输入一个。</translation>
    </message>
    <message>
        <source>There is a segment “%1” already. Choose another name.</source>
        <translation>已有分群“%1”。请选择其他名称。</translation>
    </message>
    <message>
        <source>The segment “%1” is not here any more.</source>
        <translation>分群“%1”已不存在。</translation>
    </message>
    <message>
        <source>Save the segment “%1”</source>
        <translation>保存分群“%1”</translation>
    </message>
    <message>
        <source>This segment is not here any more.</source>
        <translation>此分群已不存在。</translation>
    </message>
    <message>
        <source>Delete the segment “%1”</source>
        <translation>删除分群“%1”</translation>
    </message>
    <message>
        <source>%1: due %2</source>
        <comment>task, day</comment>
        <translation>%1：%2 到期</translation>
    </message>
    <message>
        <source>%1: no date</source>
        <comment>task</comment>
        <translation>%1：无日期</translation>
    </message>
    <message>
        <source>What was to be answered is not here any more.</source>
        <translation>要回复的内容已不存在。</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <comment>person</comment>
        <translation>已回复：%1</translation>
    </message>
    <message>
        <source>Not answered: %1</source>
        <comment>person</comment>
        <translation>未回复：%1</translation>
    </message>
    <message>
        <source>What to thank for is not here any more.</source>
        <translation>要致谢的事项已不存在。</translation>
    </message>
    <message>
        <source>Not thanked: %1</source>
        <translation>未致谢：%1</translation>
    </message>
    <message>
        <source>Thanked %1</source>
        <translation>已向 %1 致谢</translation>
    </message>
    <message numerus="yes">
        <source>Thanked %n people</source>
        <translation>
            <numerusform>已向 %n 人致谢</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no move %1. The person&apos;s timeline shows those there are.</source>
        <translation>没有移动 %1。此人员的时间线会显示现有的移动。</translation>
    </message>
    <message>
        <source>This move was corrected meanwhile; it is move %1 now. Look at it and correct that one if need be.</source>
        <translation>此移动在此期间已被更正，现为移动 %1。请查看，必要时更正该移动。</translation>
    </message>
    <message>
        <source>It is recorded already that this move did not happen. Undo that in History, or record the move again.</source>
        <translation>已有记录表明此移动并未发生。请在“历史”中撤销该记录，或重新记录此移动。</translation>
    </message>
    <message>
        <source>Interaction %1 was not with this person, so it cannot show why they moved.</source>
        <translation>互动 %1 不是与此人员进行的，因此无法说明其移动原因。</translation>
    </message>
    <message>
        <source>%1 was not moved to %2</source>
        <translation>%1 未移至“%2”</translation>
    </message>
    <message>
        <source>%1 did not leave %2</source>
        <translation>%1 未离开“%2”</translation>
    </message>
    <message>
        <source>Correct the move of %1 to %2</source>
        <translation>更正 %1 移至“%2”的记录</translation>
    </message>
    <message>
        <source>Correct when and why %1 left %2</source>
        <translation>更正 %1 离开“%2”的时间和原因</translation>
    </message>
    <message>
        <source>This move does not count any more.</source>
        <translation>此移动不再计入。</translation>
    </message>
    <message>
        <source>Then %1 would stand in a stage that was deleted since. Choose another stage for this move instead.</source>
        <translation>这样 %1 会处于此后已删除的阶段。请为此移动改选其他阶段。</translation>
    </message>
    <message>
        <source>%1 is not on this journey. Move them to a stage first.</source>
        <translation>%1 不在此旅程中。请先将其移至某个阶段。</translation>
    </message>
    <message>
        <source>That day has passed. Choose a later one, or none to wait until somebody resumes.</source>
        <translation>该日期已过。请选择更晚的日期；若不设日期，则一直等到有人恢复。</translation>
    </message>
    <message>
        <source>Put %1 on hold</source>
        <translation>暂缓 %1</translation>
    </message>
    <message numerus="yes">
        <source>Put %n people on hold</source>
        <translation>
            <numerusform>暂缓 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume with %1</source>
        <translation>恢复跟进 %1</translation>
    </message>
    <message numerus="yes">
        <source>Resume with %n people</source>
        <translation>
            <numerusform>恢复跟进 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The stage “%1” was deleted meanwhile. Look at the journey as it is now, then change it.</source>
        <translation>阶段“%1”在此期间已被删除。请查看旅程的现状，再作更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n people stand in “%1”. Say where they go before it is deleted.</source>
        <translation>
            <numerusform>“%1”中有 %n 人。删除前请指定他们移至何处。</numerusform>
        </translation>
    </message>
    <message>
        <source>The people of “%1” cannot go to a stage that is deleted too. Choose another one.</source>
        <translation>“%1”中的人员不能移至同样被删除的阶段。请选择其他阶段。</translation>
    </message>
    <message>
        <source>The stage “%1” was deleted.</source>
        <translation>阶段“%1”已删除。</translation>
    </message>
    <message>
        <source>Delete the stage %1 of %2</source>
        <translation>删除阶段“%1”（%2）</translation>
    </message>
    <message>
        <source>Edit the journey %1</source>
        <translation>编辑旅程“%1”</translation>
    </message>
    <message>
        <source>Add the stage %1 to %2</source>
        <translation>将阶段“%1”添加到“%2”</translation>
    </message>
    <message>
        <source>Rename the stage %1 to %2</source>
        <translation>将阶段“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>Edit the stage %1 of %2</source>
        <translation>编辑阶段“%1”（%2）</translation>
    </message>
    <message>
        <source>Reorder the stages of %1</source>
        <translation>调整“%1”的阶段顺序</translation>
    </message>
    <message>
        <source>Rename the journey %1 to %2</source>
        <translation>将旅程“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>The journey “%1” was changed meanwhile. Look at it as it is now, then change it.</source>
        <translation>旅程“%1”在此期间已被更改。请查看其现状，再作更改。</translation>
    </message>
    <message>
        <source>Delete the journey %1</source>
        <translation>删除旅程“%1”</translation>
    </message>
    <message>
        <source>Show the journey %1 first</source>
        <translation>首先显示旅程“%1”</translation>
    </message>
    <message>
        <source>Move the journey %1</source>
        <translation>移动旅程“%1”</translation>
    </message>
    <message>
        <source>There is no interaction %1 to be the reason.</source>
        <translation>没有互动 %1 可作为原因。</translation>
    </message>
    <message>
        <source>Interaction %1 was with somebody else, so it cannot show why this person moved.</source>
        <translation>互动 %1 是与他人进行的，因此无法说明此人员的移动原因。</translation>
    </message>
    <message>
        <source>This person entered “%1” after that date. Choose a later date, or correct the earlier move on the person&apos;s page.</source>
        <translation>此人员在该日期之后才进入“%1”。请选择更晚的日期，或在人员页面上更正之前的移动。</translation>
    </message>
    <message>
        <source>This person left the journey after that date. Choose a later date, or correct the earlier move on the person&apos;s page.</source>
        <translation>此人员在该日期之后才离开旅程。请选择更晚的日期，或在人员页面上更正之前的移动。</translation>
    </message>
    <message>
        <source>%1 has left the journey meanwhile.</source>
        <translation>%1 在此期间已离开旅程。</translation>
    </message>
    <message>
        <source>%2 has taken %1 off the journey meanwhile.</source>
        <translation>%2 在此期间已将 %1 移出旅程。</translation>
    </message>
    <message>
        <source>%1 was moved to %2 meanwhile.</source>
        <translation>%1 在此期间已被移至“%2”。</translation>
    </message>
    <message>
        <source>%1 was moved to %2 by %3 meanwhile.</source>
        <translation>%1 在此期间已被 %3 移至“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>So were %n other people.</source>
        <translation>
            <numerusform>另有 %n 人也是如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was moved now. Look where they stand and move them again if need be.</source>
        <translation>此次未移动任何人员。请查看他们的当前位置，必要时重新移动。</translation>
    </message>
    <message>
        <source>Delivery went wrong: make it good</source>
        <translation>配送出了问题：予以补救</translation>
    </message>
    <message>
        <source>The packaging disappointed: make it good</source>
        <translation>包装令人失望：予以补救</translation>
    </message>
    <message>
        <source>It does not work as expected: help</source>
        <translation>使用效果不如预期：提供帮助</translation>
    </message>
    <message>
        <source>Support did not help: get in touch</source>
        <translation>客服未能解决问题：主动联系</translation>
    </message>
    <message>
        <source>Nothing surprised them: think of a small gift</source>
        <translation>没有惊喜：考虑送份小礼物</translation>
    </message>
    <message>
        <source>Nothing was answered. Say how one part was, or a score from 0 to 10.</source>
        <translation>没有任何回答。请说明某一方面的情况，或给出 0 到 10 的评分。</translation>
    </message>
    <message>
        <source>The score is a number from 0 to 10.</source>
        <translation>评分须为 0 到 10 的数字。</translation>
    </message>
    <message>
        <source>The programme has no name. Give it one.</source>
        <translation>奖励计划没有名称。请为其命名。</translation>
    </message>
    <message>
        <source>A reward or budget cannot be negative. Use 0 where a side gets nothing.</source>
        <translation>奖励或预算不能为负数。若某一方没有奖励，请填 0。</translation>
    </message>
    <message>
        <source>A programme rewards friends who joined or who purchased. Choose one of them.</source>
        <translation>奖励计划针对已加入或已购买的朋友。请选择其中一种。</translation>
    </message>
    <message>
        <source>The programme ends before it begins. Choose a later end.</source>
        <translation>奖励计划的结束早于开始。请选择更晚的结束日期。</translation>
    </message>
    <message>
        <source>This reward programme is not here any more.</source>
        <translation>此奖励计划已不存在。</translation>
    </message>
    <message>
        <source>“%1” has promised rewards in %2 already. Make a new programme for another currency.</source>
        <translation>“%1”已承诺以 %2 计的奖励。如需其他货币，请新建奖励计划。</translation>
    </message>
    <message>
        <source>%1 of “%2” is approved or given already, so its budget cannot be %3.</source>
        <translation>“%2”已批准或发放 %1，因此其预算不能为 %3。</translation>
    </message>
    <message>
        <source>There is no reward %1 in the ledger.</source>
        <translation>账本中没有奖励 %1。</translation>
    </message>
    <message>
        <source>The reward of %1 has moved on since. Look at the ledger again.</source>
        <translation>%1 的奖励状态此后已变更。请重新查看账本。</translation>
    </message>
    <message>
        <source>The reward of %1 is “%2”; “%3” cannot follow.</source>
        <translation>%1 的奖励状态为“%2”，不能变为“%3”。</translation>
    </message>
    <message>
        <source>The budget of “%1” is %2 and %3 of it is spent, so %4 more cannot be approved. Raise the budget or approve fewer.</source>
        <translation>“%1”的预算为 %2，其中已用 %3，因此无法再批准 %4。请提高预算或减少批准的奖励。</translation>
    </message>
    <message>
        <source>Reward of %1: %2</source>
        <translation>%1 的奖励：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n rewards: %1</source>
        <translation>
            <numerusform>%n 项奖励：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no purchase %1.</source>
        <translation>没有购买 %1。</translation>
    </message>
    <message>
        <source>Only a purchase that was paid can be enjoyed. Choose one of those.</source>
        <translation>只有已付款的购买才能记录享用情况。请选择其中一项。</translation>
    </message>
    <message>
        <source>How %1 enjoyed a purchase</source>
        <translation>%1 对购买的享用情况</translation>
    </message>
    <message>
        <source>New reward programme “%1”</source>
        <translation>新奖励计划“%1”</translation>
    </message>
    <message>
        <source>Reward programme “%1”</source>
        <translation>奖励计划“%1”</translation>
    </message>
    <message>
        <source>“%1” is no state of a reward. Use approved, given, redeemed, declined or reversed.</source>
        <translation>“%1”不是奖励的状态。请使用 approved、given、redeemed、declined 或 reversed。</translation>
    </message>
    <message>
        <source>This referral is not here any more.</source>
        <translation>此转介绍已不存在。</translation>
    </message>
    <message>
        <source>How %1 brought %2</source>
        <translation>%1 带来 %2 的方式</translation>
    </message>
    <message>
        <source>Say which brand they look at.</source>
        <translation>请说明他们在看哪个品牌。</translation>
    </message>
    <message>
        <source>“%1” is on the list of %2 already.</source>
        <translation>“%1”已在 %2 的列表中。</translation>
    </message>
    <message>
        <source>A brand cannot leave the list before it came onto it. Choose a later day.</source>
        <translation>品牌移出列表的日期不能早于加入日期。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>%1 no longer considers %2</source>
        <translation>%1 不再考虑 %2</translation>
    </message>
    <message>
        <source>%1 considers %2</source>
        <translation>%1 正在考虑 %2</translation>
    </message>
    <message>
        <source>“%1” is no driver. Use one of: %2.</source>
        <translation>“%1”不是决策因素。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>Purchase %1 is not one of %2. Choose one of theirs.</source>
        <translation>购买 %1 不属于 %2。请选择此人的购买。</translation>
    </message>
    <message>
        <source>“%1” is recorded for that decision already.</source>
        <translation>该决策已记录“%1”。</translation>
    </message>
    <message>
        <source>What drove %1: %2</source>
        <translation>%1 的决策因素：%2</translation>
    </message>
    <message>
        <source>There is no service case %1.</source>
        <translation>没有服务工单 %1。</translation>
    </message>
    <message>
        <source>Case of %1 resolved</source>
        <translation>%1 的工单已解决</translation>
    </message>
    <message>
        <source>Case of %1 opened again</source>
        <translation>%1 的工单已重新打开</translation>
    </message>
    <message>
        <source>Thank %1</source>
        <translation>感谢 %1</translation>
    </message>
    <message numerus="yes">
        <source>Thank %n people</source>
        <translation>
            <numerusform>感谢 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can bring themselves. Choose the people who came.</source>
        <translation>任何人都不能带来自己。请选择被带来的人员。</translation>
    </message>
    <message>
        <source>There is no interaction %1.</source>
        <translation>没有互动 %1。</translation>
    </message>
    <message>
        <source>Interaction %1 was with somebody else. Choose one of this person.</source>
        <translation>互动 %1 是与他人进行的。请选择此人员的互动。</translation>
    </message>
    <message numerus="yes">
        <source>Task “%1” for %n people</source>
        <translation>
            <numerusform>为 %n 人创建任务“%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in touch every day or less often.</source>
        <translation>保持联系的间隔至少为一天。</translation>
    </message>
    <message>
        <source>No longer keep in touch with %1</source>
        <translation>不再与 %1 保持联系</translation>
    </message>
    <message>
        <source>Keep in touch with %1 %2</source>
        <comment>name, how often</comment>
        <translation>与 %1 保持联系：%2</translation>
    </message>
    <message numerus="yes">
        <source>No longer keep in touch with %n people</source>
        <translation>
            <numerusform>不再与 %n 人保持联系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep in touch with %n people %1</source>
        <comment>how often</comment>
        <translation>
            <numerusform>与 %n 人保持联系：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>What was to be put off is not here any more.</source>
        <translation>要推迟的内容已不在。</translation>
    </message>
    <message>
        <source>%1: put off until %2</source>
        <comment>person, day</comment>
        <translation>%1：推迟到 %2</translation>
    </message>
    <message>
        <source>Each item of a purchase has a name, a quantity of at least 1 and a price that is not negative.</source>
        <translation>购买的每项商品须有名称，数量至少为 1，且价格不为负。</translation>
    </message>
    <message>
        <source>“%1” is priced in %2 and the purchase is in %3. Record them as two purchases.</source>
        <translation>“%1”以 %2 计价，而购买以 %3 计价。请记录为两笔购买。</translation>
    </message>
    <message numerus="yes">
        <source>Purchases by %n people</source>
        <translation>
            <numerusform>%n 人的购买</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Advocacy by %n people</source>
        <translation>
            <numerusform>%n 人的口碑推荐</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 brought %2, who is rewarded once, as brought by %3</source>
        <translation>%1 带来了 %2（只奖励一次，按由 %3 带来计）</translation>
    </message>
    <message>
        <source>The view “%1” was changed by somebody else meanwhile. Try again to write over it.</source>
        <translation>视图“%1”在此期间已被他人更改。再试一次将覆盖其更改。</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>field, its first value</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1 “%2” removed</source>
        <comment>field, its last value</comment>
        <translation>%1“%2”已移除</translation>
    </message>
    <message>
        <source>%1 “%2” → “%3”</source>
        <comment>field, before, after</comment>
        <translation>%1“%2”→“%3”</translation>
    </message>
    <message numerus="yes">
        <source>and %n more fields</source>
        <translation>
            <numerusform>以及另外 %n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was edited, its fields</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Change whom the segment “%1” holds</source>
        <translation>更改分群“%1”包含的人员</translation>
    </message>
    <message>
        <source>Rename the segment “%1” to “%2”</source>
        <translation>将分群“%1”重命名为“%2”</translation>
    </message>
    <message>
        <source>%1: no date instead of %2</source>
        <comment>task, day before</comment>
        <translation>%1：无日期（原为 %2）</translation>
    </message>
    <message>
        <source>%1: due %2 instead of %3</source>
        <comment>task, day, day before</comment>
        <translation>%1：%2 到期（原为 %3）</translation>
    </message>
    <message>
        <source>An import is still running. Cancel it, or wait until it has ended.</source>
        <translation>导入仍在进行。请取消导入，或等待其结束。</translation>
    </message>
    <message numerus="yes">
        <source>Back to “%1”: %n change(s) taken back</source>
        <translation>
            <numerusform>回到“%1”：撤销 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>途中</translation>
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
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Waiting too long after</source>
        <translation>等待过久的界限</translation>
    </message>
    <message>
        <source>Worked out from the past</source>
        <translation>根据以往数据推算</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>指引</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>一句话说明</translation>
    </message>
    <message>
        <source>Give %1 to %2</source>
        <comment>person, new owner</comment>
        <translation>将 %1 交由 %2 负责</translation>
    </message>
    <message numerus="yes">
        <source>Give %n people to %1</source>
        <comment>new owner</comment>
        <translation>
            <numerusform>将 %n 人交由 %1 负责</numerusform>
        </translation>
    </message>
    <message>
        <source>Reorder %1 in %2</source>
        <translation>调整 %1 在“%2”中的顺序</translation>
    </message>
    <message numerus="yes">
        <source>Reorder %n people in %1</source>
        <translation>
            <numerusform>调整 %n 人在“%1”中的顺序</numerusform>
        </translation>
    </message>
    <message>
        <source>The programme “%1” was changed meanwhile. Look at it as it is now, then change it.</source>
        <translation>奖励计划“%1”在此期间已被更改。请查看其现状，再作更改。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Earned when</source>
        <translation>获得奖励的时机</translation>
    </message>
    <message>
        <source>Who brought a friend gets</source>
        <translation>推荐人获得</translation>
    </message>
    <message>
        <source>The friend gets</source>
        <translation>好友获得</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Somebody else has recorded how %1 enjoyed this purchase meanwhile.</source>
        <translation>%1 对此次购买的享用情况在此期间已由他人记录。</translation>
    </message>
    <message>
        <source>Without the recommendation</source>
        <translation>若无推荐</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
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
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
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
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag %1 with %2</source>
        <translation>为 %1 添加标签：%2</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n people with %1</source>
        <translation>
            <numerusform>为 %n 人添加标签：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the tag %2 off %1</source>
        <translation>移除 %1 的标签：%2</translation>
    </message>
    <message numerus="yes">
        <source>Take the tag %1 off %n people</source>
        <translation>
            <numerusform>移除 %n 人的标签：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1 with %2 instead of %3</source>
        <translation>将 %1 的标签从 %3 改为 %2</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n people with %1 instead of %2</source>
        <translation>
            <numerusform>将 %n 人的标签从 %2 改为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>An answer comes from you. Log what came from them without saying what it answers.</source>
        <translation>回复由您发出。对方说的话请单独记录，不要注明它回复什么。</translation>
    </message>
    <message>
        <source>An answer cannot be older than what it answers.</source>
        <translation>回复不能早于它所回复的内容。</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>回复%1</translation>
    </message>
    <message>
        <source>This deal is not here any more.</source>
        <translation>此商机已不存在。</translation>
    </message>
    <message>
        <source>There is no deal “%1”. Say its number or its title.</source>
        <translation>没有商机“%1”。请给出编号或标题。</translation>
    </message>
    <message>
        <source>Several deals are called “%1”. Say the number of one.</source>
        <translation>有多个商机名为“%1”。请给出其中一个的编号。</translation>
    </message>
    <message>
        <source>Purchase %1 was never paid, or is a refund. A deal becomes a purchase that was paid.</source>
        <translation>购买 %1 从未付款，或者是退款。商机应对应一笔已付款的购买。</translation>
    </message>
    <message>
        <source>Purchase %1 was made by %2 and the deal is with %3.</source>
        <translation>购买 %1 是 %2 的，而商机属于 %3。</translation>
    </message>
    <message>
        <source>Purchase %1 is the deal “%2” already.</source>
        <translation>购买 %1 已对应商机“%2”。</translation>
    </message>
    <message>
        <source>Say for how much this deal was won, or which purchase it became.</source>
        <translation>请写明此商机的成交金额，或它对应哪笔购买。</translation>
    </message>
    <message>
        <source>Money was paid back for the purchase that “%1” became, or somebody said how they enjoyed it. Undo that first.</source>
        <translation>“%1”所生成的购买已有退款，或已有人评价其使用感受。请先撤销这些记录。</translation>
    </message>
    <message>
        <source>A deal that was won has an amount. Open it again to take the amount away.</source>
        <translation>已赢单的商机必须有金额。要去掉金额，请先重新打开它。</translation>
    </message>
    <message>
        <source>The deal “%1” was opened after that date. Choose a later one.</source>
        <translation>商机“%1”在该日期之后才开始。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>The amount of a deal cannot be negative.</source>
        <translation>商机金额不能为负。</translation>
    </message>
    <message>
        <source>The lines of a deal are in one currency and add up to what can be counted.</source>
        <translation>商机各行必须使用同一货币，且合计不得超出可计算的范围。</translation>
    </message>
    <message>
        <source>Each line of a deal has a name, a quantity of at least 1 and a price that is not negative.</source>
        <translation>商机的每一行都要有名称、至少为 1 的数量和不为负的价格。</translation>
    </message>
    <message>
        <source>“%1” is priced in %2 and the deal is in %3. Make them two deals.</source>
        <translation>“%1”以 %2 计价，而商机以 %3 计价。请分成两个商机。</translation>
    </message>
    <message>
        <source>The deal has no title. Give it one.</source>
        <translation>商机没有标题。请填写标题。</translation>
    </message>
    <message>
        <source>A probability is a number from 0 to 100 percent.</source>
        <translation>概率是 0 到 100 之间的百分数。</translation>
    </message>
    <message>
        <source>%1 stands in this deal twice.</source>
        <translation>%1 在此商机中出现了两次。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>成交概率</translation>
    </message>
    <message>
        <source>Edit the deal “%1”</source>
        <translation>修改商机“%1”</translation>
    </message>
    <message>
        <source>New deal “%1”</source>
        <translation>新建商机“%1”</translation>
    </message>
    <message>
        <source>The deal “%1” was changed meanwhile. Look at it as it is now, then change it.</source>
        <translation>商机“%1”已在此期间被修改。请查看当前内容后再修改。</translation>
    </message>
    <message>
        <source>The deal “%1” is won already.</source>
        <translation>商机“%1”已经赢单。</translation>
    </message>
    <message>
        <source>Win the deal “%1”</source>
        <translation>商机“%1”赢单</translation>
    </message>
    <message>
        <source>Lose the deal “%1”</source>
        <translation>商机“%1”丢单</translation>
    </message>
    <message>
        <source>Open the deal “%1” again</source>
        <translation>重新打开商机“%1”</translation>
    </message>
    <message>
        <source>Delete the deal “%1”</source>
        <translation>删除商机“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deals</source>
        <translation>
            <numerusform>删除 %n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Say when the task is due first: what repeats by the calendar counts from there.</source>
        <translation>请说明任务首次到期的时间：按日历重复的任务从那时算起。</translation>
    </message>
    <message>
        <source>Say when the task is due, or leave the reminder away: it counts from there.</source>
        <translation>请说明任务何时到期，或不设提醒：提醒从到期时间算起。</translation>
    </message>
    <message>
        <source>%1; again on %2</source>
        <comment>what was done, day</comment>
        <translation>%1；下次 %2</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Edit the task “%1”</source>
        <translation>编辑任务“%1”</translation>
    </message>
    <message>
        <source>Delete the task “%1”</source>
        <translation>删除任务“%1”</translation>
    </message>
    <message>
        <source>Nobody looks after %1 any more</source>
        <translation>%1 不再有负责人</translation>
    </message>
    <message numerus="yes">
        <source>Nobody looks after %n people any more</source>
        <translation>
            <numerusform>%n 人不再有负责人</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever has no open deal has none that is expected, overdue or worth something. Leave one of the two out.</source>
        <translation>没有进行中商机的人，也没有预计成交、逾期或有金额的商机。请去掉其中一项。</translation>
    </message>
    <message>
        <source>A deal is expected in the days to come or overdue, not both. Leave one out.</source>
        <translation>商机要么预计在未来几天成交，要么已逾期，不能两者兼有。请去掉其中一项。</translation>
    </message>
    <message>
        <source>People go along “%1”, and this is a deal. Choose a journey of deals.</source>
        <translation>“%1”是人的旅程，而这是一个商机。请选择商机的旅程。</translation>
    </message>
    <message>
        <source>Won from here</source>
        <translation>由此成交</translation>
    </message>
    <message>
        <source>Deals go along “%1”. Add a deal with this person there instead.</source>
        <translation>“%1”是商机的旅程。请在那里为此人新建一个商机。</translation>
    </message>
    <message>
        <source>The deal “%1” has no amount and no lines to quote. Say what it is worth.</source>
        <translation>商机“%1”没有金额和明细可供报价。请填写其金额。</translation>
    </message>
    <message>
        <source>Each line of a quote has a name, a quantity of at least 1 and a price that is not negative.</source>
        <translation>报价单每一行都要有名称、至少为 1 的数量和不为负的单价。</translation>
    </message>
    <message>
        <source>The lines of a quote are in one currency and add up to what can be counted.</source>
        <translation>报价单各行须用同一货币，合计不能超出可计的范围。</translation>
    </message>
    <message>
        <source>A tax rate is a percentage from 0 to 100.</source>
        <translation>税率是 0 到 100 的百分数。</translation>
    </message>
    <message>
        <source>With its tax the quote is more than can be counted.</source>
        <translation>加上税后，报价金额超出可计的范围。</translation>
    </message>
    <message>
        <source>The quote would end before its date. Choose a later day until which it is valid.</source>
        <translation>有效期早于报价日期。请选择更晚的有效期。</translation>
    </message>
    <message>
        <source>Quote %1 is of a later day. Choose a later one, or change its date.</source>
        <translation>报价单 %1 的日期更晚。请选择更晚的日期，或修改报价日期。</translation>
    </message>
    <message>
        <source>Quote %1 was sent and stays as it is. Make another one of the deal.</source>
        <translation>报价单 %1 已发出，保持不变。请为该商机另做一份。</translation>
    </message>
    <message>
        <source>Quote %1 was changed meanwhile. Look at it as it is now, then change it.</source>
        <translation>报价单 %1 在此期间已被修改。请先看现在的内容，再作修改。</translation>
    </message>
    <message>
        <source>Change quote %1 of “%2”</source>
        <translation>修改“%2”的报价单 %1</translation>
    </message>
    <message>
        <source>Quote %1 of “%2” was sent, and numbers of quotes have no gaps. Lose the deal instead.</source>
        <translation>“%2”的报价单 %1 已发出，而报价单编号不能有空缺。请改为输单。</translation>
    </message>
    <message>
        <source>Quote %1 of “%2”</source>
        <translation>“%2”的报价单 %1</translation>
    </message>
    <message>
        <source>Quote %1 was sent already.</source>
        <translation>报价单 %1 已经发出。</translation>
    </message>
    <message>
        <source>Quote %1 of “%2” was sent</source>
        <translation>“%2”的报价单 %1 已发出</translation>
    </message>
    <message>
        <source>Quote %1 was accepted already.</source>
        <translation>报价单 %1 已被接受。</translation>
    </message>
    <message>
        <source>Quote %1 is in %2 and the deal is in %3 by now. Change the deal, or make another quote.</source>
        <translation>报价单 %1 用 %2 计价，而商机现在用 %3。请修改商机，或另做一份报价单。</translation>
    </message>
    <message>
        <source>Quote %1 was accepted, “%2” is won</source>
        <translation>报价单 %1 已被接受，“%2”赢单</translation>
    </message>
    <message>
        <source>Quote %1 was accepted and its deal is won. Undo that first.</source>
        <translation>报价单 %1 已被接受，商机已赢单。请先撤销该操作。</translation>
    </message>
    <message>
        <source>Quote %1 was declined already.</source>
        <translation>报价单 %1 已被拒绝。</translation>
    </message>
    <message>
        <source>Quote %1 of “%2” was declined</source>
        <translation>“%2”的报价单 %1 被拒绝</translation>
    </message>
    <message>
        <source>A template needs a name. Type one.</source>
        <translation>模板需要名称。请输入。</translation>
    </message>
    <message>
        <source>The template says nothing yet. Write what is to be sent.</source>
        <translation>模板还没有内容。请写下要发送的文字。</translation>
    </message>
    <message>
        <source>The template is longer than 20,000 characters. Shorten it.</source>
        <translation>模板超过 20,000 个字符。请缩短。</translation>
    </message>
    <message>
        <source>This template is not here any more.</source>
        <translation>这个模板已不存在。</translation>
    </message>
    <message>
        <source>There is a template “%1” already. Choose another name.</source>
        <translation>已有模板“%1”。请换个名称。</translation>
    </message>
    <message>
        <source>New template “%1”</source>
        <translation>新建模板“%1”</translation>
    </message>
    <message>
        <source>The template “%1” was changed meanwhile. Look at it as it is now, then change it.</source>
        <translation>模板“%1”在此期间已被修改。请先看现在的内容，再作修改。</translation>
    </message>
    <message>
        <source>Edit the template “%1”</source>
        <translation>编辑模板“%1”</translation>
    </message>
    <message>
        <source>Delete the template “%1”</source>
        <translation>删除模板“%1”</translation>
    </message>
    <message>
        <source>Change the letterhead</source>
        <translation>修改信头</translation>
    </message>
    <message>
        <source>The first quote has a number from 1 to 1,000,000,000.</source>
        <translation>首份报价单的编号应在 1 到 1,000,000,000 之间。</translation>
    </message>
    <message>
        <source>The logo is no picture that can be kept. Choose a smaller PNG or JPEG file.</source>
        <translation>标志不是可以保存的图片。请选择更小的 PNG 或 JPEG 文件。</translation>
    </message>
    <message>
        <source>The letterhead was changed meanwhile. Look at it as it is now, then change it.</source>
        <translation>信头在此期间已被修改。请先看现在的内容，再作修改。</translation>
    </message>
    <message>
        <source>This quote is not here any more.</source>
        <translation>这份报价单已不存在。</translation>
    </message>
    <message>
        <source>Nobody on “%1” was made of a deal or a case by an import.</source>
        <translation>“%1”上没有由导入从商机或个案生成的人员。</translation>
    </message>
    <message>
        <source>Make the cards of “%1” deals</source>
        <translation>将“%1”的卡片转为商机</translation>
    </message>
    <message numerus="yes">
        <source>Make %n cards deals</source>
        <translation>
            <numerusform>将 %n 张卡片转为商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Say for which month, such as 2026-12.</source>
        <translation>请说明是哪个月，例如 2026-12。</translation>
    </message>
    <message>
        <source>What is to be sold cannot be negative.</source>
        <translation>销售计划不能为负数。</translation>
    </message>
    <message>
        <source>What is to be sold in %1</source>
        <translation>%1 的销售计划</translation>
    </message>
    <message>
        <source>What %1 is to sell in %2</source>
        <translation>%1 在 %2 的销售计划</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Commit</source>
        <comment>what somebody says they will sell</comment>
        <translation>承诺</translation>
    </message>
    <message>
        <source>This organisation is not here any more.</source>
        <translation>此组织已不存在。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>数量上限</translation>
    </message>
    <message>
        <source>New person %1 in %2</source>
        <comment>stage</comment>
        <translation>在“%2”中新增人员 %1</translation>
    </message>
    <message>
        <source>New person %1 in %2 with the deal “%3”</source>
        <translation>在“%2”中新增人员 %1 及商机“%3”</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>person, stage</comment>
        <translation>%1 进入“%2”</translation>
    </message>
    <message>
        <source>%1 in %2 with the deal “%3”</source>
        <translation>%1 进入“%2”，新增商机“%3”</translation>
    </message>
    <message>
        <source>This stage is not here any more.</source>
        <translation>此阶段已不存在。</translation>
    </message>
    <message>
        <source>New deal “%1” in %2</source>
        <comment>stage</comment>
        <translation>在“%2”中新建商机“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Give %n deals to %1</source>
        <translation>
            <numerusform>将 %n 个商机交给%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Task “%1” for %n deals</source>
        <translation>
            <numerusform>%n 个商机的任务“%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zone</name>
    <message>
        <source>“%1” is no time zone. Name a place as the zone database does, such as Asia/Shanghai, Europe/Berlin, America/New_York or UTC.</source>
        <translation>“%1”不是有效的时区。请使用时区数据库中的地名，例如 Asia/Shanghai、Europe/Berlin、America/New_York 或 UTC。</translation>
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
    <name>vouch::ui::AdvocacyPopup</name>
    <message>
        <source>Record the advocacy</source>
        <translation>记录口碑推荐</translation>
    </message>
    <message>
        <source>Advocacy by %1</source>
        <translation>%1 的口碑推荐</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>How many people it reached at most</source>
        <translation>最多覆盖的人数</translation>
    </message>
    <message>
        <source>How many people it reached at most, for instance their followers</source>
        <translation>最多覆盖的人数，例如其粉丝数</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>覆盖人数</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Write the reach as a whole number, or leave it empty.</source>
        <translation>覆盖人数请填写整数，或留空。</translation>
    </message>
    <message>
        <source>Advocacy by each of %1</source>
        <translation>%1 每人的口碑推荐</translation>
    </message>
</context>
<context>
    <name>vouch::ui::AdvocacyScreen</name>
    <message>
        <source>Parts of this screen</source>
        <translation>此页面的各部分</translation>
    </message>
    <message>
        <source>Advocates</source>
        <translation>推荐者</translation>
    </message>
    <message>
        <source>Referral tree</source>
        <translation>转介绍树</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>奖励计划</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>覆盖人数</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Payback: %1 times what was given</source>
        <translation>回报：发放额的 %1 倍</translation>
    </message>
    <message>
        <source>(margin of rewarded referrals %1 − rewards given %2) ÷ rewards given %2</source>
        <translation>（获奖转介绍的毛利 %1 − 已发放奖励 %2）÷ 已发放奖励 %2</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>口碑推荐</translation>
    </message>
</context>
<context>
    <name>vouch::ui::AdvocatesModel</name>
    <message numerus="yes">
        <source>%n to thank for</source>
        <translation>
            <numerusform>%n 项待致谢</numerusform>
        </translation>
    </message>
    <message>
        <source>Purchases of people they brought: %1</source>
        <translation>所带来人员的购买：%1</translation>
    </message>
    <message>
        <source>Own purchases, refunds taken off: %1</source>
        <translation>本人购买（已扣除退款）：%1</translation>
    </message>
    <message>
        <source>Rewards given to them: %1</source>
        <translation>已向其发放的奖励：%1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation>口碑推荐</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>已带来</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>最近事件</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>致谢</translation>
    </message>
</context>
<context>
    <name>vouch::ui::AdvocatesPage</name>
    <message>
        <source>Filter by name</source>
        <translation>按姓名筛选</translation>
    </message>
    <message>
        <source>Filter advocates by name</source>
        <translation>按姓名筛选推荐者</translation>
    </message>
    <message>
        <source>Only those to thank</source>
        <translation>仅待致谢者</translation>
    </message>
    <message>
        <source>How many advocates are shown</source>
        <translation>显示的推荐者人数</translation>
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
        <source>Thank</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>Make a task to thank the selected people and mark them as thanked (Space)</source>
        <translation>创建向所选人员致谢的任务，并将其标记为已致谢 (Space)</translation>
    </message>
    <message>
        <source>Advocates</source>
        <translation>推荐者</translation>
    </message>
    <message numerus="yes">
        <source>%n advocates</source>
        <translation>
            <numerusform>%n 位推荐者</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nobody has spoken for you yet. Record a review, a share or a friend they brought on a person’s page, or import an archive of a network.</source>
        <translation>还没有人为您推荐。请在人员页面上记录评价、分享或其带来的朋友，或导入社交网络的存档。</translation>
    </message>
    <message>
        <source>Everybody has been thanked.</source>
        <translation>已向所有人致谢。</translation>
    </message>
    <message>
        <source>No advocate matches. Clear the filter to see all of them.</source>
        <translation>没有匹配的推荐者。清除筛选条件可查看全部。</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>请先在列表中选择一个人。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The chosen people have been thanked already.</source>
        <translation>所选的人都已经感谢过了。</translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose somebody in the list.</source>
        <translation>没有选择任何人。请在列表中选择一个人。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::BackPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back to how everything was after “%1”?</source>
        <translation>回到“%1”之后的状态？</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made since then are taken back in one step. Undo brings them back.</source>
        <translation>
            <numerusform>此后所做的 %n 项更改将一次性撤销。可通过“撤销”恢复这些更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation>
            <numerusform>撤销 %n 项更改</numerusform>
        </translation>
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
    <name>vouch::ui::BoardBeside</name>
    <message>
        <source>Person</source>
        <translation>此人</translation>
    </message>
    <message>
        <source>Show whoever&apos;s card has the focus, whole, beside the board</source>
        <translation>在看板旁显示焦点卡片对应的人的全部资料</translation>
    </message>
    <message>
        <source>Previous card</source>
        <translation>上一张卡片</translation>
    </message>
    <message>
        <source>The card above</source>
        <translation>上面的卡片</translation>
    </message>
    <message>
        <source>Next card</source>
        <translation>下一张卡片</translation>
    </message>
    <message>
        <source>The card below</source>
        <translation>下面的卡片</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Open the person&apos;s page</source>
        <translation>打开此人的页面</translation>
    </message>
    <message>
        <source>Person beside the board</source>
        <translation>看板旁的人</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (I)</source>
        <translation>关闭 (I)</translation>
    </message>
    <message>
        <source>This is the last card of the column</source>
        <translation>这是本列的最后一张卡片</translation>
    </message>
    <message>
        <source>This is the first card of the column</source>
        <translation>这是本列的第一张卡片</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>回到看板</translation>
    </message>
    <message>
        <source>Nobody is named in this deal. Enter opens it.</source>
        <translation>该商机没有指明联系人。按回车键打开它。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardBulk</name>
    <message>
        <source>Owner…</source>
        <translation>负责人…</translation>
    </message>
    <message>
        <source>Choose who looks after the chosen people</source>
        <translation>选择由谁负责选中的人</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Give the chosen people tags, or take some off</source>
        <translation>为选中的人添加或去掉标签</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the chosen people to a file</source>
        <translation>将选中的人写入文件</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Table (*.csv);;Contacts (*.vcf)</source>
        <translation>电子表格 (*.xlsx);;表格 (*.csv);;联系人 (*.vcf)</translation>
    </message>
    <message>
        <source>People</source>
        <comment>file name</comment>
        <translation>人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n people to %1</source>
        <translation>
            <numerusform>已将 %n 人写入 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardColumn</name>
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
    <message>
        <source>Nobody here</source>
        <translation>此处没有人员</translation>
    </message>
    <message>
        <source>No deal in this stage matches the filter.</source>
        <translation>此阶段没有符合筛选条件的商机。</translation>
    </message>
    <message>
        <source>No deal here yet</source>
        <translation>这里还没有商机</translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardContact</name>
    <message>
        <source>Contact…</source>
        <translation>联系…</translation>
    </message>
    <message>
        <source>Call them, write to them, or open a profile of theirs (C)</source>
        <translation>打电话、写邮件或打开其主页 (C)</translation>
    </message>
    <message>
        <source>Write from a template…</source>
        <translation>用模板写信…</translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardDeals</name>
    <message>
        <source>Won…</source>
        <translation>赢单…</translation>
    </message>
    <message>
        <source>The chosen deals are won; what is missing is asked</source>
        <translation>所选商机已赢单；缺少的内容会询问</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>丢单…</translation>
    </message>
    <message>
        <source>The chosen deals are lost: why, and to whom</source>
        <translation>所选商机已丢单：原因以及输给了谁</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>The chosen deal is neither won nor lost</source>
        <translation>所选商机既未赢单也未丢单</translation>
    </message>
    <message>
        <source>“%1” has no stage for that. Choose one deal, or give the journey such a stage.</source>
        <translation>“%1”没有对应的阶段。请只选一个商机，或为该旅程添加这样的阶段。</translation>
    </message>
    <message numerus="yes">
        <source>%n of these deals have no amount. Say it first, or win them one by one.</source>
        <translation>
            <numerusform>其中 %n 个商机没有金额。请先填写金额，或逐个赢单。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardHeader</name>
    <message>
        <source>Name of the stage</source>
        <translation>阶段名称</translation>
    </message>
    <message>
        <source>Column menu of %1</source>
        <translation>“%1”的列菜单</translation>
    </message>
    <message>
        <source>What can be done with this column</source>
        <translation>可对此列执行的操作</translation>
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
        <source>Show in Insight</source>
        <translation>在洞察中查看</translation>
    </message>
    <message>
        <source>Amount in the headers</source>
        <translation>列标题中的金额</translation>
    </message>
    <message>
        <source>Sort the board by</source>
        <translation>看板排序方式</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>重命名阶段</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Waiting too long after…</source>
        <translation>等待过久的界限…</translation>
    </message>
    <message>
        <source>%1, also called %2</source>
        <translation>%1，又称 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 % of board</source>
        <translation>占看板的 %1%</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n person(s) on this board</source>
        <translation>
            <numerusform>此看板共 %n 人，此处 %1 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting here for more than %1 days</source>
        <translation>
            <numerusform>%n 人在此等待超过 %1 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting here too long</source>
        <translation>
            <numerusform>%n 人在此等待过久</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Click to see only who waits too long.</source>
        <translation>%1。点击可只看等待过久的人员。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n person(s) shown here: %2</source>
        <translation>
            <numerusform>此处显示 %n 人，其中 %1 人：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>→ %1 % (%2–%3 %), n %4</source>
        <comment>share who moved on, interval, people</comment>
        <translation>→ %1%（%2–%3%），n %4</translation>
    </message>
    <message>
        <source>%1 · few</source>
        <translation>%1 · 人数少</translation>
    </message>
    <message numerus="yes">
        <source>Of %n person(s) who entered this stage, %1 went on: %2 %, 95 % interval %3 to %4 %</source>
        <translation>
            <numerusform>进入此阶段的 %n 人中，%1 人继续推进：%2%，95% 置信区间 %3% 至 %4%</numerusform>
        </translation>
    </message>
    <message>
        <source>. Fewer than %1 people: too few to rely on</source>
        <translation>。不足 %1 人：人数太少，不足为据</translation>
    </message>
    <message numerus="yes">
        <source>+ %n in %1</source>
        <comment>purchases in other currencies, their codes</comment>
        <translation>
            <numerusform>+ %n 笔 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are all people of the stage, not only those shown.</source>
        <translation>统计的是该阶段的所有人员，而不仅是当前显示的人员。</translation>
    </message>
    <message numerus="yes">
        <source>of %n shown</source>
        <comment>an amount, of so many people</comment>
        <translation>
            <numerusform>所示 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>all wait</source>
        <comment>everybody in a column, too long</comment>
        <translation>全部在等</translation>
    </message>
    <message>
        <source>All who are here wait too long: %1</source>
        <translation>这里的人全都等得太久：%1</translation>
    </message>
    <message>
        <source>▲1 to ▲%1 on cards are the worst: the days beyond the limit, times what they are worth.</source>
        <translation>卡片上的 ▲1 至 ▲%1 最要紧：超出期限的天数乘以其价值。</translation>
    </message>
    <message>
        <source>At most how many…</source>
        <translation>数量上限…</translation>
    </message>
    <message>
        <source>Add a person to %1</source>
        <translation>向“%1”添加人员</translation>
    </message>
    <message>
        <source>Add a person here (N)</source>
        <translation>在此添加人员 (N)</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>how many are here, how many there should be at most</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n here; there should be %1 at most</source>
        <translation>
            <numerusform>此处有 %n 个；上限为 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here, more than the limit of %1</source>
        <translation>
            <numerusform>此处有 %n 个，超过上限 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Click to change the limit.</source>
        <translation>%1。点击可更改上限。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, of %n open deal(s) of those shown here</source>
        <translation>
            <numerusform>%1：%2，来自此处所示人员的 %n 个未结商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another currency: %1</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 个为其他货币：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 个没有金额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose probability nobody has said, so not in this sum</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n 个未填成交概率，因此不计入此合计</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a deal to %1</source>
        <translation>向“%1”添加商机</translation>
    </message>
    <message>
        <source>Add a deal here (N)</source>
        <translation>在此添加商机 (N)</translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardModel</name>
    <message>
        <source>“%1” has no stage like “%2”, so nobody can be moved there.</source>
        <translation>“%1”没有与“%2”对应的阶段，因此无法将人员移到那里。</translation>
    </message>
    <message>
        <source>Cards are sorted by %1, so they cannot be put in another order. Sort by hand to do that.</source>
        <translation>卡片按%1排序，因此无法调整次序。如需调整，请改为手动排序。</translation>
    </message>
    <message>
        <source>Seen through another journey, cards cannot be put in another order. Choose own stages to do that.</source>
        <translation>透过其他旅程查看时，无法调整卡片次序。如需调整，请选择“自身阶段”。</translation>
    </message>
    <message>
        <source>“%1” has no stage of its own for “%2”: its people stay in “%3”.</source>
        <translation>“%1”没有与“%2”对应的独立阶段：其人员留在“%3”。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardMoves</name>
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
    <message>
        <source>Moved %1 to %2 of “%3”</source>
        <translation>已将 %1 移至“%3”的%2</translation>
    </message>
    <message>
        <source>, seen as %1</source>
        <comment>a stage of another journey</comment>
        <translation>，显示为%1</translation>
    </message>
    <message>
        <source>, without an owner</source>
        <translation>，无负责人</translation>
    </message>
    <message>
        <source>, owner %1</source>
        <translation>，负责人：%1</translation>
    </message>
    <message>
        <source>Reordered %1 in %2</source>
        <translation>已调整 %1 在“%2”中的顺序</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n people one stage on</source>
        <translation>
            <numerusform>已将 %n 人前移一个阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n people one stage back</source>
        <translation>
            <numerusform>已将 %n 人后移一个阶段</numerusform>
        </translation>
    </message>
    <message>
        <source> (over its limit: %1 / %2)</source>
        <comment>how many are there, how many there should be at most</comment>
        <translation>（超出上限：%1 / %2）</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n deals one stage on</source>
        <translation>
            <numerusform>已将 %n 个商机移到下一阶段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n deals one stage back</source>
        <translation>
            <numerusform>已将 %n 个商机移回上一阶段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardOutcomes</name>
    <message>
        <source>Record a purchase here…</source>
        <translation>在此记录购买…</translation>
    </message>
    <message>
        <source>Record advocacy here…</source>
        <translation>在此记录口碑推荐…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>暂缓…</translation>
    </message>
    <message>
        <source>The chosen people wait in their stage</source>
        <translation>所选人员留在当前阶段等待</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The chosen people are on hold no more</source>
        <translation>所选人员结束暂缓</translation>
    </message>
    <message>
        <source>Other journey…</source>
        <translation>其他旅程…</translation>
    </message>
    <message>
        <source>Put the chosen people on another journey</source>
        <translation>将所选人员加入其他旅程</translation>
    </message>
    <message>
        <source>Moves to %1.</source>
        <translation>移至%1。</translation>
    </message>
    <message>
        <source>Recorded a purchase of %1 by %2</source>
        <translation>已记录 %2 的购买：%1</translation>
    </message>
    <message>
        <source>Recorded advocacy by %1</source>
        <translation>已记录 %1 的口碑推荐</translation>
    </message>
    <message>
        <source>%1 on hold</source>
        <translation>%1 已暂缓</translation>
    </message>
    <message>
        <source>Resumed with %1</source>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>Record what the chosen people bought; their cards move along</source>
        <translation>记录所选人员购买的内容；他们的卡片随之移动</translation>
    </message>
    <message>
        <source>Record what the chosen people did for you; their cards move along</source>
        <translation>记录所选人员为您做的口碑推荐；他们的卡片随之移动</translation>
    </message>
    <message>
        <source>All of them move to %1.</source>
        <translation>他们全部移动到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them move(s) to %1.</source>
        <translation>
            <numerusform>其中 %n 人移动到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded a purchase of %1 each by %2</source>
        <translation>已记录 %2 每人一笔 %1 的购买</translation>
    </message>
    <message>
        <source>There is no other journey.</source>
        <translation>没有其他旅程。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardQuick</name>
    <message>
        <source>Add a person here…</source>
        <translation>在此添加人员…</translation>
    </message>
    <message>
        <source>Add a person to the column with the focus, in one line (N)</source>
        <translation>用一行文字向当前列添加人员 (N)</translation>
    </message>
    <message>
        <source>“%1” has no stage like “%2”, so nobody can be added there.</source>
        <translation>“%1”没有与“%2”对应的阶段，因此无法在此添加人员。</translation>
    </message>
    <message>
        <source>They were there already, with all of this.</source>
        <translation>此人已在该处，且这些信息均已存在。</translation>
    </message>
    <message>
        <source>The filter hides the new card.</source>
        <translation>新卡片被筛选条件隐藏。</translation>
    </message>
    <message>
        <source>Add a deal here…</source>
        <translation>在此添加商机…</translation>
    </message>
    <message>
        <source>This journey has no stages to add somebody to.</source>
        <translation>该旅程没有可添加的阶段。</translation>
    </message>
    <message>
        <source>Add a deal to the column with the focus, in one line (N)</source>
        <translation>用一行文字向当前列添加商机 (N)</translation>
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
        <source>Filter cards</source>
        <translation>筛选卡片</translation>
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
        <source>The board could not be loaded</source>
        <translation>无法加载看板</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>流向</translation>
    </message>
    <message>
        <source>Show how people move between the stages</source>
        <translation>显示人员在各阶段之间如何移动</translation>
    </message>
    <message>
        <source>Rename stage</source>
        <translation>重命名阶段</translation>
    </message>
    <message>
        <source>Type over the name of the stage with the focus</source>
        <translation>直接改写焦点所在阶段的名称</translation>
    </message>
    <message>
        <source>Find name, company, tag, owner</source>
        <translation>查找姓名、公司、标签、负责人</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>已保存视图“%1”</translation>
    </message>
    <message>
        <source>Renamed the view to “%1”</source>
        <translation>已将视图重命名为“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) stand nowhere in this journey</source>
        <translation>
            <numerusform>%n 人不在此旅程的任何阶段</numerusform>
        </translation>
    </message>
    <message>
        <source>View “%1”</source>
        <translation>视图“%1”</translation>
    </message>
    <message>
        <source>Deleted the view “%1”</source>
        <translation>已删除视图“%1”</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Show what rules suggest for these people</source>
        <translation>显示规则针对这些人员给出的建议</translation>
    </message>
    <message>
        <source>Suggestions %1</source>
        <translation>建议 %1</translation>
    </message>
    <message>
        <source>Go to Journeys</source>
        <translation>前往“旅程”</translation>
    </message>
    <message>
        <source>“%1” has no stages, so it has no board: its people are seen by segments and in reports. Choose another journey above, or give it stages under Journeys.</source>
        <translation>“%1”没有阶段，因此没有看板：可通过分群和报告查看其中的人员。请在上方选择其他旅程，或在“旅程”中为其添加阶段。</translation>
    </message>
    <message>
        <source>“%1” has no stages, so it has no board: its people are seen by segments and in reports. For columns, give it stages or add another journey under Journeys.</source>
        <translation>“%1”没有阶段，因此没有看板：可通过分群和报告查看其中的人员。如需显示列，请在“旅程”中为其添加阶段，或添加其他旅程。</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>使用我的</translation>
    </message>
    <message>
        <source>Choose a stage, and since when and why (M)</source>
        <translation>选择阶段，以及从何时起、为什么（M）</translation>
    </message>
    <message>
        <source>%1 is the first stage.</source>
        <translation>%1 是第一个阶段。</translation>
    </message>
    <message>
        <source>%1 is the last stage.</source>
        <translation>%1 是最后一个阶段。</translation>
    </message>
    <message>
        <source>Put the card down first: Space drops it, Esc puts it back.</source>
        <translation>请先放下卡片：空格键放下，Esc 放回原处。</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>写信…</translation>
    </message>
    <message>
        <source>Letters, labels or envelopes for whoever is chosen (Ctrl+Alt+W)</source>
        <translation>为所选的人做信函、标签或信封 (Ctrl+Alt+W)</translation>
    </message>
    <message>
        <source>Nobody is on this journey yet. Bring in the people you already know, or add one at the head of a column: + or N.</source>
        <translation>此旅程中还没有人。请导入您已认识的人，或在列标题处添加：点击 + 或按 N。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>One line adds a person to a column: + at its head, or N</source>
        <translation>用一行文字向某列添加人员：列标题处的 + 或按 N</translation>
    </message>
    <message>
        <source>Nobody is named in this deal.</source>
        <translation>该商机没有指明联系人。</translation>
    </message>
    <message>
        <source>No deal is on this journey yet. Add one at the head of a column, + or N, or bring in those you have elsewhere.</source>
        <translation>该旅程上还没有商机。用列首的 + 或 N 添加一个，或导入您在别处的商机。</translation>
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
    <name>vouch::ui::BoardTasks</name>
    <message>
        <source>Next task…</source>
        <translation>下一项任务…</translation>
    </message>
    <message>
        <source>Say what is to be done next with the chosen people</source>
        <translation>说明接下来要为所选的人做什么</translation>
    </message>
    <message>
        <source>Next task is done</source>
        <translation>下一项任务已完成</translation>
    </message>
    <message>
        <source>Finish the task on the chosen card, and say what comes next</source>
        <translation>完成所选卡片上的任务，并说明接下来做什么</translation>
    </message>
    <message>
        <source>What is to be done next with each of %1?</source>
        <translation>接下来要为%1中的每一位做什么？</translation>
    </message>
    <message>
        <source>What is to be done next with %1?</source>
        <translation>接下来要为 %1 做什么？</translation>
    </message>
    <message>
        <source>“%1” is done. And next with %2?</source>
        <translation>“%1”已完成。接下来要为 %2 做什么？</translation>
    </message>
    <message>
        <source>To be done already: %1, %2.</source>
        <comment>what, when</comment>
        <translation>已有任务：%1，%2。</translation>
    </message>
    <message>
        <source>Esc: nothing for now.</source>
        <translation>Esc：暂时没有。</translation>
    </message>
    <message numerus="yes">
        <source>%n people are chosen; a task is finished on one card. Choose one of them.</source>
        <translation>
            <numerusform>选中了 %n 人；任务只能在一张卡片上完成。请选择其中一位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is to be done with %1 that could be finished. T says what is.</source>
        <translation>%1 没有可以完成的任务。按 T 添加一项。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardTools</name>
    <message>
        <source>Seen as</source>
        <translation>透视为</translation>
    </message>
    <message>
        <source>Shows the same people on the stages of another journey. It writes nothing.</source>
        <translation>用另一旅程的阶段显示同一批人员，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only some people</source>
        <translation>只显示部分人员</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>The order of the cards in every column</source>
        <translation>各列中卡片的次序</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Own stages</source>
        <translation>自身阶段</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>排序：%1</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>等待过久</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>No next task</source>
        <translation>没有下一项任务</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>社交网络</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Group by owner</source>
        <translation>按负责人分组</translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation>紧凑卡片</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Amount in the headers</source>
        <translation>列标题中的金额</translation>
    </message>
    <message>
        <source>Whole board</source>
        <translation>整个看板</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>保存此视图…</translation>
    </message>
    <message>
        <source>Save this view as</source>
        <translation>将此视图保存为</translation>
    </message>
    <message>
        <source>Overwrite “%1”</source>
        <translation>覆盖“%1”</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>重命名“%1”…</translation>
    </message>
    <message>
        <source>Rename this view</source>
        <translation>重命名此视图</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Saved views, names of the stages, fields of the cards, lanes</source>
        <translation>已保存的视图、阶段名称、卡片字段、泳道</translation>
    </message>
    <message>
        <source>Other names of the stages</source>
        <translation>阶段的别名</translation>
    </message>
    <message>
        <source>Other names of the stages (%1 …)</source>
        <translation>阶段的别名（%1……）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
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
    <message numerus="yes">
        <source>%n of them stay(s) in %1.</source>
        <translation>
            <numerusform>其中 %n 人留在 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::BudgetBar</name>
    <message>
        <source>%1 approved or given</source>
        <translation>已批准或已发放 %1</translation>
    </message>
    <message>
        <source>%1 pending</source>
        <translation>待处理 %1</translation>
    </message>
    <message>
        <source>%1 · %2 · no budget set</source>
        <translation>%1 · %2 · 未设预算</translation>
    </message>
    <message>
        <source>%1 over the budget of %2</source>
        <translation>超支 %1（预算 %2）</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>剩余 %1（共 %2）</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>vouch::ui::CalendarPage</name>
    <message>
        <source>Before (Page up)</source>
        <translation>向前（Page Up）</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Go to today (Home)</source>
        <translation>转到今天（Home）</translation>
    </message>
    <message>
        <source>After (Page down)</source>
        <translation>向后（Page Down）</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>A new task on the chosen day (N)</source>
        <translation>在所选日期新建任务（N）</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Show one week</source>
        <translation>显示一周</translation>
    </message>
    <message>
        <source>Show one month</source>
        <translation>显示一个月</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Delete the task</source>
        <translation>删除任务</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>提前一天</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>推后一天</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>提前一周</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>推后一周</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>向前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>向后</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>转到今天</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing is chosen. The arrow keys choose an item.</source>
        <translation>没有选择任何内容。请用方向键选择一项。</translation>
    </message>
    <message>
        <source>This one comes once the task before it is done; only that one can be changed.</source>
        <translation>前一个任务完成后才会出现这一个；只有前一个可以更改。</translation>
    </message>
    <message>
        <source>Only tasks are ticked off. Ctrl+L logs that somebody was contacted.</source>
        <translation>只有任务可以勾选完成。Ctrl+L 记录已与某人联系。</translation>
    </message>
    <message>
        <source>Only tasks can be deleted here.</source>
        <translation>这里只能删除任务。</translation>
    </message>
    <message>
        <source>Only tasks and deals can be moved to another day.</source>
        <translation>只有任务和商机可以移到另一天。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::CapacityPopup</name>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>How many should %1 hold at most?</source>
        <comment>a stage</comment>
        <translation>“%1”最多应有多少个？</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>数量上限</translation>
    </message>
    <message numerus="yes">
        <source>%n here now. Whoever comes over the limit comes all the same; the head of the column says it.</source>
        <translation>
            <numerusform>现有 %n 个。超出上限者仍可进入；列标题会予以提示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::CardDelegate</name>
    <message>
        <source>d MMM</source>
        <comment>day and month, short</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>on hold until a day</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>lap %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>This task is done (Shift+T)</source>
        <translation>此任务已完成（Shift+T）</translation>
    </message>
    <message>
        <source>%1. Click for another task (T).</source>
        <translation>%1。单击可再添加一项任务（T）。</translation>
    </message>
    <message>
        <source>Nothing is to be done next. Click to say what (T).</source>
        <translation>没有下一项任务。单击添加（T）。</translation>
    </message>
    <message>
        <source>No next task</source>
        <translation>没有下一项任务</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>probability</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>vouch::ui::CardWait</name>
    <message>
        <source>Computing …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop computing %1</source>
        <translation>停止计算%1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>as of %1 · stopped</source>
        <translation>截至 %1 · 已停止</translation>
    </message>
    <message>
        <source>Compute again</source>
        <translation>重新计算</translation>
    </message>
    <message>
        <source>Compute %1 again</source>
        <translation>重新计算%1</translation>
    </message>
</context>
<context>
    <name>vouch::ui::ChartView</name>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>已选择 %n 人</numerusform>
        </translation>
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
        <source>Now</source>
        <translation>现在</translation>
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
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
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
        <source>Choose the friend from the list that opens while you type; a new friend is added with New person first.</source>
        <translation>请从输入时弹出的列表中选择朋友；如为新朋友，请先通过“新建人员”添加。</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>需要回复</translation>
    </message>
    <message>
        <source>A complaint that needs an answer opens a service case</source>
        <translation>需要回复的投诉会开启服务工单</translation>
    </message>
    <message>
        <source>Followers reached</source>
        <translation>触达的关注者</translation>
    </message>
    <message>
        <source>How many follow them there</source>
        <translation>对方在该平台的关注者人数</translation>
    </message>
    <message>
        <source>How many follow them there: an upper bound of whom it reached</source>
        <translation>对方在该平台的关注者人数：触达人数的上限</translation>
    </message>
    <message>
        <source>“%1” is no number of followers.</source>
        <translation>“%1”不是有效的关注者人数。</translation>
    </message>
    <message>
        <source>What was hard about it, if anything</source>
        <translation>如有困难，是什么</translation>
    </message>
    <message>
        <source>No answer to it</source>
        <translation>不作为对它的回复</translation>
    </message>
    <message>
        <source>Log it as something of its own</source>
        <translation>作为单独的一条记录下来</translation>
    </message>
    <message>
        <source>Answers what they did there</source>
        <translation>回复对方在那里所做的</translation>
    </message>
    <message>
        <source>Answers “%1”</source>
        <translation>回复“%1”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close without recording (Esc); what is typed is kept</source>
        <translation>关闭而不记录（Esc）；已输入的内容会保留</translation>
    </message>
    <message>
        <source>Write what was answered; what was spoken needs no words here.</source>
        <translation>请写下回复的内容；口头说的则无需文字。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>vouch::ui::ConflictPanel</name>
    <message>
        <source>Use mine</source>
        <translation>使用我的</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>使用对方的</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else while you were typing. Which is right?</source>
        <translation>您输入时，%1 已被他人更改。以哪个为准？</translation>
    </message>
    <message>
        <source>Theirs, as it is now</source>
        <translation>对方的（当前内容）</translation>
    </message>
    <message>
        <source>Yours, not saved yet</source>
        <translation>您的（尚未保存）</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1: theirs is %2, yours is %3.</source>
        <translation>%1：对方的是 %2，您的是 %3。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::ContactBar</name>
    <message>
        <source>Call</source>
        <translation>致电</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Other ways to reach them</source>
        <translation>其他联系方式</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>写信…</translation>
    </message>
    <message>
        <source>Write to them from a template (Ctrl+Alt+W)</source>
        <translation>用模板给对方写信 (Ctrl+Alt+W)</translation>
    </message>
</context>
<context>
    <name>vouch::ui::ContactOffer</name>
    <message>
        <source>Offer to log</source>
        <translation>记录提示</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Write down what came of it (Ctrl+L)</source>
        <translation>记下结果 (Ctrl+L)</translation>
    </message>
    <message>
        <source>There is nothing to log</source>
        <translation>没有可记录的</translation>
    </message>
    <message>
        <source>There is nothing to log (Esc)</source>
        <translation>没有可记录的 (Esc)</translation>
    </message>
    <message>
        <source>Log the call with %1?</source>
        <translation>记录与 %1 的通话？</translation>
    </message>
    <message>
        <source>Log the e-mail to %1?</source>
        <translation>记录发给 %1 的邮件？</translation>
    </message>
    <message>
        <source>Log what came of it with %1 on %2?</source>
        <comment>who, network</comment>
        <translation>记录与 %1 在 %2 上的结果？</translation>
    </message>
    <message>
        <source>Log the letter to %1?</source>
        <translation>记录给 %1 的信函？</translation>
    </message>
</context>
<context>
    <name>vouch::ui::CorrectPopup</name>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>This did not happen</source>
        <translation>此事并未发生</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>移至</translation>
    </message>
    <message>
        <source>Left the journey</source>
        <translation>退出旅程</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>a stage that was deleted</source>
        <translation>已删除的阶段</translation>
    </message>
    <message>
        <source>%1 → %2 on %3</source>
        <translation>%3：%1 → %2</translation>
    </message>
    <message>
        <source>Recorded before:</source>
        <translation>此前的记录：</translation>
    </message>
    <message>
        <source>Nothing is different yet. Change what was wrong, or press Escape.</source>
        <translation>尚无改动。请更改有误之处，或按 Escape。</translation>
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
    <name>vouch::ui::DateBox</name>
    <message>
        <source>Calendar for “%1”</source>
        <translation>“%1”的日历</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>选择一天（Alt+↓）</translation>
    </message>
    <message>
        <source>%1: a date, or words such as %2</source>
        <translation>%1：日期，或文字，例如%2</translation>
    </message>
    <message>
        <source>“%1” names a time of day; only a day is kept here. Write the day alone.</source>
        <translation>“%1”带有时刻；这里只记录日期。请只写日期。</translation>
    </message>
    <message>
        <source>“%1” is too late. The last day possible is %2.</source>
        <translation>“%1”太晚了。最晚可以是 %2。</translation>
    </message>
    <message>
        <source>“%1” is too early. The first day possible is %2.</source>
        <translation>“%1”太早了。最早可以是 %2。</translation>
    </message>
    <message>
        <source>A date is missing. Write it like %1.</source>
        <translation>缺少日期。请写成 %1 这样。</translation>
    </message>
    <message>
        <source>Not a date yet. Write it like %1.</source>
        <translation>还不是日期。请写成 %1 这样。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>%1 lies after %2, the last day of the period.</source>
        <translation>%1 晚于期间的最后一天 %2。</translation>
    </message>
    <message>
        <source>%1 lies before %2, the first day of the period.</source>
        <translation>%1 早于期间的第一天 %2。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::DealDesk</name>
    <message>
        <source>This deal is not here any more.</source>
        <translation>此商机已不存在。</translation>
    </message>
    <message>
        <source>“%1” is won already.</source>
        <translation>“%1”已经赢单。</translation>
    </message>
    <message>
        <source>“%1” is won</source>
        <translation>“%1”已赢单</translation>
    </message>
    <message>
        <source>“%1” is lost already.</source>
        <translation>“%1”已经丢单。</translation>
    </message>
    <message>
        <source>“%1” is open.</source>
        <translation>“%1”正在进行中。</translation>
    </message>
    <message>
        <source>“%1” is open again</source>
        <translation>“%1”已重新打开</translation>
    </message>
</context>
<context>
    <name>vouch::ui::DealLossPopup</name>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>“%1” is lost</source>
        <translation>“%1”已丢单</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>转投</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The purchase that it became goes.</source>
        <translation>由其产生的购买将一并删除。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::DealModel</name>
    <message numerus="yes">
        <source>%n won</source>
        <translation>
            <numerusform>%n 个赢单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n 个丢单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown. Enter hides them</source>
        <translation>%1，已显示。按回车键隐藏</translation>
    </message>
    <message>
        <source>%1, hidden. Enter shows them</source>
        <translation>%1，已隐藏。按回车键显示</translation>
    </message>
</context>
<context>
    <name>vouch::ui::DealPanel</name>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新商机</translation>
    </message>
    <message>
        <source>New deal (Ctrl+Shift+D)</source>
        <translation>新商机（Ctrl+Shift+D）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>sum</comment>
        <translation>进行中 %1</translation>
    </message>
    <message>
        <source>Choose a deal first.</source>
        <translation>请先选择一个商机。</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
</context>
<context>
    <name>vouch::ui::DealPeopleField</name>
    <message>
        <source>Add &amp;another person</source>
        <translation>添加其他人(&amp;A)</translation>
    </message>
    <message>
        <source>Somebody else who has a say in it (Alt+A)</source>
        <translation>对此有发言权的其他人（Alt+A）</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Other person %1</source>
        <translation>其他人 %1</translation>
    </message>
    <message>
        <source>decides, pays, uses it …</source>
        <translation>决策、付款、使用……</translation>
    </message>
    <message>
        <source>Role of other person %1</source>
        <translation>其他人 %1 的角色</translation>
    </message>
    <message>
        <source>Take this person off</source>
        <translation>移除此人</translation>
    </message>
    <message>
        <source>Take other person %1 off</source>
        <translation>移除其他人 %1</translation>
    </message>
    <message>
        <source>Choose “%1” from the list that opens while you type, or leave the field empty.</source>
        <translation>请从输入时出现的列表中选择“%1”，或将此栏留空。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::DealPopup</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Make the deal</source>
        <translation>建立商机</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新商机</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Deal with %1</source>
        <translation>与%1的商机</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What they may buy</source>
        <translation>他们可能购买什么</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>The person&apos;s, if they have one</source>
        <translation>该人员的组织（如有）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Currency; amounts in others than the workspace&apos;s are kept and never added</source>
        <translation>币种；与工作区不同币种的金额会保留，但绝不相加</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>预计成交</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Probability in percent</source>
        <translation>概率（百分比）</translation>
    </message>
    <message>
        <source>How likely you think it is, in percent</source>
        <translation>您认为成交的可能性有多大（百分比）</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>来自哪里</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>由谁负责</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Won…</source>
        <translation>赢单…</translation>
    </message>
    <message>
        <source>Lost…</source>
        <translation>丢单…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Delete the deal</source>
        <translation>删除商机</translation>
    </message>
    <message>
        <source>Won on %1.</source>
        <translation>%1 赢单。</translation>
    </message>
    <message>
        <source>Lost on %1.</source>
        <translation>%1 丢单。</translation>
    </message>
    <message>
        <source>Lost on %1: %2.</source>
        <translation>%1 丢单：%2。</translation>
    </message>
    <message>
        <source>Choose the person from the list that opens while you type, or leave the field empty.</source>
        <translation>请从输入时出现的列表中选择人员，或将此栏留空。</translation>
    </message>
    <message>
        <source>“%1” is no currency; write its three letters, like EUR.</source>
        <translation>“%1”不是有效的货币；请写三个字母的代码，例如 EUR。</translation>
    </message>
    <message>
        <source>The amount of a deal is not below zero.</source>
        <translation>商机金额不能低于零。</translation>
    </message>
    <message>
        <source>Say in a few words what they may buy.</source>
        <translation>请用几个词说明他们可能购买什么。</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>journey, stage</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>vouch::ui::DealWinPopup</name>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>“%1” is won</source>
        <translation>“%1”已赢单</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>金额（%1）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新购买</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>amount, day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The deal becomes this purchase; nothing is counted twice.</source>
        <translation>此商机即为这笔购买，不会重复计算。</translation>
    </message>
    <message>
        <source>This records a purchase.</source>
        <translation>这将记录一笔购买。</translation>
    </message>
    <message>
        <source>This records a purchase by %1.</source>
        <translation>这将记录%1的一笔购买。</translation>
    </message>
    <message>
        <source>The amount of a deal is not below zero.</source>
        <translation>商机金额不能低于零。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::DoubtList</name>
    <message>
        <source>Please check: the rows of %1</source>
        <translation>请核对：%1 的各行</translation>
    </message>
    <message>
        <source>Please check the column “%1”: “%2” is</source>
        <translation>请核对列“%1”：“%2”是</translation>
    </message>
    <message>
        <source>Column “%1”, as you chose: “%2” is</source>
        <translation>列“%1”，按您的选择：“%2”是</translation>
    </message>
    <message>
        <source>Column “%1”, as the rest of the file shows: “%2” is</source>
        <translation>列“%1”，根据文件其余部分：“%2”是</translation>
    </message>
    <message>
        <source>Whether the rows of %1 are people</source>
        <translation>%1 的各行是否为人员</translation>
    </message>
    <message>
        <source>How the column “%1” is read</source>
        <translation>列“%1”的读取方式</translation>
    </message>
    <message>
        <source>Please check: the rows of %1, which may be steps of a history of stages</source>
        <translation>请核对：%1 的各行（可能是阶段历史中的步骤）</translation>
    </message>
    <message>
        <source>Please check the column “%1”, which holds both “%2” and “%3”: “%4” is</source>
        <translation>请核对列“%1”，其中既有“%2”又有“%3”：“%4”是</translation>
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
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::EnjoyPopup</name>
    <message>
        <source>How was it?</source>
        <translation>感受如何？</translation>
    </message>
    <message>
        <source>The delivery went well</source>
        <translation>交付顺利</translation>
    </message>
    <message>
        <source>The packaging pleased</source>
        <translation>包装令人满意</translation>
    </message>
    <message>
        <source>It works as expected</source>
        <translation>使用符合预期</translation>
    </message>
    <message>
        <source>Support helped</source>
        <translation>客服有帮助</translation>
    </message>
    <message>
        <source>Something surprised pleasantly</source>
        <translation>有意外惊喜</translation>
    </message>
    <message>
        <source>How likely would they recommend us, 0 to 10?</source>
        <translation>对方推荐我们的可能性有多大（0 到 10）？</translation>
    </message>
    <message>
        <source>A part that failed becomes a task.</source>
        <translation>不理想的环节会成为任务。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
</context>
<context>
    <name>vouch::ui::FilterChips</name>
    <message>
        <source>Active filters</source>
        <translation>当前筛选</translation>
    </message>
    <message>
        <source>%1. Press to remove this filter.</source>
        <translation>%1。按下可移除此筛选。</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>移除筛选“%1”</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>无社交网络</translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>等待过久</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>No next task</source>
        <translation>没有下一项任务</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Remove all filters</source>
        <translation>移除所有筛选</translation>
    </message>
</context>
<context>
    <name>vouch::ui::FitTable</name>
    <message>
        <source>Which model fits us</source>
        <translation>哪个模型适合我们</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Fit, with its 95 % interval</source>
        <translation>拟合度及其 95% 置信区间</translation>
    </message>
    <message>
        <source>Forward as drawn</source>
        <translation>按设计前进</translation>
    </message>
    <message>
        <source>Skips</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>All moves</source>
        <translation>全部移动</translation>
    </message>
    <message>
        <source>%1 (yours)</source>
        <comment>a journey of this workspace</comment>
        <translation>%1（您的）</translation>
    </message>
    <message>
        <source>No moves to see</source>
        <translation>没有可见的移动</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>95% 置信区间 %1 至 %2</translation>
    </message>
</context>
<context>
    <name>vouch::ui::FlowCanvas</name>
    <message>
        <source>Flow between the stages</source>
        <translation>阶段间的流向</translation>
    </message>
    <message>
        <source>Nobody has moved on this journey yet. The ways people take will appear here.</source>
        <translation>此旅程中尚无人员移动。人员走过的路径会显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry at %1: %2, %3, %4 of all entries</source>
        <translation>进入%1：%2，%3，占所有进入的 %4</translation>
    </message>
    <message>
        <source>Left the journey from %1: %2, %3, %4 of all moves away from there</source>
        <translation>从%1离开旅程：%2，%3，占离开该阶段的所有移动的 %4</translation>
    </message>
    <message>
        <source>%1, %2 › %3: %4, %5, %6 of all moves away from %2</source>
        <translation>%1，%2 › %3：%4，%5，占离开%2的所有移动的 %6</translation>
    </message>
</context>
<context>
    <name>vouch::ui::FlowMap</name>
    <message>
        <source>Flow</source>
        <translation>流向</translation>
    </message>
    <message>
        <source>Flow as a table</source>
        <translation>流向表格</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Show the flow as a table (T)</source>
        <translation>以表格显示流向 (T)</translation>
    </message>
    <message>
        <source>Show the flow as a table</source>
        <translation>以表格显示流向</translation>
    </message>
    <message>
        <source>%1 of moves go straight on, %2 skip, %3 go back · loop rate %4 · width: people</source>
        <translation>%1 的移动直接前进，%2 跳过，%3 回退 · 循环率 %4 · 宽度：人数</translation>
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
    <name>vouch::ui::FormPopup</name>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>vouch::ui::HistoryBar</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>Only changes of this person</source>
        <translation>仅此人员的更改</translation>
    </message>
    <message>
        <source>Of anybody: type a name</source>
        <translation>任何人：输入姓名</translation>
    </message>
    <message>
        <source>Remove both filters</source>
        <translation>移除这两项筛选</translation>
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
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>No change of this kind</source>
        <translation>没有此类更改</translation>
    </message>
    <message>
        <source>Choose “Show all” above to see every change.</source>
        <translation>请选择上方的“显示全部”以查看所有更改。</translation>
    </message>
    <message>
        <source>Back to here…</source>
        <translation>回到此处…</translation>
    </message>
    <message>
        <source>Take back everything that was changed after the selected change</source>
        <translation>撤销所选更改之后的所有更改</translation>
    </message>
    <message>
        <source>Nothing was changed after that.</source>
        <translation>此后没有任何更改。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring the selected change back (Delete)</source>
        <translation>恢复所选更改（Delete）</translation>
    </message>
    <message>
        <source>Keep them and take back only the rest, take them back as well, or leave everything as it is.</source>
        <translation>可以保留这些更改而只撤销其余部分，也可以将其一并撤销，或保持一切不变。</translation>
    </message>
    <message>
        <source>Keep them and bring back only the rest, take them back and bring back all, or leave everything as it is.</source>
        <translation>可以保留这些更改而只恢复其余部分，也可以将其撤销并全部恢复，或保持一切不变。</translation>
    </message>
    <message>
        <source>Undo later changes</source>
        <translation>撤销之后的更改</translation>
    </message>
    <message>
        <source>Choose a change in the list first.</source>
        <translation>请先在列表中选择一项更改。</translation>
    </message>
    <message>
        <source>This change cannot be taken back.</source>
        <translation>此更改不能收回。</translation>
    </message>
    <message>
        <source>This is how everything is now.</source>
        <translation>现在就是这个样子。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::HoldPopup</name>
    <message>
        <source>Put on hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>%1 on hold</source>
        <translation>%1 已暂缓</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Somebody resumes</source>
        <translation>手动恢复</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Stays in the stage and does not count as waiting.</source>
        <translation>留在原阶段，不计入等待时间。</translation>
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
        <source>Worth a look (%1)</source>
        <translation>值得留意（%1）</translation>
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
    <message>
        <source>The file’s take their place</source>
        <translation>用文件中的值替换</translation>
    </message>
    <message>
        <source>Stay, and are listed</source>
        <translation>保留原值，并列出差异</translation>
    </message>
    <message>
        <source>Stay; more is added</source>
        <translation>保留原值，并追加新内容</translation>
    </message>
    <message>
        <source>Values that differ</source>
        <translation>不同的值</translation>
    </message>
    <message>
        <source>The whole file was left out. %1</source>
        <translation>整个文件已略去。%1</translation>
    </message>
    <message>
        <source>Take the buyers alone, as a contact list</source>
        <translation>仅将购买者作为联系人列表导入</translation>
    </message>
    <message numerus="yes">
        <source>And %n more file(s)</source>
        <translation>
            <numerusform>另有 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>The files have changed since. Look at what would happen now, then import.</source>
        <translation>文件此后已更改。请先查看现在的预览结果，再导入。</translation>
    </message>
    <message>
        <source>Counting what would happen … %1</source>
        <comment>rows, rate, time left</comment>
        <translation>正在统计预览结果 … %1</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>新增：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read; the table says why.</source>
        <translation>
            <numerusform>有 %n 个文件无法读取，原因见表格。</numerusform>
        </translation>
    </message>
    <message>
        <source>This import was taken back</source>
        <translation>此次导入已撤销</translation>
    </message>
    <message>
        <source>LinkedIn connections, Google contacts, vCards, Shopify orders, deals and stage histories of other programs, and any table with names (CSV). You see what would happen before anything changes.</source>
        <translation>LinkedIn 人脉、Google 通讯录、vCard、Shopify 订单、其他程序的商机和阶段历史，以及任何含姓名的表格（CSV）。更改之前，您会先看到结果。</translation>
    </message>
    <message>
        <source>This file says itself what stands where: its people or deals go on the journey of the file.</source>
        <translation>此文件自己说明各在何处：其中的人员或商机会进入文件的旅程。</translation>
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
        <source>All people, first journey</source>
        <translation>所有人员，首个旅程</translation>
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
    <message>
        <source>Sections</source>
        <translation>板块</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>所有人员</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Who buys and who brings</source>
        <translation>谁在购买，谁在带来客户</translation>
    </message>
    <message>
        <source>Nobody bought or brought anybody in this period. Record purchases and referrals.</source>
        <translation>此期间无人购买，也无人带来他人。请记录购买和转介绍。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>How soon people are answered</source>
        <translation>多快得到回复</translation>
    </message>
    <message>
        <source>No message in this period wanted an answer.</source>
        <translation>此期间没有需要回复的消息。</translation>
    </message>
    <message>
        <source>Would they recommend us?</source>
        <translation>他们会推荐我们吗？</translation>
    </message>
    <message>
        <source>Nobody was asked how they like it in this period. Ask on a person&apos;s page, after a purchase.</source>
        <translation>此期间未询问过任何人的感受。请在购买后于人员页面询问。</translation>
    </message>
    <message>
        <source>Selling</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>How fast decisions become money</source>
        <translation>决策多快变成收入</translation>
    </message>
    <message>
        <source>What people weigh before they decide</source>
        <translation>决策前会权衡什么</translation>
    </message>
    <message>
        <source>No list of considered brands was recorded in this period. Add brands on a person&apos;s page.</source>
        <translation>此期间没有记录考虑的品牌。请在人员页面添加品牌。</translation>
    </message>
    <message>
        <source>The ways people really go</source>
        <translation>人们实际走过的路径</translation>
    </message>
    <message>
        <source>Where people go next, and when</source>
        <translation>下一步去向与时间</translation>
    </message>
    <message>
        <source>How soon people move on</source>
        <translation>多快推进到下一步</translation>
    </message>
    <message>
        <source>Where people leave</source>
        <translation>人们在哪里离开</translation>
    </message>
    <message>
        <source>Which channels reach whom</source>
        <translation>哪些渠道触达哪些人</translation>
    </message>
    <message>
        <source>No interaction in this period was with somebody on this journey.</source>
        <translation>此期间没有与此旅程中人员的互动。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>互动</translation>
    </message>
    <message>
        <source>Which channels lead to purchases, and which to advocacy</source>
        <translation>哪些渠道带来购买，哪些带来口碑</translation>
    </message>
    <message>
        <source>No outcome in this period had an interaction before it.</source>
        <translation>此期间的结果之前均没有互动。</translation>
    </message>
    <message>
        <source>Linear: all alike</source>
        <translation>线性：平均分配</translation>
    </message>
    <message>
        <source>First touch</source>
        <translation>首次接触</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>末次接触</translation>
    </message>
    <message>
        <source>U: 40 % first, 40 % last</source>
        <translation>U 型：首次 40%，末次 40%</translation>
    </message>
    <message>
        <source>W: first, middle and last 30 % each</source>
        <translation>W 型：首次、中间、末次各 30%</translation>
    </message>
    <message>
        <source>Time decay: later counts more</source>
        <translation>时间衰减：越晚权重越大</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What recommendations reach and bring</source>
        <translation>推荐触达了谁，带来了什么</translation>
    </message>
    <message>
        <source>Nobody recommended you in this period. Record advocacy on a person&apos;s page.</source>
        <translation>此期间无人推荐您。请在人员页面记录口碑推荐。</translation>
    </message>
    <message>
        <source>Rewards and what they bring back</source>
        <translation>奖励及其回报</translation>
    </message>
    <message>
        <source>No reward was promised in this period. Set up a programme under Advocacy.</source>
        <translation>此期间没有承诺奖励。请在“口碑推荐”中设置奖励计划。</translation>
    </message>
    <message>
        <source>Who comes back</source>
        <translation>谁会再来</translation>
    </message>
    <message>
        <source>Month by month after the first</source>
        <translation>首次之后逐月情况</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>统计对象</translation>
    </message>
    <message>
        <source>What customers are worth</source>
        <translation>客户的价值</translation>
    </message>
    <message>
        <source>How often we win</source>
        <translation>我们赢得的频率</translation>
    </message>
    <message>
        <source>Nobody on this journey was won or lost in this period.</source>
        <translation>在此时期内，此旅程上没有人赢得或失去。</translation>
    </message>
    <message>
        <source>How people move on, skip and turn back</source>
        <translation>人们如何推进、跳过和退回</translation>
    </message>
    <message>
        <source>Why people leave, and for whom</source>
        <translation>人们为何离开，去了哪里</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Amounts in other currencies are counted apart and never added</source>
        <translation>其他币种的金额单独统计，绝不相加</translation>
    </message>
    <message>
        <source>The beginning or the end</source>
        <translation>起点或终点</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Forward from</source>
        <translation>由此向前</translation>
    </message>
    <message>
        <source>Backward from</source>
        <translation>由此回溯</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Every way</source>
        <translation>每条路径</translation>
    </message>
    <message>
        <source>Name at each step</source>
        <translation>每步列出</translation>
    </message>
    <message>
        <source>5 stages</source>
        <translation>5 个阶段</translation>
    </message>
    <message>
        <source>10 stages</source>
        <translation>10 个阶段</translation>
    </message>
    <message>
        <source>20 stages</source>
        <translation>20 个阶段</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Owners</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Where most went on</source>
        <translation>推进人数最多处</translation>
    </message>
    <message>
        <source>at</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>Where ways part most</source>
        <translation>去向分化最大处</translation>
    </message>
    <message>
        <source>The short way to buying, and the long one</source>
        <translation>通往购买的捷径与完整路径</translation>
    </message>
    <message>
        <source>Nobody on this journey came to buy for the first time in this period.</source>
        <translation>此期间，此旅程上无人首次前来购买。</translation>
    </message>
    <message>
        <source>Each once</source>
        <translation>各计一次</translation>
    </message>
    <message>
        <source>The ways deals really go</source>
        <translation>商机实际走过的路径</translation>
    </message>
    <message>
        <source>Where deals go next, and when</source>
        <translation>商机下一步的去向与时间</translation>
    </message>
    <message>
        <source>How soon deals move on</source>
        <translation>商机多快推进到下一步</translation>
    </message>
    <message>
        <source>How deals move on, skip and turn back</source>
        <translation>商机如何推进、跳过和退回</translation>
    </message>
    <message>
        <source>How long deals stay</source>
        <translation>商机停留时长</translation>
    </message>
    <message>
        <source>Where deals leave</source>
        <translation>商机在哪里离开</translation>
    </message>
    <message>
        <source>Why deals leave, and for whom</source>
        <translation>商机为何离开，去了哪里</translation>
    </message>
    <message>
        <source>Ways deals took</source>
        <translation>商机走过的路径</translation>
    </message>
    <message>
        <source>Interactions are with people, and this journey is one of deals.</source>
        <translation>互动是与人员进行的，而此旅程是商机的旅程。</translation>
    </message>
    <message>
        <source>No deal on this journey came to a purchase for the first time in this period.</source>
        <translation>此期间，此旅程上没有商机首次达成购买。</translation>
    </message>
    <message>
        <source>No deal on this journey was won or lost in this period.</source>
        <translation>在此时期内，此旅程上没有商机赢单或丢单。</translation>
    </message>
    <message>
        <source>No deal is on this journey in this period. Put deals on it on the board.</source>
        <translation>此期间没有商机处于该旅程。请在看板上将商机加入旅程。</translation>
    </message>
    <message>
        <source>What open deals will bring, and how right that was</source>
        <translation>进行中的商机会带来多少，以往预测有多准</translation>
    </message>
    <message>
        <source>No deal is open and nothing is planned. Add a deal on a person&apos;s page, or type a target.</source>
        <translation>没有进行中的商机，也没有计划。请在某人的页面添加商机，或填写目标。</translation>
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
    <name>vouch::ui::ItemLines</name>
    <message>
        <source>Add &amp;item</source>
        <translation>添加商品(&amp;I)</translation>
    </message>
    <message>
        <source>What it is, how many and for how much; the amount follows (Alt+I)</source>
        <translation>是什么、多少件、单价多少；金额随之计算（Alt+I）</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>商品 %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Price of one of item %1</source>
        <translation>商品 %1 的单价</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>How many of item %1</source>
        <translation>商品 %1 的数量</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Take this item off</source>
        <translation>移除此商品</translation>
    </message>
    <message>
        <source>Take item %1 off</source>
        <translation>移除商品 %1</translation>
    </message>
    <message>
        <source>One item has a price and no name; say what it is.</source>
        <translation>有一项有价格而无名称；请说明是什么。</translation>
    </message>
    <message>
        <source>“%1” is no price in %2.</source>
        <translation>“%1”不是有效的 %2 价格。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::JourneyCard</name>
    <message>
        <source>%1: %2</source>
        <comment>what the button does, name of the journey</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>vouch::ui::JourneyEditor</name>
    <message>
        <source>All journeys</source>
        <translation>所有旅程</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write this journey into a file, to be kept or shared</source>
        <translation>将此旅程写入文件，以便保存或共享</translation>
    </message>
    <message>
        <source>Delete journey</source>
        <translation>删除旅程</translation>
    </message>
    <message>
        <source>Name of the journey</source>
        <translation>旅程名称</translation>
    </message>
    <message>
        <source>What is special about it, in one sentence</source>
        <translation>用一句话说明它的特别之处</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Move the stage up</source>
        <translation>上移阶段</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Move the stage down</source>
        <translation>下移阶段</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Delete the stage</source>
        <translation>删除阶段</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>This journey has no stages, so there is no board. People, their timelines, tags, purchases, advocacy and the reports on them work as ever. Choose another shape to give it stages.</source>
        <translation>此旅程没有阶段，因此没有看板。人员及其时间线、标签、购买、口碑推荐和相关报告照常可用。选择其他形状即可添加阶段。</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>添加阶段</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>%1, stage %2 of %3</source>
        <translation>%1，第 %2 个阶段，共 %3 个</translation>
    </message>
    <message>
        <source>They leave the journey</source>
        <translation>离开此旅程</translation>
    </message>
    <message numerus="yes">
        <source>%n people stand in “%1”. Where do they go?</source>
        <translation>
            <numerusform>有 %n 人处于“%1”。要将他们移到哪里？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their timelines keep what happened. Reports count the past visits of the deleted stage under the stage you choose here, or under its neighbour.</source>
        <translation>他们的时间线会保留发生过的一切。报告会将已删除阶段的过往停留计入您在此选择的阶段，或计入其相邻阶段。</translation>
    </message>
    <message>
        <source>The stage “%1” is deleted</source>
        <translation>阶段“%1”已删除</translation>
    </message>
    <message numerus="yes">
        <source>%n people stand on this journey. Without stages they leave it.</source>
        <translation>
            <numerusform>有 %n 人处于此旅程。没有阶段后，他们将离开此旅程。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their timelines keep what happened, and undo brings all of it back.</source>
        <translation>他们的时间线会保留发生过的一切，撤销即可全部恢复。</translation>
    </message>
    <message>
        <source>Take away the stages</source>
        <translation>移除阶段</translation>
    </message>
    <message>
        <source>somebody else has changed it meanwhile</source>
        <translation>在此期间已被他人更改</translation>
    </message>
    <message>
        <source>No stage is chosen. The arrow keys choose one.</source>
        <translation>没有选择阶段。请用方向键选择一个。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::JourneyGallery</name>
    <message>
        <source>Journeys</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>Your journeys</source>
        <translation>您的旅程</translation>
    </message>
    <message>
        <source>This workspace has no journey. Add one of the templates below, or make your own with “New journey”.</source>
        <translation>此工作区还没有旅程。请添加下方的模板，或用“新建旅程”自行创建。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Nine ways to see how people come to buy and to tell others. What you add is yours to change.</source>
        <translation>九种方式，看清人们如何走向购买并告诉他人。添加后可随意修改。</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>新建旅程</translation>
    </message>
    <message>
        <source>Name of the journey</source>
        <translation>旅程名称</translation>
    </message>
    <message>
        <source>Our way</source>
        <translation>我们的方式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose its shape. It begins with three stages; all can be changed.</source>
        <translation>选择形状。初始有三个阶段，均可更改。</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>副本名称</translation>
    </message>
    <message>
        <source>Add as a copy</source>
        <translation>添加为副本</translation>
    </message>
    <message>
        <source>Which model fits us</source>
        <translation>哪种模型适合我们</translation>
    </message>
    <message>
        <source>Moves on</source>
        <translation>移动所在旅程</translation>
    </message>
    <message>
        <source>How this is counted</source>
        <translation>计算方式</translation>
    </message>
    <message>
        <source>No stages: worked with lists, tags and reports</source>
        <translation>没有阶段：通过列表、标签和报告开展工作</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>people, stages</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n 个阶段</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown first</source>
        <translation>首先显示</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>使用此旅程</translation>
    </message>
    <message>
        <source>Show this journey first on the board and in reports</source>
        <translation>在看板和报告中首先显示此旅程</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>No stages</source>
        <translation>无阶段</translation>
    </message>
    <message>
        <source>In this workspace</source>
        <translation>已在此工作区中</translation>
    </message>
    <message>
        <source>Add to this workspace</source>
        <translation>添加到此工作区</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This workspace has a journey with the key “%1” already. The file&apos;s journey can be added as a copy under a key of its own.</source>
        <translation>此工作区中已有键为“%1”的旅程。可将文件中的旅程添加为副本，并使用单独的键。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>name of a stage</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>names of stages</comment>
        <translation>另加%1</translation>
    </message>
</context>
<context>
    <name>vouch::ui::JourneyPicture</name>
    <message>
        <source>No stages</source>
        <translation>无阶段</translation>
    </message>
</context>
<context>
    <name>vouch::ui::JourneysScreen</name>
    <message>
        <source>New journey</source>
        <translation>新建旅程</translation>
    </message>
    <message>
        <source>Import journey…</source>
        <translation>导入旅程…</translation>
    </message>
    <message>
        <source>Choose a shape and make a journey of your own</source>
        <translation>选择形状，创建自己的旅程</translation>
    </message>
    <message>
        <source>Add a journey from a file that was exported</source>
        <translation>从导出的文件添加旅程</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>Editing %1</source>
        <translation>正在编辑“%1”</translation>
    </message>
    <message>
        <source>%1 is added</source>
        <translation>已添加“%1”</translation>
    </message>
    <message>
        <source>%1 is shown first</source>
        <translation>“%1”将首先显示</translation>
    </message>
    <message>
        <source>%1 is deleted</source>
        <translation>已删除“%1”</translation>
    </message>
    <message>
        <source>Import journey</source>
        <translation>导入旅程</translation>
    </message>
    <message>
        <source>Journeys (*.json);;All files (*)</source>
        <translation>旅程 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Choose a file that you may open.</source>
        <translation>无法读取“%1”。请选择您有权打开的文件。</translation>
    </message>
    <message>
        <source>Export journey</source>
        <translation>导出旅程</translation>
    </message>
    <message>
        <source>Journeys (*.json)</source>
        <translation>旅程 (*.json)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>无法写入“%1”。请选择其他文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>On “%1” an earlier import made people of deals: %n card(s), for example %2.</source>
        <translation>
            <numerusform>在“%1”上，以前的导入把商机当成了人员：%n 张卡片，例如 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>They can become deals. Moves, amounts and reports stay as they are.</source>
        <translation>可以将它们转为商机。移动、金额和报表保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who are nothing but a deal would go.</source>
        <translation>
            <numerusform>%n 个只是商机的人员将移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would stay, each with a deal.</source>
        <translation>
            <numerusform>%n 人将保留，各有一个商机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them deals</source>
        <translation>转为商机</translation>
    </message>
    <message>
        <source>The cards of %1 are deals</source>
        <translation>%1 的卡片已转为商机</translation>
    </message>
</context>
<context>
    <name>vouch::ui::KeyRules</name>
    <message>
        <source>“%1” cannot be used here now.</source>
        <translation>“%1”现在不能在这里使用。</translation>
    </message>
    <message>
        <source>“%1” is a key of lists and boards: go there first, with F6 or Tab.</source>
        <translation>“%1”是列表和看板的按键：请先用 F6 或 Tab 转到那里。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::LaneBand</name>
    <message>
        <source>No owner</source>
        <translation>无负责人</translation>
    </message>
    <message>
        <source>%1 of %2 people</source>
        <comment>shown of all</comment>
        <translation>%1 / %2 人</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting too long</source>
        <translation>
            <numerusform>%n 人等待过久</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded. Press to unfold this lane.</source>
        <translation>已折叠。按下可展开此泳道。</translation>
    </message>
    <message>
        <source>Press to fold this lane.</source>
        <translation>按下可折叠此泳道。</translation>
    </message>
    <message>
        <source>Unfold this lane</source>
        <translation>展开此泳道</translation>
    </message>
    <message>
        <source>Fold this lane</source>
        <translation>折叠此泳道</translation>
    </message>
</context>
<context>
    <name>vouch::ui::LaneCell</name>
    <message>
        <source>%1, no owner</source>
        <translation>%1，无负责人</translation>
    </message>
    <message>
        <source>%1, owner %2</source>
        <translation>%1，负责人：%2</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1，已折叠</translation>
    </message>
</context>
<context>
    <name>vouch::ui::LetterheadDialog</name>
    <message>
        <source>Letterhead</source>
        <translation>信头</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Below each quote</source>
        <translation>报价单附注</translation>
    </message>
    <message>
        <source>Stands on letters, envelopes and quotes of this workspace.</source>
        <translation>用于此工作区的信函、信封和报价单。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>First quote</source>
        <translation>首份报价单编号</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择标志</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The first quote has a number, such as 1 or 1001.</source>
        <translation>首份报价单要有编号，例如 1 或 1001。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::LettersDialog</name>
    <message>
        <source>Letters, labels and envelopes</source>
        <translation>信函、标签和信封</translation>
    </message>
    <message>
        <source>Letterhead…</source>
        <translation>信头…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>A letter each</source>
        <translation>每人一封信</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Envelopes</source>
        <translation>信封</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>模板…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>标签纸</translation>
    </message>
    <message>
        <source>Begin with label</source>
        <translation>从第几个标签开始</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Some lack this. What you say here stands for all who lack it:</source>
        <translation>有些人缺少以下内容。在此填写后，所有缺少的人都用它：</translation>
    </message>
    <message>
        <source>Who gets one</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>a postal address</source>
        <translation>邮寄地址</translation>
    </message>
    <message numerus="yes">
        <source>%n of them get one.</source>
        <translation>
            <numerusform>共 %n 人，全部都有。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 get one; the others lack something and are left out.</source>
        <translation>%2 人中有 %1 人；其余的人缺少内容，不包括在内。</translation>
    </message>
    <message>
        <source>Save the letters</source>
        <translation>保存信函</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <translation>保存标签</translation>
    </message>
    <message>
        <source>Save the envelopes</source>
        <translation>保存信封</translation>
    </message>
    <message>
        <source>Reading %1 of %2 …</source>
        <translation>正在读取 %1 / %2 …</translation>
    </message>
</context>
<context>
    <name>vouch::ui::LimitPopup</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Always after</source>
        <translation>固定天数</translation>
    </message>
    <message>
        <source>Who has waited too long in %1?</source>
        <translation>在“%1”停留多久算等待过久？</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s): three quarters of the visits that are known were shorter.</source>
        <translation>
            <numerusform>超过 %n 天：已知的停留中有四分之三短于此时长。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n more completed visit(s) on; until then the days below count.</source>
        <translation>
            <numerusform>再有 %n 次已结束的停留后启用；在此之前以下方天数为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s): most are still here, but three quarters of all visits have not lasted longer so far.</source>
        <translation>
            <numerusform>%n 天后：多数人还在这里，但迄今四分之三的停留没有超过这个时间。</numerusform>
        </translation>
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
        <source>&amp;Search people and deals</source>
        <translation>搜索人员和商机(&amp;S)</translation>
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
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Wor&amp;kspace…</source>
        <translation>工作区(&amp;K)…</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>最近的更改</translation>
    </message>
    <message numerus="yes">
        <source>Undo the import of %n people?</source>
        <translation>
            <numerusform>要撤销 %n 人的导入吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back the import of %n people?</source>
        <translation>
            <numerusform>要恢复 %n 人的导入吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>要撤销“%1”吗？</translation>
    </message>
    <message>
        <source>Bring back “%1”?</source>
        <translation>要恢复“%1”吗？</translation>
    </message>
    <message>
        <source>“%1”, done on %2.</source>
        <translation>“%1”，执行于 %2。</translation>
    </message>
    <message>
        <source>“%1”, done by %2 on %3.</source>
        <translation>“%1”，由 %2 执行于 %3。</translation>
    </message>
    <message numerus="yes">
        <source>It concerns %n people.</source>
        <translation>
            <numerusform>涉及 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>恢复：%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>尚无更改</translation>
    </message>
    <message>
        <source>All changes…</source>
        <translation>所有更改…</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>This workspace can be read but not changed.</source>
        <translation>此工作区只能查看，不能更改。</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>请先打开一个工作区。</translation>
    </message>
    <message>
        <source>This is where you began.</source>
        <translation>这里就是您开始的地方。</translation>
    </message>
    <message>
        <source>There is no later place to go to.</source>
        <translation>没有更靠后的位置可去。</translation>
    </message>
    <message>
        <source>%1 has nothing to export.</source>
        <translation>“%1”没有可导出的内容。</translation>
    </message>
    <message>
        <source>%1 has no deal to quote.</source>
        <translation>%1 没有可报价的商机。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>deal, how it stands</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>vouch::ui::ManyChoice</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 项</translation>
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
    <message>
        <source>Because of</source>
        <translation>依据</translation>
    </message>
    <message numerus="yes">
        <source>%n people leave the journey</source>
        <translation>
            <numerusform>%n 人离开旅程</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>of deals</comment>
        <translation>丢单</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>丢单日期</translation>
    </message>
    <message>
        <source>Why is %1 lost?</source>
        <comment>deal, or how many</comment>
        <translation>%1为何丢单？</translation>
    </message>
    <message numerus="yes">
        <source>%n deals leave the journey</source>
        <translation>
            <numerusform>%n 个商机离开旅程</numerusform>
        </translation>
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
    <name>vouch::ui::NextTaskPopup</name>
    <message>
        <source>Add the task</source>
        <translation>添加任务</translation>
    </message>
    <message>
        <source>Call, write, send the offer</source>
        <translation>打电话、写信、发送报价</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>What</source>
        <translation>做什么</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁来做</translation>
    </message>
    <message>
        <source>Whoever the person belongs to</source>
        <translation>此人的负责人</translation>
    </message>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>请用几个词说明要做什么。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::OrganisationScreen</name>
    <message>
        <source>New deal…</source>
        <translation>新商机…</translation>
    </message>
    <message>
        <source>A new deal with this organisation (Ctrl+Shift+D)</source>
        <translation>与此组织的新商机（Ctrl+Shift+D）</translation>
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
        <source>Open deals</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加权</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>赢单</translation>
    </message>
    <message>
        <source>What its people bought, refunds taken off, and what its deals became that nobody known bought</source>
        <translation>其人员的购买（已扣退款），以及其商机所产生、无已知购买人的购买</translation>
    </message>
    <message>
        <source>What people outside bought whom its people brought; nothing of it is in the purchases</source>
        <translation>其人员带来的外部人员的购买；不含在“购买”之内</translation>
    </message>
    <message>
        <source>Each open deal by its own probability</source>
        <translation>每个进行中的商机按其自身概率计算</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nobody belongs to it now. Write its name into the field Organisation of a person.</source>
        <translation>目前没有人属于它。请在人员的“组织”栏中填写其名称。</translation>
    </message>
    <message>
        <source>This organisation is no longer here. History shows what took it away and can bring it back.</source>
        <translation>此组织已不存在。历史记录会显示它因何消失，并可将其恢复。</translation>
    </message>
    <message>
        <source>Back to People</source>
        <translation>返回“人员”</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>, %n without an amount</source>
        <translation>
            <numerusform>，%n 个无金额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 个商机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n deal(s)</source>
        <translation>
            <numerusform>未计 %n 个商机</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that have no amount or no probability of their own</source>
        <translation>没有金额或没有自身概率的商机</translation>
    </message>
    <message>
        <source>Nobody is chosen here. Choose one of its people first.</source>
        <translation>这里没有选中任何人。请先选择其中一位人员。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::OtherJourneyPopup</name>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Move %1 to another journey</source>
        <translation>将 %1 移到其他旅程</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>旅程</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>And leave “%1”</source>
        <translation>同时离开“%1”</translation>
    </message>
</context>
<context>
    <name>vouch::ui::OwnerEdit</name>
    <message>
        <source>Whoever the person belongs to</source>
        <translation>此人的负责人</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁来做</translation>
    </message>
</context>
<context>
    <name>vouch::ui::OwnerPopup</name>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Owner of %1</source>
        <comment>name, or how many people</comment>
        <translation>%1 的负责人</translation>
    </message>
    <message>
        <source>Left empty, nobody looks after them.</source>
        <translation>留空则无人负责。</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>设定负责人</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PackForm</name>
    <message>
        <source>Usual for this report</source>
        <translation>此报告的常用时段</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
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
        <source>All time</source>
        <translation>全部时间</translation>
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
        <source>Name of the person</source>
        <translation>人员姓名</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>无徽标</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>移除徽标</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择徽标</translation>
    </message>
    <message>
        <source>Parts in braces are filled in: {pack}, {from}, {to}, {date}, {workspace}</source>
        <translation>花括号中的部分会自动填充：{pack}、{from}、{to}、{date}、{workspace}</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>{pack}, {from}, {to}, {date} and {workspace} are filled in.</source>
        <translation>{pack}、{from}、{to}、{date} 和 {workspace} 会自动填充。</translation>
    </message>
    <message>
        <source>Main journey, everybody</source>
        <translation>主旅程，所有人</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>所有人员</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Amounts in other currencies are counted apart and never added</source>
        <translation>其他币种的金额单独统计，绝不相加</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PagePreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PeopleBar</name>
    <message>
        <source>Save segment</source>
        <translation>保存分群</translation>
    </message>
    <message numerus="yes">
        <source>Segment of %n people</source>
        <translation>
            <numerusform>包含 %n 人的分群</numerusform>
        </translation>
    </message>
    <message>
        <source>It keeps these people, whoever comes to the figure later.</source>
        <translation>它保留这些人，不论之后谁会进入该数字。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A segment needs a name. Type one.</source>
        <translation>分群需要名称。请输入一个。</translation>
    </message>
    <message>
        <source>Saved the segment “%1”</source>
        <translation>已保存分群“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Make %n tasks</source>
        <translation>
            <numerusform>创建 %n 个任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A task for each of %n people</source>
        <translation>
            <numerusform>为 %n 人每人创建一个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Invite to the summer sale</source>
        <translation>邀请参加夏季特卖</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation>请用几个字说明要做什么。</translation>
    </message>
    <message numerus="yes">
        <source>Made %n tasks</source>
        <translation>
            <numerusform>已创建 %n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as segment…</source>
        <translation>另存为分群…</translation>
    </message>
    <message>
        <source>Make tasks…</source>
        <translation>创建任务…</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>此工作区只能读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PeopleList</name>
    <message>
        <source>Filter by name, organisation or handle</source>
        <translation>按姓名、组织或账号筛选</translation>
    </message>
    <message>
        <source>Filter these people</source>
        <translation>筛选这些人</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy names, stages and values as a table</source>
        <translation>将姓名、阶段和价值复制为表格</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 / %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people; the others are archived or gone</source>
        <translation>
            <numerusform>%1 / %n 人；其余已归档或已不在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n people</source>
        <translation>
            <numerusform>已复制 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>请先在列表中选择一个人。</translation>
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
    <message>
        <source>Keep in touch…</source>
        <translation>保持联系…</translation>
    </message>
    <message>
        <source>Say how often the selected people are to hear from you</source>
        <translation>设定多久与所选人员联系一次</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nobody here yet.</source>
        <translation>这里还没有任何人。</translation>
    </message>
    <message>
        <source>Choose somebody in the list first.</source>
        <translation>请先在列表中选择一个人。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose somebody in the list.</source>
        <translation>没有选择任何人。请在列表中选择一个人。</translation>
    </message>
    <message>
        <source>Write…</source>
        <translation>写信…</translation>
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
    <message>
        <source>Service cases</source>
        <translation>服务工单</translation>
    </message>
    <message>
        <source>Open since %1</source>
        <translation>未解决，始于 %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>已于 %1 解决</translation>
    </message>
    <message>
        <source>first answer after %1</source>
        <translation>%1后首次答复</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>尚未答复</translation>
    </message>
    <message>
        <source>Mark this case as resolved</source>
        <translation>将此工单标记为已解决</translation>
    </message>
    <message>
        <source>Open this case again</source>
        <translation>重新打开此工单</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>for bringing %1</source>
        <translation>因带来 %1</translation>
    </message>
    <message>
        <source>as a friend of %1</source>
        <translation>作为 %1 的好友</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Brands they consider</source>
        <translation>正在考虑的品牌</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1，始于 %2</translation>
    </message>
    <message>
        <source>%1, no longer since %2</source>
        <translation>%1，自 %2 起不再考虑</translation>
    </message>
    <message>
        <source>%1 is no longer on the list</source>
        <translation>%1 已不在考虑之列</translation>
    </message>
    <message>
        <source>New brand</source>
        <translation>新品牌</translation>
    </message>
    <message>
        <source>Add a brand they look at</source>
        <translation>添加正在考虑的品牌</translation>
    </message>
    <message>
        <source>What drives them</source>
        <translation>驱动因素</translation>
    </message>
    <message>
        <source>Bought for</source>
        <translation>促成购买</translation>
    </message>
    <message>
        <source>Else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Add what drives them</source>
        <translation>添加驱动因素</translation>
    </message>
    <message>
        <source>%1 (emotional)</source>
        <translation>%1（感性）</translation>
    </message>
    <message>
        <source>%1 (rational)</source>
        <translation>%1（理性）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln followers</source>
        <translation>
            <numerusform>%Ln 位关注者</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no birthday that can be read. Write it like 1990-03-09, or --03-09 without the year.</source>
        <translation>“%1”不是能读懂的生日。请写成 1990-03-09，不含年份时写成 --03-09。</translation>
    </message>
    <message>
        <source>“%1” lies in the future, which a birthday cannot.</source>
        <translation>“%1”在将来，生日不可能如此。</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
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
    <message>
        <source>Keep in touch…</source>
        <translation>保持联系…</translation>
    </message>
    <message>
        <source>In touch %1</source>
        <comment>how often</comment>
        <translation>保持联系：%1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>上次联系：%1</translation>
    </message>
    <message>
        <source>Never in touch so far</source>
        <translation>至今从未联系</translation>
    </message>
    <message>
        <source>How often they are to hear from you (Ctrl+Alt+K)</source>
        <translation>多久与此人联系一次（Ctrl+Alt+K）</translation>
    </message>
    <message>
        <source>On no journey</source>
        <translation>不在任何旅程中</translation>
    </message>
    <message>
        <source>Put this person on a journey (M)</source>
        <translation>将此人员加入旅程 (M)</translation>
    </message>
    <message>
        <source>Click to move to another stage (M)</source>
        <translation>点击可移至其他阶段 (M)</translation>
    </message>
    <message>
        <source>Stage: %1. Move to another one</source>
        <translation>阶段：%1。移至其他阶段</translation>
    </message>
    <message>
        <source>Organisation: %1. Go to its page</source>
        <translation>组织：%1。转到其页面</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PersonMover</name>
    <message>
        <source>%1: %2</source>
        <comment>journey: stage</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No journey here has stages. Make one under Journeys first.</source>
        <translation>这里没有带阶段的旅程。请先在“旅程”中创建一个。</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>已将 %1 移至 %2</translation>
    </message>
    <message>
        <source>Nothing had to be moved.</source>
        <translation>无需移动。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PersonScreen</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
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
        <source>This is the last person of the list</source>
        <translation>这是列表中的最后一位人员</translation>
    </message>
    <message>
        <source>This is the first person of the list</source>
        <translation>这是列表中的第一位人员</translation>
    </message>
    <message>
        <source>Keep in touch…</source>
        <translation>保持联系…</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PersonSearch</name>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>未找到与“%1”匹配的人员</translation>
    </message>
    <message>
        <source>Show all %1 in People</source>
        <translation>在“人员”中显示全部 %1 人</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search people and deals</source>
        <translation>搜索人员和商机</translation>
    </message>
    <message>
        <source>People and deals found</source>
        <translation>找到的人员和商机</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PersonSheet</name>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>This person is no longer here. History shows what took them away and can bring them back.</source>
        <translation>此人员已不在此处。“历史”会显示是哪项更改将其移除，并可将其恢复。</translation>
    </message>
    <message>
        <source>Back to People</source>
        <translation>返回“人员”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What you typed is kept, and is here again when you come back.</source>
        <translation>您输入的内容已保留，回来时仍在这里。</translation>
    </message>
    <message>
        <source>This person is no longer here.</source>
        <translation>此人已不在这里。</translation>
    </message>
    <message>
        <source>This page is still loading.</source>
        <translation>此页面仍在加载。</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>任务完成</translation>
    </message>
    <message>
        <source>Correct this move…</source>
        <translation>更正此次移动…</translation>
    </message>
    <message>
        <source>How was this purchase?</source>
        <translation>这次购买体验如何？</translation>
    </message>
    <message>
        <source>Refund this purchase</source>
        <translation>将此购买退款</translation>
    </message>
    <message>
        <source>Choose a move on the timeline first.</source>
        <translation>请先在时间线上选择一次移动。</translation>
    </message>
    <message>
        <source>Choose a task that is still to be done.</source>
        <translation>请选择一项尚未完成的任务。</translation>
    </message>
    <message>
        <source>Choose a purchase on the timeline first.</source>
        <translation>请先在时间线上选择一次购买。</translation>
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
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>体验如何？</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Write a note above, or log what you last talked about.</source>
        <translation>还没有任何记录。请在上方填写备注，或记录你们最近的交流。</translation>
    </message>
    <message>
        <source>Nothing of this kind is on the timeline. Choose All to see everything.</source>
        <translation>时间线上没有此类记录。选择“全部”可查看所有记录。</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>编辑任务</translation>
    </message>
    <message>
        <source>Quote…</source>
        <translation>报价单…</translation>
    </message>
    <message>
        <source>Choose a deal on the timeline first.</source>
        <translation>请先在时间线上选择一个商机。</translation>
    </message>
    <message>
        <source>New deal…</source>
        <translation>新商机…</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>A new deal with this person (Ctrl+Shift+D)</source>
        <translation>与此人的新商机（Ctrl+Shift+D）</translation>
    </message>
    <message>
        <source>Deals (%1)</source>
        <translation>商机（%1）</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PlanControls</name>
    <message>
        <source>Targets and commits</source>
        <translation>目标与承诺</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month for which targets and commits are typed</source>
        <translation>填写目标与承诺的月份</translation>
    </message>
    <message>
        <source>Type amounts into the cells (F2); an empty cell takes one away.</source>
        <translation>在单元格中填写金额（F2）；清空则去掉。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PlansModel</name>
    <message>
        <source>%1 of %2: %3</source>
        <comment>target, owner, amount</comment>
        <translation>%2 的%1：%3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This forecast is in %1. Choose %2 above, then type it again.</source>
        <translation>此预测以 %1 计。请先在上方选择 %2，再填写。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::ProgrammePage</name>
    <message>
        <source>Reward programme</source>
        <translation>奖励计划</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>新建奖励计划</translation>
    </message>
    <message>
        <source>Whether the programme is saved</source>
        <translation>奖励计划的保存状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>when the friend has bought</source>
        <translation>好友购买后</translation>
    </message>
    <message>
        <source>when the friend has joined</source>
        <translation>好友加入后</translation>
    </message>
    <message>
        <source>When it is earned</source>
        <translation>获得奖励的时机</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>获得时机</translation>
    </message>
    <message>
        <source>Who brought a friend gets</source>
        <translation>推荐人获得</translation>
    </message>
    <message>
        <source>The friend gets</source>
        <translation>好友获得</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until the end of</source>
        <translation>截至（含当日）</translation>
    </message>
    <message>
        <source>A reward arises by itself, once for each friend and side, and waits in the ledger until it is approved. What was promised stays as it was when amounts change. Of several programmes that run, the newest counts.</source>
        <translation>奖励会自动产生，每位好友、每一方各一次，并在账本中等待批准。金额更改后，已承诺的奖励保持不变。若有多个奖励计划同时进行，以最新的为准。</translation>
    </message>
    <message>
        <source>Bring a friend</source>
        <translation>推荐好友</translation>
    </message>
    <message>
        <source>Amounts are in %1.</source>
        <translation>金额以 %1 计。</translation>
    </message>
    <message>
        <source>Amounts are in %1. So far %2 approved or given, %3 pending.</source>
        <translation>金额以 %1 计。目前已批准或已发放 %2，待处理 %3。</translation>
    </message>
    <message>
        <source>“%1” is no amount in %2; write it like %3.</source>
        <translation>“%1”不是有效的 %2 金额；请按 %3 的格式填写。</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the day after the last</comment>
        <translation>截至（不含当日）</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>The programme “%1”</source>
        <translation>奖励计划“%1”</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PurchaseForm</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Currency; amounts in others than the workspace&apos;s are kept and never added</source>
        <translation>币种；与工作区不同币种的金额会保留，但绝不相加</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>What it cost us</source>
        <translation>我们的成本</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>What it cost us; margins are computed from it</source>
        <translation>我们的成本；用于计算毛利</translation>
    </message>
    <message>
        <source>Renews on</source>
        <translation>续费日期</translation>
    </message>
    <message>
        <source>Day of the renewal</source>
        <translation>续费的日子</translation>
    </message>
    <message>
        <source>Begun and never paid</source>
        <translation>已开始但未付款</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Whether it pays back an earlier purchase</source>
        <translation>是否退还较早的一笔购买</translation>
    </message>
    <message>
        <source>No refund</source>
        <translation>非退款</translation>
    </message>
    <message>
        <source>Refund of %1, %2</source>
        <comment>amount, day</comment>
        <translation>退款：%1，%2</translation>
    </message>
    <message>
        <source>Refund of the purchase of %1</source>
        <translation>%1 的购买之退款</translation>
    </message>
    <message>
        <source>The items add up to %1</source>
        <translation>商品合计 %1</translation>
    </message>
    <message>
        <source>“%1” is no currency; write its three letters, like EUR.</source>
        <translation>“%1”不是有效的币种；请写三个字母，如 EUR。</translation>
    </message>
    <message>
        <source>“%1” is no cost in %2.</source>
        <translation>“%1”不是有效的 %2 成本。</translation>
    </message>
    <message>
        <source>Write an amount other than zero.</source>
        <translation>请填写不为零的金额。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::PurchasePopup</name>
    <message>
        <source>Record the purchase</source>
        <translation>记录购买</translation>
    </message>
    <message>
        <source>Purchase by %1</source>
        <translation>%1 的购买</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>金额（%1）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>This workspace counts in %1; write the amount in it.</source>
        <translation>此工作区以 %1 计价，请用该货币填写金额。</translation>
    </message>
    <message>
        <source>Record the purchases</source>
        <translation>记录购买</translation>
    </message>
    <message>
        <source>A purchase by each of %1</source>
        <translation>%1 每人一笔购买</translation>
    </message>
    <message>
        <source>Amount each</source>
        <translation>每笔金额</translation>
    </message>
    <message>
        <source>An amount below zero is a refund; record it on the person&apos;s page.</source>
        <translation>负数金额表示退款；请在人员页面上记录。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::QuickChips</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is, what it says</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. Is that right?</source>
        <translation>%1。对吗？</translation>
    </message>
    <message>
        <source>%1. Click to say that it is something else.</source>
        <translation>%1。点击可改为其他类型。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a line</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>vouch::ui::QuickPopup</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>a stage</comment>
        <translation>添加到“%1”</translation>
    </message>
    <message>
        <source>Ada Klein, Klein Papeterie, €1,200, next Friday</source>
        <translation>王小明，小明文具，1200 元，下周五</translation>
    </message>
    <message>
        <source>Name, organisation, amount, day, e-mail, phone, @handle, #tag, between commas</source>
        <translation>姓名、组织、金额、日期、电子邮件、电话、@账号、#标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Here already: %1</source>
        <translation>已有此人：%1</translation>
    </message>
    <message>
        <source>Somebody else of that name</source>
        <translation>另一位同名的人</translation>
    </message>
    <message>
        <source>Somebody of that name is here already. Say who is meant, then Enter again.</source>
        <translation>已有同名的人。请选择是哪一位，然后再按 Enter。</translation>
    </message>
    <message>
        <source>Name, organisation, amount, day, e-mail, phone, @handle and #tag, in any order, between commas.</source>
        <translation>姓名、组织、金额、日期、电子邮件、电话、@账号和 #标签，顺序不限，以逗号分隔。</translation>
    </message>
    <message>
        <source>Enter: the one who is here comes to %1</source>
        <translation>Enter：将已有的人移到“%1”</translation>
    </message>
    <message>
        <source>Enter: a new person in %1</source>
        <translation>Enter：在“%1”中新增人员</translation>
    </message>
    <message>
        <source>, with an open deal</source>
        <translation>，并新增一个未结商机</translation>
    </message>
    <message>
        <source>, with an open deal without an amount</source>
        <translation>，并新增一个没有金额的未结商机</translation>
    </message>
    <message>
        <source>, and a note</source>
        <translation>，并添加备注</translation>
    </message>
    <message>
        <source>Several people have that name. Say which of them, or that it is somebody else.</source>
        <translation>有多位同名的人。请选择其中一位，或选择另一位。</translation>
    </message>
    <message>
        <source>Enter: a new deal in %1</source>
        <translation>回车：在“%1”中新建商机</translation>
    </message>
</context>
<context>
    <name>vouch::ui::QuoteDialog</name>
    <message>
        <source>%1, expired</source>
        <comment>how a quote stands</comment>
        <translation>%1，已过期</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>how a quote stands, date</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>No quote of this deal yet. Its lines and amount are what is quoted.</source>
        <translation>此商机还没有报价单。报价取其明细和金额。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>Tax in percent</source>
        <translation>税率（%）</translation>
    </message>
    <message>
        <source>No tax line</source>
        <translation>不列税</translation>
    </message>
    <message>
        <source>The tax is in the prices already</source>
        <translation>价格已含税</translation>
    </message>
    <message>
        <source>For</source>
        <translation>收件方</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>新报价单</translation>
    </message>
    <message>
        <source>Letterhead…</source>
        <translation>信头…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>From now on it stays as it is, and is on the timeline</source>
        <translation>此后保持不变，并显示在时间线上</translation>
    </message>
    <message>
        <source>The deal is won with what was offered</source>
        <translation>商机按报价内容赢单</translation>
    </message>
    <message>
        <source>This deal is not here any more.</source>
        <translation>这个商机已不存在。</translation>
    </message>
    <message>
        <source>Quotes of %1</source>
        <translation>%1 的报价单</translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <comment>number, total, how it stands</comment>
        <translation>%1 · %2
%3</translation>
    </message>
    <message>
        <source>Quote %1: %2</source>
        <translation>报价单 %1：%2</translation>
    </message>
    <message>
        <source>%1 × %2 · %3</source>
        <comment>quantity, item, what that is together</comment>
        <translation>%1 × %2 · %3</translation>
    </message>
    <message>
        <source>To pay: %1</source>
        <translation>应付：%1</translation>
    </message>
    <message>
        <source>includes tax of %1</source>
        <translation>含税 %1</translation>
    </message>
    <message>
        <source>with tax of %1</source>
        <translation>加税 %1</translation>
    </message>
    <message>
        <source>Save the quote</source>
        <translation>保存报价单</translation>
    </message>
    <message>
        <source>Quote %1</source>
        <translation>报价单 %1</translation>
    </message>
</context>
<context>
    <name>vouch::ui::ReachPage</name>
    <message>
        <source>Nobody has spoken for you yet, so nothing has reached anybody. Record a review, a share or a mention on a person’s page.</source>
        <translation>还没有人为您做过口碑推荐，因此尚未触达任何人。请在人员页面上记录评价、分享或提及。</translation>
    </message>
    <message>
        <source>Reach and arrivals by kind and channel</source>
        <translation>按类型和渠道划分的覆盖人数与到来人数</translation>
    </message>
    <message>
        <source>Advocacy channels beside purchase channels</source>
        <translation>口碑渠道与购买渠道对比</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Advocacy events</source>
        <translation>口碑事件</translation>
    </message>
    <message>
        <source>People brought</source>
        <translation>带来的人数</translation>
    </message>
    <message>
        <source>Value of those brought</source>
        <translation>带来者的价值</translation>
    </message>
    <message>
        <source>Bought there</source>
        <translation>该渠道的购买额</translation>
    </message>
    <message>
        <source>Enter or double-click: the people who came</source>
        <translation>回车或双击：查看来的人</translation>
    </message>
    <message>
        <source>Came by %1 on %2</source>
        <translation>于 %2 经由%1而来</translation>
    </message>
</context>
<context>
    <name>vouch::ui::RecordPanel</name>
    <message>
        <source>What you typed about %1 is kept until you record it.</source>
        <translation>您为 %1 输入的内容会保留，直到您将其记录。</translation>
    </message>
    <message numerus="yes">
        <source>What was typed about %Ln people was not recorded.</source>
        <translation>
            <numerusform>为 %Ln 人输入的内容未被记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::ReminderBox</name>
    <message>
        <source>Reminder</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>When this window reminds of it</source>
        <translation>此窗口何时提醒</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>不提醒</translation>
    </message>
</context>
<context>
    <name>vouch::ui::Reminders</name>
    <message>
        <source>Close the reminder</source>
        <translation>关闭提醒</translation>
    </message>
    <message>
        <source>Close the reminder; the tasks stay</source>
        <translation>关闭提醒；任务保留</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>提醒：%1</translation>
    </message>
    <message numerus="yes">
        <source>Reminder: %1 and %n more</source>
        <translation>
            <numerusform>提醒：%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::RepeatField</name>
    <message>
        <source>Counted from when it is done</source>
        <translation>从完成之日算起</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>不重复</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>多久一次</translation>
    </message>
    <message>
        <source>The next one is due so long after this one is done, however late that is</source>
        <translation>无论何时完成，下一个都在完成后这么久到期</translation>
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
    <message>
        <source>Drag a shape around people to choose them; by keyboard with Space, Shift and an arrow, or Ctrl+A.</source>
        <translation>围绕人员拖出一个形状即可选择；键盘：空格、Shift 加方向键，或 Ctrl+A。</translation>
    </message>
    <message>
        <source>Show list…</source>
        <translation>显示列表…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1：已停止</translation>
    </message>
    <message>
        <source>These are sales of nobody known; there is no list of people</source>
        <translation>这些是未知客户的销售；没有人员列表</translation>
    </message>
    <message>
        <source>These are deals of nobody known; there is no list of people</source>
        <translation>这些是未知客户的商机；没有人员列表</translation>
    </message>
</context>
<context>
    <name>vouch::ui::ReportsScreen</name>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>正在写入 %1 …</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s), beginning with %1</source>
        <translation>
            <numerusform>已写入 %n 个文件，第一个为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Print %1</source>
        <translation>打印“%1”</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
    <message>
        <source>%1, data revision %2</source>
        <translation>%1，数据修订版 %2</translation>
    </message>
    <message>
        <source>This one was made in the terminal; it is no report of this screen.</source>
        <translation>这份报告在终端中生成，不属于此界面的报告。</translation>
    </message>
    <message>
        <source>PDF, to print and send…</source>
        <translation>PDF，用于打印和发送…</translation>
    </message>
    <message>
        <source>Spreadsheet with charts (XLSX)…</source>
        <translation>含图表的电子表格 (XLSX)…</translation>
    </message>
    <message>
        <source>Web page in one file (HTML)…</source>
        <translation>单文件网页 (HTML)…</translation>
    </message>
    <message>
        <source>Pictures of the pages (PNG)…</source>
        <translation>页面图片 (PNG)…</translation>
    </message>
    <message>
        <source>Vector pictures of the pages (SVG)…</source>
        <translation>页面矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>Tables (CSV)…</source>
        <translation>表格 (CSV)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write these pages to a file (Ctrl+Shift+E)</source>
        <translation>将这些页面写入文件 (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print these pages (Ctrl+P)</source>
        <translation>打印这些页面 (Ctrl+P)</translation>
    </message>
    <message>
        <source>Reports and their options</source>
        <translation>报告及其选项</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Handed out lately</source>
        <translation>最近分发</translation>
    </message>
    <message>
        <source>Nothing yet. What you export is listed here with its time.</source>
        <translation>暂无记录。您导出的内容会连同时间列在这里。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Page before (Page up)</source>
        <translation>上一页 (Page Up)</translation>
    </message>
    <message>
        <source>Next page (Page down)</source>
        <translation>下一页 (Page Down)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Fit the width (0)</source>
        <translation>适合宽度 (0)</translation>
    </message>
    <message>
        <source>Size of the pages (+ and −)</source>
        <translation>页面大小（+ 和 −）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Whose sheet?</source>
        <translation>谁的单页？</translation>
    </message>
    <message>
        <source>These pages cannot be made</source>
        <translation>无法生成这些页面</translation>
    </message>
    <message>
        <source>Type a name on the left and choose the person.</source>
        <translation>请在左侧输入姓名并选择人员。</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1，%n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>约剩 %1 秒</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
    <message>
        <source>Stopped. No file was changed.</source>
        <translation>已停止。没有更改任何文件。</translation>
    </message>
    <message>
        <source>Pages %1–%2 of %3</source>
        <translation>第 %1–%2 页，共 %3 页</translation>
    </message>
    <message>
        <source>There are no pages yet.</source>
        <translation>还没有页面。</translation>
    </message>
    <message>
        <source>A file is being written; wait for it, or cancel it.</source>
        <translation>正在写入文件；请等待，或取消。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::RewardsModel</name>
    <message>
        <source>brought %1</source>
        <translation>带来了 %1</translation>
    </message>
    <message>
        <source>came through %1</source>
        <translation>由 %1 带来</translation>
    </message>
    <message>
        <source>%1, refunded since</source>
        <translation>%1，之后已退款</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>For</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>奖励计划</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
</context>
<context>
    <name>vouch::ui::RewardsPage</name>
    <message>
        <source>Which rewards are shown</source>
        <translation>显示哪些奖励</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>The budget bears it and it will be given (A)</source>
        <translation>预算可承担，将予发放 (A)</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>It has been handed over (G)</source>
        <translation>已交付 (G)</translation>
    </message>
    <message>
        <source>Redeem</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>They have used it (R)</source>
        <translation>对方已使用 (R)</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>It will not be given (D)</source>
        <translation>不予发放 (D)</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>It was given and is taken back, for instance after a refund (V)</source>
        <translation>已发放后又收回，例如退款之后 (V)</translation>
    </message>
    <message>
        <source>Reward ledger</source>
        <translation>奖励账本</translation>
    </message>
    <message>
        <source>History of this reward</source>
        <translation>此奖励的历史</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>No reward has been earned yet. Set up a programme; an entry arises by itself when a friend joins or buys.</source>
        <translation>尚未获得任何奖励。请设置奖励计划；有朋友加入或购买时，会自动生成条目。</translation>
    </message>
    <message>
        <source>No reward is in this state. Choose all states to see the others.</source>
        <translation>没有处于此状态的奖励。选择所有状态可查看其他奖励。</translation>
    </message>
    <message>
        <source>History of a reward</source>
        <translation>奖励历史</translation>
    </message>
    <message>
        <source>Choose a reward to see how it came to where it stands.</source>
        <translation>选择一项奖励，查看它如何走到当前状态。</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>给 %2 的奖励 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The friend has been refunded since. Decide whether to decline or reverse it.</source>
        <translation>这位朋友后来已退款。请决定拒绝还是撤销此奖励。</translation>
    </message>
    <message>
        <source>Choose a reward first.</source>
        <translation>请先选择一项奖励。</translation>
    </message>
    <message>
        <source>That does not follow the state in which the chosen reward is.</source>
        <translation>所选奖励目前的状态不允许这样做。</translation>
    </message>
    <message>
        <source>No reward is chosen. Choose one in the list.</source>
        <translation>没有选择奖励。请在列表中选择一项。</translation>
    </message>
    <message numerus="yes">
        <source>%n rewards</source>
        <translation>
            <numerusform>%n 项奖励</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <comment>Approve, amount, person</comment>
        <translation>为 %3 %1 %2</translation>
    </message>
</context>
<context>
    <name>vouch::ui::RuleEditor</name>
    <message>
        <source>The rule as a sentence</source>
        <translation>用一句话表述的规则</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Try on history</source>
        <translation>用历史试运行</translation>
    </message>
    <message>
        <source>Shows what the rule would have done so far; changes nothing</source>
        <translation>显示该规则到目前为止本会执行的操作；不做任何更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>您对它的称呼</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Also look once at what already happened, for people who still stand there</source>
        <translation>同时检查一次已发生的事，仅限仍停留在该处的人员</translation>
    </message>
    <message>
        <source>somebody gets in touch</source>
        <translation>有人联系您</translation>
    </message>
    <message>
        <source>somebody buys</source>
        <translation>有人购买</translation>
    </message>
    <message>
        <source>somebody speaks for you</source>
        <translation>有人为您做口碑推荐</translation>
    </message>
    <message>
        <source>somebody enters a stage</source>
        <translation>有人进入阶段</translation>
    </message>
    <message>
        <source>somebody stays in a stage too long</source>
        <translation>有人在阶段停留过久</translation>
    </message>
    <message>
        <source>somebody has gone quiet</source>
        <translation>有人久无音讯</translation>
    </message>
    <message>
        <source>When</source>
        <translation>当</translation>
    </message>
    <message>
        <source>How they get in touch</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>in any way</source>
        <translation>任意方式</translation>
    </message>
    <message>
        <source>How they speak for you</source>
        <translation>推荐方式</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>through any channel</source>
        <translation>任意渠道</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>对方意图</translation>
    </message>
    <message>
        <source>with any intent</source>
        <translation>任意意图</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>in any mood</source>
        <translation>任意情绪</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>负面</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>中性</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>意图</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>任意金额</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>After</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>On journey</source>
        <translation>所在旅程</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>any stage</source>
        <translation>任意阶段</translation>
    </message>
    <message>
        <source>In stage</source>
        <translation>所在阶段</translation>
    </message>
    <message>
        <source>Then move to</source>
        <translation>则移至</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>no task</source>
        <translation>没有任务</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Task due in days</source>
        <translation>任务到期天数</translation>
    </message>
    <message>
        <source>Suggest it</source>
        <translation>作为建议提出</translation>
    </message>
    <message>
        <source>Do it at once</source>
        <translation>立即执行</translation>
    </message>
    <message>
        <source>And</source>
        <translation>并且</translation>
    </message>
    <message>
        <source>What the rule would have done</source>
        <translation>该规则本会执行的操作</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Everybody, on any journey or none</source>
        <translation>所有人，不论在哪个旅程或不在旅程中</translation>
    </message>
    <message>
        <source>do not move</source>
        <translation>不移动</translation>
    </message>
    <message>
        <source>Choose what the rule watches for, and what follows.</source>
        <translation>请选择规则关注什么，以及随后执行什么。</translation>
    </message>
    <message>
        <source>Approve the rewards they were promised</source>
        <translation>批准已承诺给他们的奖励</translation>
    </message>
    <message>
        <source>Write an amount above zero, or none.</source>
        <translation>请填写大于零的金额，或留空。</translation>
    </message>
    <message>
        <source>This workspace counts in %1; write the amount in it.</source>
        <translation>此工作区以 %1 计价，请用该货币填写金额。</translation>
    </message>
    <message>
        <source>due on the same day</source>
        <translation>当天到期</translation>
    </message>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>%n 天后到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln events of your history it would have done nothing.</source>
        <translation>
            <numerusform>对您历史中的 %Ln 个事件，该规则不会执行任何操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried on your history: %1. It would have acted %Ln times. The trial changed nothing.</source>
        <translation>
            <numerusform>已用您的历史试运行：%1。该规则本会执行 %Ln 次。试运行未作任何更改。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody gets a new deal</source>
        <translation>有人有了新商机</translation>
    </message>
    <message>
        <source>a deal is won</source>
        <translation>商机赢单</translation>
    </message>
    <message>
        <source>a deal is lost</source>
        <translation>商机丢单</translation>
    </message>
    <message>
        <source>a deal is overdue</source>
        <translation>商机逾期</translation>
    </message>
    <message>
        <source>a deal has no next task</source>
        <translation>商机没有下一项任务</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>any owner</source>
        <translation>任意负责人</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>any source</source>
        <translation>任意来源</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>any reason</source>
        <translation>任意原因</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>输给谁</translation>
    </message>
    <message>
        <source>to anybody</source>
        <translation>任意对手</translation>
    </message>
    <message>
        <source>with or without</source>
        <translation>有或没有</translation>
    </message>
    <message>
        <source>at least </source>
        <translation>至少 </translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>进行中的商机</translation>
    </message>
    <message>
        <source>Together at least</source>
        <translation>合计至少</translation>
    </message>
</context>
<context>
    <name>vouch::ui::RulesPage</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>后退 (Esc)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新建规则</translation>
    </message>
    <message>
        <source>A rule watches what happens and then suggests something here and beside the board, or does it at once. Everything it does can be undone.</source>
        <translation>规则会关注发生的事，然后在此处和看板旁提出建议，或立即执行。它所做的一切都可撤销。</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>现成规则</translation>
    </message>
    <message>
        <source>Rule “%1” is on</source>
        <translation>规则“%1”已启用</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>启用或停用</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Look at “%1” before using it</source>
        <translation>使用前先查看“%1”</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>使用“%1”</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>编辑规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The rule “%1”</source>
        <translation>规则“%1”</translation>
    </message>
</context>
<context>
    <name>vouch::ui::Screen</name>
    <message>
        <source>Nobody is chosen here. Choose somebody on Today, on the board or under People first.</source>
        <translation>这里没有选择任何人。请先在“今天”、看板或“人员”中选择一个人。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::SelectionBar</name>
    <message>
        <source>Selected cards</source>
        <translation>选中的卡片</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Let go of the selection</source>
        <translation>放开所选卡片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>已选 %Ln 张</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::ShareControls</name>
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
    <name>vouch::ui::StageEditor</name>
    <message>
        <source>Changed the stage %1</source>
        <translation>已更改阶段“%1”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Waiting too long after</source>
        <translation>等待过久的界限</translation>
    </message>
    <message numerus="yes">
        <source>worked out from the past, else %n days</source>
        <translation>
            <numerusform>根据以往数据推算，否则为 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: theirs is %2, yours is %3.</source>
        <translation>%1：对方的是 %2，您的是 %3。</translation>
    </message>
    <message>
        <source>The stage “%1” was changed by somebody else meanwhile.</source>
        <translation>阶段“%1”在此期间已被他人更改。</translation>
    </message>
    <message>
        <source>The stage “%1” is not here any more.</source>
        <translation>阶段“%1”已不存在。</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>数量上限</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>vouch::ui::StageFields</name>
    <message>
        <source>Whoever has bought may come in again here</source>
        <translation>购买过的人可从这里再次进入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>What some call it instead</source>
        <translation>有些人使用的另一种叫法</translation>
    </message>
    <message>
        <source>What the stage means whatever it is called; reports compare journeys by it.</source>
        <translation>无论名称如何，此阶段代表的含义；报告据此比较各旅程。</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>里程碑</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>What to do here</source>
        <translation>在此做什么</translation>
    </message>
    <message>
        <source>The playbook: what helps somebody in this stage to go on</source>
        <translation>行动指南：什么能帮助处于此阶段的人继续前进</translation>
    </message>
    <message>
        <source>Tasks on entry</source>
        <translation>进入时的任务</translation>
    </message>
    <message>
        <source>One task a line, made for everybody who comes in</source>
        <translation>每行一项任务，为每位进入者创建</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>Waiting too long after days</source>
        <translation>等待过久的天数</translation>
    </message>
    <message numerus="yes">
        <source>Once %n visits are complete, what is usual here</source>
        <translation>
            <numerusform>完成 %n 次停留后，以此处的常见时长为准</numerusform>
        </translation>
    </message>
    <message>
        <source>Then somebody waits too long who is here longer than three quarters of the others were.</source>
        <translation>届时，在此停留时间超过其他四分之三人员的人，即视为等待过久。</translation>
    </message>
    <message>
        <source>Too long after</source>
        <translation>过久的界限</translation>
    </message>
    <message numerus="yes">
        <source>%n visits are complete</source>
        <translation>
            <numerusform>已完成 %n 次停留</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now: too long after %n days. Three quarters went on sooner; %1.</source>
        <translation>
            <numerusform>目前：超过 %n 天即为过久。四分之三的人更早离开此阶段继续前进；%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 so far.</source>
        <translation>目前%1。</translation>
    </message>
    <message>
        <source>%1 so far; until then the days above count.</source>
        <translation>目前%1；在此之前以上方的天数为准。</translation>
    </message>
    <message numerus="yes">
        <source>Three quarters went on within %Ln days; %1.</source>
        <translation>
            <numerusform>四分之三的人在 %Ln 天内继续前进；%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now: too long after %n days. Most are still here, but three quarters of all visits have not lasted longer so far; %1.</source>
        <translation>
            <numerusform>现在：超过 %n 天即为太久。多数人还在这里，但迄今四分之三的停留没有超过这个时间；%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Deals won from here, in percent</source>
        <translation>由此成交的商机百分比</translation>
    </message>
    <message>
        <source>Counts for the forecast until enough deals have gone this way to tell it from the past.</source>
        <translation>在走过此路的商机足够多、能从历史得出之前，预测按此计算。</translation>
    </message>
    <message>
        <source>Won from here</source>
        <translation>由此成交</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>At most here at once</source>
        <translation>同时在此的数量上限</translation>
    </message>
    <message>
        <source>More may come all the same; the board then says that it is too many.</source>
        <translation>仍可继续进入；看板会提示数量过多。</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>数量上限</translation>
    </message>
</context>
<context>
    <name>vouch::ui::StageList</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>alias, milestone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1。%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>此处有 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::StageQuestion</name>
    <message>
        <source>Where they go</source>
        <translation>人员去向</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
    <name>vouch::ui::SuggestionPanel</name>
    <message>
        <source>Rule “%1”</source>
        <translation>规则“%1”</translation>
    </message>
    <message>
        <source>Nothing is suggested for these people now. Rules say what is: Today, Rules…</source>
        <translation>目前没有针对这些人员的建议。建议由规则决定，请见“今天”中的“规则…”。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Close suggestions</source>
        <translation>关闭建议</translation>
    </message>
    <message>
        <source>Suggestions for the people of this board</source>
        <translation>针对此看板人员的建议</translation>
    </message>
    <message>
        <source>Do what is suggested (Space)</source>
        <translation>执行建议 (Space)</translation>
    </message>
    <message>
        <source>Put this suggestion away for good (Delete)</source>
        <translation>永久忽略此建议 (Delete)</translation>
    </message>
    <message>
        <source>Open the person&apos;s page (Enter)</source>
        <translation>打开人员页面 (Enter)</translation>
    </message>
    <message>
        <source>Choose a suggestion first.</source>
        <translation>请先选择一项建议。</translation>
    </message>
    <message>
        <source>No suggestion is chosen. The arrow keys choose one.</source>
        <translation>没有选择建议。请用方向键选择一项。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::Swatches</name>
    <message>
        <source>Own colour</source>
        <translation>自定义颜色</translation>
    </message>
</context>
<context>
    <name>vouch::ui::TagsPopup</name>
    <message>
        <source>Change tags</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Tags, separated by commas</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>They have none</source>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <comment>name, or how many people</comment>
        <translation>%1 的标签</translation>
    </message>
    <message>
        <source>Type a tag to add, or one to take off.</source>
        <translation>请输入要添加或去掉的标签。</translation>
    </message>
    <message>
        <source>“%1” cannot be added and taken off at once.</source>
        <translation>“%1”不能同时添加和去掉。</translation>
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
    <name>vouch::ui::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>No template yet. Begin with a ready one, or with an empty one.</source>
        <translation>还没有模板。可以从现成的或空白的开始。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新模板</translation>
    </message>
    <message>
        <source>Ready ones</source>
        <translation>现成模板</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, way</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>A place that is filled for each person</source>
        <translation>按每个人填写的占位符</translation>
    </message>
    <message>
        <source>What is used where nothing is known stands behind a bar: {%1|there}. Without one you are asked before it goes.</source>
        <translation>竖线后面是没有资料时使用的文字：{%1|朋友}。没有写的话，发送前会询问您。</translation>
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
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>vouch::ui::TodayList</name>
    <message>
        <source>What today holds</source>
        <translation>今天的事项</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Put it off until later (S)</source>
        <translation>推迟到以后 (S)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Put this suggestion away for good (Delete)</source>
        <translation>永久忽略此建议 (Delete)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Log an interaction (Ctrl+L)</source>
        <translation>记录互动 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the person&apos;s page (Enter)</source>
        <translation>打开人员页面 (Enter)</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Thanked</source>
        <translation>已致谢</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>记录联系</translation>
    </message>
    <message>
        <source>Only suggestions can be dismissed.</source>
        <translation>只能忽略建议。</translation>
    </message>
    <message>
        <source>This is about nobody in particular.</source>
        <translation>此项不涉及特定人员。</translation>
    </message>
    <message>
        <source>%1 (Space)</source>
        <translation>%1 (Space)</translation>
    </message>
    <message>
        <source>Who waits for an answer or has gone quiet cannot be put off.</source>
        <translation>正在等待回复或已沉默的人员不能推迟。</translation>
    </message>
    <message>
        <source>Nothing is chosen. The arrow keys choose an item.</source>
        <translation>没有选择任何内容。请用方向键选择一项。</translation>
    </message>
    <message>
        <source>Done, answered, accepted, thanked</source>
        <translation>完成、已回复、接受、已感谢</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the task (E)</source>
        <translation>编辑任务（E）</translation>
    </message>
    <message>
        <source>Only tasks can be edited here.</source>
        <translation>这里只能编辑任务。</translation>
    </message>
    <message>
        <source>Next…</source>
        <translation>下一步…</translation>
    </message>
</context>
<context>
    <name>vouch::ui::TodayModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in this stage; slow after %2</source>
        <translation>在此阶段已 %1；超过 %2 即为过慢</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>规则“%1”</translation>
    </message>
    <message>
        <source>Spoke for you and has not been thanked yet.</source>
        <translation>为您做了口碑推荐，尚未致谢。</translation>
    </message>
    <message>
        <source>Never in touch so far.</source>
        <translation>至今从未联系。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing heard from or said to them for %n day(s).</source>
        <translation>
            <numerusform>已有 %n 天没有任何往来。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last contact %n day(s) ago</source>
        <translation>
            <numerusform>上次联系在 %n 天前</numerusform>
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
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>Tasks due</source>
        <translation>到期任务</translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation>等待过久</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>To thank</source>
        <translation>待致谢</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>保持联系</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>久无音讯</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>no next task</source>
        <translation>无下一项任务</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Open for %n day(s)</source>
        <translation>
            <numerusform>已进行 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected %1</source>
        <translation>预计成交 %1</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商机</translation>
    </message>
</context>
<context>
    <name>vouch::ui::TodayScreen</name>
    <message>
        <source>Also show people who have not heard from you, nor you from them, in 60 days</source>
        <translation>同时显示 60 天内与您没有任何往来的人员</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Whose people and tasks are listed</source>
        <translation>列出谁负责的人员和任务</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>What Vouch suggests or does when something happens</source>
        <translation>有事发生时 Vouch 建议或执行的操作</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>没有待办事项</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示这些人员</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Gone quiet: %1</source>
        <translation>久无音讯：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n people have gone quiet</source>
        <translation>
            <numerusform>%n 人久无音讯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have not heard from you in 60 days.</source>
        <translation>
            <numerusform>有 %n 人已 60 天没有收到您的消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody has been answered and thanked, and nobody has waited too long.</source>
        <translation>所有人都已得到回复和致谢，也没有人等待过久。</translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n 项待回复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) due</source>
        <translation>
            <numerusform>%n 项到期任务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting too long</source>
        <translation>
            <numerusform>%n 人等待过久</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n 条建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to thank</source>
        <translation>
            <numerusform>%n 项待致谢</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to keep in touch with</source>
        <translation>
            <numerusform>%n 人需保持联系</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天没有待办事项。</translation>
    </message>
    <message>
        <source>Today holds: %1.</source>
        <translation>今天有：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>明天(&amp;T)</translation>
    </message>
    <message>
        <source>In &amp;3 days</source>
        <translation>3 天后(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Next week</source>
        <translation>下周(&amp;N)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Rules are about everybody. Go back to Today and choose somebody there.</source>
        <translation>规则适用于所有人。请回到“今天”并在那里选择一个人。</translation>
    </message>
    <message>
        <source>Nothing is chosen. Choose an item first, with a click or the arrow keys.</source>
        <translation>没有选择任何内容。请先用鼠标或方向键选择一项。</translation>
    </message>
    <message>
        <source>Nothing is due. Choose somebody on the board or under People.</source>
        <translation>没有到期的事项。请在看板或“人员”中选择一个人。</translation>
    </message>
    <message>
        <source>This is about nobody in particular.</source>
        <translation>这不涉及任何特定的人。</translation>
    </message>
    <message>
        <source>“%1” cannot be written. Choose another folder.</source>
        <translation>无法写入“%1”。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>打印当天</translation>
    </message>
    <message>
        <source>What is due today, on a page to take along (Ctrl+P)</source>
        <translation>今天要做的事，印在一页上随身携带（Ctrl+P）</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>导出日历…</translation>
    </message>
    <message>
        <source>Export calendar</source>
        <translation>导出日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>List or calendar</source>
        <translation>列表或日历</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Another &amp;date…</source>
        <translation>另定日期(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Won</source>
        <translation>赢单(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Won…</source>
        <translation>赢单(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Lost…</source>
        <translation>丢单(&amp;L)…</translation>
    </message>
    <message>
        <source>Add a &amp;task…</source>
        <translation>添加任务(&amp;T)…</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) to look after</source>
        <translation>
            <numerusform>%n 个商机待跟进</numerusform>
        </translation>
    </message>
    <message>
        <source>Write tasks, deals, renewals, birthdays and people to be in touch with to a file that other calendars read (Ctrl+Shift+E)</source>
        <translation>将任务、商机、续订、生日和需要联系的人写入其他日历可读取的文件（Ctrl+Shift+E）</translation>
    </message>
    <message>
        <source>&amp;Open the deal</source>
        <translation>打开商机(&amp;O)</translation>
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
    <message>
        <source>Last changes</source>
        <translation>最近的更改</translation>
    </message>
</context>
<context>
    <name>vouch::ui::TreePage</name>
    <message>
        <source>Referral tree as a list</source>
        <translation>转介绍树列表</translation>
    </message>
    <message>
        <source>Nobody has brought anybody yet. Record a referral on a person’s page; the tree grows from there.</source>
        <translation>还没有人带来过他人。请在人员页面记录一次转介绍，树便从那里开始生长。</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom out (−, or the wheel with Ctrl)</source>
        <translation>缩小（− 键，或 Ctrl + 滚轮）</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom in (+, or the wheel with Ctrl)</source>
        <translation>放大（+ 键，或 Ctrl + 滚轮）</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>以列表显示</translation>
    </message>
    <message>
        <source>List instead of picture (T)</source>
        <translation>以列表代替图形 (T)</translation>
    </message>
    <message>
        <source>Show the tree as a list</source>
        <translation>以列表显示转介绍树</translation>
    </message>
    <message>
        <source>Would they have bought without them?</source>
        <translation>若无推荐，是否仍会购买？</translation>
    </message>
    <message>
        <source>How far it came</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>What if we lost this person</source>
        <translation>如果失去此人会怎样</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>打开人员</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>各代</translation>
    </message>
    <message>
        <source>Disc: own purchases, by area. Ring: purchases of people they brought. Solid line: would not have bought otherwise; dashed: would have, or not known.</source>
        <translation>圆盘：本人购买，以面积表示。圆环：所带来人员的购买。实线：若无推荐则不会购买；虚线：本来也会购买，或未知。</translation>
    </message>
    <message numerus="yes">
        <source>%n people in referral trees</source>
        <translation>
            <numerusform>转介绍树中有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
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
        <source>Brought</source>
        <translation>已带来</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>请选择人员</translation>
    </message>
    <message>
        <source>Own purchases %1
Advocacy %2
%3</source>
        <translation>本人购买 %1
口碑推荐 %2
%3</translation>
    </message>
    <message numerus="yes">
        <source>Brought %n people</source>
        <translation>
            <numerusform>带来了 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought by %1 on %2</source>
        <translation>由 %1 于 %2 带来</translation>
    </message>
    <message>
        <source>Without them nobody else would be missing, as far as is known.</source>
        <translation>据目前所知，若没有此人，不会缺少其他任何人。</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit the whole tree</source>
        <translation>适合整棵树</translation>
    </message>
    <message>
        <source>Show the whole tree (0)</source>
        <translation>显示整棵树 (0)</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln referrals left out that would close a circle</source>
        <translation>
            <numerusform>%1；已略去 %Ln 次会形成闭环的转介绍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, K %3</source>
        <translation>%1：%2，K %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, K %3, %Ln days to the next</source>
        <translation>
            <numerusform>%1：%2，K %3，到下一代 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Without them, purchases of %1 by %2 would be missing.</source>
        <translation>若没有此人，将缺少 %2 的购买，共 %1。</translation>
    </message>
    <message>
        <source>Choose somebody in the tree first.</source>
        <translation>请先在树中选择一个人。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::TreeView</name>
    <message>
        <source>Referral tree</source>
        <translation>转介绍树</translation>
    </message>
    <message>
        <source>%1, generation %2, brought %3</source>
        <translation>%1，第 %2 代，带来 %3 人</translation>
    </message>
    <message>
        <source>Generation %1</source>
        <translation>第 %1 代</translation>
    </message>
</context>
<context>
    <name>vouch::ui::VerifyCard</name>
    <message>
        <source>Close the result</source>
        <translation>关闭结果</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Computing the figures again …</source>
        <translation>正在重新计算各项数值 …</translation>
    </message>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>另有 %n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::VerifyZone</name>
    <message>
        <source>Verify a file…</source>
        <translation>核验文件…</translation>
    </message>
    <message>
        <source>Compute again what an exported report says</source>
        <translation>重新计算已导出报告中的内容</translation>
    </message>
    <message>
        <source>Or drop an exported report here. Every figure is computed again and compared.</source>
        <translation>或将已导出的报告拖放到此处。每项数值都会重新计算并比对。</translation>
    </message>
    <message>
        <source>Verify a file</source>
        <translation>核验文件</translation>
    </message>
    <message>
        <source>Exported reports (*.pdf *.xlsx *.html *.svg *.png *.csv *.json)</source>
        <translation>已导出的报告 (*.pdf *.xlsx *.html *.svg *.png *.csv *.json)</translation>
    </message>
</context>
<context>
    <name>vouch::ui::WindowKeys</name>
    <message>
        <source>Log an interaction</source>
        <translation>记录互动</translation>
    </message>
    <message>
        <source>Write down what was said; on something that waits for an answer, the answer to it</source>
        <translation>写下所说的内容；如果某项正在等待回复，则写下对它的回复</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>Something to do for whoever is chosen</source>
        <translation>要为所选的人做的事</translation>
    </message>
    <message>
        <source>Record a purchase</source>
        <translation>记录购买</translation>
    </message>
    <message>
        <source>Record what whoever is chosen bought</source>
        <translation>记录所选的人购买了什么</translation>
    </message>
    <message>
        <source>Record advocacy</source>
        <translation>记录口碑推荐</translation>
    </message>
    <message>
        <source>Record what whoever is chosen did for you</source>
        <translation>记录所选的人为您做了什么</translation>
    </message>
    <message>
        <source>Record a referral</source>
        <translation>记录推荐</translation>
    </message>
    <message>
        <source>Record whom they brought, or who brought them</source>
        <translation>记录他们带来了谁，或谁带来了他们</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Write a note on whoever is chosen</source>
        <translation>为所选的人写一条备注</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Type another name over this one</source>
        <translation>输入另一个名称以替换此名称</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>移至…</translation>
    </message>
    <message>
        <source>Choose a stage, and since when and why</source>
        <translation>选择阶段，以及从何时起、为什么</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Open a workspace first.</source>
        <translation>请先打开一个工作区。</translation>
    </message>
    <message numerus="yes">
        <source>%n people are chosen; “%1” is for one. Choose one of them.</source>
        <translation>
            <numerusform>选择了 %n 人；“%1”只针对一个人。请选择其中一人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Another name for %1</source>
        <translation>%1 的另一个名称</translation>
    </message>
    <message>
        <source>Write to them…</source>
        <translation>写信…</translation>
    </message>
    <message>
        <source>A letter, e-mail or message from a template; labels and envelopes for several</source>
        <translation>用模板写信函、电子邮件或私信；多人时还可做标签和信封</translation>
    </message>
    <message>
        <source>Quote…</source>
        <translation>报价单…</translation>
    </message>
    <message>
        <source>Make a quote of a deal of theirs, or see what became of one</source>
        <translation>为其商机制作报价单，或查看报价结果</translation>
    </message>
</context>
<context>
    <name>vouch::ui::WordsDialog</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>正在写入 %1 …</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Copied. Paste it where you write.</source>
        <translation>已复制。请粘贴到要写的地方。</translation>
    </message>
</context>
<context>
    <name>vouch::ui::WorkspacePage</name>
    <message>
        <source>These belong to the workspace: whoever opens it sees the same days, months and sums. A change can be undone.</source>
        <translation>这些设置属于工作区：无论谁打开，看到的日期、月份和合计都相同。更改可以撤销。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country, code</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>In which amounts are added up; others are counted beside. Automatic: that of most purchases.</source>
        <translation>金额以此币种合计；其他币种另行统计。自动：多数购买所用的币种。</translation>
    </message>
    <message>
        <source>How phone numbers without a country code are read. Automatic: this computer&apos;s country.</source>
        <translation>没有国家代码的电话号码如何解读。自动：此计算机的国家。</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>自动：%1</translation>
    </message>
    <message>
        <source>Whose days and months count. It is %1, %2 there now.</source>
        <comment>time, day</comment>
        <translation>以哪个时区划分日期和月份。当地现在是 %1，%2。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>vouch::ui::WriteDialog</name>
    <message>
        <source>Write</source>
        <translation>写信</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Templates…</source>
        <translation>模板…</translation>
    </message>
    <message>
        <source>Change templates, or take some to begin with</source>
        <translation>修改模板，或取用现成的模板</translation>
    </message>
    <message>
        <source>Nobody has written this down. Say it, or take its place out of the text:</source>
        <translation>没有人记录过以下内容。请填写，或从正文中删去占位符：</translation>
    </message>
    <message>
        <source>To</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Choose a template, or write.</source>
        <translation>选择模板，或直接书写。</translation>
    </message>
    <message>
        <source>Letterhead…</source>
        <translation>信头…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy and open profile</source>
        <translation>复制并打开主页</translation>
    </message>
    <message>
        <source>Open in mail program</source>
        <translation>在邮件程序中打开</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>写给 %1</translation>
    </message>
    <message>
        <source>This person is no longer here.</source>
        <translation>此人已不存在。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No postal address is known; the letter goes without.</source>
        <translation>没有邮寄地址；信上不写地址。</translation>
    </message>
    <message>
        <source>No e-mail address is known; copy the text instead.</source>
        <translation>没有电子邮件地址；请复制正文。</translation>
    </message>
    <message>
        <source>No profile is known that could be opened; copy the text instead.</source>
        <translation>没有可打开的主页；请复制正文。</translation>
    </message>
    <message>
        <source>This is too long to be handed to a mail program. Copy it and paste it there.</source>
        <translation>内容太长，无法交给邮件程序。请复制后粘贴。</translation>
    </message>
    <message>
        <source>Some mail programs cut what is as long as this. Look at its end there, or copy it.</source>
        <translation>有些邮件程序会截断这么长的内容。请在那里检查结尾，或改用复制。</translation>
    </message>
    <message>
        <source>Still to be said: %1</source>
        <translation>还需填写：%1</translation>
    </message>
    <message>
        <source>There is nothing to send yet. Choose a template, or write.</source>
        <translation>还没有可发送的内容。请选择模板，或直接书写。</translation>
    </message>
    <message>
        <source>Handed to the mail program. It is sent there.</source>
        <translation>已交给邮件程序，请在那里发送。</translation>
    </message>
    <message>
        <source>Save the letter</source>
        <translation>保存信函</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>给 %1 的信</translation>
    </message>
    <message>
        <source>What you typed is here again.</source>
        <translation>您写的内容又回到这里了。</translation>
    </message>
</context>
</TS>
