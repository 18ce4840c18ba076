<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Board</name>
    <message>
        <source>next task overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next task today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next task later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mo</source>
        <comment>months, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %1 for %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, waiting too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases %1, advocacy %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Been through %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Owner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 moved to %2, %3 of %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” after --%2 is no time. Write it like 2026-09-03 or 2026-09-03T14:05.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a whole number from %2 to %3, not “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a number from 0 to 1, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no amount in %2. Write it like 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no workspace yet. Make one with “vouch new FILE”, then name it with “vouch -w FILE …”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written. Check that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no journey with stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journey “%1” in this workspace. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the people at each stage of a journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which journey; the first unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it through this journey&apos;s stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the whole workspace and says whether it is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Made the sample workspace %1 with %n invented person(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Makes the sample workspace: invented people with two years of history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to write with --format csv, vcard or json, or let the file end so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n person(s) to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writes everybody to a file; JSON holds the whole workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to write; by the file&apos;s ending unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV: leave texts as they are, even those that a spreadsheet would run as formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of --keep-later and --also-later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of a change. “vouch history” lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add --keep-later to keep those changes, or --also-later to take them back too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists who changed what when, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what touched this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the last change, or the one with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep what was changed in the same places since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take back those later changes too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes again what was undone last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”. Vouch reads: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping “%1” could not be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no mapping. Write a JSON object of columns and fields, like {&quot;Kunde&quot;: &quot;name&quot;, &quot;Mail&quot;: &quot;email&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” has no file that Vouch can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--separator needs one character, or “tab”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no currency; write its three letters, like EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads people, orders and histories from files or folders, as one change that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the file is; found by its content unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns and the fields they go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make new people, update known ones, or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the journey new people are put on, or that a history makes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stage new people are put at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put nobody on a journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who looks after new people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try everything and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the refused rows there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the text is stored, like GB18030; found unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHARACTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what stands between cells, or “tab”; found unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CODE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the currency of amounts without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the country of phone numbers without one, like ES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats: %1, vouch-json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“vouch journeys” can be followed by show KEY, export KEY FILE or import FILE, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote the journey “%1” to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a file that can be read nor one of the templates: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the workspace&apos;s journeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows a journey&apos;s stages and what to do at each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KEY FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a journey to a file, to be edited or shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds a journey from a file, or one of the templates by its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey “%1” has no stage “%2”. Its stages are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who moves and to which stage: vouch move PERSON… STAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody had to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves people to a stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it happened; now unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom they went to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they leave the journey; give no stage then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the workspace %1. Import people with: vouch -w %1 import FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes an empty workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a journey to begin with, may be given several times; social-journey unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the currency reports count in; that of most purchases unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists people by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only people whose name, organisation, e-mail, phone or handle has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most so many; all unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--refund-of needs the number of a purchase; “vouch timeline PERSON --json” shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where, like instagram, email, shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it was meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERSON [TEXT]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records a message, comment, call or other contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it was; message unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the person wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it came from us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it waits for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the campaign it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERSON AMOUNT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records what a person bought, or a refund.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace&apos;s unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the order&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it cost us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the purchase that is paid back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was begun and never paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was hard about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when it renews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that a person spoke for you: a review, a share, a mention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it was; share unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many follow the person there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERSON FRIEND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that a person brought a friend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one: would not have bought otherwise; two: would have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how far it came; invited unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERSON TITLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records something to do for a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERSON TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a note about a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s); --limit shows more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Say where the PDF goes: -o FILE.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a PDF takes several reports at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computes a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what happened since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what happened before then; a day counts whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only people of this owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one row for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how a funnel counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversion within so many days; 0 for no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the advocates&apos; share of a friend&apos;s purchase, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a generation gets of the one before, 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many generations of referrals count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long a referral counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows shown in the terminal; 40 unless said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports: %1. A PDF takes several.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows everything known about one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened with this person yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what happened with one person, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouch: what purchases and advocacy are each worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vouch [FILE…]                opens the window
vouch [-w FILE] COMMAND …    works in the terminal on the workspace FILE
                             (else the last opened, or the default one)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every command takes --json (one JSON document on standard output) and --help.
PERSON is an id, an e-mail address, a phone number, network:handle, or a name that only one
person has. TIME is like 2026-09-03 or 2026-09-03T14:05.
Exit codes: 0 done, 1 failed and nothing changed, 2 typed wrongly, 3 done but some rows were
refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workspace to work on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 rows: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was a trial: nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back with: vouch undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1. See “vouch --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file. See “vouch --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display to open a window on. See “vouch --help” for what works in the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs the name of a workspace file behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“vouch %1” has no option %2. See “vouch %1 --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 can be %2, not “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to %1: %2. See “vouch --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”. See “vouch --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing. Write: vouch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too much. Write: vouch %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option %1 before a command. See “vouch --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole workspace is one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read the whole workspace with %n person(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no column that tells who a row is about. Name its columns in the first row (for example Name, E-mail, Phone), or say which column holds what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has neither a name nor an e-mail address, phone number or profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is a footer of the report, not a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row repeats the names of the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened in this row and never closed. Please check what was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is longer than Vouch reads (1 MiB or 2,000 columns). What is beyond was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has columns, but no rows below them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than the table has columns; the missing ones were taken as empty.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more cells than the table has columns. Please check them: a separator may lack its quotes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouch does not find people in “%1”. It reads contact lists (CSV with columns such as Name, E-mail, Phone), vCards, LinkedIn connections, Google Contacts, Shopify orders and histories of stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact list (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts (vCard)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopify orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouch does not know the encoding “%1”. Try UTF-8, windows-1252 or GB18030.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”. The formats are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an export of Google Contacts. In Google Contacts choose Export and then “Google CSV”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not say whose step it is, or which stage was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date and time that Vouch can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row notes a change of something else; the stage stayed the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row does not say which deal or person it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no history of stages. It needs columns for the person, the stage and the time, for example Person, Stage, Entered at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no LinkedIn connections. Choose the file Connections.csv of the archive that LinkedIn sends you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was closed: LinkedIn gives no name for this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no date that Vouch can read; they come in without it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Save it as CSV in the program that made it, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a ZIP archive, which Vouch cannot read yet. Unpack it and import the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a database. If it is a Vouch workspace, open it instead of importing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an old Excel or Outlook file. Save or export it as CSV, and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a PDF document. Vouch reads tables (CSV) and contacts (vCard).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is packed. Unpack it and import the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a picture or a film. Vouch reads tables (CSV) and contacts (vCard).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Export it again, and import the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a text file. Vouch reads tables (CSV) and contacts (vCard).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to an archive of X (Twitter), which Vouch cannot read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a JSON file, which Vouch cannot read yet. Choose CSV or vCard where the other program offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a calendar. Vouch reads contacts, not dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a web page or an XML file. Choose CSV or vCard where the other program offers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is another file of a LinkedIn archive, which Vouch cannot read yet. Import Connections.csv of the same archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds sales in a form that Vouch cannot read yet. Orders of Shopify can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample workspace was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample data is missing from this program. Install Vouch again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no order number in the column “Name”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 was already read further up in this file; this row stands apart from it and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 does not say who bought: it has no e-mail address, name or phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 has no total that Vouch can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 has no date that Vouch can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an export of Shopify orders. In Shopify choose Orders, Export, and then a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has no end: the file may have been cut off. What was there has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no cards in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has no end; the next one begins before it. What was there has been read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is a group of contacts, not a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card has neither a name nor an e-mail address, phone number or profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened: %2. Check that it is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no complete export of a workspace: its text breaks off or is damaged. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is no name, e-mail, phone or handle in this row. Add one of them and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the workspace matches, and only updates were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is in the workspace, and only new people were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this row is in the workspace already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1 names no currency. Say which one with the import&apos;s currency option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no journey “%1”. “vouch journeys” lists those it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey “%1” has no stage “%2”. Add the stage, or correct the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows change no stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey “%1” has no stage “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room on the disk: this import may need %1, and %2 are free. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for a trial run in the temporary folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left or lost here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved on of those decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the first stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (95 % interval %2 to %3)</source>
        <comment>%1 to %3 are percentages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrowest place is %1: of %2 people who entered, %3 moved on, %4; %5 left and %6 are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %1 people who entered %2, %3 reached %4 within %n days: %5.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 people who entered %2, %3 reached %4: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not two groups of at least 30 people, too few to compare their rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, most people move on who came by %2: %3; fewest by %4: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode strict: entered means reached after all earlier stages in their order; moved on means so reached the next stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode any: entered means touched at any time; moved on means touched the next stage as well, in whichever order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode forward: entered means came to stand there; moved on means later came to stand on any stage further along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Counted are the %n days after each person&apos;s first entry; people followed for less are counted and shown as immature.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No conversion window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are counted once per stage. Lost and on-hold stages are not further along. Left: neither moved on nor still there; somebody who moved on and came back counts in both. Conversion = moved on / entered, with the 95 % interval of Wilson (1927).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funnel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on to referrers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gained by advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank by purchases alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank by advocacy in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, whatever the share; at a share of %2 the most credit, %3, goes to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all, whatever the share; at a share of %2 the most credit, %3, goes to %4, and %5 rises from place %6 by purchases alone to place %7 by advocacy in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Two-lens ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered, so such referrals earn nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each net purchase v of a buyer whom somebody brought, a·v is advocacy (a = %1); where the buyer would have bought anyway, at most the cost of winning a customer (%2). It is split over up to %3 generations of referrers, each getting %4 times what the nearer one gets; the buyer keeps the rest. A buyer&apos;s earliest referral counts, for %5 days (0: without limit); referrals of unknown type count in full; refunds take back what their purchases gave. The total never depends on a. After Kumar, Petersen and Leone, Harvard Business Review, October 2007.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves between stages on the way: forward to the next stage, skip over at least one, back, lap (back to where the loop begins again). Directness = forward / these moves, likewise skip and back rate. Entries, exits and moves to lost or on-hold stages are listed apart. People are counted once per arc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <comment>not on the journey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 moves, %2 went to the next stage, %3 skipped a stage, %4 went back and %5 began another lap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <comment>all other paths together</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A path is the sequence of stages on which one person stood, repeats collapsed; each person counts once. Median days: from the first entry to the last move, as time passed. The 20 paths taken by most people, then all others together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people took %2 different paths; the most usual, %3, was taken by %4 (%5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases came to %1 net; none of it is from buyers whom somebody referred, so advocacy is credited with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1 net, %2 (%3) is credited to advocacy at a share of %4; buyers whom somebody referred spent %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent by referred buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach (upper bound)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase beside advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase + advocacy of a line are its net purchases (refunds taken off, abandoned ones left out, months in UTC). Advocates: people who brought one of its buyers, or with an advocacy event that is not negative. Reach: followers at that time, added up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The advocacy share must be between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a generation gets of the one before it must be between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger needs at least one generation of referrals.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days for which a referral counts must be between 0 (no limit) and 36,500.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of winning a customer cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of people listed cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “%1”; choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends before it begins; swap its two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report cannot be split by “%1”; choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no counting mode “%1”; choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conversion window must be between 0 (none) and 36,500 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A funnel shows one journey; choose the journey, and compare channels or owners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no journey “%1”; choose one of its journeys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This report needs a journey with stages; add one under Journeys, or choose a report on purchases and advocacy, which needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show for this choice; widen the period or take away a filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half are gone after (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three quarters after (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine of ten after (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of ended visits (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of ended visits (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest seen (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no stage have half of the people moved on yet, so no typical time can be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People wait longest at %1: half are gone after %2 days (%3 visits, %4 of them still open).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People wait longest at %1: half are gone after %2 days, three quarters after %3 (%4 visits, %5 of them still open).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in stage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit is one stay on one stage, in calendar days (UTC) from entry to the next move. Open visits count as at least as long as they have lasted (Kaplan and Meier 1958): half are gone after the first day with S ≤ ½, nothing is shown where that is not reached. Means and medians of ended visits alone flatter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>small sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 immature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted strictly, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) in other currencies left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journey %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody&apos;s people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · data revision %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Choose another folder or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>moved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>immature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversion (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2–%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 moved on, conversion %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days: bar until half are gone, line until 75 % and 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: half are gone after %2, %3 visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases alone (share 0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credit at share %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy in full (share 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: place %2 by purchases alone, credit %3, place %4 by advocacy in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are in the CSV export.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Purchases and advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · made %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · n = %2 · data revision %3 · definitions below each table · Vouch %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report to put into the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not complete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Journeys</name>
    <message>
        <source>The tasks of the stage “%1” must be a list of at most %2 titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage “%1” has the milestone “%2”, which Vouch does not know. Use one of: reached, following, engaged, researching, deciding, bought, enjoying, repeat, advocating, left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage “%1” has the meaning “%2”, which Vouch does not know. Use one of: open, purchase, advocacy, lost, on-hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 has no name. Give every stage a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage “%1” has the key “%2”. A key is made of small letters, digits and single hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage “%1” has the colour “%2”. Write a colour as # and six hexadecimal digits, like #2389e8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waiting time of the stage “%1” must be a whole number of days from 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two stages have the key “%1”. Give every stage a key of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two stages are called “%1”. Give every stage a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey “%1” has the shape “none” and yet has stages. Choose another shape or remove the stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey “%1” has no stages. Add a stage, or choose the shape “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey “%1” is re-entered at “%2”, which is none of its stages. Name a stage by its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey “%1” is a loop without a stage where people come in again. Name at least one re-entry stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey “%1” must have a list of at most %2 stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey has no name. Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey “%1” has the key “%2”. A key is made of small letters, digits and single hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey “%1” has the shape “%2”, which Vouch does not know. Use one of: funnel, loop, inverted, none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey cannot be read: the file is no JSON from character %1 on. Export the journey again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is JSON but no journey of Vouch. Choose a file made by exporting a journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey was made by a newer Vouch. Update Vouch to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Researching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enjoying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stranger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey “%1” has no stages. Choose a journey with stages to move people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That stage does not belong to the journey “%1”. Choose one of its own stages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A move cannot be recorded for %1, which is still to come. Choose today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journey template “%1”. Use one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey template “%1” is missing from this program. Install Vouch again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Vouch workspaces (*.vouch)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Fill the sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Another program is using “%1”. Wait a moment and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full. Nothing was changed; free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written. Check its permissions, or work on a copy in a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that the file and its folder exist and may be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. Keep the file, do not change it, and restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Vouch workspace. Choose a file that ends in .vouch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading or writing “%1” failed. Nothing was changed; check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is already there, or something it needs is gone. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouch could not do that; nothing was changed. Please report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite driver of Qt is missing. Install the package libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later changes touched the same things as “%1”. Choose whether to keep those changes or to undo them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program took this import for dead and undid it. Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operation %1. History lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still running. Cancel it or wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is undone already. Redo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that “%1” changed was changed again later, so there is nothing left to undo in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has a journey “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Vouch workspace but a file of another program. Choose a file that ends in .vouch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer Vouch (data version %2; this program knows %3). Install the newer Vouch to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of Vouch is missing. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name, or make a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace. Choose a file that ends in .vouch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be made in this folder. Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” contains program parts that Vouch did not put there. Do not use it; restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open for reading only, so nothing was changed. Work on a copy in a folder of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows point to rows that are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people stand in a stage that their moves do not lead to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people are missing from the search index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export could not be written. Check that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no complete export of a workspace. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This export was made by a newer Vouch. Install that one to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole workspace can only be read into an empty one. Make a new workspace and import it there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Saw something of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashtag campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blog visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicked a call to action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testimonial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>purchased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abandoned purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reach up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This person is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is “%1”. Use an id, e-mail, phone, network:handle or the whole name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people are “%1”. Use an id, e-mail, phone or network:handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Check that the folder exists, that you may write there and that the disk has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the workspace in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person entered “%1” after that date. Choose a later date for the move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people leave %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n people to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This journey is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the journey %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@%1 on %2 belongs to %3 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person needs a name. Type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is in the workspace already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed elsewhere while you were typing. Look at the new values and enter yours again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tag %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That date lies in the future. Choose today or an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty. Write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say through which channel it was: a network, email, phone or shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an interaction with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of interaction that Vouch knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no currency. Use a code of three letters such as EUR, USD or CNY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refund takes money back: give a negative amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A purchase cannot be negative. Record a refund of the purchase instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no kind of advocacy that Vouch knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can bring themselves. Choose the friend who came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded already that %1 brought %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 brought %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral is of type one, two or unknown, and its status is invited, joined or purchased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The task has no words. Say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This task is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::AboutDialog</name>
    <message>
        <source>About Vouch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vouch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What customers buy, and what they bring by telling others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data stays on this computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::BannerArea</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardColumn</name>
    <message>
        <source>%1, also called %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column menu of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or select this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the purchases of everybody in this stage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting here for more than %1 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this stage matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardScreen</name>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chosen person&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the previous stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen people one stage back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen people one stage on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stage, and since when and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave journey…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen people off this journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show lower cards, more of them at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey whose board is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, company, tag or owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on this journey yet. Bring in the people you already know, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import my people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No board for this journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace has no journey yet. Add one under Journeys, and its stages become columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no stages, so there are no columns to put people in. Choose another journey above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The board could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left the journey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardSkeleton</name>
    <message>
        <source>The board is loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardView</name>
    <message>
        <source>Move cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) selected in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the first stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the last stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lifted. Arrow keys choose the place, Space drops, Escape cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, place %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::CardDelegate</name>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, short</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::Composer</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened; change it to record something later than it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the present time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount; negative for a refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentioned us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gave a testimonial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posted a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were brought by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the friend&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would the friend have bought without them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known if they would have bought anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would not have bought otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would have bought anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A friend of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they said or showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened; change it to record it later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is empty; write something first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no amount; write it like 49.90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace counts in %1; write the amount in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the friend from the list that opens while you type; a new friend is added with New person first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::CountsStrip</name>
    <message>
        <source>rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::DraftModel</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::FoldedColumn</name>
    <message>
        <source>Unfold this column</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::HistoryDelegate</name>
    <message>
        <source>undone · %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::HistoryModel</name>
    <message>
        <source>%1, %2, by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::HistoryScreen</name>
    <message>
        <source>Undo selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected change back (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change appears here and can be taken back, also after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later changes touched the same things. Keep them and take back only the rest, take them back as well, or leave everything as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep later changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo later changes too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::ImportPage</name>
    <message>
        <source>Do not put them on a journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where what the file says puts them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — cannot be read. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these files can be read. Choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what would happen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: everything in these files is already here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed yet. This would bring %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; what was imported is taken back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read; the table says why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every row of the files is accounted for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save problems as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here, or choose them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn connections, Google contacts, vCards, Shopify orders, stage histories and any table with names (CSV). You see what would happen before anything changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add new, update known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only add new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only update known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put new people on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First people of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save problems as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import more…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that were skipped or could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::InsightScreen</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export page as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all reports of this page into one PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent by referred buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, the same whatever the share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sum over all people. It does not change with the share, to the cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchase beside advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purchases or advocacy in this period. Import a shop&apos;s orders, or record a purchase on a person&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who earned it: the two-lens ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purchases in this period. Import a shop&apos;s orders, or record a purchase on a person&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey, stage by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on this journey in this period. Put people on it on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward: later stood further along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict: every stage in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How moving on is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long people stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways people took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from place %2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden advocates: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All people, first journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export page as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::IssueModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::MainWindow</name>
    <message>
        <source>Vouch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making your workspace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample workspace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Vouch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data · invented people, change anything you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read but not changed. Copy it to a folder you may write to and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping the import before closing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save page as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fold navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Vouch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with people (*.csv *.tsv *.txt *.vcf *.vcard *.zip *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save page as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no page to save as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::MovePopup</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May return on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::NavBar</name>
    <message>
        <source>Screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the navigation (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::NewPersonPanel</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>@name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no e-mail address; write it like name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::PeopleModel</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own purchases, refunds taken off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases of people they brought: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::PeopleScreen</name>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add somebody; a handle alone is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything about the selected person (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the selected people a tag, or take one away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected people; can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, organisation, e-mail or handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag to add or remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an address book, a shop&apos;s orders or a network&apos;s archive, or add the first person by hand. A handle alone is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, organisations, e-mails and handles are searched by the beginnings of words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import my people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::PersonFields</name>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1990-03-09 or --03-09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they first came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no e-mail address; write it like name@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser, at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened; copy the address by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network of the new profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a handle or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no handle; write it like @name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::PersonHeader</name>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a task (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked after by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Own purchases, refunds taken off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases of people they brought: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Came round %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No next task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next task: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::PersonScreen</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advocacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is no longer here. They were deleted; Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last person of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first person of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been recorded yet. Write a note above, or log what you last talked about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind is on the timeline. Choose All to see everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::PersonSearch</name>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1 in People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::ReportCard</name>
    <message>
        <source>%1 as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How %1 is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or export this chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No list of people is kept for this figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  or  </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::StartPage</name>
    <message>
        <source>Welcome to Vouch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what your customers buy, and what they bring by telling others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import my people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From LinkedIn, Google, Outlook, a shop, an address book or any table. You see what will happen first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 400 invented people with two years of history, kept apart from your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a journey and add people as you meet them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .vouch file from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do people come to you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the journey that looks most like yours. You can add others at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the social customer journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping; what was imported is taken back …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::TimelineDelegate</name>
    <message>
        <source>before you knew them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::TimelineModel</name>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::Toast</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vouch::ui::TopBar</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
