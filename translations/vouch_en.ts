<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>In %1 for %n day(s)</source>
        <translation>
            <numerusform>In %1 for %n day</numerusform>
            <numerusform>In %1 for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Been through %n time(s)</source>
        <translation>
            <numerusform>Been through %n time</numerusform>
            <numerusform>Been through %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n person(s)</source>
        <translation>
            <numerusform>%1, %n person</numerusform>
            <numerusform>%1, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Made the sample workspace %1 with %n invented person(s).</source>
        <translation>
            <numerusform>Made the sample workspace %1 with %n invented person.</numerusform>
            <numerusform>Made the sample workspace %1 with %n invented people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n person(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n person to %1.</numerusform>
            <numerusform>Wrote %n people to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more row(s); --limit shows more.</source>
        <translation>
            <numerusform>… and %n more row; --limit shows more.</numerusform>
            <numerusform>… and %n more rows; --limit shows more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read the whole workspace with %n person(s).</source>
        <translation>
            <numerusform>Read the whole workspace with %n person.</numerusform>
            <numerusform>Read the whole workspace with %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than the table has columns; the missing ones were taken as empty.</source>
        <translation>
            <numerusform>%n row has fewer cells than the table has columns; the missing ones were taken as empty.</numerusform>
            <numerusform>%n rows have fewer cells than the table has columns; the missing ones were taken as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more cells than the table has columns. Please check them: a separator may lack its quotes.</source>
        <translation>
            <numerusform>%n row has more cells than the table has columns. Please check it: a separator may lack its quotes.</numerusform>
            <numerusform>%n rows have more cells than the table has columns. Please check them: a separator may lack its quotes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no date that Vouch can read; they come in without it.</source>
        <translation>
            <numerusform>%n connection has no date that Vouch can read; it comes in without one.</numerusform>
            <numerusform>%n connections have no date that Vouch can read; they come in without it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message numerus="yes">
        <source>Of %1 people who entered %2, %3 reached %4 within %n days: %5.</source>
        <translation>
            <numerusform>Of %1 people who entered %2, %3 reached %4 within %n day: %5.</numerusform>
            <numerusform>Of %1 people who entered %2, %3 reached %4 within %n days: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted are the %n days after each person&apos;s first entry; people followed for less are counted and shown as immature.</source>
        <translation>
            <numerusform>Counted is the %n day after each person&apos;s first entry; people followed for less are counted and shown as immature.</numerusform>
            <numerusform>Counted are the %n days after each person&apos;s first entry; people followed for less are counted and shown as immature.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more people</source>
        <translation>
            <numerusform>%n more person</numerusform>
            <numerusform>%n more people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) in other currencies left out</source>
        <translation>
            <numerusform>%n amount in another currency left out</numerusform>
            <numerusform>%n amounts in other currencies left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <translation>
            <numerusform>%n more in the table</numerusform>
            <numerusform>%n more in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are in the CSV export.</source>
        <translation>
            <numerusform>%n more row is in the CSV export.</numerusform>
            <numerusform>%n more rows are in the CSV export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>Import %n files</source>
        <translation>
            <numerusform>Import %n file</numerusform>
            <numerusform>Import %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people leave %1</source>
        <translation>
            <numerusform>%n person leaves %1</numerusform>
            <numerusform>%n people leave %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people to %1</source>
        <translation>
            <numerusform>Move %n person to %1</numerusform>
            <numerusform>Move %n people to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n people</source>
        <translation>
            <numerusform>Tag %n person</numerusform>
            <numerusform>Tag %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n people</source>
        <translation>
            <numerusform>Delete %n person</numerusform>
            <numerusform>Delete %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardColumn</name>
    <message numerus="yes">
        <source>%n person(s) waiting here for more than %1 days</source>
        <translation>
            <numerusform>%n person waiting here for more than %1 days</numerusform>
            <numerusform>%n people waiting here for more than %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardScreen</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardView</name>
    <message numerus="yes">
        <source>%n card(s) selected in %1</source>
        <translation>
            <numerusform>%n card selected in %1</numerusform>
            <numerusform>%n cards selected in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::DraftModel</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n interaction</numerusform>
            <numerusform>%n interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::ImportPage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s)</source>
        <translation>
            <numerusform>%n profile</numerusform>
            <numerusform>%n profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n interaction</numerusform>
            <numerusform>%n interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n file(s)</source>
        <translation>
            <numerusform>Importing %n file</numerusform>
            <numerusform>Importing %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) imported</source>
        <translation>
            <numerusform>%n person imported</numerusform>
            <numerusform>%n people imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read; the table says why.</source>
        <translation>
            <numerusform>%n row could not be read; the table says why.</numerusform>
            <numerusform>%n rows could not be read; the table says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::InsightScreen</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::PersonHeader</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought</source>
        <translation>
            <numerusform>%n brought</numerusform>
            <numerusform>%n brought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Came round %n time(s)</source>
        <translation>
            <numerusform>Came round %n time</numerusform>
            <numerusform>Came round %n times</numerusform>
        </translation>
    </message>
</context>
</TS>
