<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Answers</name>
    <message>
        <source>ANSWERS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentCardSheet</name>
    <message>
        <source>Take back the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked over a rule: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held until {time} for a call from the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} to {staff}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookings here. Choose other dates or fewer filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {count} bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bookings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskedQuestion</name>
    <message>
        <source> (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Do it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason, please</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Avatar</name>
    <message>
        <source>At the desk: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Go back to it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back, now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into it …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customers} customers and {bookings} bookings, {coming} of them still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the sync first (under Connection): it must not write while the store is put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was done since then goes out of sight. How the store is now is backed up first, so there is a way back. What a remote has heard it keeps, and tells again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>A backup of everything is made each day, at the start and while the window is open. It lies beside the store on this computer: copy it elsewhere now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of each of so many last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of each of so many last weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOW MANY ARE KEPT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is not backed up by this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is made, and nothing is wrong in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is as it was on {when}. How it was before is the second newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>What the forecast rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not today any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is free now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others come before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can do it is with somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time until then is booked, or too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who can do it works before then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is booked for then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room before the end of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who is here today can do it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: free to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: keeps the booking of {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: with somebody to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: should have been done at {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: from {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes}: the median of the last {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes}, as set, until {count} have been timed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the later end each service is taken to last {percent} % longer, and {slack} are added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasisSheet</name>
    <message>
        <source>No longer in the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO IS FREE WHEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service needs nobody of the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO COMES BEFORE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOW LONG IT TAKES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOW CAREFUL IT IS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BigNumber</name>
    <message>
        <source>Number {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockSheet</name>
    <message>
        <source>Block time</source>
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
        <source>DAY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is, for example Lunch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message>
        <source>{service} has nothing free in {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} has nothing free in {month}, nor in the three months after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave, keep draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with anyone free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason for booking over the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost the same name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingList</name>
    <message>
        <source>Bookings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingPage</name>
    <message>
        <source>Anything that we should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLACE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WITH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to choose: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer first: the waitlist is of people who can be called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking discarded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BreakSheet</name>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is, for example Lunch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <source>Something went wrong in Floorwalker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A bug in Floorwalker stopped one step (%n so far)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was confirmed before is kept, and you can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report without any customer&apos;s data is in {path}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>{who} is now {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} moved to {time} with {staff}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} at {time}, nobody assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} moved to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} to {span}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose days: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours at their usual height, now {zoom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show three days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block time, breaks and days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks go forward {clocks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks go back {clocks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this day alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off or ill…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To an earlier, or later, time or booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the column on that side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next booking, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first, or last, booking of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To what is a window&apos;s height earlier, or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the booking, or book the free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book the free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the booking to an earlier, or later, time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the booking to the column on that side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the booking shorter, or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not at this time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours at their usual height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} booked at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose the time, Enter books it, Escape leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block time from {time}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not at {time}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose the time, Enter moves it there, Escape leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} cannot be moved: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the hours of {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works: {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the hours of each member of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a time to book all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the date above for another day, or Ctrl+B for who is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any number at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{capacity} at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} of {capacity} taken now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} with buffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed by the remote yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed by the remote too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>The booking for a calendar of one&apos;s own (.ics), without the notes that stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has no program for calendars; save the file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Day calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>No number is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallNext</name>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody earlier in the line is passed over: the call is recorded as out of order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Transaction {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardFeedback</name>
    <message>
        <source>Ask for feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FEEDBACK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckIn</name>
    <message>
        <source>Is being served already, as {tag}: {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits already, as {tag}: {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in without a name: {service}, {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in {who}: {service}, {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not before closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHECK IN {name}: PRESS THE SERVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say about {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInSheet</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that we should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service takes walk-ins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAME, IF THEY GIVE ONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHECK IN WITHOUT A NAME: PRESS THE SERVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can take them before closing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceForm</name>
    <message>
        <source>Never mind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Choose none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve all {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the {count} that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all {count}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>Earlier: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockPair</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is no time: write it like 9:30.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conduct</name>
    <message>
        <source>The shop cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice window opens in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every location of this shop is closed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectSheet</name>
    <message>
        <source>Work with a remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hub, or Omneo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://hub.example, or a tenant&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remote hears of everything that is done here, and tells what others did. The till works without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is kept in the keyring of this computer, or in a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SITE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address and a token are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the remote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote answers, and takes the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionSection</name>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, or leave …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a remote …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This shop works alone: its locations, services and staff are changed here. A remote (a hub, Omneo or OptimoCMS) hears of everything that is done here, and tells what others did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote owns locations, services, staff and their hours: they are changed there and are read-only here, but for breaks and days off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConvertForm</name>
    <message>
        <source>A booking needs a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a later time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book it from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book {time} with {staff}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book that time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>{who} to {staff}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves no booking uncovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves 1 booking uncovered: {names}. It stays until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves {count} bookings uncovered: {names}. They stay until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 booking uncovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bookings uncovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose time is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block time of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time off for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to the first who is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it anyway, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the booking, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open everything about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncovered booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · today {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to {staff}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} no longer takes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is away then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody else is free then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free: {names} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing else booked that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} booked that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has not served {who} before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has served {who} once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has served {who} {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not work today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: off until {day}, that day included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff off or ill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverSheet</name>
    <message>
        <source>CALL NOTES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is free then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANOTHER TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO COULD TAKE IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep anyway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the booking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays as it is, and the reason with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is free in the next weeks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>{ticket} since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not been here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was here once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was here {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both, one after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the search field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be written down twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerForm</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerPicker</name>
    <message>
        <source>Name, phone ending or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two letters of a name, or the last digits of a phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk-in {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ New: “{typed}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name or number is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerSheet</name>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save their data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer was erased on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Did not come %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} older ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Name, phone ending or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be written down twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found. Write them down?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest ones; type a name, a phone ending or an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be one person; press to see both side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody seems to be written down twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataSheet</name>
    <message>
        <source>Save everything that is kept of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is kept of {name}: bookings, answers, notes, visits and what was done, as a JSON file that a person can read. That it was asked for is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAVE IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateTitle</name>
    <message>
        <source>Go to a date (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatedField</name>
    <message>
        <source>Choose the date: {question}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>{count} free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayCell</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The week after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Public display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We call you here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {time}. Please ask the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now called: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floorwalker: now called</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expects {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {whom} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{over} min over · {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{over} min over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved and approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from parking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now for another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made into a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: call them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached, the time is free again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want it, the time is free again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of, the time is free again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked from the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier days closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in by customers changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneFold</name>
    <message>
        <source>Done today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>A booking was begun and not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Drawer</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuePane</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is due in the next hours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EffectBar</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what this would change …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>What the forecast rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which service?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other service takes walk-ins here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Erase</name>
    <message>
        <source>Name, numbers, addresses, notes, answers and reasons of {name} are taken out of everything that is kept here, out of what was done with them too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings that stay, without a name: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these are still to come: {count}. Cancel them first if nobody will come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand in the line now, and stay there by their ticket alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that are rewritten without them: {count}. What cannot be rewritten is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server keeps its own copy: erase it there too. What it still says of them is not taken over here; what it has not heard yet is not told any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed sheets, and files that somebody saved elsewhere, are not reached. Nobody can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased. The files are being rewritten …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased for good. Backups rewritten: {rewritten}, removed: {removed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased, but a copy is still to be rewritten: {why}. It is tried again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseSheet</name>
    <message>
        <source>Type the name to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TYPE “{name}” TO CONFIRM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for a spreadsheet, with everything that the list shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAVE IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for a spreadsheet: 1 booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for a spreadsheet: {count} bookings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} bookings …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; no file was left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackSheet</name>
    <message>
        <source>Keep the feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AFTER THE VISIT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is to come here, without filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show not only {name} any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or find your booking of today yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last digits of your phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First letters of your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries. Please ask at the desk, or try again in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch your booking to tell us that you are here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>{file} is imported, but there is no location in it. Import a file that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo shop could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo shop opens in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a set-up file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderChoice</name>
    <message>
        <source>Folder for the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} is no whole path of a folder; {example} would be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormsSection</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VERSIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it is not asked instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has answered before keeps what was asked then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes version {number}. Who has answered before keeps what was asked then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once saved, this version is asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreeTimes</name>
    <message>
        <source>Looking for free times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free instead; one press moves it there and approves it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is free near that time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>How this window was left could not be read, so it looks as new. All data is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the shop …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shop cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the window that is open, or close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version of Floorwalker; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more was changed. Restore a backup, or ask whoever looks after the till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is there, writable and not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report of this bug was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permanently closed: {names}. Nothing that was kept is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a set-up file with a location that is open, or reopen one where it is managed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Given</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. We know that you are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ticket prints here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please remember it: we call it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>How the till stands with its remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a remote…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do anything (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours, text size, touch mode, keys (F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now (Ctrl+Shift+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till {letter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HISTORY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}, with leave of {manager}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursEditor</name>
    <message>
        <source>Closed that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no hours at all, so it counts as closed on every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same from Monday to Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw over a free stretch to open it; drag a bar or one of its ends to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPECIAL DAYS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} rows can be taken: {made}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} rows were taken: {made}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {count} more in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take {count} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {count} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} rows …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried. Nothing is changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no name in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no address of email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” cannot be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is known already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {value} has the same customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no date in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no date: write it like {right}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no time: write it like 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no length in minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no location “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no member of staff “{value}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” is no state of a booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer is called that: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several customers are called that: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no customer in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has the same booking already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year: 31.12.2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year: 12/31/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day: 2026-12-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message>
        <source>A CSV file, as spreadsheets and other systems export it: its first line names the columns. You may drop it here. Nothing is changed before you have seen what would be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{error}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Another time for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was approved. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fit} of {count} fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asked later goes without: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer possible: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requests. New ones appear here by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is for today; “All” shows the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is for this week; “All” shows the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is in anybody&apos;s way; “All” shows those that wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving sends a confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} want {when} with {staff} · {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} want {when} · {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room for {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} with {staff}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time that was asked for has passed: offer another, or reject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} loses the time, asked for elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} loses {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and nothing else is free for a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody else is free then; {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {who} to {time} and approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer and approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject: then the reason, if there is one, and Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While rejecting: for the first usual reason, and so on to Alt+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it, for several at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked {age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regular, {count} visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} · oldest {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not working then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} rivals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request in full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>Show {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InboxSide</name>
    <message>
        <source>No requests. A new one appears here by itself, with the state of its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open inbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block time of somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in a walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in screen for customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what lies over the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get this till ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the View menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the paper copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise on a copy of the shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print today at once, even when the store cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Floorwalker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings: {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keys of this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff off or ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the last notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touch mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment reserve add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit close end leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finger tablet larger targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day setup start printer pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hub omneo optimocms token sign in connection settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ill sick lunch block time holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep free meeting training lunch calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kiosk self service tablet ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language translation words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave away pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location shop store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month calendar jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page go to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper emergency offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper pdf printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pdf fallback print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place shop store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refresh reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remote hub send fetch connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second screen monitor now called next waiting room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set up configure preferences options change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sick holiday leave vacation day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch person sign in user who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme view mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket queue line add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training learn try demo help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom size font</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Starts again in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name needed. Your ticket prints here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed until {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no more today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} before you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {least}–{most} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We call you as soon as somebody is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your wait: {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We let nobody into the line at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is full at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too late to join the line today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We open at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We open again: {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please type at least four letters of your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We find no booking of today for that. Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people fit. Please type more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is not one of a booking here. Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking is for another day. Please ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know already that you are here. We call you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskSettings</name>
    <message>
        <source>Customers checking in by themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many may wait at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound of the public display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This binds the check-in screen. At the desk anybody can still be taken into the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUSTOMERS WHO CHECK IN BY THEMSELVES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOW MANY MAY WAIT AT ONCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST CHECK-IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHEN A NUMBER IS CALLED ON THE PUBLIC DISPLAY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: nobody is let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chime</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownHere</name>
    <message>
        <source>Booked today at {time}: {service}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrive for {time} instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>A manager&apos;s PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs a manager&apos;s PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts for this one time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No manager here has a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Disconnect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is forgotten. What was done here stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} that the remote has not heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the check-in screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For staff only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leaves the check-in screen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All: Went away or did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All: {fate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 customer of an earlier day was never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} customers of an earlier day were never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is in the line of today. A walk-in who is still here gets a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of earlier days closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <source>{days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinePane</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting. Check in the next walk-in, or press Arrive on a booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in a walk-in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place shown: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is to come here, without filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked last first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked first first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed last first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Nobody has a PIN yet: give a manager one in the settings, under Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floorwalker, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} left something unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits, typed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Look</name>
    <message>
        <source>Requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mapper</name>
    <message>
        <source>Written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where no location is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add customers whom nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what breaks a rule, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlaps and closed hours are then marked as overridden, with this file as the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THE FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHICH COLUMN SAYS WHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AS IT WILL BE READ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaybeKnown</name>
    <message>
        <source>Known already? Then take who is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who may be the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>Has a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused after wrong PINs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role: {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no PIN any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a {role} now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mended</name>
    <message>
        <source>The store was damaged and there was no backup: it began anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store was damaged and is restored from the backup of {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{steps} later steps were saved; {lost} could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare today with what you remember. The damaged files are kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Make them one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings, walk-ins, wishes, visits and answers of both are one customer&apos;s then. It can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no way to merge: there the bookings change over to {name}, and the other customer stays in its list. Here it means {name} from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: two customers are one now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the paper copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper copy: {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthDay</name>
    <message>
        <source>{count} free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthPicker</name>
    <message>
        <source>Go to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Never mind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameChoice</name>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NarrowBar</name>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: {waiting} waiting, {late} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NearTimes</name>
    <message>
        <source>Nearest free times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for free times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free instead; one press moves it there and tells the server again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time is free in the next weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to {time} and tell the server again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCustomer</name>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>PIN of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has 4 to 8 digits, typed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN would be guessed at once: take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was another PIN. Choose one and type it twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was not your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has a new PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN that you have now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new PIN for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 to 8 digits that are neither all the same nor a row like 1234.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is written down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesEdit</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NothingFree</name>
    <message>
        <source>Join the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next free: {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberSetting</name>
    <message>
        <source>This number does not fit: {right}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OffSheet</name>
    <message>
        <source>Time off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIRST DAY OFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAST DAY OFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IT IS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is, for example Sick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferPanel</name>
    <message>
        <source>The time asked for is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for free times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One press moves the request there and approves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is free near that time. Choose another day, or reject the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer and approve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenTickets</name>
    <message>
        <source>Tickets that did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every ticket has come out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>Due {time} (checked in).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {time} (the booked time).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {time} (arrived late for {booked}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First in the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {tag}, due {due}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {tag}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that one has been called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one is parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an early booking is not called before its time while a walk-in waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the earlier due time comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due at the same time, that one came earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due and here at the same time, that one was written down first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutOfOrder</name>
    <message>
        <source>Needs help or cannot wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick, fits in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before has stepped out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnerNote</name>
    <message>
        <source>Open it in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to the connected remote and is read-only here. Change it there: {owner}. It comes back within five minutes. Breaks, blocked time and days off of staff are kept here as ever.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>New booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesEditor</name>
    <message>
        <source>It asks nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <source>Find or do anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer, booking, ticket, date, or what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”. Type a name, the last digits of a phone number, a ticket, a day such as “24 nov”, “mon” or “+3”, or what you want to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return opens · arrows walk · Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, the last digits of a phone number, a ticket, a day such as “24 nov”, “mon” or “+3”, or what you want to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>the printer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s sheet is sent to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer. Today&apos;s sheet is in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper copy yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program opens PDF files here. The paper copy is {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today is on paper too: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the paper copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer {name} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times {zone} ({short}) · as of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {m}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served by, from, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that wait for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody works on this day, and nothing is booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (continued)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperKeeper</name>
    <message>
        <source>The paper copy could not be kept; the last one stays. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WORKING HOURS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks and days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is switched off for a service is never offered for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT THEY DO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that they do not work here instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not work here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service needs staff.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last digit back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinSettings</name>
    <message>
        <source>The desk locks itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO MAY DO WHAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>THE DESK LOCKS ITSELF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host books and serves. A specialist may also book over a rule. A manager may do everything, and can give leave for a single act with a PIN. Who has no PIN is a host at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a PIN, so everybody may do everything and the desk is never locked. Make somebody a manager and give them the first PIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hours and bookings here are read in this zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPENING HOURS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOW IT IS REACHED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHETHER IT IS SHOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOR OTHER SYSTEMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country, three letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it is closed for good instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed for good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeStrip</name>
    <message>
        <source>Practice on a copy of the shop: nothing here is sent, printed or kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice: nothing here is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print the day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the sheet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With telephone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SAVE AS PDF IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no printer here; the sheet can be saved as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day sheet is sent to {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {n} of {m} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing more is printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printer</name>
    <message>
        <source>the printer does not answer, or is off line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer has no paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such printer at this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this user may not use the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection to the printer broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer did not say that it was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printer could not print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {number} may have come out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the program ended meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {number} was not printed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it waited too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tickets are printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt printer in the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt printer on USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt printer on a serial port</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrinterSettings</name>
    <message>
        <source>Ticket printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a ticket looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a printer nothing stops: the number is shown, and can be written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TICKETS OF THIS TILL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WIDTH OF THE PAPER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TICKETS THAT DID NOT COME OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer has taken the test ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test ticket did not come out, or not certainly: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Proving</name>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>A question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One in a line; “word = label” where another system has a word of its own for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to begin with (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked only if (JSON Logic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its field there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is empty: write something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice needs options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slider needs both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question has that already: use another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {low}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked: keeps the place and is skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only {name}: {count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody who waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done today {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes kept {kept} of {made}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last step of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited {waited}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited {waited}, told {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one before in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one after in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what the keyboard is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On somebody who waits: call them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve, or start at once where they fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On somebody who was called: call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On somebody who was called: back in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On somebody who was called: gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park, or back from parking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time in the calendar, and book there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the forecast rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: another service, a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On somebody who is served: finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On somebody who is due: arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On somebody who is due: no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book next…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with {staff}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called to {staff}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} · to {staff}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name hidden until the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call next for {name} · {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{call}, before {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call next · {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call next · {tag} to {staff}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call next · {tag} · {staff} is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call next · {tag} · nobody is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} within 30 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{staff} runs {minutes} over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{staff} is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits with {staff}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits before the end of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits before the booking at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} of ~{told} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall in {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the forecast rests on: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>+ Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in a walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting. Check in the next walk-in, or press Arrive on a booking that is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called. The space bar calls the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is being served. Press Serve on somebody who was called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is due in the next hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueSettings</name>
    <message>
        <source>Call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names before the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CALL THE SAME CUSTOMER AGAIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAMES BEFORE THE CALL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden names keep anybody from picking an easier customer. They show once somebody is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden until the call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuitSheet</name>
    <message>
        <source>Not everything is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is safe on this till, and is sent when Floorwalker is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change has not been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} changes have not been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has been sent by now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReachList</name>
    <message>
        <source>WHICH PLACES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of these comes to this till.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May read: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May change: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not read: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May not change: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings are read and written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ready</name>
    <message>
        <source>Look over opening hours and special days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free times are cut out of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its letter stands before its tickets, so that two tills never give the same one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the ticket printer, and try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one the number is shown large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give PINs, a manager&apos;s first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then everybody may do everything, and the till does not lock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadySheet</name>
    <message>
        <source>Get this till ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this has to be done now: you can book and check in already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: open the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why first, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptFields</name>
    <message>
        <source>Transaction reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordSection</name>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that can be booked depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name to begin with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings left uncovered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>a range is at most {days} days, both ends counted; this one has {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time is held for them already: end that call first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an appointment needs a customer: name one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called a moment ago: call again in {seconds} seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers can book at most {days} days ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers must book at least {minutes} minutes ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full: {peak} of {capacity} places are taken then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has changed since: take back the later step first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too late to check in today: the last check-in was at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {status}, and from there it cannot become {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time is held for them any more: hold it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody can check in at the moment: the line is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is eligible for {service} at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not everybody may do this: it needs a manager&apos;s PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not one of the times on the grid of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a step of the same day can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the hours of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody takes this booking already: nothing needs deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that step has been taken back already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that time is already past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answer to “{question}” does not fit: {right}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the booking is early, and a walk-in waits: call it out of order with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end must be after the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first PIN must be a manager&apos;s: make {who} a manager, or begin with somebody who is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is full: no more than {most} may wait at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the places are those of {who}, and the booking is for {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the question “{question}” needs an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no {what} “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this needs a reason in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this till has no ticket printer: choose one in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{customer} comes first for this time: say why it is offered to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} cannot be booked: it is {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} has no waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is not offered at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} needs a member of staff: name one in assigned_staff_id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} takes no walk-ins: it needs walk-ins and the queue allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} belongs to the connected remote: change it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has no hours set up at all, so it counts as closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} has no such time off any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is closed then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is in the buffer of the booking from {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not eligible for {service} at {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is not working then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is taken from {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is the only manager with a PIN: give another manager one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectPanel</name>
    <message>
        <source>The reason in your own words, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject {who}: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject {count} requests: why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rejecting</name>
    <message>
        <source>That time is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is free then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please call us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Save the report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not-imported.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestColumn</name>
    <message>
        <source>Order: {order}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rota</name>
    <message>
        <source>nobody served yet today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} served today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last one ended {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next in turn: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanRouter</name>
    <message>
        <source>No booking, ticket or customer has the code {code}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scene</name>
    <message>
        <source>Nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionMenu</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceButtons</name>
    <message>
        <source>Check in for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicesSection</name>
    <message>
        <source>Hours of the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOURS OF THE SERVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a booking begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start every so many minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer before, in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buffer after, in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHERE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO DOES IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anybody who works at the location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers must choose who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places at a time, without staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO MAY BOOK IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived: not offered any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers book it themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes walk-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers book so many minutes ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and at most so many days ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of its tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First letter of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUESTIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many days later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTIFICATIONS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IS SAID OF IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms and conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for staff only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOR OTHER SYSTEMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown only if (JSON Logic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no location yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no staff yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The section before, in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One part in a line, such as city: Berlin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be saved yet: see the lines in red.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For customers {added} come and {gone} go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 booking left uncovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bookings left uncovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves no booking uncovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bookings} ({names}). They stay as they are until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the next {days} days {added} bookable times come and {gone} go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the next {days} days {added} bookable times come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the next {days} days {gone} bookable times go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookable time comes or goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the next {days} days, and on special days after, {added} bookable times come and {gone} go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the next {days} days, and on special days after, {added} bookable times come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the next {days} days, and on special days after, {gone} bookable times go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New member of staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no staff yet. Services that need staff cannot be booked so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no location yet. Nothing can be booked before there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-ins only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is booked or requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a request is rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a reminder, before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no service yet. Nothing can be booked before there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A special day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works there from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works there until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for a time …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is empty: write something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one has that already: use another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be from {least} to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time zone is called that: use a name like Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers can only choose staff where the service requires staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service for walk-ins only must allow walk-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers cannot book a service for walk-ins only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody, or take the staff of the location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no condition in JSON Logic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one to four letters or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON: look at its brackets and quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New questionnaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no questionnaire yet: nothing is asked when something is booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several lines of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date and a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item of the transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always, said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where nothing is yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked when something is booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked after the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target yet, so nobody is told of anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in and display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} at the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} before closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list; what was changed stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>NOTES</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get this till ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotButton</name>
    <message>
        <source>{count} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, not free: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SlotGrid</name>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open that day any more. Choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpecialDayForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpecialDays</name>
    <message>
        <source>No special days: every week is like the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a closed day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add other hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other hours on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffSheet</name>
    <message>
        <source>BREAKS TODAY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaks today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BREAK NOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off sick today…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works again from today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME OFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break now, {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works today {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show uncovered bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffStrip</name>
    <message>
        <source>Staff now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Staffing</name>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking over a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing or merging customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking customers&apos; data out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving PINs and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing or capping the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving the check-in screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PINs and roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {minutes} without a hand on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>{whom} was booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request of {whom} was approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the request of {whom} was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the booking of {whom} was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the booking of {whom} was completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was marked as a no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was given to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note on {whom} was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was called again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service of {whom} began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service of {whom} was finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} went back in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} came back from parking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was put in line for another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was given a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} joined the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wish of {whom} was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time was held for {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} did not want the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time held for {whom} was let go of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was booked from the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit of {whom} was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of {whom} was blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was given a break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was given the day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a break of {whom} was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a break of {whom} was taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was put back to work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was kept though nobody is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was closed, left over from an earlier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a setting was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in by customers was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of this till was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was refused of {whom} was tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ours was to stand for {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs was to stand for {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was refused of {whom} was discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the details of {whom} were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was made one with another customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} was taken out of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the booking of {whom} was given another length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve {whom} at {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book {whom} for {what} at {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {whom} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the wish of {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in {whom} for {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish with {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfil the wish of {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {whom} to somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold {now} for {whom} while they are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the place of {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the time held for {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a booking of {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {whom} with another customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {whom} {was} → {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {whom} back in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put {whom} on the waitlist for {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject {whom} at {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {whom} on to {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last step with {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell of {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell of {whom} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time held for {whom} is free again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit of {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}: {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} does not want the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} is back in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whom} is done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>No phone number is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOTH VALUES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here it will be as it was before; the server never hears of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>{verb}: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb} anyway…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>What will be booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to choose: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book over the rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Tried again: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ours stands: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs stands: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed by {remote} yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed by {remote}, as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed there too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server no longer has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the step before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have arrived; that is being looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wished for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
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
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fulfilled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services, hours and staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questionnaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %n more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: a row was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its number there is {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{made}, tried {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: here {ours}, there {theirs}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go here too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the booking or the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep our values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take their values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open everything about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row that was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} · {remote} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed on {printer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; it goes on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching all that the remote has. You can work meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out: sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No remote there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else answers than the remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote asks to wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step that needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is safe on this till, and is sent in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sync…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard from {remote} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing heard yet from {remote}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this till is {length} ahead of the remote&apos;s: set it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of this till is {length} behind the remote&apos;s: set it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} changes kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} need you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncKeeper</name>
    <message>
        <source>Work with a remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you: the remote has taken everything so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on its way: everything has been told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been told yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been heard yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetsSection</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is sent: a web address, or mailto: and an address of email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent; empty sends the whole booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent only if (JSON Logic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHO TELLS IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the services that name it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service yet: choose it at a service, with how long before or after.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellSettings</name>
    <message>
        <source>A customer has arrived, to whom they are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asks for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody waits longer than was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A customer is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the system&apos;s notices too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add quiet hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHAT IS TOLD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LATE IS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside of the window no names are shown, and while the desk is locked nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QUIET HOURS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then notices come in the window alone, without a sound.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tells</name>
    <message>
        <source>A customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here for {staff}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks for a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} waits longer than was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is late: expected at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a new request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody waits longer than was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} customers are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} wait longer than was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} customers are late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the staff are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait about {least}–{most} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait about {hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We call your number. Please keep this ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We call you at your time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketKeeper</name>
    <message>
        <source>Tickets that did not come out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TillSection</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands: Front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter, A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a shop has several tills, each puts its letter into its tickets, so that two of them never give the same one. Tickets that were given keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is empty: write something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One letter from A to Z that no other till has.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Time off</name>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeOffForm</name>
    <message>
        <source>Never mind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Reason for booking over it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past and closed times too ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} is not free: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers could not book this time themselves; the desk can.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Queue and requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a walk-in who waits: choose a time in the calendar, and book there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a request: approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a request: reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a request: offer another time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Touch mode is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UncoveredPage</name>
    <message>
        <source>Every booking is covered. When somebody is off or takes a break, the bookings that nobody takes then appear here; nothing is cancelled by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The booking in full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verb</name>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from parking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold and call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book from waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the break out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a customer&apos;s data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close earlier days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set who may check in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a ticket be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this till</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wait</name>
    <message>
        <source>within what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close to what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told ~{minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called {count} ×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of ~{minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>No remote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No remote connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is safe on this till, and is sent in order once a remote is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 change kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} changes kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waitlist</name>
    <message>
        <source>{name} off the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held for {minutes} minutes and {seconds} seconds more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{service} has become free on {time} with {staff}. Would you like it?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{service} has become free on {time}. Would you like it?”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no time of day: write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is no date: write it like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} is free again: {first} waits for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} is free again: {first} and {count} more wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the time for them and call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what they wish for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put somebody on the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they wish for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold and call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold and call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for {staff}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within their days and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time suits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was not asked in the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hold lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said} {time} · for {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {staff}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitlistKeeper</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitlistPage</name>
    <message>
        <source>Free for somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No free time suits anybody on the list. When a booking is cancelled or moved, the time that becomes free appears here at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a free time to see whom it suits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits. Put a customer on the list when no time suits them; free times find them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekStrip</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Touch a service for a ticket, or tell us that you are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome. What can we do for you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan your code, or find it by the end of your phone number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Floorwalker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around a demo shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a set-up file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a remote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect {remote}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens in a window of its own, full of invented customers. Your own store stays empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locations, hours, staff, services and customers, all or nothing. You may drop the file here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till has no shop yet: how do you want to begin?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hub, Omneo or OptimoCMS has the shop already: everything comes from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Choose a time within the opening hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time within the hours of this service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time when {who} works, or somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up hours for {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {customer}, or choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book it over the buffer with a reason, or a little later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another time, or put them on the waitlist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another service, or somebody who does this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not? {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service: {service}. Choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers cannot choose it: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book {time} anyway…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free at {time}: book that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishForm</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, 09:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until, 17:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, 2026-05-11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until, 2026-05-11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that we should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the waitlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUSTOMER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAYS THAT SUIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIMES THAT SUIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROM DATE, TO DATE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WITH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service has a waitlist. Settings say for which there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last date is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the times is before their beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer first: the waitlist is of people who can be called.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YearGrid</name>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PlaceName</name>
    <message>
        <source>{place}. Staff: hold to leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Print a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Who owns this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is in the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Change my PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
