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
    <message numerus="yes">
        <source>%1, %2 of %n person(s) shown</source>
        <translation>
            <numerusform>%1, %2 of %n person shown</numerusform>
            <numerusform>%1, %2 of %n people shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s) without an amount</source>
        <translation>
            <numerusform>%n open deal without an amount</numerusform>
            <numerusform>%n open deals without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s): %1</source>
        <translation>
            <numerusform>%n open deal: %1</numerusform>
            <numerusform>%n open deals: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n deal(s) shown</source>
        <translation>
            <numerusform>%1, %2 of %n deal shown</numerusform>
            <numerusform>%1, %2 of %n deals shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n deal(s)</source>
        <comment>a stage and those in it</comment>
        <translation>
            <numerusform>%1, %n deal</numerusform>
            <numerusform>%1, %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <comment>how many are chosen</comment>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cadence</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
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
    <message numerus="yes">
        <source>The segment “%1” has %n person(s).</source>
        <translation>
            <numerusform>The segment “%1” has %n person.</numerusform>
            <numerusform>The segment “%1” has %n people.</numerusform>
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
        <source>Nothing due. %n people have not heard from you in 60 days.</source>
        <translation>
            <numerusform>Nothing due. %n person has not heard from you in 60 days.</numerusform>
            <numerusform>Nothing due. %n people have not heard from you in 60 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>among %n picked people</source>
        <translation>
            <numerusform>among %n picked person</numerusform>
            <numerusform>among %n picked people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing of yours of today is left to undo. The last change before is “%1” of %2, of %n people.</source>
        <translation>
            <numerusform>Nothing of yours of today is left to undo. The last change before is “%1” of %2, of %n person.</numerusform>
            <numerusform>Nothing of yours of today is left to undo. The last change before is “%1” of %2, of %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at %Ln events; %1 of them match. The trial changed nothing.</source>
        <translation>
            <numerusform>Looked at %Ln event; matching: %1. The trial changed nothing.</numerusform>
            <numerusform>Looked at %Ln events; %1 of them match. The trial changed nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n entries to %1.</source>
        <translation>
            <numerusform>Wrote %n entry to %1.</numerusform>
            <numerusform>Wrote %n entries to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n deal(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n deal to %1.</numerusform>
            <numerusform>Wrote %n deals to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
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
        <source>%n open deal(s), %1 in all, are not stored as purchases: nothing has been sold yet.</source>
        <translation>
            <numerusform>%n open deal, %1, is not stored as a purchase: nothing has been sold yet.</numerusform>
            <numerusform>%n open deals, %1 in all, are not stored as purchases: nothing has been sold yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost deal(s), %1 in all, are not stored as purchases: nothing was sold.</source>
        <translation>
            <numerusform>%n lost deal, %1, is not stored as a purchase: nothing was sold.</numerusform>
            <numerusform>%n lost deals, %1 in all, are not stored as purchases: nothing was sold.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) have no date; they come in without it.</source>
        <translation>
            <numerusform>%n connection has no date; it comes in without it.</numerusform>
            <numerusform>%n connections have no date; they come in without it.</numerusform>
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
        <source>%n purchase(s) of nobody known</source>
        <translation>
            <numerusform>%n purchase of nobody known</numerusform>
            <numerusform>%n purchases of nobody known</numerusform>
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
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
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
        <source>What is known would change with %n row(s).</source>
        <translation>
            <numerusform>What is known would change with %n row.</numerusform>
            <numerusform>What is known would change with %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n rows of this history change no stage.</source>
        <translation>
            <numerusform>%n row of this history changes no stage.</numerusform>
            <numerusform>%n rows of this history change no stage.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message numerus="yes">
        <source>%n more people</source>
        <translation>
            <numerusform>%n more person</numerusform>
            <numerusform>%n more people</numerusform>
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
        <source>%n more row(s) are in the CSV export.</source>
        <translation>
            <numerusform>%n more row is in the CSV export.</numerusform>
            <numerusform>%n more rows are in the CSV export.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted are the touchpoints of the %n days before.</source>
        <translation>
            <numerusform>Counted are the touchpoints of the day before.</numerusform>
            <numerusform>Counted are the touchpoints of the %n days before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n people with a list, nobody has decided yet.</source>
        <translation>
            <numerusform>The one person with a list has not decided yet.</numerusform>
            <numerusform>Of %n people with a list, nobody has decided yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n answer(s), too few for a score: it takes ten.</source>
        <translation>
            <numerusform>There is %n answer, too few for a score: it takes ten.</numerusform>
            <numerusform>There are %n answers, too few for a score: it takes ten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed: the data is not what it was when the file was made. %n figure(s) differ.</source>
        <translation>
            <numerusform>Changed: the data is not what it was when the file was made. %n figure differs.</numerusform>
            <numerusform>Changed: the data is not what it was when the file was made. %n figures differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more figure(s)</source>
        <translation>
            <numerusform>and %n more figure</numerusform>
            <numerusform>and %n more figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are new.</source>
        <translation>
            <numerusform>%n row is new.</numerusform>
            <numerusform>%n rows are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are gone.</source>
        <translation>
            <numerusform>%n row is gone.</numerusform>
            <numerusform>%n rows are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second purchase has to follow within %n days of the first; customers followed for less are counted and shown as immature.</source>
        <translation>
            <numerusform>The second purchase has to follow within a day of the first; customers followed for less are counted and shown as immature.</numerusform>
            <numerusform>The second purchase has to follow within %n days of the first; customers followed for less are counted and shown as immature.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) have not been thanked for yet.</source>
        <translation>
            <numerusform>%n recommendation has not been thanked for yet.</numerusform>
            <numerusform>%n recommendations have not been thanked for yet.</numerusform>
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
        <source>%n waiting too long</source>
        <translation>
            <numerusform>%n waiting too long</numerusform>
            <numerusform>%n waiting too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have other figures.</source>
        <translation>
            <numerusform>%n row has other figures.</numerusform>
            <numerusform>%n rows have other figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more place(s) of changed rows</source>
        <translation>
            <numerusform>and %n more place of changed rows</numerusform>
            <numerusform>and %n more places of changed rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared by a digest over every cell: %n row(s).</source>
        <translation>
            <numerusform>Compared by a digest over every cell: %n row.</numerusform>
            <numerusform>Compared by a digest over every cell: %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) without value</source>
        <translation>
            <numerusform>%n owner without value</numerusform>
            <numerusform>%n owners without value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journey(s) without value</source>
        <translation>
            <numerusform>%n journey without value</numerusform>
            <numerusform>%n journeys without value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) without value</source>
        <translation>
            <numerusform>%n channel without value</numerusform>
            <numerusform>%n channels without value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2: %n people</source>
        <translation>
            <numerusform>%1 → %2: %n person</numerusform>
            <numerusform>%1 → %2: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n people</source>
        <translation>
            <numerusform>%1: %2, %n person</numerusform>
            <numerusform>%1: %2, %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the table</source>
        <translation>
            <numerusform>and %n more in the table</numerusform>
            <numerusform>and %n more in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have left or were lost</source>
        <translation>
            <numerusform>%n person has left or was lost</numerusform>
            <numerusform>%n people have left or were lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier in the table</source>
        <translation>
            <numerusform>and %n earlier in the table</numerusform>
            <numerusform>and %n earlier in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People left %n times, most often from %1;</source>
        <translation>
            <numerusform>Somebody left once, from %1;</numerusform>
            <numerusform>People left %n times, most often from %1;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody of the %n people has left or was lost on the way.</source>
        <translation>
            <numerusform>The one person has not left nor been lost on the way.</numerusform>
            <numerusform>Nobody of the %n people has left or was lost on the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have left or were lost on the way</source>
        <translation>
            <numerusform>%n person has left or was lost on the way</numerusform>
            <numerusform>%n people have left or were lost on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counted are the %n days after the first entry in the period of everybody who was not on the journey before; people followed for less are counted and shown as immature.</source>
        <translation>
            <numerusform>Counted is the day after the first entry in the period of everybody who was not on the journey before; people followed for less are counted and shown as immature.</numerusform>
            <numerusform>Counted are the %n days after the first entry in the period of everybody who was not on the journey before; people followed for less are counted and shown as immature.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people alike</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people alike</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) of nobody known, %1 net, are left out: it is about known buyers.</source>
        <translation>
            <numerusform>%n sale of nobody known, %1 net, is left out: it is about known buyers.</numerusform>
            <numerusform>%n sales of nobody known, %1 net, are left out: it is about known buyers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s) in %1 are not in this sum: %2</source>
        <translation>
            <numerusform>%n purchase in %1 is not in this sum: %2</numerusform>
            <numerusform>%n purchases in %1 are not in this sum: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reward(s) in %1 are not in this sum: %2</source>
        <translation>
            <numerusform>%n reward in %1 is not in this sum: %2</numerusform>
            <numerusform>%n rewards in %1 are not in this sum: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 (%n purchase(s))</source>
        <comment>amounts in other currencies beside a figure</comment>
        <translation>
            <numerusform>and %1 (%n purchase)</numerusform>
            <numerusform>and %1 (%n purchases)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That rests on %n win(s): a small sample.</source>
        <translation>
            <numerusform>That rests on %n win: a small sample.</numerusform>
            <numerusform>That rests on %n wins: a small sample.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n sale(s) of nobody known</source>
        <translation>
            <numerusform>and %n sale of nobody known</numerusform>
            <numerusform>and %n sales of nobody known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more step(s) in the table</source>
        <translation>
            <numerusform>and %n more step in the table</numerusform>
            <numerusform>and %n more steps in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people in all, %2 themselves</source>
        <translation>
            <numerusform>%1: %n person in all, %2 themselves</numerusform>
            <numerusform>%1: %n people in all, %2 themselves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>net promoter score of %n answer(s), between −100 and 100</source>
        <translation>
            <numerusform>net promoter score of %n answer, between −100 and 100</numerusform>
            <numerusform>net promoter score of %n answers, between −100 and 100</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brand(s)</source>
        <translation>
            <numerusform>%n brand</numerusform>
            <numerusform>%n brands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody of %Ln people has left.</source>
        <translation>
            <numerusform>Nobody of %Ln person has left.</numerusform>
            <numerusform>Nobody of %Ln people has left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other path(s) together</source>
        <translation>
            <numerusform>%n other path</numerusform>
            <numerusform>%n other paths together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln people who weighed brands and decided, %1 chose us: %2.</source>
        <translation>
            <numerusform>Of %Ln person who weighed brands and decided, %1 chose us: %2.</numerusform>
            <numerusform>Of %Ln people who weighed brands and decided, %1 chose us: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are only %Ln moves so far; with fewer than 30 no model can be told to fit better than another.</source>
        <translation>
            <numerusform>There is only %Ln move so far; with fewer than 30 no model can be told to fit better than another.</numerusform>
            <numerusform>There are only %Ln moves so far; with fewer than 30 no model can be told to fit better than another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 who entered %2, %3 reached %4 within %n days: %5.</source>
        <translation>
            <numerusform>Of %1 who entered %2, %3 reached %4 within %n day: %5.</numerusform>
            <numerusform>Of %1 who entered %2, %3 reached %4 within %n days: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln moves, %1 went to the next stage, %2 skipped a stage, %3 went back and %4 began another lap.</source>
        <translation>
            <numerusform>Of %Ln move, %1 went to the next stage, %2 skipped a stage, %3 went back and %4 began another lap.</numerusform>
            <numerusform>Of %Ln moves, %1 went to the next stage, %2 skipped a stage, %3 went back and %4 began another lap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The score is %1 (95 % interval %2 to %3), from %Ln answers: %4 promoters and %5 detractors.</source>
        <translation>
            <numerusform>The score is %1 (95 % interval %2 to %3), from %Ln answer; promoters: %4, detractors: %5.</numerusform>
            <numerusform>The score is %1 (95 % interval %2 to %3), from %Ln answers: %4 promoters and %5 detractors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %Ln different paths; the most usual, %2, was taken by %3 (%4).</source>
        <translation>
            <numerusform>%1 took %Ln path; the most usual, %2, was taken by %3 (%4).</numerusform>
            <numerusform>%1 took %Ln different paths; the most usual, %2, was taken by %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln people, %1 are Champions, %2 Affluents, %3 Advocates and %4 Misers; %5 of the %6 who were there before have changed their quadrant.</source>
        <translation>
            <numerusform>Of %Ln person, Champions: %1, Affluents: %2, Advocates: %3, Misers: %4; changed their quadrant: %5 of the %6 there before.</numerusform>
            <numerusform>Of %Ln people, %1 are Champions, %2 Affluents, %3 Advocates and %4 Misers; %5 of the %6 who were there before have changed their quadrant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recommendations reached %1 at most and brought %2, who bought for %3.</source>
        <translation>
            <numerusform>%Ln recommendation reached %1 at most and brought %2, who bought for %3.</numerusform>
            <numerusform>%Ln recommendations reached %1 at most and brought %2, who bought for %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customers, %1 bought again: %2.</source>
        <translation>
            <numerusform>Of %Ln customer, %1 bought again: %2.</numerusform>
            <numerusform>Of %Ln customers, %1 bought again: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln customers, %1 bought again: %2; half of the next purchases followed within %3.</source>
        <translation>
            <numerusform>Of %Ln customer, %1 bought again: %2; half of the next purchases followed within %3.</numerusform>
            <numerusform>Of %Ln customers, %1 bought again: %2; half of the next purchases followed within %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People wait longest at %1: half are gone after %2 (%Ln visits, %3 of them still open).</source>
        <translation>
            <numerusform>People wait longest at %1: half are gone after %2 (%Ln visit, still open: %3).</numerusform>
            <numerusform>People wait longest at %1: half are gone after %2 (%Ln visits, %3 of them still open).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People wait longest at %1: half are gone after %2, three quarters after %3 (%Ln visits, %4 of them still open).</source>
        <translation>
            <numerusform>People wait longest at %1: half are gone after %2, three quarters after %3 (%Ln visit, still open: %4).</numerusform>
            <numerusform>People wait longest at %1: half are gone after %2, three quarters after %3 (%Ln visits, %4 of them still open).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People stay longest at %1: half have gone after %2; %Ln people who are there now have been there longer than that.</source>
        <translation>
            <numerusform>People stay longest at %1: half have gone after %2; %Ln person who is there now has been there longer than that.</numerusform>
            <numerusform>People stay longest at %1: half have gone after %2; %Ln people who are there now have been there longer than that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The average rests on %n purchase(s): a small sample.</source>
        <translation>
            <numerusform>The average rests on %n purchase: a small sample.</numerusform>
            <numerusform>The average rests on %n purchases: a small sample.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more path(s) in the table</source>
        <translation>
            <numerusform>and %n more path in the table</numerusform>
            <numerusform>and %n more paths in the table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln people</source>
        <translation>
            <numerusform>%1: %Ln person</numerusform>
            <numerusform>%1: %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: half are gone after %2, %Ln visits</source>
        <translation>
            <numerusform>%1: half are gone after %2, %Ln visit</numerusform>
            <numerusform>%1: half are gone after %2, %Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: half have gone after %2; %Ln people have been there at least so long</source>
        <translation>
            <numerusform>%1: half have gone after %2; %Ln person has been there at least so long</numerusform>
            <numerusform>%1: half have gone after %2; %Ln people have been there at least so long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visits</source>
        <translation>
            <numerusform>%Ln visit</numerusform>
            <numerusform>%Ln visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3; %Ln people are there now</source>
        <translation>
            <numerusform>%1: %2, %3; %Ln person is there now</numerusform>
            <numerusform>%1: %2, %3; %Ln people are there now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln deals has left.</source>
        <translation>
            <numerusform>The one deal has not left.</numerusform>
            <numerusform>None of %Ln deals has left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals have left or were lost</source>
        <translation>
            <numerusform>%n deal has left or was lost</numerusform>
            <numerusform>%n deals have left or were lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deals left %n times, most often from %1;</source>
        <translation>
            <numerusform>Deals left once, from %1;</numerusform>
            <numerusform>Deals left %n times, most often from %1;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n deals has left or was lost on the way.</source>
        <translation>
            <numerusform>The one deal has not left, nor was it lost on the way.</numerusform>
            <numerusform>None of the %n deals has left or was lost on the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals have left or were lost on the way</source>
        <translation>
            <numerusform>%n deal has left or was lost on the way</numerusform>
            <numerusform>%n deals have left or were lost on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 that entered %2, %3 reached %4 within %n days: %5.</source>
        <translation>
            <numerusform>Of %1 that entered %2, %3 reached %4 within %n day: %5.</numerusform>
            <numerusform>Of %1 that entered %2, %3 reached %4 within %n days: %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deals wait longest at %1: half are gone after %2 (%Ln visits, %3 of them still open).</source>
        <translation>
            <numerusform>Deals wait longest at %1: half are gone after %2 (%Ln visit, %3 of them still open).</numerusform>
            <numerusform>Deals wait longest at %1: half are gone after %2 (%Ln visits, %3 of them still open).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deals wait longest at %1: half are gone after %2, three quarters after %3 (%Ln visits, %4 of them still open).</source>
        <translation>
            <numerusform>Deals wait longest at %1: half are gone after %2, three quarters after %3 (%Ln visit, %4 of them still open).</numerusform>
            <numerusform>Deals wait longest at %1: half are gone after %2, three quarters after %3 (%Ln visits, %4 of them still open).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deals stay longest at %1: half have gone after %2; %Ln deals that are there now have been there longer than that.</source>
        <translation>
            <numerusform>Deals stay longest at %1: half have gone after %2; %Ln deal that is there now has been there longer than that.</numerusform>
            <numerusform>Deals stay longest at %1: half have gone after %2; %Ln deals that are there now have been there longer than that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n deal(s) of nobody known</source>
        <translation>
            <numerusform>and %n deal of nobody known</numerusform>
            <numerusform>and %n deals of nobody known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln deals</source>
        <translation>
            <numerusform>%1: %Ln deal</numerusform>
            <numerusform>%1: %Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n deals</source>
        <translation>
            <numerusform>%1: %2, %n deal</numerusform>
            <numerusform>%1: %2, %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: half have gone after %2; %Ln deals have been there at least so long</source>
        <translation>
            <numerusform>%1: half have gone after %2; %Ln deal has been there at least so long</numerusform>
            <numerusform>%1: half have gone after %2; %Ln deals have been there at least so long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %3; %Ln deals are there now</source>
        <translation>
            <numerusform>%1: %2, %3; %Ln deal is there now</numerusform>
            <numerusform>%1: %2, %3; %Ln deals are there now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took %Ln different paths; the most usual, %2, was taken by %3 of them (%4).</source>
        <translation>
            <numerusform>%1 took %Ln path; the most usual, %2, was taken by %3 of them (%4).</numerusform>
            <numerusform>%1 took %Ln different paths; the most usual, %2, was taken by %3 of them (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln of them fewer than 20 finished deals have been in their stage: what was typed counts.</source>
        <translation>
            <numerusform>For %Ln of them fewer than 20 finished deals have been in its stage: what was typed counts.</numerusform>
            <numerusform>For %Ln of them fewer than 20 finished deals have been in their stage: what was typed counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln nobody can say how likely they are: they count as open alone.</source>
        <translation>
            <numerusform>Of %Ln nobody can say how likely it is: it counts as open alone.</numerusform>
            <numerusform>Of %Ln nobody can say how likely they are: they count as open alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no amount.</source>
        <translation>
            <numerusform>%Ln has no amount.</numerusform>
            <numerusform>%Ln have no amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brier score %1 over %Ln forecast(s).</source>
        <translation>
            <numerusform>Brier score %1 over %Ln forecast.</numerusform>
            <numerusform>Brier score %1 over %Ln forecasts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln forecast(s) are not in money: nobody knows what the deal was thought to be worth then.</source>
        <translation>
            <numerusform>%Ln forecast is not in money: nobody knows what the deal was thought to be worth then.</numerusform>
            <numerusform>%Ln forecasts are not in money: nobody knows what the deals were thought to be worth then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln open deal(s) over %1, %2 is to be expected, with 80 % between %3 and %4.</source>
        <translation>
            <numerusform>Of %Ln open deal over %1, %2 is to be expected, with 80 % between %3 and %4.</numerusform>
            <numerusform>Of %Ln open deals over %1, %2 is to be expected, with 80 % between %3 and %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) in %1 are not in this sum: %2</source>
        <translation>
            <numerusform>%n deal in %1 is not in this sum: %2</numerusform>
            <numerusform>%n deals in %1 are not in this sum: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more deals</source>
        <translation>
            <numerusform>and %Ln more deal</numerusform>
            <numerusform>and %Ln more deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journeys</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message numerus="yes">
        <source>“%1” is finer than the smallest coin of %2. Write it with at most %n digit(s) behind the point.</source>
        <translation>
            <numerusform>“%1” is finer than the smallest coin of %2. Write it with at most %n digit behind the point.</numerusform>
            <numerusform>“%1” is finer than the smallest coin of %2. Write it with at most %n digits behind the point.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Packs</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on the board, %1 of them wait too long.</source>
        <translation>
            <numerusform>%n person on the board, %1 waiting too long.</numerusform>
            <numerusform>%n people on the board, %1 of them wait too long.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) from the top of each stage, in the order of the board.</source>
        <translation>
            <numerusform>%n card from the top of each stage, in the order of the board.</numerusform>
            <numerusform>%n cards from the top of each stage, in the order of the board.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) happened or are planned, newest first.</source>
        <translation>
            <numerusform>%n thing happened or is planned.</numerusform>
            <numerusform>%n things happened or are planned, newest first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years old today</source>
        <translation>
            <numerusform>%n year old today</numerusform>
            <numerusform>%n years old today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do today.</source>
        <translation>
            <numerusform>%n thing to do today.</numerusform>
            <numerusform>%n things to do today.</numerusform>
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
    <name>Repeat</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after it is done</source>
        <translation>
            <numerusform>%n day after it is done</numerusform>
            <numerusform>%n days after it is done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every %n week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) after it is done</source>
        <translation>
            <numerusform>%n week after it is done</numerusform>
            <numerusform>%n weeks after it is done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) after it is done</source>
        <translation>
            <numerusform>%n month after it is done</numerusform>
            <numerusform>%n months after it is done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every %n year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after it is done</source>
        <translation>
            <numerusform>%n year after it is done</numerusform>
            <numerusform>%n years after it is done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) before</source>
        <translation>
            <numerusform>%n week before</numerusform>
            <numerusform>%n weeks before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>has had no contact for %n day(s)</source>
        <translation>
            <numerusform>has had no contact for %n day</numerusform>
            <numerusform>has had no contact for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When somebody has been in %1 for %n day(s)</source>
        <translation>
            <numerusform>When somebody has been in %1 for %n day</numerusform>
            <numerusform>When somebody has been in %1 for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1” for %n people</source>
        <translation>
            <numerusform>Rule “%1” for %n person</numerusform>
            <numerusform>Rule “%1” for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rule “%1”: suggestions for %n people</source>
        <translation>
            <numerusform>Rule “%1”: suggestions for %n person</numerusform>
            <numerusform>Rule “%1”: suggestions for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestions</source>
        <translation>
            <numerusform>Accept %n suggestion</numerusform>
            <numerusform>Accept %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dismiss %n suggestions</source>
        <translation>
            <numerusform>Dismiss %n suggestion</numerusform>
            <numerusform>Dismiss %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has a deal that is overdue by %n day(s)</source>
        <translation>
            <numerusform>has a deal that is overdue by %n day</numerusform>
            <numerusform>has a deal that is overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has a deal and no task for %n day(s)</source>
        <translation>
            <numerusform>has a deal and no task for %n day</numerusform>
            <numerusform>has a deal and no task for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more open deal(s)</source>
        <translation>
            <numerusform>%n or more open deal</numerusform>
            <numerusform>%n or more open deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a deal expected within %n day(s)</source>
        <translation>
            <numerusform>a deal expected within %n day</numerusform>
            <numerusform>a deal expected within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a deal won in the last %n day(s)</source>
        <translation>
            <numerusform>a deal won in the last %n day</numerusform>
            <numerusform>a deal won in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a deal lost in the last %n day(s)</source>
        <translation>
            <numerusform>a deal lost in the last %n day</numerusform>
            <numerusform>a deal lost in the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a deal overdue by %n day(s) or more</source>
        <translation>
            <numerusform>a deal overdue by %n day or more</numerusform>
            <numerusform>a deal overdue by %n days or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows point to rows that are gone.</source>
        <translation>
            <numerusform>%n row points to a row that is gone.</numerusform>
            <numerusform>%n rows point to rows that are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stand in a stage that their moves do not lead to.</source>
        <translation>
            <numerusform>%n person stands in a stage that their moves do not lead to.</numerusform>
            <numerusform>%n people stand in a stage that their moves do not lead to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stand in a stage that was deleted.</source>
        <translation>
            <numerusform>%n person stands in a stage that was deleted.</numerusform>
            <numerusform>%n people stand in a stage that was deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stand nowhere on a journey that they never left.</source>
        <translation>
            <numerusform>%n person stands nowhere on a journey that they never left.</numerusform>
            <numerusform>%n people stand nowhere on a journey that they never left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n purchases more was paid back than was paid. Import the orders again, or correct their refunds.</source>
        <translation>
            <numerusform>Of %n purchase more was paid back than was paid. Import the order again, or correct its refunds.</numerusform>
            <numerusform>Of %n purchases more was paid back than was paid. Import the orders again, or correct their refunds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchases are below zero, which none can be. Undo the import that brought them, and import money that was paid back as refunds.</source>
        <translation>
            <numerusform>%n purchase is below zero, which none can be. Undo the import that brought it, and import money that was paid back as refunds.</numerusform>
            <numerusform>%n purchases are below zero, which none can be. Undo the import that brought them, and import money that was paid back as refunds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchases were cancelled, and what was paid back for them is taken off as well. Import the orders again.</source>
        <translation>
            <numerusform>%n purchase was cancelled, and what was paid back for it is taken off as well. Import the order again.</numerusform>
            <numerusform>%n purchases were cancelled, and what was paid back for them is taken off as well. Import the orders again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refunds are not of the buyer or in the currency of their purchase.</source>
        <translation>
            <numerusform>%n refund is not of the buyer or in the currency of its purchase.</numerusform>
            <numerusform>%n refunds are not of the buyer or in the currency of their purchase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are missing from the search index.</source>
        <translation>
            <numerusform>%n person is missing from the search index.</numerusform>
            <numerusform>%n people are missing from the search index.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same is true of %n more changes.</source>
        <translation>
            <numerusform>The same is true of %n more change.</numerusform>
            <numerusform>The same is true of %n more changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals stand in a stage that their moves do not lead to.</source>
        <translation>
            <numerusform>%n deal stands in a stage that its moves do not lead to.</numerusform>
            <numerusform>%n deals stand in a stage that their moves do not lead to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals stand nowhere on a journey that they never left.</source>
        <translation>
            <numerusform>%n deal stands nowhere on a journey that it never left.</numerusform>
            <numerusform>%n deals stand nowhere on a journey that they never left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals stand in a stage that says something else of them than they do: open, won or lost. Move them where they belong.</source>
        <translation>
            <numerusform>%n deal stands in a stage that says something else of it than it does: open, won or lost. Move it where it belongs.</numerusform>
            <numerusform>%n deals stand in a stage that says something else of them than they do: open, won or lost. Move them where they belong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>after %n hour(s)</source>
        <translation>
            <numerusform>after %n hour</numerusform>
            <numerusform>after %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
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
        <source>Delete %n people</source>
        <translation>
            <numerusform>Delete %n person</numerusform>
            <numerusform>Delete %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thanked %n people</source>
        <translation>
            <numerusform>Thanked %n person</numerusform>
            <numerusform>Thanked %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n people on hold</source>
        <translation>
            <numerusform>Put %n person on hold</numerusform>
            <numerusform>Put %n people on hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume with %n people</source>
        <translation>
            <numerusform>Resume with %n person</numerusform>
            <numerusform>Resume with %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stand in “%1”. Say where they go before it is deleted.</source>
        <translation>
            <numerusform>%n person stands in “%1”. Say where they go before it is deleted.</numerusform>
            <numerusform>%n people stand in “%1”. Say where they go before it is deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So were %n other people.</source>
        <translation>
            <numerusform>So was %n other person.</numerusform>
            <numerusform>So were %n other people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rewards: %1</source>
        <translation>
            <numerusform>%n reward: %1</numerusform>
            <numerusform>%n rewards: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Thank %n people</source>
        <translation>
            <numerusform>Thank %n person</numerusform>
            <numerusform>Thank %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Task “%1” for %n people</source>
        <translation>
            <numerusform>Task “%1” for %n person</numerusform>
            <numerusform>Task “%1” for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No longer keep in touch with %n people</source>
        <translation>
            <numerusform>No longer keep in touch with %n person</numerusform>
            <numerusform>No longer keep in touch with %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep in touch with %n people %1</source>
        <comment>how often</comment>
        <translation>
            <numerusform>Keep in touch with %n person %1</numerusform>
            <numerusform>Keep in touch with %n people %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Purchases by %n people</source>
        <translation>
            <numerusform>Purchases by %n person</numerusform>
            <numerusform>Purchases by %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Advocacy by %n people</source>
        <translation>
            <numerusform>Advocacy by %n person</numerusform>
            <numerusform>Advocacy by %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more fields</source>
        <translation>
            <numerusform>and %n more field</numerusform>
            <numerusform>and %n more fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back to “%1”: %n change(s) taken back</source>
        <translation>
            <numerusform>Back to “%1”: %n change taken back</numerusform>
            <numerusform>Back to “%1”: %n changes taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n people to %1</source>
        <comment>new owner</comment>
        <translation>
            <numerusform>Give %n person to %1</numerusform>
            <numerusform>Give %n people to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reorder %n people in %1</source>
        <translation>
            <numerusform>Reorder %n person in %1</numerusform>
            <numerusform>Reorder %n people in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n people with %1</source>
        <translation>
            <numerusform>Tag %n person with %1</numerusform>
            <numerusform>Tag %n people with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the tag %1 off %n people</source>
        <translation>
            <numerusform>Take the tag %1 off %n person</numerusform>
            <numerusform>Take the tag %1 off %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n people with %1 instead of %2</source>
        <translation>
            <numerusform>Tag %n person with %1 instead of %2</numerusform>
            <numerusform>Tag %n people with %1 instead of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n deals</source>
        <translation>
            <numerusform>Delete %n deal</numerusform>
            <numerusform>Delete %n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody looks after %n people any more</source>
        <translation>
            <numerusform>Nobody looks after %n person any more</numerusform>
            <numerusform>Nobody looks after %n people any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n cards deals</source>
        <translation>
            <numerusform>Make %n card a deal</numerusform>
            <numerusform>Make %n cards deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n deals to %1</source>
        <translation>
            <numerusform>Give %n deal to %1</numerusform>
            <numerusform>Give %n deals to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Task “%1” for %n deals</source>
        <translation>
            <numerusform>Task “%1” for %n deal</numerusform>
            <numerusform>Task “%1” for %n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::AdvocatesModel</name>
    <message numerus="yes">
        <source>%n to thank for</source>
        <translation>
            <numerusform>%n to thank for</numerusform>
            <numerusform>%n to thank for</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::AdvocatesPage</name>
    <message numerus="yes">
        <source>%n advocates</source>
        <translation>
            <numerusform>%n advocate</numerusform>
            <numerusform>%n advocates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::BackPanel</name>
    <message numerus="yes">
        <source>%n change(s) made since then are taken back in one step. Undo brings them back.</source>
        <translation>
            <numerusform>%n change made since then is taken back in one step. Undo brings it back.</numerusform>
            <numerusform>%n changes made since then are taken back in one step. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation>
            <numerusform>Take back %n change</numerusform>
            <numerusform>Take back %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardBulk</name>
    <message numerus="yes">
        <source>Wrote %n people to %1</source>
        <translation>
            <numerusform>Wrote %n person to %1</numerusform>
            <numerusform>Wrote %n people to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardDeals</name>
    <message numerus="yes">
        <source>%n of these deals have no amount. Say it first, or win them one by one.</source>
        <translation>
            <numerusform>%n of these deals has no amount. Say it first, or win them one by one.</numerusform>
            <numerusform>%n of these deals have no amount. Say it first, or win them one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardHeader</name>
    <message numerus="yes">
        <source>%1 of the %n person(s) on this board</source>
        <translation>
            <numerusform>%1 of the %n person on this board</numerusform>
            <numerusform>%1 of the %n people on this board</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting here for more than %1 days</source>
        <translation>
            <numerusform>%n person waiting here for more than %1 days</numerusform>
            <numerusform>%n people waiting here for more than %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) waiting here too long</source>
        <translation>
            <numerusform>%n person waiting here too long</numerusform>
            <numerusform>%n people waiting here too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n person(s) shown here: %2</source>
        <translation>
            <numerusform>%1 of the %n person shown here: %2</numerusform>
            <numerusform>%1 of the %n people shown here: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n person(s) who entered this stage, %1 went on: %2 %, 95 % interval %3 to %4 %</source>
        <translation>
            <numerusform>Of %n person who entered this stage, %1 went on: %2 %, 95 % interval %3 to %4 %</numerusform>
            <numerusform>Of %n people who entered this stage, %1 went on: %2 %, 95 % interval %3 to %4 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n in %1</source>
        <comment>purchases in other currencies, their codes</comment>
        <translation>
            <numerusform>+ %n in %1</numerusform>
            <numerusform>+ %n in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n shown</source>
        <comment>an amount, of so many people</comment>
        <translation>
            <numerusform>of %n shown</numerusform>
            <numerusform>of %n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here; there should be %1 at most</source>
        <translation>
            <numerusform>%n here; there should be %1 at most</numerusform>
            <numerusform>%n here; there should be %1 at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here, more than the limit of %1</source>
        <translation>
            <numerusform>%n here, more than the limit of %1</numerusform>
            <numerusform>%n here, more than the limit of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, of %n open deal(s) of those shown here</source>
        <translation>
            <numerusform>%1: %2, of %n open deal of those shown here</numerusform>
            <numerusform>%1: %2, of %n open deals of those shown here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in another currency: %1</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n in another currency: %1</numerusform>
            <numerusform>%n in another currency: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n without an amount</numerusform>
            <numerusform>%n without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose probability nobody has said, so not in this sum</source>
        <comment>deals</comment>
        <translation>
            <numerusform>%n whose probability nobody has said, so not in this sum</numerusform>
            <numerusform>%n whose probability nobody has said, so not in this sum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardMoves</name>
    <message numerus="yes">
        <source>Moved %n people one stage on</source>
        <translation>
            <numerusform>Moved %n person one stage on</numerusform>
            <numerusform>Moved %n people one stage on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n people one stage back</source>
        <translation>
            <numerusform>Moved %n person one stage back</numerusform>
            <numerusform>Moved %n people one stage back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n deals one stage on</source>
        <translation>
            <numerusform>Moved %n deal one stage on</numerusform>
            <numerusform>Moved %n deals one stage on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n deals one stage back</source>
        <translation>
            <numerusform>Moved %n deal one stage back</numerusform>
            <numerusform>Moved %n deals one stage back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardOutcomes</name>
    <message numerus="yes">
        <source>%n of them move(s) to %1.</source>
        <translation>
            <numerusform>%n of them moves to %1.</numerusform>
            <numerusform>%n of them move to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardScreen</name>
    <message numerus="yes">
        <source>%n person(s) stand nowhere in this journey</source>
        <translation>
            <numerusform>%n person stands nowhere in this journey</numerusform>
            <numerusform>%n people stand nowhere in this journey</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::BoardTasks</name>
    <message numerus="yes">
        <source>%n people are chosen; a task is finished on one card. Choose one of them.</source>
        <translation>
            <numerusform>%n person is chosen; a task is finished on one card. Choose one of them.</numerusform>
            <numerusform>%n people are chosen; a task is finished on one card. Choose one of them.</numerusform>
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
    <message numerus="yes">
        <source>%n of them stay(s) in %1.</source>
        <translation>
            <numerusform>%n of them stays in %1.</numerusform>
            <numerusform>%n of them stay in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::CapacityPopup</name>
    <message numerus="yes">
        <source>%n here now. Whoever comes over the limit comes all the same; the head of the column says it.</source>
        <translation>
            <numerusform>%n here now. Whoever comes over the limit comes all the same; the head of the column says it.</numerusform>
            <numerusform>%n here now. Whoever comes over the limit comes all the same; the head of the column says it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::ChartView</name>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::DealModel</name>
    <message numerus="yes">
        <source>%n won</source>
        <translation>
            <numerusform>%n won</numerusform>
            <numerusform>%n won</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
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
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::FlowCanvas</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::ImportPage</name>
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
    <message numerus="yes">
        <source>And %n more file(s)</source>
        <translation>
            <numerusform>And %n more file</numerusform>
            <numerusform>And %n more files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read; the table says why.</source>
        <translation>
            <numerusform>%n file could not be read; the table says why.</numerusform>
            <numerusform>%n files could not be read; the table says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::JourneyEditor</name>
    <message numerus="yes">
        <source>%n people stand in “%1”. Where do they go?</source>
        <translation>
            <numerusform>%n person stands in “%1”. Where do they go?</numerusform>
            <numerusform>%n people stand in “%1”. Where do they go?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people stand on this journey. Without stages they leave it.</source>
        <translation>
            <numerusform>%n person stands on this journey. Without stages they leave it.</numerusform>
            <numerusform>%n people stand on this journey. Without stages they leave it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::JourneyGallery</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::JourneysScreen</name>
    <message numerus="yes">
        <source>On “%1” an earlier import made people of deals: %n card(s), for example %2.</source>
        <translation>
            <numerusform>On “%1” an earlier import made a person of a deal: %n card, %2.</numerusform>
            <numerusform>On “%1” an earlier import made people of deals: %n cards, for example %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who are nothing but a deal would go.</source>
        <translation>
            <numerusform>%n person who is nothing but a deal would go.</numerusform>
            <numerusform>%n people who are nothing but a deal would go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would stay, each with a deal.</source>
        <translation>
            <numerusform>%n person would stay, with a deal.</numerusform>
            <numerusform>%n people would stay, each with a deal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::LaneBand</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting too long</source>
        <translation>
            <numerusform>%n waiting too long</numerusform>
            <numerusform>%n waiting too long</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::LettersDialog</name>
    <message numerus="yes">
        <source>%n of them get one.</source>
        <translation>
            <numerusform>The one person gets one.</numerusform>
            <numerusform>All %n get one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::LimitPopup</name>
    <message numerus="yes">
        <source>After %n day(s): three quarters of the visits that are known were shorter.</source>
        <translation>
            <numerusform>After %n day: three quarters of the visits that are known were shorter.</numerusform>
            <numerusform>After %n days: three quarters of the visits that are known were shorter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n more completed visit(s) on; until then the days below count.</source>
        <translation>
            <numerusform>From %n more completed visit on; until then the days below count.</numerusform>
            <numerusform>From %n more completed visits on; until then the days below count.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n day(s): most are still here, but three quarters of all visits have not lasted longer so far.</source>
        <translation>
            <numerusform>After %n day: most are still here, but three quarters of all visits have not lasted longer so far.</numerusform>
            <numerusform>After %n days: most are still here, but three quarters of all visits have not lasted longer so far.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::MainWindow</name>
    <message numerus="yes">
        <source>Undo the import of %n people?</source>
        <translation>
            <numerusform>Undo the import of %n person?</numerusform>
            <numerusform>Undo the import of %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back the import of %n people?</source>
        <translation>
            <numerusform>Bring back the import of %n person?</numerusform>
            <numerusform>Bring back the import of %n people?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It concerns %n people.</source>
        <translation>
            <numerusform>It concerns %n person.</numerusform>
            <numerusform>It concerns %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::MovePopup</name>
    <message numerus="yes">
        <source>%n people leave the journey</source>
        <translation>
            <numerusform>%n person leaves the journey</numerusform>
            <numerusform>%n people leave the journey</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deals leave the journey</source>
        <translation>
            <numerusform>%n deal leaves the journey</numerusform>
            <numerusform>%n deals leave the journey</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::OrganisationScreen</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n without an amount</source>
        <translation>
            <numerusform>, %n without an amount</numerusform>
            <numerusform>, %n without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n deal</numerusform>
            <numerusform>%n deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %n deal(s)</source>
        <translation>
            <numerusform>without %n deal</numerusform>
            <numerusform>without %n deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::PeopleBar</name>
    <message numerus="yes">
        <source>Segment of %n people</source>
        <translation>
            <numerusform>Segment of %n person</numerusform>
            <numerusform>Segment of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n tasks</source>
        <translation>
            <numerusform>Make %n task</numerusform>
            <numerusform>Make %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A task for each of %n people</source>
        <translation>
            <numerusform>A task for each of %n person</numerusform>
            <numerusform>A task for each of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n tasks</source>
        <translation>
            <numerusform>Made %n task</numerusform>
            <numerusform>Made %n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::PeopleList</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people; the others are archived or gone</source>
        <translation>
            <numerusform>%1 of %n person; the others are archived or gone</numerusform>
            <numerusform>%1 of %n people; the others are archived or gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n people</source>
        <translation>
            <numerusform>Copied %n person</numerusform>
            <numerusform>Copied %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::PeopleScreen</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::PersonFields</name>
    <message numerus="yes">
        <source>%Ln followers</source>
        <translation>
            <numerusform>%Ln follower</numerusform>
            <numerusform>%Ln followers</numerusform>
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
<context>
    <name>vouch::ui::RecordPanel</name>
    <message numerus="yes">
        <source>What was typed about %Ln people was not recorded.</source>
        <translation>
            <numerusform>What was typed about %Ln person was not recorded.</numerusform>
            <numerusform>What was typed about %Ln people was not recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::Reminders</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminder: %1 and %n more</source>
        <translation>
            <numerusform>Reminder: %1 and %n more</numerusform>
            <numerusform>Reminder: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::ReportsScreen</name>
    <message numerus="yes">
        <source>Wrote %n file(s), beginning with %1</source>
        <translation>
            <numerusform>Wrote %n file, beginning with %1</numerusform>
            <numerusform>Wrote %n files, beginning with %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s)</source>
        <translation>
            <numerusform>%1, %n page</numerusform>
            <numerusform>%1, %n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::RewardsPage</name>
    <message numerus="yes">
        <source>%n rewards</source>
        <translation>
            <numerusform>%n reward</numerusform>
            <numerusform>%n rewards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::RuleEditor</name>
    <message numerus="yes">
        <source>due in %n days</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %Ln events of your history it would have done nothing.</source>
        <translation>
            <numerusform>On %Ln event of your history it would have done nothing.</numerusform>
            <numerusform>On %Ln events of your history it would have done nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tried on your history: %1. It would have acted %Ln times. The trial changed nothing.</source>
        <translation>
            <numerusform>Tried on your history: %1. It would have acted %Ln time. The trial changed nothing.</numerusform>
            <numerusform>Tried on your history: %1. It would have acted %Ln times. The trial changed nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::StageEditor</name>
    <message numerus="yes">
        <source>worked out from the past, else %n days</source>
        <translation>
            <numerusform>worked out from the past, else %n day</numerusform>
            <numerusform>worked out from the past, else %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::StageFields</name>
    <message numerus="yes">
        <source>Once %n visits are complete, what is usual here</source>
        <translation>
            <numerusform>Once %n visit is complete, what is usual here</numerusform>
            <numerusform>Once %n visits are complete, what is usual here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits are complete</source>
        <translation>
            <numerusform>%n visit is complete</numerusform>
            <numerusform>%n visits are complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now: too long after %n days. Three quarters went on sooner; %1.</source>
        <translation>
            <numerusform>Now: too long after %n day. Three quarters went on sooner; %1.</numerusform>
            <numerusform>Now: too long after %n days. Three quarters went on sooner; %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Three quarters went on within %Ln days; %1.</source>
        <translation>
            <numerusform>Three quarters went on within %Ln day; %1.</numerusform>
            <numerusform>Three quarters went on within %Ln days; %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now: too long after %n days. Most are still here, but three quarters of all visits have not lasted longer so far; %1.</source>
        <translation>
            <numerusform>Now: too long after %n day. Most are still here, but three quarters of all visits have not lasted longer so far; %1.</numerusform>
            <numerusform>Now: too long after %n days. Most are still here, but three quarters of all visits have not lasted longer so far; %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::StageList</name>
    <message numerus="yes">
        <source>%n people here</source>
        <translation>
            <numerusform>%n person here</numerusform>
            <numerusform>%n people here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::TodayModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing heard from or said to them for %n day(s).</source>
        <translation>
            <numerusform>Nothing heard from or said to them for %n day.</numerusform>
            <numerusform>Nothing heard from or said to them for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last contact %n day(s) ago</source>
        <translation>
            <numerusform>Last contact %n day ago</numerusform>
            <numerusform>Last contact %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Open for %n day(s)</source>
        <translation>
            <numerusform>Open for %n day</numerusform>
            <numerusform>Open for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::TodayScreen</name>
    <message numerus="yes">
        <source>%n people have gone quiet</source>
        <translation>
            <numerusform>%n person has gone quiet</numerusform>
            <numerusform>%n people have gone quiet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people have not heard from you in 60 days.</source>
        <translation>
            <numerusform>%n person has not heard from you in 60 days.</numerusform>
            <numerusform>%n people have not heard from you in 60 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to answer</source>
        <translation>
            <numerusform>%n to answer</numerusform>
            <numerusform>%n to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) due</source>
        <translation>
            <numerusform>%n task due</numerusform>
            <numerusform>%n tasks due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting too long</source>
        <translation>
            <numerusform>%n waiting too long</numerusform>
            <numerusform>%n waiting too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to thank</source>
        <translation>
            <numerusform>%n to thank</numerusform>
            <numerusform>%n to thank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to keep in touch with</source>
        <translation>
            <numerusform>%n to keep in touch with</numerusform>
            <numerusform>%n to keep in touch with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s) to look after</source>
        <translation>
            <numerusform>%n deal to look after</numerusform>
            <numerusform>%n deals to look after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::TreePage</name>
    <message numerus="yes">
        <source>%n people in referral trees</source>
        <translation>
            <numerusform>%n person in referral trees</numerusform>
            <numerusform>%n people in referral trees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought %n people</source>
        <translation>
            <numerusform>Brought %n person</numerusform>
            <numerusform>Brought %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln referrals left out that would close a circle</source>
        <translation>
            <numerusform>%1; %Ln referral left out that would close a circle</numerusform>
            <numerusform>%1; %Ln referrals left out that would close a circle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, K %3, %Ln days to the next</source>
        <translation>
            <numerusform>%1: %2, K %3, %Ln day to the next</numerusform>
            <numerusform>%1: %2, K %3, %Ln days to the next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::VerifyCard</name>
    <message numerus="yes">
        <source>and %n more line(s)</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vouch::ui::WindowKeys</name>
    <message numerus="yes">
        <source>%n people are chosen; “%1” is for one. Choose one of them.</source>
        <translation>
            <numerusform>%n person is chosen; “%1” is for one. Choose one of them.</numerusform>
            <numerusform>%n people are chosen; “%1” is for one. Choose one of them.</numerusform>
        </translation>
    </message>
</context>
</TS>
